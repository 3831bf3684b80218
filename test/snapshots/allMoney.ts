/**
 * The reference with money of every kind in it: fund and state-capital appropriations, income and spending outside the
 * appropriations, balances carried over, 三公 amounts. Every check that needs no input looks at something, and all hold;
 * only those that presume nothing but 一般公共预算 (X-14b, X-24) do not apply.
 */
import type { WorkbookSnapshot } from '../../src/engine/workbook/snapshot';
import type { Content, Contents } from './cells';
import { withCells, withRows } from './change';
import { sample } from './samples';

export async function allMoney(): Promise<WorkbookSnapshot> {
  const listed = withCodeRows(await sample('reference'));
  return withCells(listed, { ...LEDGERS, ...TOTALS, ...ECONOMIC, ...THREE_PUBLIC, ...EVALUATION });
}

/** The new items of the code forms, bottom up so that row numbers stay true. */
function withCodeRows(snapshot: WorkbookSnapshot): WorkbookSnapshot {
  const listings: readonly (readonly [
    sheet: string,
    row: number,
    item: keyof typeof ITEMS,
    amounts: Content[],
  ])[] = [
    ['表2', 24, 'capital', [50.36, 50.36]],
    ['表2', 19, 'fund', [100.25, 100.25]],
    ['表2', 15, 'annuity', [9.05, 9.05]],
    ['表2', 8, 'own', [70.55, null, 10.11, 20.12, 30.13, 4.04, 6.15]],
    ['表3', 24, 'capital', [48.22, 8.11, 40.11]],
    ['表3', 19, 'fund', [95.15, 20.05, 75.1]],
    ['表3', 15, 'annuity', [9.05, 9.05]],
    ['表3', 8, 'own', [60.33, 10.11, 15.12, 5.05, 28.03, 2.02]],
    ['表5', 15, 'annuity', [9.05, 9.05]],
    ['表7', 8, 'fund', [15.35, 100.25, 95.15, 20.05, 75.1, 20.45]],
    ['表8', 8, 'capital', [48.22, 8.11, 40.11]],
  ];
  return listings.reduce(
    (changed, [sheet, row, item, amounts]) =>
      withRows(
        changed,
        sheet,
        row,
        ITEMS[item].map(([code, name]) => [code, null, null, name, ...amounts]),
      ),
    snapshot,
  );
}

const ITEMS = {
  annuity: [['2080506', '机关事业单位职业年金缴费支出']],
  own: [
    ['206', '科学技术支出'],
    ['20607', '科学技术普及'],
    ['2060702', '科普活动'],
  ],
  fund: [
    ['212', '城乡社区支出'],
    ['21208', '国有土地使用权出让收入安排的支出'],
    ['2120801', '征地和拆迁补偿支出'],
  ],
  capital: [
    ['223', '国有资本经营预算支出'],
    ['22399', '其他国有资本经营预算支出'],
    ['2239999', '其他国有资本经营预算支出'],
  ],
} as const;

/** 表1, 表4. */
const LEDGERS: Contents = {
  ...{ '表1!C7': 100.25, '表1!C8': 50.36 },
  ...{ '表1!C9': 10.11, '表1!C10': 20.12, '表1!C11': 30.13, '表1!C12': 4.04, '表1!C13': 6.15 },
  ...{ '表1!C32': 2353.23, '表1!C33': 5.03, '表1!C34': 40.52, '表1!C36': 2398.78 },
  ...{ '表1!F11': 60.33, '表1!F16': 95.15, '表1!F26': 48.22 },
  ...{ '表1!F32': 2335.77, '表1!F33': 8.17, '表1!F34': 54.84, '表1!F36': 2398.78 },
  ...{ '表4!C7': 100.25, '表4!C8': 50.36, '表4!C32': 2282.68 },
  ...{ '表4!C33': 25.5, '表4!C34': 5.01, '表4!C35': 15.35, '表4!C36': 5.14, '表4!C37': 2308.18 },
  ...{ '表4!F16': 95.15, '表4!H16': 95.15, '表4!F26': 48.22, '表4!I26': 48.22 },
  ...{ '表4!F32': 2275.44, '表4!H32': 95.15, '表4!I32': 48.22 },
  ...{ '表4!F33': 32.74, '表4!G33': 5.01, '表4!H33': 20.45, '表4!I33': 7.28 },
  ...{ '表4!F37': 2308.18, '表4!G37': 2137.08, '表4!H37': 115.6, '表4!I37': 55.5 },
};

/** 合计 of 表2, 表3, 表7, 表8; 表7 and 表8 are no longer empty, so their 空表说明 goes. */
const TOTALS: Contents = {
  ...{ '表2!E7': 2353.23, '表2!F7': 2282.68 },
  ...{ '表2!G7': 10.11, '表2!H7': 20.12, '表2!I7': 30.13, '表2!J7': 4.04, '表2!K7': 6.15 },
  ...{
    '表3!E7': 2335.77,
    '表3!F7': 1977.72,
    '表3!G7': 322.95,
    '表3!H7': 5.05,
    '表3!I7': 28.03,
    '表3!J7': 2.02,
  },
  ...{ '表7!E7': 15.35, '表7!F7': 100.25, '表7!G7': 95.15, '表7!H7': 20.05, '表7!I7': 75.1, '表7!J7': 20.45 },
  ...{ '表8!E7': 48.22, '表8!F7': 8.11, '表8!G7': 40.11 },
  ...{ '表7!A13': null, '表8!A13': null },
};

/** 三公 items of 表6, taken from other items of their class; 职业年金, taken from 退休. */
const ECONOMIC: Contents = {
  ...{
    '表2!E16': 69.36,
    '表2!F16': 69.36,
    '表3!E16': 69.36,
    '表3!F16': 69.36,
    '表5!E13': 69.36,
    '表5!F13': 69.36,
  },
  ...{ '表6!C12': 9.05, '表6!C5': 1653.67, '表6!C21': 58.31, '表6!C19': 78.09 },
  ...{ '表6!F16': 1.01, '表6!F21': 2.02, '表6!F29': 3.03, '表6!F32': 2.41, '表6!I9': 0.51, '表6!I7': 0.43 },
};

const THREE_PUBLIC: Contents = {
  ...{ '表9!A7': 14.5, '表9!B7': 3.11, '表9!C7': 7.25, '表9!D7': 2.12, '表9!E7': 5.13, '表9!F7': 4.14 },
  ...{ '表9!G7': 10.6, '表9!H7': 2.51, '表9!I7': 5.05, '表9!J7': 1.02, '表9!K7': 4.03, '表9!L7': 3.04 },
  ...{ '表9!A10': null },
};

/** 整体绩效: totals of 表3 and 表1. */
const EVALUATION: Contents = {
  ...{ '整体!B4': 1977.72, '整体!E4': 322.95, '整体!C6': 2335.77, '整体!D6': 2335.77 },
};
