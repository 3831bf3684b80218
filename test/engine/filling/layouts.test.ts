/** Published layouts with totals taken out at random: what comes back is what stood there, within rounding. */
import { recognise } from '../../../src/engine/forms/recognise';
import { fromText, halfUnit, type Scaled } from '../../../src/engine/amounts/scaled';
import { check } from '../../../src/engine/run';
import type { Finding } from '../../../src/engine/report/report';
import type { WorkbookSnapshot } from '../../../src/engine/workbook/snapshot';
import { qualifiedA1, quoteSheet } from '../../../src/engine/workbook/reference';
import type { FillProposal } from '../../../src/engine/filling/proposal';
import { randomLayout } from '../../generator/layout';
import { Random } from '../../generator/random';
import { applied } from '../../snapshots/applied';
import { amounts, figuresOf, fill, isTotal, without } from './workbooks';

const SEEDS = Array.from({ length: 12 }, (_, index) => index + 1);

let restored = 0;

test.each(SEEDS)('layout %i', (seed) => {
  const { snapshot } = randomLayout(seed);
  const random = new Random(seed + 7000);
  const rate = random.pick([0.1, 0.3, 0.6, 1]);
  const totals = figuresOf(recognise(snapshot)).filter((figure) => isTotal(figure) && random.chance(rate));
  const bare = without(
    snapshot,
    totals.map(({ cell }) => cell),
  );
  const { proposals, edit, unfilled } = fill(bare);
  expect(proposals.filter(({ kind }) => kind === 'differs')).toEqual([]);

  const before = amounts(snapshot);
  const error = errors(proposals);
  for (const { cell, value } of proposals) {
    const original = before.get(qualifiedA1(cell));
    if (value === null || original === undefined) continue;
    const was = original === 'blank' ? 0n : BigInt(original);
    const difference = (fromText(value) ?? 0n) - was;
    const bound = (error.get(qualifiedA1(cell)) ?? 0n) + halfUnit(decimalsOf(value));
    expect([qualifiedA1(cell), difference <= bound && -difference <= bound]).toEqual([
      qualifiedA1(cell),
      true,
    ]);
    restored += 1;
  }
  // What was left blank, and said to be, is missed by the check; nothing that was filled in is found wrong.
  const left = new Set(unfilled.flatMap(({ cell }) => (cell ? [qualifiedA1(cell)] : [])));
  const findings = errorsOf(applied(bare, edit)).filter(
    ({ sheet, cell, addends }) =>
      ![{ sheet, cell }, ...addends].some((place) =>
        left.has(`${quoteSheet(place.sheet ?? '')}!${place.cell ?? ''}`),
      ),
  );
  const known = new Set(errorsOf(bare).map(({ id }) => id));
  expect(findings.filter(({ id }) => !known.has(id))).toEqual([]);
});

test('there was something to put back', () => {
  expect(restored).toBeGreaterThan(700);
});

function errorsOf(snapshot: WorkbookSnapshot): readonly Finding[] {
  return check(snapshot).findings.filter(({ level }) => level === 'error');
}

/** What rounding may amount to: half a unit for each printed figure, and for each time it was rounded. */
function errors(proposals: readonly FillProposal[]): ReadonlyMap<string, Scaled> {
  const known = new Map<string, Scaled>();
  const made = new Map(proposals.map((one) => [qualifiedA1(one.cell), one]));
  const errorOf = (cell: string): Scaled => {
    const found = known.get(cell);
    if (found !== undefined) return found;
    const { value, addends } = made.get(cell) ?? { value: '', addends: [] };
    const sum = addends.reduce(
      (total, addend) => {
        const key = `${quoteSheet(addend.sheet)}!${addend.cell}`;
        const half = addend.blank ? 0n : halfUnit(decimalsOf(addend.value));
        return total + (made.has(key) ? errorOf(key) : half);
      },
      halfUnit(decimalsOf(value ?? '')),
    );
    known.set(cell, sum);
    return sum;
  };
  for (const cell of made.keys()) errorOf(cell);
  return known;
}

/** Two at most, as all of these forms print; 亿元 prints six. */
function decimalsOf(value: string): number {
  return (value.split('.')[1]?.length ?? 0) > 2 ? 6 : 2;
}
