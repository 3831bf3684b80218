/**
 * Corrections are right or they are not offered. Every fault of seeded runs: the corrected cells hold what the correct
 * workbook holds, what the cause explained is gone and nothing new is broken. The everyday run takes a part of the cases;
 * DIAGNOSIS=full takes all and prints the table of docs/diagnosis.md.
 */
import { check } from '../../../src/engine/run';
import type { Cause } from '../../../src/engine/report/report';
import type { WorkbookSnapshot } from '../../../src/engine/workbook/snapshot';
import {
  columnSwap,
  doubleCounted,
  rowShift,
  rowSign,
  unitSlip,
  wrongColumn,
  type Plant,
} from '../../fuzz/faults/structural';
import { Random } from '../../oracle/random';
import { referenceForms } from '../../oracle/reference';
import { formInYuan, randomWorkbook } from '../../oracle/workbook';
import type { Contents } from '../../snapshots/cells';
import { withCells } from '../../snapshots/change';
import { correctedBy, written, type Corrected } from './corrections';

const FULL = process.env['DIAGNOSIS'] === 'full';
const CASES = FULL ? 250 : 30;

let reference: WorkbookSnapshot;
beforeAll(async () => {
  reference = await referenceForms();
});

/** `least`: share of the named faults for which cells are offered at least; of 表6 few can be decided. */
const KINDS: readonly (readonly [name: string, kind: Cause['kind'], plant: Plant, least: number])[] = [
  ['row-shift, wrapped', 'row-shift', rowShift({ form: 'code', wrapped: true }), 0.65],
  ['row-shift, tail lost', 'row-shift', rowShift({ form: 'code', wrapped: false }), 0.65],
  ['row-shift in T6, wrapped', 'row-shift', rowShift({ form: 'T6', wrapped: true }), 0.02],
  ['row-shift in T6, tail lost', 'row-shift', rowShift({ form: 'T6', wrapped: false }), 0.1],
  ['column-swap', 'column-swap', columnSwap, 1],
  ['wrong-column', 'wrong-column', wrongColumn, 1],
  ['sign', 'sign', rowSign, 1],
  ['double-counted', 'double-counted', doubleCounted, 1],
  // The rest are in 元 to the 分, which 万元 with two decimals do not hold.
  ['unit', 'unit', unitSlip, 0.6],
];

test.each(KINDS)('%s: what is offered is right', (name, kind, plant, least) => {
  const corrected = correctedBy(kind, plant, { seed: 21, cases: CASES, reference });
  if (FULL) process.stdout.write(row(name, corrected));
  expect(corrected.faults).toEqual([]);
  expect(corrected.named).toBe(CASES);
  expect(corrected.offered).toBeGreaterThanOrEqual(least * CASES);
});

function row(name: string, { named, offered, withLost, withheld }: Corrected): string {
  return `| ${name} | ${named} | ${offered} | ${withLost} | ${withheld} |\n`;
}

function only(workbook: WorkbookSnapshot): Cause {
  const [cause, ...others] = check(workbook).causes;
  if (!cause || others.length > 0) throw new Error(`${others.length + (cause ? 1 : 0)} causes`);
  return cause;
}

/** Amounts of one column moved down by rows (up: below zero); what leaves the rows is lost. */
function shifted(sheet: string, column: string, first: number, last: number, by: number): WorkbookSnapshot {
  const cells = reference.sheets.find(({ name }) => name.startsWith(sheet))?.cells ?? [];
  const contents: Record<string, Contents[string]> = {};
  for (let at = first; at <= last; at += 1) {
    const source = at - by;
    const found = cells.find(
      (cell) =>
        cell.row === source - 1 && cell.column === column.charCodeAt(0) - 65 && cell.kind === 'number',
    );
    const inside = source >= first && source <= last;
    contents[`${sheet}!${column}${at}`] = found && inside ? Number(found.value) : null;
  }
  return withCells(reference, contents);
}

