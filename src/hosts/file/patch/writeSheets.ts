/** Writes cells, rules and charts of an edit to the worksheet parts; everything it could be refused for is known. */
import type {
  CellContent,
  CellEdit,
  ChartEdit,
  InputRule,
  WorkbookEdit,
} from '../../../engine/workbook/edits';
import { constantOf, type SharedTexts } from './cellText';
import { withCells, type CellWrite } from './cellWrites';
import { chartXml, type ValueAt } from './chartXml';
import type { Dialect } from './dialect';
import { addChartFrame } from './drawingPart';
import type { Parts } from './parts';
import { editsBySheet } from './refusals';
import { rowHeights, type TallCell } from './rowHeights';
import { sheetFormulas, unshared } from './sheetFormulas';
import { SheetPart, sheetPart } from './sheetPart';
import { StyleBook } from './styleBook';
import { withRules } from './validations';
import { sheetEntries, worksheet } from './workbookPart';
import { childNamed } from './xml';

/** Returns whether a formula came, went or was replaced. */
export function writeCells(parts: Parts, { cells }: WorkbookEdit, dialect: Dialect): boolean {
  if (cells.length === 0) return false;
  const styles = new StyleBook(parts, dialect);
  const entries = sheetEntries(parts);
  let formulasChanged = false;
  for (const [name, edits] of editsBySheet(cells)) {
    const { part } = worksheet(entries, name);
    const sheet = ungrouped(sheetPart(parts, part), edits);
    formulasChanged ||= edits.some((edit) => concernsFormula(sheet, edit));
    const writes = edits.map((edit) => writeOf(edit, sheet, styles));
    const heights = rowHeights(sheet.root, tallCells(sheet, edits), styles.defaultFontSize());
    parts.write(part, withCells(sheet, writes, heights));
  }
  styles.save();
  return formulasChanged;
}

/** Where the first of several cells that share a formula is written, the others get formulas of their own. */
function ungrouped(sheet: SheetPart, edits: readonly CellEdit[]): SheetPart {
  const formulas = sheetFormulas(sheet);
  const written = new Set(edits.map(({ cell }) => `${cell.row},${cell.column}`));
  const masters = [...formulas.masters].filter(([, { row, column }]) => written.has(`${row},${column}`));
  if (masters.length === 0) return sheet;
  return new SheetPart(unshared(sheet, formulas, new Set(masters.map(([group]) => group))));
}

function concernsFormula(sheet: SheetPart, { cell, after }: CellEdit): boolean {
  const present = sheet.cellAt(cell.row, cell.column);
  return after.kind === 'formula' || (present !== null && childNamed(present, 'f') !== null);
}

function writeOf(edit: CellEdit, sheet: SheetPart, styles: StyleBook): CellWrite {
  const { cell, after } = edit;
  const style = styles.styleAfter(edit, sheet.styleAt(cell.row, cell.column));
  const content: CellContent = after.kind === 'text' && after.text === '' ? { kind: 'blank' } : after;
  return { row: cell.row, column: cell.column, content, style };
}

/** The cells that decide how high a row of ours is: those written, and what stands beside them. */
function tallCells(sheet: SheetPart, edits: readonly CellEdit[]): readonly TallCell[] {
  const written = edits.flatMap(({ cell, after, look }): TallCell[] =>
    look === undefined ? [] : [{ row: cell.row, column: cell.column, content: after, look }],
  );
  const rows = new Set(written.map(({ row }) => row));
  const places = new Set(edits.map(({ cell }) => `${cell.row},${cell.column}`));
  const beside = [...rows].flatMap((row) =>
    sheet
      .cellsOf(row)
      .filter(({ column }) => !places.has(`${row},${column}`))
      // Texts of other programs are in the shared list; ours, which are the long ones, are in the cell.
      .map(({ column, element }): TallCell => ({
        row,
        column,
        content: constantOf(element, () => ''),
        look: 'body',
      })),
  );
  return [...written, ...beside];
}

export function writeRules(parts: Parts, rules: readonly InputRule[]): void {
  const entries = sheetEntries(parts);
  for (const rule of rules) {
    const { part } = worksheet(entries, rule.sheet);
    parts.write(part, withRules(parts.text(part), [rule]));
  }
}

export function addCharts(
  parts: Parts,
  charts: readonly ChartEdit[],
  dialect: Dialect,
  shared: SharedTexts,
): void {
  const entries = sheetEntries(parts);
  for (const chart of charts) {
    const { part, name } = worksheet(entries, chart.sheet);
    const sheet = sheetPart(parts, part);
    const valueAt: ValueAt = (row, column) => {
      const cell = sheet.cellAt(row, column);
      return cell ? constantOf(cell, shared) : { kind: 'blank' };
    };
    const frame = { name: chart.name, description: chart.title, place: chart.place };
    addChartFrame(parts, part, frame, chartXml({ ...chart, sheet: name }, valueAt, dialect), dialect);
  }
}
