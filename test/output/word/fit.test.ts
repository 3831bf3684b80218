import { fit } from '../../../src/output/word/fit';
import type { FormLayout } from '../../../src/output/word/formLayout';
import type { TableCell } from '../../../src/output/word/formTable';
import { textWidth } from '../../../src/output/word/page';

function cell(text: string, align: TableCell['align'] = 'left', columnSpan = 1): TableCell {
  return { text, align, columnSpan, covered: false, opens: false };
}

function layout(rows: readonly (readonly TableCell[])[], changes: Partial<FormLayout> = {}): FormLayout {
  const columns = (rows[0] ?? []).reduce((sum, { columnSpan }) => sum + columnSpan, 0);
  const table = { columns, headerRows: 1, rows };
  return { title: '支出决算表', lines: [], table, notes: [], upright: false, ...changes };
}

const HEADER = [cell('科目名称', 'center'), cell('合计', 'center')];
const ROW = [cell('社会保障和就业支出'), cell('1,352.17', 'right')];

/** Room that the text of a cell has, in half characters of 9 points. */
const room = (width: number): number => (width - 120) / 92;

test('the columns add up to the width of the text', () => {
  const { kind, columnWidths } = fit(layout([HEADER, ROW]));
  expect(kind).toBe('portraitForm');
  expect(columnWidths.reduce((sum, width) => sum + width, 0)).toBe(textWidth('portraitForm'));
});

test('a form with many amounts has a page across, and no amount is broken', () => {
  const amounts = Array.from({ length: 12 }, () => cell('1,234,567.89', 'right'));
  const { kind, columnWidths } = fit(layout([amounts.map(() => cell('支出', 'center')), amounts]));
  expect(kind).toBe('landscapeForm');
  for (const width of columnWidths) expect(room(width)).toBeGreaterThan('1,234,567.89'.length - 1);
});

test('self-evaluation forms stay upright, however long their texts', () => {
  const long = Array.from({ length: 8 }, () => cell('完成全年各项任务并达到规定要求'.repeat(3)));
  expect(fit(layout([long, long])).kind).toBe('landscapeForm');
  expect(fit(layout([long, long], { upright: true })).kind).toBe('portraitForm');
});

test('a form of one page has rows as high as the page allows; a longer one usual rows', () => {
  const heights = [5, 45, 55, 200].map(
    (count) => fit(layout([HEADER, ...Array.from({ length: count }, () => ROW)])).rowHeight,
  );
  expect(heights[0]).toBe(400);
  expect(heights[1]).toBeLessThan(400);
  expect(heights[2]).toBeLessThan(heights[1] ?? 0);
  expect(heights[3]).toBe(280);
});

test('width goes where it saves lines', () => {
  const name = '机关事业单位基本养老保险缴费及职业年金缴';
  const rows = Array.from({ length: 6 }, () => [
    cell(name),
    cell('基本医疗保险缴费用途'),
    cell('公务员医疗补助费用途'),
  ]);
  const header = ['名称', '说明', '用途'].map((text) => cell(text, 'center'));
  const { columnWidths } = fit(layout([header, ...rows]));
  // The share that the first asks for is not quite enough for its names to stand in one line.
  expect(room(columnWidths[0] ?? 0)).toBeGreaterThan(2 * name.length);
  for (const width of columnWidths.slice(1)) expect(room(width)).toBeGreaterThan(20);
});
