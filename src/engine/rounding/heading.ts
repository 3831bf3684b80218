/** The money unit as the headings of converted forms state it, rewritten from 元 to 万元. */
import { keyOf } from '../filling/knowledge';
import { readHeading } from '../forms/heading';
import type { Form } from '../forms/model';
import { contentOf, type CellEdit } from '../workbook/edits';
import type { Grid } from '../workbook/grid';
import type { Area } from '../workbook/reference';

/** `单位：元`, `金额单位：人民币元`, `（单位:元）`, with whatever spaces people put between. */
const STATED = /(单\s*位\s*[:：]?\s*[(（]?\s*(?:人\s*民\s*币\s*)?)元(?!\s*[\u4e00-\u9fff])/;
/** `决算数（元）` in a column header. */
const BRACKETED = /([(（]\s*(?:人\s*民\s*币\s*)?)元(?=\s*[)）])/g;

/** One edit for each cell between title and first amount that states 元. */
export function unitEdits(
  forms: readonly Form[],
  gridOf: (sheet: string) => Grid | undefined,
): readonly CellEdit[] {
  const edits = new Map<string, CellEdit>();
  for (const form of forms) {
    for (const { sheet, area } of [{ sheet: form.sheet, area: form.area }, ...form.continuations]) {
      const grid = gridOf(sheet);
      if (!grid) continue;
      for (const edit of editsIn(grid, { ...area, bottom: lastHeadRow(form, sheet, area) }))
        edits.set(keyOf(edit.cell), edit);
    }
  }
  return [...edits.values()];
}

/** The row above the first figure of this stretch. */
function lastHeadRow({ figures }: Form, sheet: string, area: Area): number {
  const own = figures.filter(
    ({ cell }) => cell.sheet === sheet && cell.row >= area.top && cell.row <= area.bottom,
  );
  return own.reduce((first, { cell }) => Math.min(first, cell.row), area.bottom + 1) - 1;
}

function editsIn(grid: Grid, head: Area): readonly CellEdit[] {
  const stated = readHeading(grid, head, head.bottom).unit;
  const edits: CellEdit[] = [];
  for (let row = head.top; row <= head.bottom; row += 1) {
    for (const cell of grid.cellsOf(row)) {
      if (cell.kind !== 'text') continue;
      const isUnitLine = stated?.cell.row === row && stated.cell.column === cell.column;
      const before = String(cell.value);
      const after = before.replace(STATED, '$1万元').replace(BRACKETED, '$1万元');
      const changed = isUnitLine && after === before ? before.replace(/元(?!.*元)/s, '万元') : after;
      if (changed === before) continue;
      edits.push({
        cell: { sheet: grid.name, row, column: cell.column },
        before: contentOf(cell),
        after: { kind: 'text', text: changed },
      });
    }
  }
  return edits;
}