describe('a shift whose tail is lost', () => {
  it('puts back what is there, takes the lost figures from the form that prints them too', () => {
    const wrong = shifted('表5', 'F', 12, 21, -2);
    const { corrections } = only(wrong);
    expect(corrections?.lost).toEqual([]);
    const sourceOf = (at: string) => corrections?.cells.find(({ cell }) => cell === at)?.from;
    expect(sourceOf('F14')).toEqual({ sheet: wrong.sheets[4]?.name, cell: 'F12' });
    expect(sourceOf('F12')).toEqual({ sheet: wrong.sheets[2]?.name, cell: 'F12' });
    expect(check(written(wrong, corrections ?? { cells: [], lost: [] })).causes).toEqual([]);
  });
});

describe('nothing is offered', () => {
  it.each([
    ['where several distances explain the same', 'I', 12, -2, 'causeShiftedUpOr'],
    ['where no equation confirms the distance', 'F', 20, -3, 'causeShiftedUpUnproved'],
  ] as const)('%s', (_, column, last, by, sentence) => {
    const cause = only(shifted('表6', column, 5, last, by));
    expect([cause.sentence.id, cause.corrections]).toEqual([sentence, undefined]);
  });

  it('where a shift explains as much as a cell', () => {
    const cause = only(withCells(reference, { '表6!I5': null }));
    expect([cause.sentence.id, cause.corrections]).toEqual(['causeCellBlankOrShift', undefined]);
  });

  it('where another block would explain the same with other figures', () => {
    // 301 and its items down by one row and round: the equations tell where 301 stands, not which items moved along.
    const cells = reference.sheets[5]?.cells ?? [];
    const at = (row: number): number | null => {
      const found = cells.find((cell) => cell.row === row - 1 && cell.column === 2);
      return found?.kind === 'number' ? Number(found.value) : null;
    };
    const rows = Array.from({ length: 9 }, (_, index) => index + 5);
    const moved = Object.fromEntries(rows.map((row) => [`表6!C${row}`, at(row === 5 ? 13 : row - 1)]));
    const cause = only(withCells(reference, moved));
    expect([cause.sentence.id, cause.corrections]).toEqual(['causeShiftedDown', undefined]);
  });
});

describe('a form in another unit', () => {
  const scaled = (by: (value: number) => number): WorkbookSnapshot => {
    const sheet = reference.sheets[4];
    const amounts = (sheet?.cells ?? []).filter(
      ({ kind, row: at, column }) => kind === 'number' && at >= 6 && column >= 4,
    );
    return withCells(
      reference,
      Object.fromEntries(
        amounts.map(({ row: at, column, value }) => [
          `表5!${'ABCDEFG'[column] ?? ''}${at + 1}`,
          by(Math.round(Number(value) * 100)),
        ]),
      ),
    );
  };
  const withheld = (workbook: WorkbookSnapshot) => {
    const { kind, corrections } = only(workbook);
    return [kind, corrections?.withheld, corrections?.cells.length];
  };

  it('is divided where that is exact', () => {
    const wrong = scaled((cents) => cents * 100);
    const { corrections } = only(wrong);
    expect(corrections?.cells.find(({ cell }) => cell === 'E10')).toMatchObject({
      before: '13521700',
      after: '1352.17',
    });
    expect(check(written(wrong, corrections ?? { cells: [], lost: [] })).causes).toEqual([]);
  });

  it('is not divided where the others print fewer decimals than that takes', () => {
    const workbook = randomWorkbook(new Random(5), reference);
    const inFen = formInYuan(workbook, 4);
    const sheets = workbook.sheets.map((sheet, index) => (index === 4 && inFen ? inFen : sheet));
    expect(withheld({ ...workbook, sheets })).toEqual(['unit', 'finer', 0]);
  });

  it('is not multiplied where it prints too few digits', () => {
    expect(withheld(scaled((cents) => Math.round(cents / 100) / 10_000))).toEqual(['unit', 'coarser', 0]);
  });
});
