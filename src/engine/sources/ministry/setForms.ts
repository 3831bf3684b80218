/**
 * The forms of the Ministry's 部门决算 set (财决01表 …) as they are exported: a sheet each, in 元. Names and numbers: 财政部
 * 部门决算报表 2022–2023; the sheets are called `Z03 收入决算表(财决03表)`, the names cut at 31 characters.
 */
import type { Grid } from '../../workbook/grid';
import { plainLabel } from '../../workbook/text';

/** `01-1`, `08-1`, `附03`. */
export type SetNumber = string;

const READ: ReadonlySet<SetNumber> = new Set(['01', '01-1', '03', '04', '07', '08-1', '09', '11']);

/** Whether its layout is known to us; the others are recognised and said not to be read. */
export function isReadForm(number: SetNumber): boolean {
  return READ.has(number);
}

/** 财决08-1表. */
export function setFormName(number: SetNumber): string {
  return `财决${number}表`;
}

/** Rows above the table in which the number stands. */
const HEADING_ROWS = 6;

/** The number of the form by the name of its sheet or the mark at its top right; null for a sheet of no such set. */
export function setNumberOf(grid: Grid): SetNumber | null {
  const byName = numberIn(grid.name) ?? numberBySheet(grid.name);
  if (byName !== null) return byName;
  for (let row = grid.extent.top; row < grid.extent.top + HEADING_ROWS; row += 1) {
    for (const cell of grid.cellsOf(row)) {
      const number = cell.kind === 'text' && cell.text.length < 60 ? numberIn(cell.text) : null;
      if (number !== null) return number;
    }
  }
  return null;
}

function numberIn(text: string): SetNumber | null {
  const [, annex = '', number, part] = /财决(附)?(\d{2})(?:[-_](\d))?表/.exec(plainLabel(text)) ?? [];
  return number === undefined ? null : `${annex}${number}${part === undefined ? '' : `-${part}`}`;
}

/** `Z01_1 …`, `F03 …`. */
function numberBySheet(name: string): SetNumber | null {
  const [, kind, number, part] =
    /^([ZF])(\d{2})(?:[_-](\d))?(?=\s|[\u4e00-\u9fff]|$)/.exec(name.trim()) ?? [];
  if (number === undefined) return null;
  return `${kind === 'F' ? '附' : ''}${number}${part === undefined ? '' : `-${part}`}`;
}
