/** How often the diagnosis names what was planted, over seeded faults on correct workbooks. */
import { check } from '../../../src/engine/run';
import type { Cause, WorkbookReport } from '../../../src/engine/report/report';
import { parseArea } from '../../../src/engine/workbook/reference';
import type { WorkbookSnapshot } from '../../../src/engine/workbook/snapshot';
import { randomCellFault, type Faulty, type FaultyCell } from '../../fuzz/faults/cell';
import type { Plant, Planted } from '../../fuzz/faults/structural';
import { brokenIdentities } from '../../oracle/oracle';
import { Random } from '../../oracle/random';
import { randomWorkbook } from '../../oracle/workbook';

/** Fewer broken identities than this say that something is wrong, not what. */
export const FEWEST_BROKEN = 2;

export interface Rate {
  readonly cases: number;
  /** The planted fault is the first cause. */
  readonly named: number;
  /** … with the value or the rows it must have, exactly. */
  readonly exact: number;
  /** What was said instead, for the first misses. */
  readonly misses: readonly string[];
  /** What else was said where it was named, but not exactly. */
  readonly inexact: readonly string[];
}

export interface RateOptions {
  readonly seed: number;
  readonly cases: number;
  readonly reference: WorkbookSnapshot;
}

/** Workbooks in turn: every third the reference, the others random. */
export function draw(random: Random, reference: WorkbookSnapshot, turn: number): WorkbookSnapshot {
  return turn % 3 === 0 ? reference : randomWorkbook(random, reference);
}

/** Single-cell faults that break at least two identities. */
export function singleCellRate({ seed, cases, reference }: RateOptions): Rate {
  const random = new Random(seed);
  const tally = new Tally();
  for (let turn = 0; tally.cases < cases; turn += 1) {
    const faulty = breakingFault(random, draw(random, reference, turn));
    if (!faulty) continue;
    const report = check(faulty.workbook);
    const [first] = report.causes;
    const named = first !== undefined && isCell(first, faulty.workbook, faulty.place);
    tally.count(named, named && Number(first.suggested) === faulty.right, () => told(faulty, report));
  }
  return tally.rate();
}

/** Two faults in different cells, each of which alone breaks at least two identities; both must be named, first and second. */
export function twoFaultsRate({ seed, cases, reference }: RateOptions): Rate {
  const random = new Random(seed);
  const tally = new Tally();
  for (let turn = 0; tally.cases < cases; turn += 1) {
    const workbook = draw(random, reference, turn);
    const one = breakingFault(random, workbook);
    const two = breakingFault(random, workbook);
    if (!one || !two || isSame(one.place, two.place)) continue;
    const both = overlay(one, two);
    const report = check(both);
    const named = (fault: Faulty): Cause | undefined =>
      report.causes.slice(0, 2).find((cause) => isCell(cause, both, fault.place));
    const [a, b] = [named(one), named(two)];
    tally.count(
      a !== undefined && b !== undefined,
      Number(a?.suggested ?? NaN) === one.right && Number(b?.suggested ?? NaN) === two.right,
      () => `${told(one, report)} and ${two.fault} at ${where(two.place)}`,
    );
  }
  return tally.rate();
}

/** One structural fault that breaks at least two identities, or makes a finding of its own. */
export function structuralRate(
  kind: Cause['kind'],
  plant: Plant,
  { seed, cases, reference }: RateOptions,
): Rate {
  const random = new Random(seed);
  const tally = new Tally();
  for (let turn = 0; tally.cases < cases && turn < cases * 40; turn += 1) {
    const fault = plant(random, draw(random, reference, turn));
    if (!fault) continue;
    const report = check(fault.workbook);
    const identities = brokenIdentities(fault.workbook).size;
    if (identities < FEWEST_BROKEN && kind !== 'duplicate-row') continue;
    const [first] = report.causes;
    const named = first?.kind === kind && touches(first, fault);
    tally.count(named, named && report.causes.length === 1, () => toldPlanted(kind, fault, report, turn));
  }
  return tally.rate();
}

