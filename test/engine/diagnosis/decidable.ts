/**
 * Shifts in 表6 that lost their tail, sorted by whether the workbook can tell which shift it was (witness.ts), and what the
 * report says of them.
 */
import { check } from '../../../src/engine/run';
import type { Cause } from '../../../src/engine/report/report';
import type { WorkbookSnapshot } from '../../../src/engine/workbook/snapshot';
import { amountCells, randomCellFault, replaceCell } from '../../fuzz/faults/cell';
import { rowShift, type Planted } from '../../fuzz/faults/structural';
import { brokenIdentities } from '../../oracle/oracle';
import { Random } from '../../oracle/random';
import { ECONOMIC } from './economicColumn';
import { draw, FEWEST_BROKEN, touches, type RateOptions } from './rates';
import { cellWitness, otherWitness, shiftWitness } from './witness';

export interface Decidable {
  /** Cases, and those where the first cause names the very shift, distance and direction. */
  readonly decidable: { readonly cases: number; readonly first: number };
  /** … where it names the shift first, or among the explanations that it calls as good. */
  readonly undecidable: {
    readonly cases: number;
    readonly first: number;
    readonly told: number;
    /** Something else came first: how often that was built and verified as an explanation. */
    readonly built: number;
  };
  /** How many explanations a cause names, on average over all cases. */
  readonly explanations: number;
  /** The search for witnesses finds the planted shift itself. */
  readonly found: number;
}

export function decidableRates({ seed, cases, reference }: RateOptions): Decidable {
  const random = new Random(seed);
  const plant = rowShift({ form: 'T6', wrapped: false });
  const decidable = { cases: 0, first: 0 };
  const undecidable = { cases: 0, first: 0, told: 0, built: 0 };
  let [named, found] = [0, 0];
  for (let turn = 0; decidable.cases + undecidable.cases < cases; turn += 1) {
    const fault = plant(random, draw(random, reference, turn));
    if (!fault?.shift || brokenIdentities(fault.workbook).size < FEWEST_BROKEN) continue;
    const [cause] = check(fault.workbook).causes;
    const said = cause && touches(cause, fault) ? distancesIn(cause) : NOTHING_SAID;
    const isFirst = said.first === fault.shift.by;
    named += said.others.length + 1;
    if (shiftWitness(fault.shift.by, fault)) found += 1;
    if (!otherWitness(fault)) {
      decidable.cases += 1;
      if (isFirst) decidable.first += 1;
      continue;
    }
    undecidable.cases += 1;
    if (isFirst) undecidable.first += 1;
    else if (isBuilt(said.first, fault)) undecidable.built += 1;
    if (isFirst || said.others.includes(fault.shift.by)) undecidable.told += 1;
  }
  return { decidable, undecidable, explanations: named / cases, found };
}

interface Said {
  /** Rows by which the first cause says the block moved, down is positive; null: it names a cell. */
  readonly first: number | null;
  readonly others: readonly number[];
}

const NOTHING_SAID: Said = { first: null, others: [] };

function distancesIn({ kind, sentence: { id, values } }: Cause): Said {
  const others = (values['others'] ?? '').split('、').filter(Boolean).map(Number);
  if (kind !== 'row-shift') return { first: null, others };
  return { first: Number(values['rows']) * (id.startsWith('causeShiftedDown') ? 1 : -1), others };
}

function isBuilt(first: number | null, fault: Planted): boolean {
  return (first === null ? cellWitness(fault) : shiftWitness(first, fault)) !== null;
}

/** Of two wrong cells in one column of 表6, each a slip of its own, how many are told as a shift. */
export function toldAsShift({ seed, cases, reference }: RateOptions): number {
  const random = new Random(seed);
  let [tried, told] = [0, 0];
  for (let turn = 0; tried < cases; turn += 1) {
    const faulty = twoInOneColumn(random, draw(random, reference, turn));
    if (!faulty || brokenIdentities(faulty).size < FEWEST_BROKEN) continue;
    tried += 1;
    if (check(faulty).causes[0]?.kind === 'row-shift') told += 1;
  }
  return told;
}

function twoInOneColumn(random: Random, workbook: WorkbookSnapshot): WorkbookSnapshot | null {
  const column = random.pick([2, 5, 8]);
  const one = faultIn(random, workbook, column);
  const two = one && faultIn(random, one.workbook, column);
  return two && two.row !== one.row ? two.workbook : null;
}

function faultIn(
  random: Random,
  workbook: WorkbookSnapshot,
  column: number,
): { readonly workbook: WorkbookSnapshot; readonly row: number } | null {
  const only = workbook.sheets.map((sheet, index) => ({
    ...sheet,
    cells: index === ECONOMIC ? sheet.cells.filter((cell) => cell.column === column) : [],
  }));
  const reduced = { ...workbook, sheets: only };
  const fault = amountCells(reduced).length > 0 ? randomCellFault(random, reduced) : null;
  if (!fault || fault.fault === 'text' || fault.fault === 'full-width') return null;
  const { place } = fault;
  const wrong = fault.workbook.sheets[ECONOMIC]?.cells.find(({ row }) => row === place.row) ?? null;
  return { workbook: replaceCell(workbook, place, wrong), row: place.row };
}
