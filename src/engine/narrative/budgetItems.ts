/** 项 with final amount and initial budget, and whether the pack wants the difference explained. */
import { fromText, ZERO } from '../amounts/scaled';
import type { Form } from '../forms/model';
import type { InputTable } from '../inputs/inputs';
import { absentZero } from './figures';
import { nameOf, rowAmount, rowsOf } from './items';
import type { Contents } from './contents';
import { roundedPercent } from './numbers';
import { amount, scopeOf, unknown, type Named, type Scope } from './pattern/scope';
import { quantityOf } from './pattern/reckon';
import { asPrinted, missing, missingOf, total, type Quantity } from './quantity';

/**
 * Items of 表5 in code order, and codes that only the budget has. An item without budget and final amount is left out;
 * one whose budget is not known yet is not.
 */
export function itemScopes(
  form: Form,
  { inputs, wording }: Pick<Contents, 'inputs' | 'wording'>,
  within: Scope,
): readonly Scope[] {
  const { decimals } = wording.numbers.amount;
  return itemCodes(form, inputs).flatMap((code) => {
    const final = asPrinted(finalAmount(form, code), decimals);
    const budget = asPrinted(budgetOf(inputs, code), decimals);
    if (isZero(final) && (isZero(budget) || budget.kind === 'missing')) return [];
    const own = {
      class: () => nameOf(form, code.slice(0, 3), wording.brackets),
      group: () => nameOf(form, code.slice(0, 5), wording.brackets),
      name: () => nameOf(form, code, wording.brackets),
      amount: () => amount(final),
      budget: () => amount(budget),
      explained: (): Named => explained(final, budget, wording),
    };
    return [scopeOf(own, { within, id: code, variables: { code } })];
  });
}

/** Sum of all initial budgets; missing as long as one of an item in use is. */
export function budgetTotal(form: Form, inputs: InputTable): Quantity {
  const budgets = itemCodes(form, inputs)
    .filter((code) => !isZero(finalAmount(form, code)) || budgetOf(inputs, code).kind === 'known')
    .map((code) => budgetOf(inputs, code));
  return budgets.length > 0 && budgets.every(({ kind }) => kind === 'known')
    ? total(budgets)
    : missing('initialBudget');
}

function itemCodes(form: Form, inputs: InputTable): readonly string[] {
  const used = rowsOf(form, 7).flatMap(({ code }) => code ?? []);
  const all = [...new Set([...used, ...inputs.names('initialBudget')])].sort();
  // The budget of a 款 or 类 is that of its items: one that stands beside them would count twice.
  return all.filter((code) => !all.some((other) => other !== code && other.startsWith(code)));
}

function finalAmount(form: Form, code: string): Quantity {
  const row = form.rowByKey.get(code);
  return row ? rowAmount(form, row, 'c1') : absentZero(form);
}

function budgetOf(inputs: InputTable, code: string): Quantity {
  const key = `initialBudget.${code}`;
  return quantityOf(inputs.get(key), key);
}

function isZero(quantity: Quantity): boolean {
  return quantity.kind === 'known' && quantity.value === ZERO;
}

/** Compared as printed: 94.96 % that reads 95 % is not below 95 %. */
function explained(final: Quantity, budget: Quantity, { reasons, numbers }: Contents['wording']): Named {
  if (budget.kind === 'missing' || final.kind === 'missing') return unknown(...missingOf(budget, final));
  if (final.value === budget.value) return { kind: 'flag', value: false };
  if (final.value > budget.value) return { kind: 'flag', value: reasons.over };
  const percent = roundedPercent(final.value, budget.value, numbers);
  const least = fromText(reasons.underBelow) ?? ZERO;
  return { kind: 'flag', value: percent === null || least === HUNDRED || percent < least };
}

const HUNDRED = 100n * 10n ** 12n;
