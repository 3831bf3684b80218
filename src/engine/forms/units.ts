/**
 * The money unit of each form: what it states, unless its numbers say otherwise. Where two forms print the same fact,
 * equal amounts in different units give a slip away (元 printed under 万元: × 10,000).
 */
import { intervalOf } from '../amounts/reading';
import { meet, plus, type Interval } from '../amounts/interval';
import { convertInterval, MONEY_UNITS } from '../amounts/unit';
import type { FormId, MoneyUnit } from '../report/report';
import { entriesOf, type Draft } from './body';
import type { FormMoney } from './model';

type Side = { readonly form: FormId; readonly keys: readonly string[] };

function side(form: FormId, ...keys: readonly string[]): Side {
  return { form, keys };
}

/** The same fact printed in two forms; several keys are added up. */
const TIES: readonly (readonly [Side, Side])[] = [
  [side('T1', 'r27|c1'), side('T2', '合计|c1')],
  [side('T1', 'r58|c2'), side('T3', '合计|c1')],
  [side('T1', 'r1|c1'), side('T4', 'r1|c1')],
  [side('T1', 'r2|c1'), side('T4', 'r2|c1')],
  [side('T2', '合计|c2'), side('T4', 'r27|c1')],
  [side('T4', 'r59|c3'), side('T5', '合计|c1')],
  [side('T5', '合计|c2'), side('T6', '人员经费合计|c1', '公用经费合计|c1')],
  [side('T4', 'r59|c4'), side('T7', '合计|c3')],
  [side('T4', 'r59|c5'), side('T8', '合计|c1')],
];

/** Decimals figures are taken to be written with where the form has too few of them to tell. */
const USUAL_DECIMALS = 2;

export function resolveUnits(drafts: readonly Draft[]): ReadonlyMap<FormId, FormMoney> {
  const common = mostFrequentUnit(drafts);
  const money = new Map<FormId, FormMoney>();
  for (const { id, heading } of drafts) {
    const stated = heading.unit?.value;
    money.set(id, stated ? { unit: stated, from: 'stated' } : { unit: common, from: 'others' });
  }
  const values = new Map(drafts.map((draft) => [draft.id, tiedValues(draft)]));
  // A form agrees with what most others say or is the odd one out; the odder first, so that it does not taint others.
  const suspects = drafts
    .map(({ id }) => ({ id, ...agreement(id, values, money) }))
    .filter(({ agrees, differs }) => differs > agrees)
    .sort((a, b) => b.differs - b.agrees - (a.differs - a.agrees));
  for (const { id } of suspects) {
    const unit = unitByNumbers(id, values, money);
    if (unit !== null) money.set(id, { unit, from: 'numbers' });
  }
  return money;
}

function mostFrequentUnit(drafts: readonly Draft[]): MoneyUnit | null {
  const counts = new Map<MoneyUnit, number>();
  for (const { heading } of drafts) {
    if (heading.unit) counts.set(heading.unit.value, (counts.get(heading.unit.value) ?? 0) + 1);
  }
  let best: MoneyUnit | null = null;
  for (const [unit, count] of counts) if (best === null || count > (counts.get(best) ?? 0)) best = unit;
  return best;
}

type TiedValues = ReadonlyMap<string, Interval>;

function tiedValues(draft: Draft): TiedValues {
  const wanted = new Set(TIES.flat().flatMap(({ form, keys }) => (form === draft.id ? keys : [])));
  const values = new Map<string, Interval>();
  for (const { row, column, reading } of entriesOf(draft)) {
    const key = `${row.key}|${column.key}`;
    if (reading.kind !== 'unreadable' && wanted.has(key))
      values.set(key, intervalOf(reading, USUAL_DECIMALS));
  }
  return values;
}

interface Tie {
  readonly own: Interval;
  readonly other: Interval;
  readonly otherForm: FormId;
}

/** The ties of a form whose two sides both hold an amount. */
function tiesOf(id: FormId, values: ReadonlyMap<FormId, TiedValues>): Tie[] {
  return TIES.flatMap(([a, b]) => {
    if (a.form !== id && b.form !== id) return [];
    const [own, other] = a.form === id ? [a, b] : [b, a];
    const [mine, theirs] = [sumOf(own, values), sumOf(other, values)];
    return mine && theirs ? [{ own: mine, other: theirs, otherForm: other.form }] : [];
  });
}

function sumOf({ form, keys }: Side, values: ReadonlyMap<FormId, TiedValues>): Interval | null {
  const found = keys.flatMap((key) => values.get(form)?.get(key) ?? []);
  const [first, ...rest] = found;
  const sum = first && rest.reduce(plus, first);
  return sum && sum.middle !== 0n ? sum : null;
}

function agreement(
  id: FormId,
  values: ReadonlyMap<FormId, TiedValues>,
  money: ReadonlyMap<FormId, FormMoney>,
): { readonly agrees: number; readonly differs: number } {
  const ties = tiesOf(id, values);
  const agrees = ties.filter((tie) => holds(tie, money.get(id)?.unit ?? null, money)).length;
  return { agrees, differs: ties.length - agrees };
}

function holds(tie: Tie, unit: MoneyUnit | null, money: ReadonlyMap<FormId, FormMoney>): boolean {
  const otherUnit = money.get(tie.otherForm)?.unit ?? null;
  return meet(convertInterval(tie.own, unit, otherUnit), tie.other);
}

/**
 * The unit in which all the form's ties hold, none of which holds as stated; null where there is no such unit.
 * 千元 and 万元 differ by ten, which is also what one dropped digit does: such a factor needs a second witness.
 */
function unitByNumbers(
  id: FormId,
  values: ReadonlyMap<FormId, TiedValues>,
  money: ReadonlyMap<FormId, FormMoney>,
): MoneyUnit | null {
  const ties = tiesOf(id, values);
  const current = money.get(id)?.unit ?? null;
  if (current === null || ties.some((tie) => holds(tie, current, money))) return null;
  const certain = (unit: MoneyUnit): boolean => ties.length > 1 || (unit !== '千元' && current !== '千元');
  return (
    MONEY_UNITS.find(
      (unit) => unit !== current && certain(unit) && ties.every((tie) => holds(tie, unit, money)),
    ) ?? null
  );
}
