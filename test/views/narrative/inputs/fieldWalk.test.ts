import type { MissingInput } from '../../../../src/engine/narrative/narrative';
import { fillable, nextMissing } from '../../../../src/views/narrative/inputs/fieldWalk';

const missing = (...keys: string[]): readonly MissingInput[] =>
  keys.map((key) => ({ key, label: key, section: '一', paragraph: '一/total' }));
const next = (before: readonly MissingInput[], answered: string, now: readonly MissingInput[]) =>
  nextMissing(before, answered, now)?.key ?? null;

it('goes on to the one after', () => {
  expect(next(missing('a', 'b', 'c'), 'b', missing('a', 'c'))).toBe('c');
});

it('goes first to what the answer itself asks for', () => {
  const before = missing('prior.T1.total', 'prior.T4.total');
  expect(next(before, 'prior.T1.total', missing('reasons.T1.total', 'prior.T4.total'))).toBe(
    'reasons.T1.total',
  );
});

it('comes back to what was passed over only at the end', () => {
  expect(next(missing('a', 'b', 'c'), 'c', missing('a', 'b'))).toBe('a');
  expect(next(missing('a'), 'a', [])).toBeNull();
});

it('leaves out what no field can give', () => {
  const all = missing('form.T5', 'cell.表5!E9', 'name.2080101', 'initialBudget', 'initialBudget.2080101');
  expect(fillable(all).map(({ key }) => key)).toEqual(['initialBudget.2080101']);
});
