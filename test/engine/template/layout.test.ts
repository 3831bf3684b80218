/** The description itself: nothing overlaps, nothing is cut, every sheet can be printed. */
import type { TemplateSheet } from '../../../src/engine/template/sheet';
import { CELL_STYLES } from '../../../src/engine/template/styles';
import { withCodes } from '../../../src/engine/template/codeLines';
import { contains } from '../../../src/engine/workbook/reference';
import { blank } from './blank';

const longest = { code: '2080505', name: '机关事业单位基本养老保险缴费支出' };
const sheets = [blank(), blank({ year: 2023, structure: withCodes([longest]) })].flatMap(
  ({ template }, index) =>
    template.sheets.map((sheet): readonly [string, TemplateSheet] => [
      `${sheet.form} of ${index + 1}`,
      sheet,
    ]),
);

test.each(sheets)('%s: a cell is drawn once, merges share no cell', (_, { cells, merges }) => {
  const places = cells.map(({ row, column }) => `${row},${column}`);
  expect(new Set(places).size).toBe(places.length);
  const covered = cells.filter(
    ({ row, column }) => merges.filter((area) => contains(area, row, column)).length > 1,
  );
  expect(covered).toEqual([]);
  for (const { top, left, bottom, right } of merges) expect(bottom - top + right - left).toBeGreaterThan(0);
});

test.each(sheets)('%s: a merged area holds its content in its first cell', (_, { cells, merges }) => {
  const lost = cells.filter(
    ({ row, column, content }) =>
      content !== undefined &&
      merges.some((area) => contains(area, row, column) && (area.top !== row || area.left !== column)),
  );
  expect(lost).toEqual([]);
});

test.each(sheets)('%s: every text has the room it needs, at 8 pixels a digit', (_, sheet) => {
  const cut = sheet.cells.filter((cell) => {
    const { size, fit } = CELL_STYLES[cell.style];
    // A heading runs on over the blank cells beside it; a shrunk name stays whole.
    if (typeof cell.content !== 'string' || /^heading/.test(cell.style) || fit === 'shrink') return false;
    const area = sheet.merges.find((merge) => contains(merge, cell.row, cell.column)) ?? {
      top: cell.row,
      bottom: cell.row,
      left: cell.column,
      right: cell.column,
    };
    const sum = (sizes: readonly number[], from: number, to: number): number =>
      sizes.slice(from, to + 1).reduce((total, each) => total + each, 0);
    const width = sum(sheet.columnWidths, area.left, area.right) * 8;
    const height = sum(sheet.rowHeights, area.top, area.bottom);
    const ems = [...cell.content].reduce((total, letter) => total + (letter < '\u1100' ? 0.5 : 1), 0);
    const lines = Math.ceil((ems * size * 4) / 3 / width);
    return lines * size * 1.2 > height;
  });
  expect(cut).toEqual([]);
});

test.each(sheets)('%s: labels of ledgers and lists need no shrinking', (_, sheet) => {
  const shrunk = sheet.cells.filter(({ style, content, column }) => {
    if (style !== 'label' && style !== 'name') return false;
    return String(content ?? '').length * 10 * (4 / 3) > (sheet.columnWidths[column] ?? 0) * 8 + 5;
  });
  expect(shrunk).toEqual([]);
});

test.each(sheets)(
  '%s: header rows are repeated and stay in view',
  (_, { print, frozen, rowHeights, columnWidths }) => {
    expect(print.repeated.top).toBeLessThanOrEqual(print.repeated.bottom);
    expect(frozen.rows).toBe(print.repeated.bottom + 1);
    // A4 less margins, in points; a page that goes on one sheet must not shrink below two thirds.
    const [width, height] = print.orientation === 'portrait' ? [523, 755] : [770, 509];
    const points = columnWidths.reduce((sum, each) => sum + (each * 8 + 5) * 0.75, 0);
    const tall = rowHeights.reduce((sum, each) => sum + each, 0);
    const scale = Math.min(1, width / points, print.onePage ? height / tall : 1);
    expect(scale).toBeGreaterThan(0.66);
  },
);

test('codes are checked where codes are entered', () => {
  const { template } = blank();
  const rules = Object.fromEntries(template.sheets.map(({ form, codeRules }) => [form, codeRules]));
  expect(rules['T2']).toEqual([{ kind: 'functional', area: { top: 7, left: 0, bottom: 21, right: 0 } }]);
  expect(rules['T6']).toHaveLength(3);
  expect(rules['T1']).toEqual([]);
  for (const { codeRules, cells } of template.sheets) {
    const ruled = cells.filter(({ row, column }) =>
      codeRules.some(({ area }) => contains(area, row, column)),
    );
    expect(ruled.filter(({ style }) => CELL_STYLES[style].format !== 'text')).toEqual([]);
  }
});
