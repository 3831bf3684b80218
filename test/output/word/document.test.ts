import { foundForm } from '../../../src/engine/forms/model';
import { textOf, type Narrative } from '../../../src/engine/narrative/narrative';
import type { FormId } from '../../../src/engine/report/report';
import { contains } from '../../../src/engine/workbook/reference';
import { wordDocument, type WordParts } from '../../../src/output/word';
import { all, referenceParts, rowsOf, styleOf, takenApart, textIn, type Written } from './report';

let parts: WordParts;
let written: Written;
let paragraphs: Element[];
let tables: Element[];

beforeAll(async () => {
  parts = await referenceParts();
  written = takenApart(await wordDocument(parts));
  paragraphs = all(written.body, 'w:p');
  tables = all(written.body, 'w:tbl');
});

const FORMS: readonly FormId[] = ['T1', 'T2', 'T3', 'T4', 'T5', 'T6', 'T7', 'T8', 'T9', 'P1', 'P2'];

/** Of the body, without the table of contents. */
function textsWith(style: string): string[] {
  return paragraphs.filter((each) => styleOf(each) === style).map(textIn);
}

test('every part is well-formed XML, nothing undefined', () => {
  for (const path of written.paths.filter((each) => /\.(xml|rels)$/.test(each))) {
    expect(() => written.xml(path)).not.toThrow();
    expect(written.text(path)).not.toMatch(/undefined|NaN|\[object/);
  }
});

test('six parts under real heading styles', () => {
  expect(textsWith('Heading1')).toEqual([
    '第一部分　武汉市社会保险中心概况',
    '第二部分　武汉市社会保险中心2022年度单位决算表',
    '第三部分　武汉市社会保险中心2022年度单位决算情况说明',
    '第四部分　2022年度重点工作完成情况',
    '第五部分　名词解释',
    '第六部分　附件',
  ]);
  const styles = all(written.xml('word/styles.xml'), 'w:style');
  for (const id of ['Heading1', 'Heading2', 'Heading3', 'FormTitle', 'Caption', 'TOC1', 'TOC2']) {
    expect(styles.filter((style) => style.getAttribute('w:styleId') === id)).toHaveLength(1);
  }
});

test('the nine forms are titled as in the workbook', () => {
  const titles = FORMS.slice(0, 9).map((id) => foundForm(parts.recognition, id)?.title?.text);
  expect(textsWith('FormTitle')).toEqual(titles);
});

test('a table of contents that Word updates, with its entries', () => {
  const field = all(written.body, 'w:instrText').find((each) => /^TOC /.test(each.textContent ?? ''));
  expect(field?.textContent).toBe('TOC \\h \\o "1-2" \\t "表名,2"');
  const begin = field?.parentElement?.getElementsByTagName('w:fldChar')[0];
  expect(begin?.getAttribute('w:dirty')).toBe('true');
  const entries = textsWith('TOC1').map((text) => text.trim());
  expect(entries).toEqual(textsWith('Heading1'));
  expect(textsWith('TOC2').map((text) => text.trim())).toContain('2022年度收入支出决算总表（表1）');
});

test('every entry of the table of contents leads to a heading', () => {
  const anchors = all(written.body, 'w:hyperlink').map((each) => each.getAttribute('w:anchor'));
  const names = all(written.body, 'w:bookmarkStart').map((each) => each.getAttribute('w:name'));
  expect(anchors.length).toBeGreaterThan(20);
  expect(names).toEqual(expect.arrayContaining(anchors));
});

test('a table for each form and one for the key tasks', () => {
  expect(tables).toHaveLength(FORMS.length + 1);
});

/** What Excel shows of the form, cell by cell. */
function shownTexts(id: FormId): string[] {
  const form = foundForm(parts.recognition, id);
  const sheet = parts.snapshot.sheets.find(({ name }) => name === form?.sheet);
  return (sheet?.cells ?? [])
    .filter(({ row, column }) => {
      const merge = sheet?.merges?.find((each) => contains(each, row, column));
      return !merge || (merge.top === row && merge.left === column);
    })
    .map(({ text }) => text.trim());
}

test.each(FORMS)('every text of %s stands in the document, in order and unchanged', (id) => {
  const index = FORMS.indexOf(id);
  const table = tables[index < 9 ? index : index + 1];
  if (!table) throw new Error('no table');
  // Title, lines above, cells, notes.
  const around = paragraphs.filter((each) => !all(each, 'w:drawing').length && !each.closest('w\\:tbl'));
  const texts = new Set(around.flatMap((each) => textIn(each).split('\t')));
  const cells = rowsOf(table)
    .flat()
    .filter((text) => text !== '');
  const shown = shownTexts(id);
  const outside = shown.filter((text) => texts.has(text));
  expect(shown.filter((text) => !texts.has(text) || cells.includes(text))).toEqual(cells);
  expect(outside.length).toBeGreaterThan(1);
});

test('rows of a table are as wide as its grid, and merges go on as they began', () => {
  for (const table of tables) {
    const columns = all(table, 'w:gridCol').length;
    for (const row of all(table, 'w:tr')) {
      const spans = all(row, 'w:tc').map((cell) =>
        Number(all(cell, 'w:gridSpan')[0]?.getAttribute('w:val') ?? 1),
      );
      expect(spans.reduce((sum, span) => sum + span, 0)).toBe(columns);
    }
  }
});

test('amounts stand on the right, headers repeat on every page', () => {
  const rows = all(tables[1] as Element, 'w:tr'); // 表2 exists: tables were counted above
  expect(rows.filter((row) => all(row, 'w:tblHeader').length > 0)).toHaveLength(4);
  const amount = all(tables[1] as Element, 'w:p').find((each) => textIn(each) === '1,352.17');
  expect(all(amount as Element, 'w:jc')[0]?.getAttribute('w:val')).toBe('right');
});

test('a form too wide for an upright page has a page across', () => {
  const across = all(written.body, 'w:pgSz').filter((size) => size.getAttribute('w:orient') === 'landscape');
  expect(across).toHaveLength(1);
  const [size] = across;
  expect(Number(size?.getAttribute('w:w'))).toBeGreaterThan(Number(size?.getAttribute('w:h')));
});

/** Headings and paragraphs of the narrative as they are read. */
function narrativeTexts({ sections }: Narrative): string[] {
  return sections.flatMap(({ heading, paragraphs: own }) => [heading, ...own.map(textOf)]);
}

test('the whole narrative, in order', () => {
  const texts = paragraphs.filter((each) => !/^TOC/.test(styleOf(each))).map(textIn);
  const from = texts.indexOf('第三部分　武汉市社会保险中心2022年度单位决算情况说明') + 1;
  const to = texts.indexOf('第四部分　2022年度重点工作完成情况');
  expect(texts.slice(from, to).filter((text) => text !== '')).toEqual(narrativeTexts(parts.narrative));
});

test('body paragraphs are indented by two characters, lines are 28 points', () => {
  const style = all(written.xml('word/styles.xml'), 'w:style').find(
    (each) => each.getAttribute('w:styleId') === 'ReportBody',
  );
  expect(all(style as Element, 'w:ind')[0]?.getAttribute('w:firstLineChars')).toBe('200');
  expect(all(style as Element, 'w:spacing')[0]?.getAttribute('w:line')).toBe('560');
  expect(all(style as Element, 'w:spacing')[0]?.getAttribute('w:lineRule')).toBe('exact');
});

test('four charts, each as SVG with a PNG beside it and words for those who cannot see it', () => {
  const drawings = all(written.body, 'w:drawing');
  expect(drawings).toHaveLength(4);
  const targets = new Map(
    all(written.xml('word/_rels/document.xml.rels'), 'Relationship').map((each) => [
      each.getAttribute('Id'),
      each.getAttribute('Target'),
    ]),
  );
  drawings.forEach((drawing, index) => {
    const png = targets.get(all(drawing, 'a:blip')[0]?.getAttribute('r:embed') ?? '');
    const svg = targets.get(all(drawing, 'asvg:svgBlip')[0]?.getAttribute('r:embed') ?? '');
    expect(written.text(`word/${svg}`)).toContain(`<text>${index + 1}</text>`);
    expect(written.paths).toContain(`word/${png}`);
    expect(png).toMatch(/\.png$/);
    expect(all(drawing, 'wp:docPr')[0]?.getAttribute('descr')).toBe(`图 ${index + 1} 的内容`);
  });
});

test('captions stand under their charts and are numbered by a field', () => {
  const captions = paragraphs.filter((each) => styleOf(each) === 'Caption');
  expect(captions.map(textIn)).toEqual([
    '图1：收、支决算总计变动情况',
    '图2：收入决算结构',
    '图3：支出决算结构',
    '图4：财政拨款收、支决算总计变动情况',
  ]);
  for (const caption of captions) {
    expect(all(caption, 'w:fldSimple')[0]?.getAttribute('w:instr')).toBe('SEQ 图 \\* ARABIC');
    expect(all(caption.previousElementSibling as Element, 'w:drawing')).toHaveLength(1);
  }
});

test('pages are numbered as on official documents, the cover is not', () => {
  const numbered = written.paths
    .filter((path) => /footer\d+\.xml$/.test(path))
    .filter((path) => /— <\/w:t>[\s\S]*PAGE[\s\S]*> —</.test(written.text(path)));
  expect(numbered.length).toBe(written.paths.filter((path) => /footer\d+\.xml$/.test(path)).length - 1);
});

test('fonts of official documents, with other names where they are missing', () => {
  const styles = written.text('word/styles.xml');
  for (const font of ['方正小标宋简体', '黑体', '楷体_GB2312', '仿宋_GB2312', '宋体']) {
    expect(styles).toContain(`w:eastAsia="${font}"`);
    expect(written.text('word/fontTable.xml')).toContain(`w:name="${font}"><w:altName`);
  }
});

test('the same parts give the same bytes, and no name or clock is in them', async () => {
  const [first, second] = [await wordDocument(parts), await wordDocument(parts)];
  expect(Buffer.compare(first, second)).toBe(0);
  const core = takenApart(first).text('docProps/core.xml');
  expect(core).toContain('<dc:creator>决算校核</dc:creator>');
  expect(core).not.toContain(String(new Date().getFullYear()));
});
