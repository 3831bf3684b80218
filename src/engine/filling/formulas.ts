/**
 * The live formula for a derived amount: sums over ranges where cells are contiguous, references to other sheets quoted.
 */
import type { CellContent } from '../workbook/edits';
import { a1, areaA1, type Area, type CellRef } from '../workbook/reference';
import type { Figure } from '../forms/model';
import type { MoneyUnit } from '../report/report';
import { convert } from '../amounts/unit';
import { keyOf, type CellKey, type Derived, type Knowledge } from './knowledge';

/**
 * @param reckoned cells whose own formula rests on cells to be filled
 * @returns null where no formula gives the value: a rest, numbers typed as text (a sum passes over them), several money units,
 * a cell whose own formula rests on this one.
 */
export function formulaFor(
  reckoned: ReadonlySet<CellKey>,
  knowledge: Knowledge,
  { way, others }: Derived,
  target: Figure,
): CellContent | null {
  const terms = others.flatMap(({ sign, figure }) =>
    figure ? [{ sign, figure: knowledge.figures.get(keyOf(figure.cell)) ?? figure }] : [],
  );
  if (way === 'rest' || terms.some(({ figure }) => !isSummable(reckoned, knowledge, figure))) return null;
  const units = new Set(terms.map(({ figure }) => figure.unit));
  const [unit = null] = units;
  if (units.size > 1) return null;
  const { decimals } = knowledge.manner(target);
  const plus = terms.filter(({ sign }) => sign === 1).map(({ figure }) => figure.cell);
  const minus = terms.filter(({ sign }) => sign === -1).map(({ figure }) => figure.cell);
  const sheet = target.cell.sheet;
  const [only] = terms;
  const sum =
    terms.length === 1 && only?.sign === 1
      ? references([only.figure.cell], sheet)
      : `${plus.length > 0 ? sumOf(plus, sheet) : ''}${minus.length > 0 ? `-${sumOf(minus, sheet)}` : ''}`;
  const scale = scaleOf(unit, target.unit);
  const isExact = scale === '' && terms.every(({ figure }) => isWrittenWithin(figure, decimals));
  const bracketed = scale !== '' && minus.length > 0 ? `(${sum})` : sum;
  return {
    ...FORMULA,
    formula: isExact ? `=${sum}` : `=ROUND(${bracketed}${scale},${decimals})`,
  };
}

const FORMULA = { kind: 'formula', decimals: null } as const;

/** Sums pass over numbers typed as text; what a formula of the workbook still reckons may rest on this cell. */
function isSummable(
  reckoned: ReadonlySet<CellKey>,
  knowledge: Knowledge,
  { cell, reading }: Figure,
): boolean {
  const key = keyOf(cell);
  if (reckoned.has(key)) return false;
  return knowledge.open.has(key) || reading.kind !== 'amount' || (!reading.asText && reading.glued === null);
}

/** Whether the cell holds no digits beyond those that its form prints. */
function isWrittenWithin({ reading }: Figure, decimals: number): boolean {
  return reading.kind !== 'amount' || (!reading.heldFiner && reading.decimals <= decimals);
}

/** `/10000`, `*10000`, '' for one unit. */
function scaleOf(from: MoneyUnit | null, to: MoneyUnit | null): string {
  const down = convert(10n ** 12n, from, to);
  if (down > 10n ** 12n) return `*${down / 10n ** 12n}`;
  return down < 10n ** 12n ? `/${10n ** 12n / down}` : '';
}

/** The cells as the arguments of a sum, contiguous ones as a range; cells of other sheets with their sheet. */
function references(cells: readonly CellRef[], own: string): string {
  const sheets = [...new Set(cells.map(({ sheet }) => sheet))];
  return sheets
    .flatMap((sheet) =>
      rangesOf(cells.filter((cell) => cell.sheet === sheet)).map((area) =>
        inFormula(areaA1(area), sheet, own),
      ),
    )
    .join(',');
}

/** A reference to a cell from a sheet, as a formula writes it. */
export function sheetReference(cell: CellRef, own: string): string {
  return inFormula(a1(cell), cell.sheet, own);
}

/** Sheets are always quoted: which names need it differs between programs. */
function inFormula(address: string, sheet: string, own: string): string {
  return sheet === own ? address : `'${sheet.replace(/'/g, "''")}'!${address}`;
}

/** The sum of the cells, from the sheet they stand on. */
export function sumOf(cells: readonly CellRef[], own: string): string {
  return `SUM(${references(cells, own)})`;
}

/** Runs down a column, and single cells side by side in a row, as ranges. */
function rangesOf(cells: readonly CellRef[]): readonly Area[] {
  const down = joined(
    [...cells]
      .sort((a, b) => a.column - b.column || a.row - b.row)
      .map(({ row, column }) => ({ top: row, left: column, bottom: row, right: column })),
    (above, below) => above.left === below.left && above.bottom + 1 === below.top,
  );
  const inReadingOrder = down.sort((a, b) => a.top - b.top || a.left - b.left);
  return joined(
    inReadingOrder,
    (left, right) => left.top === right.top && left.bottom === right.bottom && left.right + 1 === right.left,
  );
}

function joined(areas: readonly Area[], areNeighbours: (first: Area, second: Area) => boolean): Area[] {
  const result: Area[] = [];
  for (const area of areas) {
    const last = result.at(-1);
    if (last && areNeighbours(last, area)) {
      result[result.length - 1] = { ...last, bottom: area.bottom, right: area.right };
    } else result.push(area);
  }
  return result;
}
