/** The narrative for a rich clipboard: headings and paragraphs that Word takes over with its own styles. */
import { textOf, type Narrative, type Paragraph } from '../../engine/narrative/narrative';

export function narrativeHtml(narrative: Pick<Narrative, 'sections'>): string {
  const sections = narrative.sections.map(({ level, heading, paragraphs }) => {
    const tag = level === 1 ? 'h2' : 'h3';
    return `<${tag}>${escaped(heading)}</${tag}>${paragraphs.map(paragraph).join('')}`;
  });
  return `<div lang="zh-CN">${sections.join('')}</div>`;
}

function paragraph(one: Paragraph): string {
  const style = one.kind === 'caption' ? 'text-align:center' : 'text-indent:2em';
  return `<p style="${style}">${escaped(textOf(one)).replace(/\r\n?|\n/g, '<br>')}</p>`;
}

function escaped(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;');
}