class Tally {
  cases = 0;
  private named = 0;
  private exact = 0;
  private readonly misses: string[] = [];
  private readonly inexact: string[] = [];

  count(named: boolean, exact: boolean, miss: () => string): void {
    this.cases += 1;
    if (named) this.named += 1;
    if (exact) this.exact += 1;
    if (!named) this.misses.push(miss());
    else if (!exact) this.inexact.push(miss());
  }

  rate(): Rate {
    const { cases, named, exact, misses, inexact } = this;
    return { cases, named, exact, misses, inexact };
  }
}

function breakingFault(random: Random, workbook: WorkbookSnapshot): Faulty | null {
  const faulty = randomCellFault(random, workbook);
  if (!faulty || faulty.fault === 'text' || faulty.fault === 'full-width') return null;
  return brokenIdentities(faulty.workbook).size >= FEWEST_BROKEN ? faulty : null;
}

function isSame(a: FaultyCell, b: FaultyCell): boolean {
  return a.sheet === b.sheet && a.row === b.row && a.column === b.column;
}

function overlay(one: Faulty, { workbook, place }: Faulty): WorkbookSnapshot {
  const sheets = one.workbook.sheets.map((sheet, index) => {
    if (index !== place.sheet) return sheet;
    const isPlace = (cell: { row: number; column: number }): boolean =>
      cell.row === place.row && cell.column === place.column;
    const changed = workbook.sheets[index]?.cells.find(isPlace);
    return {
      ...sheet,
      cells: sheet.cells.flatMap((cell) => (isPlace(cell) ? (changed ? [changed] : []) : [cell])),
    };
  });
  return { ...one.workbook, sheets };
}

function isCell({ kind, sheet, cell }: Cause, workbook: WorkbookSnapshot, place: FaultyCell): boolean {
  const area = cell === null ? null : parseArea(cell);
  return (
    kind === 'cell' &&
    sheet === workbook.sheets[place.sheet]?.name &&
    area?.top === place.row &&
    area.left === place.column
  );
}

/** The cause lies on the sheet of the fault and meets its rows; a missing row is told by a neighbour. */
export function touches({ sheet, cell, range, kind }: Cause, fault: Planted): boolean {
  const area = parseArea(range ?? cell ?? '');
  const slack = kind === 'missing-row' ? 40 : 0;
  return (
    sheet === fault.workbook.sheets[fault.sheet]?.name &&
    area !== null &&
    area.top <= fault.bottom + slack &&
    area.bottom >= fault.top - slack &&
    (cell !== null || (area.left <= fault.right && area.right >= fault.left))
  );
}

function where({ sheet, row, column }: FaultyCell): string {
  return `表${sheet + 1} R${row + 1}C${column + 1}`;
}

function told(fault: Faulty, report: WorkbookReport): string {
  const right = `${fault.fault} at ${where(fault.place)}, right ${fault.right}`;
  return `${right}: ${causesIn(report)}; ${failures(report)}`;
}

function toldPlanted(kind: string, fault: Planted, report: WorkbookReport, turn: number): string {
  return `${kind} turn ${turn} 表${fault.sheet + 1} rows ${fault.top + 1}–${fault.bottom + 1} columns ${fault.left + 1}–${fault.right + 1}: ${causesIn(report)}; ${failures(report)}`;
}

function causesIn({ causes }: WorkbookReport): string {
  const list = causes.slice(0, 3).map((cause) => {
    const place = cause.range ?? cause.cell;
    return `${cause.kind} ${cause.sheet?.slice(0, 2)}!${place} ${cause.suggested ?? ''} (${cause.explains.length})`;
  });
  return list.length > 0 ? list.join(', ') : 'no cause';
}

function failures({ findings }: WorkbookReport): string {
  return findings
    .filter(({ level }) => level === 'error')
    .map(({ id }) => id)
    .slice(0, 12)
    .join(' ');
}
