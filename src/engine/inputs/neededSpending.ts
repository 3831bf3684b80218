/** What goes with 三公 spending: reasons, counts, vehicles. Only for the kinds there were. */
import { AMOUNT_ROW, type Recognition } from '../forms/model';
import type { InputKey, InputTable } from './inputs';
import { of, type NeededKey } from './neededKey';
import { amountAt, isMoney } from './workbookFacts';

export const KINDS = ['abroad', 'vehiclePurchase', 'vehicleRunning', 'reception'] as const;
export type SpendingKind = (typeof KINDS)[number];
const BUDGET_COLUMNS: Readonly<Record<SpendingKind, number>> = {
  abroad: 2,
  vehiclePurchase: 4,
  vehicleRunning: 5,
  reception: 6,
};

/** The kinds of 三公 spending with a budget, a final amount or one last year. */
export function spendingOf(recognition: Recognition, table: InputTable): ReadonlySet<SpendingKind> {
  const moneyIn = (column: number): boolean =>
    isMoney(amountAt(recognition, 'T9', [[AMOUNT_ROW, `c${column}`]]));
  const used = KINDS.filter(
    (kind) =>
      moneyIn(BUDGET_COLUMNS[kind]) ||
      moneyIn(BUDGET_COLUMNS[kind] + 6) ||
      isKnownMoney(table, `prior.threePublic.${kind}`),
  );
  // Some forms give vehicles as one amount.
  const vehicles = (moneyIn(3) || moneyIn(9)) && !used.some((kind) => kind.startsWith('vehicle'));
  return new Set(vehicles ? [...used, 'vehicleRunning'] : used);
}

export function isKnownMoney(table: InputTable, key: InputKey): boolean {
  const value = table.get(key)?.value;
  return value !== undefined && Number(value) !== 0;
}

/** With the sums: packs explain 三公 spending as a whole, by kind, or vehicles as one. */
export function reasonKinds(spending: ReadonlySet<SpendingKind>): string[] {
  const vehicles = KINDS.filter((kind) => kind.startsWith('vehicle') && spending.has(kind));
  return [
    ...(spending.size > 0 ? ['total'] : []),
    ...(spending.has('abroad') ? ['abroad'] : []),
    ...(vehicles.length > 0 ? ['vehicles', ...vehicles] : []),
    ...(spending.has('reception') ? ['reception'] : []),
  ];
}

export function countKeys(spending: ReadonlySet<SpendingKind>): NeededKey[] {
  const vehicles = spending.has('vehiclePurchase') || spending.has('vehicleRunning');
  const names = [
    ...(spending.has('abroad') ? ['abroadGroups', 'abroadPeople'] : []),
    ...(spending.has('vehiclePurchase') ? ['vehiclesBought'] : []),
    ...(vehicles ? ['vehiclesOwned'] : []),
    ...(spending.has('reception')
      ? ['receptionBatches', 'receptionPeople', 'foreignBatches', 'foreignPeople']
      : []),
  ];
  return names.map((name) => of(`threePublic.${name}`, '决算附表“三公”经费相关统计；没有的填 0'));
}

/** Kinds of vehicles as the statement of 国有资产 lists them. */
const VEHICLE_KINDS = [
  '副部（省）级及以上领导用车',
  '主要领导干部用车',
  '机要通信用车',
  '应急保障用车',
  '执法执勤用车',
  '特种专业技术用车',
  '离退休干部服务用车',
  '其他用车',
];

/** Kinds are asked for where there are vehicles; those people named themselves stay. */
export function assetKeys(table: InputTable, spending: ReadonlySet<SpendingKind>): NeededKey[] {
  const named = table.names('assets.vehicles.byKind');
  const total = table.get('assets.vehicles.total')?.value;
  const some =
    total === undefined
      ? spending.has('vehicleRunning') || spending.has('vehiclePurchase')
      : Number(total) > 0;
  const kinds = named.length > 0 || !some ? named : VEHICLE_KINDS;
  return [
    of('assets.vehicles.total', '资产年报，年末数；没有的填 0'),
    ...kinds.map((kind) => of(`assets.vehicles.byKind.${kind}`, '资产年报；没有的不填')),
    of('assets.equipmentOver100', '资产年报，年末数；没有的填 0'),
  ];
}
