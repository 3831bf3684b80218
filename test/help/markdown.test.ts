import { readdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { readPage } from '../../src/help/markdown';

const text = (words: string) => ({ kind: 'text', text: words });

describe('a help page', () => {
  it('is read as headings, paragraphs, lists and inline code', () => {
    const page = readPage(
      '# T1-01 标题\r\n\r\n27行＝`31行`\n\n## 为什么\n\n第一行\n接着写\nin two\nwords\n\n1. 先看\n   再看\n2. 后改\n\n- 点\n尾\n',
    );
    expect(page).toEqual({
      title: 'T1-01 标题',
      sections: [
        {
          heading: '',
          blocks: [{ kind: 'paragraph', inlines: [text('27行＝'), { kind: 'code', text: '31行' }] }],
        },
        {
          heading: '为什么',
          blocks: [
            { kind: 'paragraph', inlines: [text('第一行接着写in two words')] },
            { kind: 'list', ordered: true, items: [[text('先看再看')], [text('后改')]] },
            { kind: 'list', ordered: false, items: [[text('点尾')]] },
          ],
        },
      ],
    });
  });

  it('takes everything else as the text it is', () => {
    const [section] = readPage('# 页\n\n<img src=x onerror=1> **粗** [链接](x) `未完').sections;
    expect(section?.blocks).toEqual([
      { kind: 'paragraph', inlines: [text('<img src=x onerror=1> **粗** [链接](x) `未完')] },
    ]);
  });

  it('of every check has its title and its four headings, and nothing this reader does not know', () => {
    const folder = resolve('docs/checks');
    const pages = readdirSync(folder).filter((name) => name !== 'README.md');
    expect(pages.length).toBeGreaterThan(60);
    for (const name of pages) {
      const markdown = readFileSync(resolve(folder, name), 'utf8');
      const { title, sections } = readPage(markdown);
      const id = name.replace(/\.md$/, '');
      expect(title.startsWith(id === 'rounding' ? '尾差' : id)).toBe(true);
      expect(sections.map(({ heading }) => heading).filter(Boolean)).toEqual([
        '为什么',
        '怎样算',
        '怎样改',
        '何时可以说明',
      ]);
      expect(markdown).not.toMatch(/\*\*|^\s*\||^>|```|\]\(|^###/m);
    }
  });
});
