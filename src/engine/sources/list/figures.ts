/** Items of a list as amounts of the forms. One item stands in several: in 表3, in 表5, in 表6, in its line of 表1 and 表4. */
import { CLASSES } from '../../forms/definitions/classes';
import { AMOUNT_ROW } from '../../forms/model';
import type { SourceFigure } from '../source';
import type { ListRow } from './row';
import type { Fund, Kind, Origin } from './words';

type Address = readonly [form: SourceFigure['form'], row: string, column: string];

const SPENDING_COLUMN: Readonly<Record<Kind, string>> = {
  basic: 'c2',
  project: 'c3',
  upward: 'c4',
  operating: 'c5',
  subsidy: 'c6',
};
const INCOME_COLUMN: Readonly<Record<Origin, string>> = {
  appropriation: 'c2',
  superior: 'c3',
  business: 'c4',
  operating: 'c5',
  affiliated: 'c6',
  other: 'c7',
};
/** 行次 of 表1. */
const INCOME_LINE: Readonly<Record<Exclude<Origin, 'appropriation'>, string>> = {
  superior: 'r4',
  business: 'r5',
  operating: 'r6',
  affiliated: 'r7',
  other: 'r8',
};
/** Lines 1–3 of 表1 and 表4, in this order; from 29 the opening balances of 表4; its columns 3–5. */
const FUNDS: readonly Fund[] = ['general', 'fund', 'capital'];
/** 表9: 决算数 by economic code. */
const THREE_PUBLIC: ReadonlyMap<string, string> = new Map([
  ['30212', 'c8'],
  ['31013', 'c10'],
  ['30231', 'c11'],
  ['30217', 'c12'],
]);

/** @param threePublic whether the list tells 三公 amounts: every 财政拨款 amount has its economic code */
export function figuresOf(row: ListRow, threePublic: boolean): readonly SourceFigure[] {
  return addresses(row, threePublic).map(([form, key, column]) => ({
    form,
    row: key,
    column,
    value: row.value,
    place: row.place,
  }));
}

function addresses(row: ListRow, threePublic: boolean): readonly Address[] {
  const { flow, fund } = row;
  const budget = FUNDS.indexOf(fund === '' ? 'other' : fund);
  switch (flow) {
    case 'surplusUsed':
      return [['T1', 'r28', 'c1']];
    case 'surplusAllotted':
      return [['T1', 'r59', 'c2']];
    case 'opening':
      return [
        ['T1', 'r29', 'c1'],
        ...(budget < 0 ? [] : [['T4', `r${29 + budget}`, 'c1'] as const]),
        ...(fund === 'fund' ? [['T7', row.code, 'c1'] as const] : []),
      ];
    case 'closing':
      return [
        ['T1', 'r60', 'c2'],
        ...(budget < 0 ? [] : [['T4', 'r60', `c${3 + budget}`] as const]),
        ...(fund === 'fund' ? [['T7', row.code, 'c6'] as const] : []),
      ];
    case 'income':
      return income(row, budget);
    case 'spending':
      return spending(row, budget, threePublic);
    case '':
      return [];
  }
}

function income({ code, origin, fund }: ListRow, budget: number): readonly Address[] {
  if (origin === '') return [];
  if (origin !== 'appropriation') {
    return [
      ['T2', code, INCOME_COLUMN[origin]],
      ['T1', INCOME_LINE[origin], 'c1'],
    ];
  }
  return [
    ['T2', code, INCOME_COLUMN.appropriation],
    ...(budget < 0 ? [] : [['T1', `r${1 + budget}`, 'c1'] as const, ['T4', `r${1 + budget}`, 'c1'] as const]),
    ...(fund === 'fund' ? [['T7', code, 'c2'] as const] : []),
  ];
}

function spending(
  { code, economic, kind, fund }: ListRow,
  budget: number,
  threePublic: boolean,
): readonly Address[] {
  if (kind === '') return [];
  const line = CLASSES.findIndex((known) => code.startsWith(known.code));
  const all: Address[] = [
    ['T3', code, SPENDING_COLUMN[kind]],
    ['T1', `r${32 + line}`, 'c2'],
  ];
  if (budget < 0) return all;
  all.push(['T4', `r${33 + line}`, `c${3 + budget}`]);
  const own = SPENDING_COLUMN[kind];
  if (fund === 'general') all.push(['T5', code, own]);
  if (fund === 'fund') all.push(['T7', code, kind === 'basic' ? 'c4' : 'c5']);
  if (fund === 'capital') all.push(['T8', code, own]);
  if (fund === 'general' && kind === 'basic' && economic !== '') all.push(['T6', economic, 'c1']);
  const item = THREE_PUBLIC.get(economic);
  if (threePublic && item !== undefined) all.push(['T9', AMOUNT_ROW, item]);
  return all;
}
