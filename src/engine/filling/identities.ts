/**
 * The identities that figures follow from: those of the catalogue, as the check binds them, so that what is filled and
 * what is checked never disagree.
 */
import { CATALOGUE } from '../checks/catalogue';
import { contextOf, type Check, type Instance } from '../checks/check';
import { identity } from '../checks/identity';
import type { BoundEquation, BoundTerm } from '../equations/evaluate';
import { figureAt, foundForm, type Figure, type Form, type Recognition } from '../forms/model';
import type { Pack } from '../packs/pack';
import type { Basis } from './proposal';

export interface BoundIdentity extends Basis {
  readonly bound: BoundEquation;
}

/** Holds only where all money is 一般公共预算; it is bound anew whenever more is known. */
const GENERAL_MONEY_ONLY = 'X-14b';

/** The identities and inequalities that hold whatever the amounts are. Soft ties and warnings prove nothing. */
export function standingIdentities(recognition: Recognition, { identities }: Pack): BoundIdentity[] {
  const checks = [...CATALOGUE, ...identities.map(identity)];
  return checks
    .filter(
      ({ id, level, forms }) => level === 'error' && id !== GENERAL_MONEY_ONLY && forms.every(isAccounts),
    )
    .flatMap((check) => boundBy(check, recognition));
}

/** What holds because all money turns out to be 一般公共预算, going by the figures of `recognition`. */
export function generalMoneyIdentities(recognition: Recognition): BoundIdentity[] {
  const check = CATALOGUE.find(({ id }) => id === GENERAL_MONEY_ONLY);
  return [...(check ? boundBy(check, recognition) : []), ...spentAsReceived(recognition)];
}

function isAccounts(id: string): boolean {
  return id.startsWith('T');
}

function boundBy(check: Check, recognition: Recognition): BoundIdentity[] {
  if (check.forms.length === 0 || check.forms.some((id) => foundForm(recognition, id) === null)) return [];
  const { instances } = check.run(contextOf(recognition, new Map()));
  return instances.flatMap((instance: Instance) =>
    instance.equation && isOfAccounts(instance.equation.bound)
      ? [{ check: check.id, statement: instance.equation.statement, bound: instance.equation.bound }]
      : [],
  );
}

function isOfAccounts({ left, right }: BoundEquation): boolean {
  return [...left, ...right].every(({ figure }) => figure === null || isAccounts(figure.form));
}

/** 表1: 一般公共预算财政拨款收入, 总计, 本年支出合计; 表4: 本年支出合计 of 一般公共预算. */
const TOTAL_CELLS = {
  received: ['r1', 'c1'],
  resources: ['r31', 'c1'],
  spent: ['r58', 'c2'],
  general: ['r59', 'c3'],
} as const;

/**
 * 表4 states how much 一般公共预算 was spent, and X-14b asks for it. Where nothing but 一般公共预算 came in, everything
 * that was spent is that, so the two totals stand for each other even while one is blank.
 */
function spentAsReceived(recognition: Recognition): BoundIdentity[] {
  const [t1, t4] = [foundForm(recognition, 'T1'), foundForm(recognition, 'T4')];
  if (!t1 || !t4) return [];
  const { received, resources, spent, general } = TOTAL_CELLS;
  const [came, all] = [amountOf(t1, received), amountOf(t1, resources)];
  const [whole, part] = [figureAt(t1, ...spent), figureAt(t4, ...general)];
  if (came === null || came !== all || came === 0n || !whole || !part) return [];
  const term = (figure: Figure): readonly BoundTerm[] => [{ sign: 1, figure }];
  return [
    {
      check: GENERAL_MONEY_ONLY,
      statement: '收入全部为一般公共预算财政拨款（表1[1行]＝表1[31行]）：表4[59行,3栏]＝表1[58行]',
      bound: { place: 'r59/c3', left: term(part), relation: '=', right: term(whole) },
    },
  ];
}

function amountOf(form: Form, [row, column]: readonly [string, string]): bigint | null {
  const reading = figureAt(form, row, column)?.reading;
  return reading?.kind === 'amount' ? reading.value : null;
}
