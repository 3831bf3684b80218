/** Random accounts → accounts list → import: every form states what the accounts say. */
import type { ImportPlan } from '../../../src/engine/sources/planImport';
import { randomAccounts, type Accounts } from '../../generator/accounts';
import { figuresOf } from '../../generator/figures';
import { Random } from '../../generator/random';
import { HEADER, listRows, listSnapshot, withSubtotals, yuan, type Row } from './accountsList';
import { amounts, errorsOf, imported } from './importing';

const FORMS = ['T1', 'T2', 'T3', 'T4', 'T5', 'T6', 'T7', 'T8'] as const;

function expectSame(plan: ImportPlan, accounts: Accounts): void {
  expect(plan.problems).toEqual([]);
  const figures = figuresOf(accounts);
  for (const form of FORMS) {
    const stated = [...figures[form]].filter(
      // 表8 of the standard workbook has no carried-over money.
      ([key, fen]) => fen !== 0 && !(form === 'T8' && /c[456]$/.test(key)),
    );
    const expected = stated.map(([key, fen]) => [key, yuan(fen).replace(/\.?0+$/, '')]).sort();
    const found = plan.workbook ? [...amounts(plan.workbook.recognition, form)].sort() : [];
    expect([form, found]).toEqual([form, expected]);
  }
}

test.each(Array.from({ length: 100 }, (_, seed) => seed))('accounts %i', (seed) => {
  const random = new Random(seed);
  const accounts = randomAccounts(random, {
    fundMoney: random.chance(0.4),
    capitalMoney: random.chance(0.3),
    threePublic: false,
  });
  const rows = random.shuffled(listRows(accounts));
  const written: readonly Row[] = random.chance(0.5) ? withSubtotals(rows) : rows;
  const plan = imported([listSnapshot([HEADER, ...written])], { year: accounts.year });
  expectSame(plan, accounts);
  expect(errorsOf(plan)).toEqual([]);
});
