/** Items of 五（三）: which there are, and which need a reason. */
import { recognise } from '../../../src/engine/forms/recognise';
import { foundForm } from '../../../src/engine/forms/model';
import { tableOf, type WalkableTable } from '../../../src/engine/inputs/table';
import { budgetTotal, itemScopes } from '../../../src/engine/narrative/budgetItems';
import { scopeOf } from '../../../src/engine/narrative/pattern/scope';
import type { Wording } from '../../../src/engine/narrative/wording';
import { withCells } from '../../snapshots/change';
import { sample } from '../../snapshots/samples';
import { PACKS, WUHAN } from '../packs/packs';
import { wordingOf } from '../../../src/engine/packs/wordings';

const [, SHANGHAI] = PACKS.find(([id]) => id === 'shanghai-2024') ?? [];

function budgets(values: Readonly<Record<string, string>>): WalkableTable {
  const entries = Object.entries(values).map(
    ([code, value]) => [`initialBudget.${code}`, { value, cell: null }] as const,
  );
  return tableOf([new Map(entries)]);
}

/** 2080101 with this final amount, beside the other items of the reference. */
async function form(final = 1000) {
  const snapshot = withCells(await sample('reference'), { '表5!E10': final, '表5!F10': final });
  const found = foundForm(recognise(snapshot), 'T5');
  if (!found) throw new Error('no 表5');
  return found;
}

async function explained(final: number, budget: string, wording: Wording = wordingOf(WUHAN)) {
  const items = itemScopes(
    await form(final),
    { inputs: budgets({ '2080101': budget }), wording },
    scopeOf({}),
  );
  return items.find(({ id }) => id === '2080101')?.get('explained');
}

const flag = (value: boolean) => ({ kind: 'flag', value });

describe('the reason rule', () => {
  it.each([
    ['over the budget', 1000.01, '1000', true],
    ['equal', 1000, '1000', false],
    ['95 %', 950, '1000', false],
    ['94.96 %, which reads 95 %', 949.6, '1000', false],
    ['94.94 %, which reads 94.9 %', 949.4, '1000', true],
    ['money without a budget', 1000, '0', true],
    ['money back without a budget', -5, '0', true],
  ])('%s', async (_, final, budget, wanted) => {
    expect(await explained(final, budget)).toEqual(flag(wanted));
  });

  it('wants every difference explained where the pack says so', async () => {
    if (!SHANGHAI) throw new Error('no pack');
    expect(await explained(999.99, '1000', wordingOf(SHANGHAI))).toEqual(flag(true));
    expect(await explained(1000, '1000', wordingOf(SHANGHAI))).toEqual(flag(false));
  });

  it('cannot be told without the budget', async () => {
    const items = itemScopes(await form(), { inputs: budgets({}), wording: wordingOf(WUHAN) }, scopeOf({}));
    expect(items[0]?.get('explained')).toEqual({ kind: 'missing', keys: ['initialBudget.2080101'] });
  });
});

it('takes codes of the budget too, and leaves out what has neither budget nor final amount', async () => {
  const inputs = budgets({ '2080801': '3', '2082501': '0' });
  const items = itemScopes(await form(0), { inputs, wording: wordingOf(WUHAN) }, scopeOf({}));
  const codes = items.map(({ id }) => id);
  expect(codes).toContain('2080801');
  expect(codes).not.toContain('2082501');
  expect(codes).not.toContain('2080101');
  expect(codes).toEqual([...codes].sort());
});

describe('the total of the budget', () => {
  const all = [
    '2080101',
    '2080109',
    '2080501',
    '2080505',
    '2101101',
    '2101103',
    '2210201',
    '2210202',
    '2210203',
  ];

  it('is the sum of the items, those without final amount included', async () => {
    const inputs = budgets(Object.fromEntries([...all, '2080801'].map((code) => [code, '10.5'])));
    expect(budgetTotal(await form(), inputs)).toMatchObject({ value: 105n * 10n ** 12n });
  });

  it('is not known as long as one is not', async () => {
    const inputs = budgets(Object.fromEntries(all.slice(1).map((code) => [code, '10'])));
    expect(budgetTotal(await form(), inputs)).toEqual({ kind: 'missing', keys: ['initialBudget'] });
  });
});
