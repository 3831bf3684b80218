import { textOf } from '../../../src/engine/narrative/narrative';
import type { CellSnapshot, SheetSnapshot } from '../../../src/engine/workbook/snapshot';
import { wordDocument } from '../../../src/output/word';
import { sample } from '../../snapshots/samples';
import { all, NO_INPUTS, partsOf, referenceParts, rowsOf, takenApart, textIn } from './report';

const HOSTILE = '<img src=x onerror=alert(1)>]]>&amp;"\u0001\u000b\ud800终';
/** What a reader sees of it. */
const HARMLESS = '<img src=x onerror=alert(1)>]]>&amp;"\ufffd终';

/** The sheet with some cells changed, addressed by `row,column`. */
function changed(
  sheet: SheetSnapshot,
  cells: Readonly<Record<string, Partial<CellSnapshot>>>,
): SheetSnapshot {
  return {
    ...sheet,
    cells: sheet.cells.map((cell) => ({ ...cell, ...cells[`${cell.row},${cell.column}`] })),
  };
}

async function withFirstSheet(change: (sheet: SheetSnapshot) => SheetSnapshot) {
  const snapshot = await sample('reference');
  const [first, ...others] = snapshot.sheets;
  if (!first) throw new Error('no sheet');
  return { ...snapshot, sheets: [change(first), ...others] };
}

async function written(change: (sheet: SheetSnapshot) => SheetSnapshot) {
  return takenApart(await wordDocument(partsOf(await withFirstSheet(change), NO_INPUTS)));
}

test('hostile texts of cells are text, whatever they look like', async () => {
  const { body } = await written((sheet) =>
    changed(sheet, { '9,0': { text: HOSTILE, value: HOSTILE }, '36,0': { text: HOSTILE, value: HOSTILE } }),
  );
  const [first] = all(body, 'w:tbl');
  expect(rowsOf(first as Element).flat()).toContain(HARMLESS); // 表1 was counted elsewhere
  expect(all(body, 'w:p').map(textIn)).toContain(HARMLESS);
});

test('hostile inputs and narrative are text too, line breaks stay', async () => {
  const parts = await referenceParts();
  const [section, ...others] = parts.narrative.sections;
  const [paragraph] = section?.paragraphs ?? [];
  if (!section || !paragraph) throw new Error('no paragraph');
  const pieces = [{ kind: 'text', text: `${HOSTILE}\n第二行` } as const];
  const narrative = {
    ...parts.narrative,
    sections: [{ ...section, paragraphs: [{ ...paragraph, pieces }] }, ...others],
  };
  const { body } = takenApart(await wordDocument({ ...parts, narrative }));
  expect(all(body, 'w:p').map(textIn)).toContain(`${HARMLESS}\n第二行`);
});

test('merges that overlap, reach far beyond the form or begin in hidden rows leave rows of equal width', async () => {
  const { body } = await written((sheet) => ({
    ...sheet,
    hiddenRows: [4],
    hiddenColumns: [1],
    merges: [
      ...(sheet.merges ?? []),
      { top: 3, left: 0, bottom: 5, right: 1 },
      { top: 5, left: 1, bottom: 6, right: 900 },
      { top: 4, left: 2, bottom: 7, right: 2 },
    ],
  }));
  const [first] = all(body, 'w:tbl');
  if (!first) throw new Error('no table');
  const columns = all(first, 'w:gridCol').length;
  for (const row of all(first, 'w:tr')) {
    const spans = all(row, 'w:tc').map((cell) =>
      Number(all(cell, 'w:gridSpan')[0]?.getAttribute('w:val') ?? 1),
    );
    expect(spans.reduce((sum, span) => sum + span, 0)).toBe(columns);
  }
});

test('a lone cell far away makes no table of a million rows, and no more columns than Word can have', async () => {
  const far = (row: number, column: number): CellSnapshot => ({
    row,
    column,
    kind: 'text',
    value: '远',
    text: '远',
  });
  const columns = Array.from({ length: 80 }, (_, index) => far(10, 100 + index));
  const { body } = await written((sheet) => ({
    ...sheet,
    cells: [...sheet.cells, ...columns, far(1_048_575, 0)].sort(
      (a, b) => a.row - b.row || a.column - b.column,
    ),
  }));
  const [first] = all(body, 'w:tbl');
  if (!first) throw new Error('no table');
  expect(all(first, 'w:tr').length).toBeLessThan(60);
  expect(all(first, 'w:gridCol').length).toBeLessThanOrEqual(63);
});

