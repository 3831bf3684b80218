/** The narrative as plain text: one paragraph a line, headings and captions on lines of their own. */
import { textOf, type Narrative, type NarrativeSection } from '../../engine/narrative/narrative';

/** Ends in a newline. */
export function narrativeText(narrative: Pick<Narrative, 'sections'>): string {
  return `${narrative.sections.flatMap(sectionLines).join('\n')}\n`;
}

/** Heading and paragraphs. A line break inside an input would look like a paragraph of its own. */
export function sectionLines({ heading, paragraphs }: NarrativeSection): readonly string[] {
  return [heading, ...paragraphs.map(textOf)].map((line) => line.replace(/\s*[\r\n]+\s*/g, ' '));
}
