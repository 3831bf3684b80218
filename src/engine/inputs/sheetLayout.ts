/**
 * The sheet 填报说明数据 as it is laid out: what is asked for, the value, its unit, where to find it, and the key by
 * which it is read back. Rows may be moved, sorted or added; the key says what a row is.
 */
import { fromText } from '../amounts/scaled';
import type { CellContent } from '../workbook/edits';
import { Grid } from '../workbook/grid';
import { INPUTS_SHEET } from '../workbook/ownSheets';
import type { CellSnapshot, SheetSnapshot, WorkbookSnapshot } from '../workbook/snapshot';
import { halfWidth } from '../workbook/text';
import type { InputKey, InputValue } from './inputs';
import type { InputKind } from './keys';
import { listText } from './lists';

export const COLUMN_TITLES = {
  label: '项目',
  value: '填报内容',
  unit: '单位',
  source: '说明（来源）',
  key: '键',
} as const;
export type SheetColumn = keyof typeof COLUMN_TITLES;

/** In the order of a new sheet. */
export const COLUMNS: readonly SheetColumn[] = ['label', 'value', 'unit', 'source', 'key'];
export const COLUMN_WIDTHS: readonly number[] = [44, 46, 8, 52, 12];

export const TITLE = '填报说明数据';
export const GUIDE =
  '只填“填报内容”一栏，金额单位为万元；没有发生的填 0，空着的视为尚未填报。' +
  '增加项目或重点工作：复制一组行，把“键”里的序号改成下一个数。行可以移动、排序，“键”不要改动。';

/** Rows of a new sheet, from the top: title, guide, header, then the groups. */
export const HEADER_ROW = 2;

/** Where the columns of an existing sheet are; people may have moved them. */
export interface InputsLayout {
  readonly grid: Grid;
  readonly header: number;
  readonly columns: Readonly<Record<SheetColumn, number | null>> & {
    readonly value: number;
    readonly key: number;
  };
}

export function inputsSheet({ sheets }: WorkbookSnapshot): SheetSnapshot | null {
  return sheets.find(({ name }) => name.trim() === INPUTS_SHEET) ?? null;
}

/** Rows below which no header is looked for. */
const HEADER_WITHIN = 30;

/** Null where the sheet lacks the two columns that matter, 填报内容 and 键. */
export function layoutOf(sheet: SheetSnapshot): InputsLayout | null {
  const grid = new Grid(sheet);
  const { top, bottom } = grid.extent;
  for (let header = top; header <= Math.min(bottom, top + HEADER_WITHIN); header += 1) {
    const titled = (title: string): number | null =>
      grid.cellsOf(header).find((cell) => grid.labelOf(cell).startsWith(title))?.column ?? null;
    const value = titled(COLUMN_TITLES.value);
    const key = titled(COLUMN_TITLES.key);
    if (value === null || key === null) continue;
    const columns = { label: titled('项目'), value, unit: titled('单位'), source: titled('说明'), key };
    return { grid, header, columns };
  }
  return null;
}

/** The key in a cell, '' in a blank one. Keys typed by hand may come in full width. */
export function keyIn(cell: CellSnapshot | undefined): InputKey {
  if (!cell) return '';
  const key = (cell.kind === 'text' ? String(cell.value) : cell.text).trim();
  return /^[\w.\uff01-\uff5e]+$/.test(key) ? halfWidth(key) : key;
}

/** Excel keeps fifteen digits of a number; what has more is kept as text. */
const EXACT_DIGITS = 15;

/** A value as it is written into its cell. */
export function contentFor(kind: InputKind, value: InputValue): CellContent {
  if (typeof value === 'object') return { kind: 'text', text: listText(value) };
  const text = String(value);
  // Years are not grouped: 2022, not 2,022.
  if (kind === 'year') return { kind: 'number', value: text, decimals: null };
  if (kind !== 'amount' && kind !== 'count') return { kind: 'text', text };
  const exact = fromText(text) !== null && text.replace(/\D/g, '').length <= EXACT_DIGITS;
  if (!exact) return { kind: 'text', text };
  return { kind: 'number', value: text, decimals: /\.(\d*)$/.exec(text)?.[1]?.length ?? 0 };
}

/** The unit stands in a column of its own: `政府采购货物支出（万元）` without it. */
export function withoutUnit(label: string): string {
  return label.replace(/（(万元|个|人次|辆|批次|台、套)）$/, '');
}