test('hidden rows and columns are not printed', async () => {
  const { body } = await written((sheet) => ({ ...sheet, hiddenRows: [9], hiddenColumns: [1] }));
  const rows = rowsOf(all(body, 'w:tbl')[0] as Element); // 表1 was counted elsewhere
  expect(rows.flat()).not.toContain('五、事业收入');
  expect(rows.flat()).toContain('四、上级补助收入');
  expect(rows.every((row) => row.length <= 5)).toBe(true);
});

test('what is missing is asked for, highlighted, and nothing is invented', async () => {
  const parts = partsOf(await sample('reference'), NO_INPUTS);
  const { body } = takenApart(await wordDocument(parts));
  const highlighted = all(body, 'w:r')
    .filter((run) => all(run, 'w:highlight').length > 0)
    .map(textIn);
  expect(highlighted).toEqual(
    expect.arrayContaining(['〔请填：主要职能〕', '〔请填：决算单位构成〕', '〔请填：重点工作1：完成情况〕']),
  );
  for (const { pieces } of parts.narrative.sections.flatMap(({ paragraphs }) => paragraphs)) {
    for (const piece of pieces) {
      if (piece.kind === 'missing') expect(highlighted.join()).toContain(piece.text);
    }
  }
  const plain = all(body, 'w:r')
    .filter((run) => all(run, 'w:highlight').length === 0 && !run.closest('w\\:sdt'))
    .map(textIn);
  expect(plain.filter((text) => text.includes('〔请填'))).toEqual([]);
});

test('forms that the workbook does not have are said to be missing', async () => {
  const snapshot = await sample('reference');
  const few = { ...snapshot, sheets: snapshot.sheets.slice(0, 3) };
  const { body } = takenApart(await wordDocument(partsOf(few, NO_INPUTS)));
  const texts = all(body, 'w:p').map(textIn);
  expect(texts).toContain('〔请填：财政拨款收入支出决算总表（工作簿中没有找到）〕');
  expect(texts).toContain('〔请填：整体绩效自评表（工作簿中没有找到）〕');
});

test('an empty form without a line that says why is given the one it is handed, else asked for it', async () => {
  const snapshot = await sample('reference');
  const sheets = snapshot.sheets.map((sheet) => ({
    ...sheet,
    cells: sheet.cells.filter(({ text }) => !/^说明：/.test(text)),
  }));
  const parts = partsOf({ ...snapshot, sheets }, NO_INPUTS);
  const { body } = takenApart(await wordDocument({ ...parts, emptyNotes: { T7: '说明：本年度没有。' } }));
  const texts = all(body, 'w:p').map(textIn);
  expect(texts.filter((text) => text === '说明：本年度没有。')).toHaveLength(1);
  expect(texts.filter((text) => text === '〔请填：本表为空的说明〕')).toHaveLength(2);
});

test('without a PNG the SVG is there all the same; without a picture its place says so', async () => {
  const parts = await referenceParts();
  const pictures = parts.pictures.slice(0, 3).map((picture) => ({ ...picture, png: null }));
  const document = takenApart(await wordDocument({ ...parts, pictures }));
  expect(document.paths.filter((path) => path.endsWith('.svg'))).toHaveLength(3);
  expect(document.paths.filter((path) => path.endsWith('.png'))).not.toHaveLength(0);
  expect(all(document.body, 'w:p').map(textIn)).toContain('〔请填：图（作图的数据不全）〕');
});

test('several projects have a form each', async () => {
  const snapshot = await sample('reference');
  const project = snapshot.sheets.find(({ name }) => name.includes('项目'));
  if (!project) throw new Error('no project form');
  const second = { ...project, name: '第二个项目' };
  const parts = partsOf({ ...snapshot, sheets: [...snapshot.sheets, second] }, NO_INPUTS);
  const { body } = takenApart(await wordDocument(parts));
  const headings = all(body, 'w:p')
    .map(textIn)
    .filter((text) => /^[一二三]、2022年度.*自评表$/.test(text));
  expect(headings).toEqual([
    '一、2022年度武汉市社会保险中心整体绩效自评表',
    '二、2022年度社会保险业务工作经费项目自评表',
    '三、2022年度社会保险业务工作经费项目自评表',
  ]);
});

test('a narrative of another place, without charts, is written as it is', async () => {
  const parts = await referenceParts();
  const sections = parts.narrative.sections.map((section) => ({
    ...section,
    paragraphs: section.paragraphs.filter(({ kind }) => kind === 'body'),
  }));
  const narrative = { ...parts.narrative, sections, charts: [] };
  const { body } = takenApart(await wordDocument({ ...parts, narrative, pictures: [] }));
  expect(all(body, 'w:drawing')).toHaveLength(0);
  const texts = all(body, 'w:p').map(textIn);
  for (const { paragraphs } of sections)
    expect(texts).toEqual(expect.arrayContaining(paragraphs.map(textOf)));
});
