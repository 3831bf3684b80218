/**
 * The checks that are no equations: one line a case, what is changed in `allMoney`, how the check ends, and its
 * findings as `id cell`. A hint (level info) leaves the outcome at pass.
 */
import type { Outcome } from '../../../../src/engine/report/report';
import type { SheetSnapshot, WorkbookSnapshot } from '../../../../src/engine/workbook/snapshot';
import type { Content, Contents } from '../../../snapshots/cells';
import { mapSheets, sheetNamed, withCells, withoutSheet, withRows } from '../../../snapshots/change';

export type Change = Contents | ((snapshot: WorkbookSnapshot) => WorkbookSnapshot);

export type StructureCase = readonly [
  check: string,
  what: string,
  change: Change,
  outcome: Outcome,
  findings: readonly string[],
];

const TOTALS_OF_T6: Contents = {
  '表6!C5': formula(1653.67, '=SUM(C6:C18)'),
  '表6!C19': formula(78.09, '=SUM(C20:C31)'),
  '表6!F5': formula(205.84, '=SUM(F6:F32)'),
  '表6!I5': formula(1.85, '=SUM(I6:I13)'),
  '表6!C33': formula(1731.76, '=C5+C19'),
};

export const STRUCTURE: readonly StructureCase[] = [
  ['T2-04', '名称与编码不一致', { '表2!D15': '养老支出' }, 'fail', ['T2-04/20805/nameDiffers A15']],
  ['T2-04', '科目名称后的括号说明不计', { '表2!D15': '行政事业单位养老支出（本级）' }, 'pass', []],
  ['T3-04', '编码重复', { '表3!A14': '2080101' }, 'fail', ['T3-04/2080101#2/duplicateCode A14']],
  [
    'T3-04',
    '编码三次重复，各有其号',
    { '表3!A14': '2080101', '表3!A16': '2080101' },
    'fail',
    ['T3-04/2080101#2/duplicateCode A14', 'T3-04/2080101#3/duplicateCode A16'],
  ],
  ['T5-04', '编码未按序', { '表5!A11': '2080100' }, 'fail', ['T5-04/2080100/codesNotAscending A11']],
  [
    'T7-04',
    '类级编码无效',
    { '表7!A8': '299' },
    'fail',
    ['T7-04/299/unknownClass A8', 'T7-04/21208/codesNotAscending A9'],
  ],
  [
    'T8-04',
    '类级编码无效',
    { '表8!A8': '298' },
    'fail',
    ['T8-04/298/unknownClass A8', 'T8-04/22399/codesNotAscending A9'],
  ],
  ['T6-04', '名称与编码不一致', { '表6!B6': '岗位工资' }, 'fail', ['T6-04/30101/nameDiffers A6']],
  ['T6-04', '编码重复', { '表6!D12': '30206' }, 'fail', ['T6-04/30206#2/duplicateCode D12']],
  [
    'T2-05',
    '缺款级行',
    { '表2!A12': null, '表2!D12': null },
    'fail',
    ['T2-05/2080101/parentMissing A13', 'T2-05/2080109/parentMissing A14'],
  ],
  [
    'T3-05',
    '缺类级行',
    { '表3!A11': null },
    'fail',
    ['T3-05/20801/parentMissing A12', 'T3-05/20805/parentMissing A15'],
  ],
  ['T5-05', '缺类级行', { '表5!A16': null }, 'fail', ['T5-05/21011/parentMissing A17']],
  [
    'T5-05',
    '缺款级行',
    { '表5!A17': null },
    'fail',
    ['T5-05/2101101/parentMissing A18', 'T5-05/2101103/parentMissing A19'],
  ],
  ['T7-05', '缺款级行', withOther('表7'), 'fail', ['T7-05/2299999/parentMissing A12']],
  ['T8-05', '缺款级行', withOther('表8'), 'fail', ['T8-05/2299999/parentMissing A12']],
  ['T7-05', '整张表不列款级', { '表7!A9': null }, 'notApplicable', []],
  ['X-14', '表5 所列科目表3 没有', { '表5!A15': '2080599' }, 'fail', ['X-14/T5/2080599 A15']],
  ['X-20', '没有填报说明数据', {}, 'notEnoughData', []],
  ['X-21', '没有填报说明数据', {}, 'notEnoughData', []],
  ['X-22', '没有填报说明数据', {}, 'notEnoughData', []],
  ['S-04', '缺一张必有的表', (s) => withoutSheet(s, '表6'), 'fail', ['S-04/T6 -']],
  ['S-04', '缺可以不公开的表，只提示', (s) => withoutSheet(s, '表8'), 'pass', ['S-04/T8 -']],
  ['S-04', '同一张表两份', twice('表3'), 'fail', ['S-04/T3 -']],
  ['E-01', '空表没有说明', emptied('表8', {}), 'fail', ['E-01/T8 A1']],
  [
    'E-01',
    '空表有说明',
    emptied('表8', { '表8!A13': '说明：本单位2022年度无国有资本经营预算支出。' }),
    'pass',
    [],
  ],
  [
    'E-01',
    '不空而有说明',
    { '表8!A13': '说明：本单位2022年度无国有资本经营预算支出。' },
    'fail',
    ['E-01/T8 A13'],
  ],
  ['E-02', '零值有的留空有的写 0', { '表3!H12': 0 }, 'pass', ['E-02/T3 H12']],
  ['X-25', '年度不同', { '表3!A1': '2021年度支出决算表（表3）' }, 'fail', ['X-25/T3/year A1']],
  ['X-25', '单位名称不同', { '表3!A2': '单位：武汉市医疗保险中心' }, 'fail', ['X-25/T3/entity A2']],
  ['X-25', '金额单位不同', { '表3!J2': '单位：元' }, 'fail', ['X-25/T3/unit J2']],
  ['S-01', '错误值', { '表3!F13': '#REF!' }, 'fail', ['S-01/T3/F13 F13']],
  ['S-01', '文字', { '表3!F13': '详见附件' }, 'fail', ['S-01/T3/F13 F13']],
  ['S-01', '金额与文字粘连', { '表1!F36': '2,398.78总计' }, 'fail', ['S-01/T1/F36 F36']],
  ['S-01', '短横线是空', { '表3!H13': '—' }, 'pass', []],
  ['S-02', '文本数字', { '表3!F13': '1352.17' }, 'fail', ['S-02/T3/F13 F13']],
  ['S-02', '全角数字', { '表3!F13': '１，３５２．１７' }, 'fail', ['S-02/T3/F13 F13']],
  ['T1-06', '负的收入', { '表1!C10': -20.12 }, 'fail', ['T1-06/T1/C10 C10']],
  ['T1-06', '负的年初结转', { '表1!C34': -40.52 }, 'pass', []],
  ['S-03', '负的支出', { '表3!F13': -1352.17 }, 'fail', ['S-03/T3/F13 F13']],
  ['S-03', '表7负的年末结转', { '表7!J10': -20.45 }, 'pass', []],
  ['V-01', '有金额的行被隐藏，只提示', hiding('表3', { hiddenRows: [12] }), 'pass', ['V-01/T3 A1']],
  ['V-01', '空行被隐藏', hiding('表1', { hiddenRows: [16] }), 'pass', []],
  ['V-01', '工作表被隐藏，只提示', hiding('表3', { visibility: 'hidden' }), 'pass', ['V-01/T3 A1']],
  ['F-01', '公式漏行', { '表3!E7': formula(2335.77, '=E8+E11+E19+E23+E26') }, 'fail', ['F-01/T3/E7 E7']],
  ['F-01', '公式齐全', { '表3!E7': formula(2335.77, '=E8+E11+E19+E23+E26+E31') }, 'pass', []],
  ['F-01', '没有公式', {}, 'notApplicable', []],
  ['F-02', '公式之中夹着手填的合计', TOTALS_OF_T6, 'fail', ['F-02/T6/I33 I33']],
  ['F-02', '全用公式', { ...TOTALS_OF_T6, '表6!I33': formula(207.69, '=F5+I5') }, 'pass', []],
  [
    'S-05',
    '保存的数相符，显示的数加不出合计，只提示',
    {
      '表6!C5': { value: 1653.678, text: '1,653.68' },
      '表6!C6': { value: 245.334, text: '245.33' },
      '表6!C7': { value: 286.494, text: '286.49' },
    },
    'pass',
    ['S-05/T6 C33'],
  ],
  [
    'S-05',
    '显示的数也加得出合计',
    { '表6!C6': { value: 245.3301, text: '245.33' }, '表6!C5': { value: 1653.6701, text: '1,653.67' } },
    'pass',
    [],
  ],
  ['S-05', '没有保存得更细的数', {}, 'notApplicable', []],
  ['L-01', '行次与项目不符', { '表1!E7': 34 }, 'fail', ['L-01/T1/r33 D7']],
  ['L-01', '栏次与栏目不符', { '表3!F6': 3 }, 'fail', ['L-01/T3/c2 F6']],
  ['L-01', '没有行次、栏次的表不看', { '表1!E7': null, '表3!F6': null }, 'pass', []],
  ['L-02', '有金额而没有编码', { '表3!A10': null, '表3!D10': '科普' }, 'fail', ['L-02/T3/E10 E10']],
  ['L-02', '有金额而项目不认识', { '表1!D10': '五、培训支出', '表1!F10': 5 }, 'fail', ['L-02/T1/F10 F10']],
  ['L-02', '项目重复', { '表1!D8': '二、外交支出' }, 'fail', ['L-02/T1/r33#2 D8']],
  ['L-03', '标明的单位与数额不符，整张表一个错误', { '表3!J2': '单位：元' }, 'fail', ['L-03/T3 J2']],
  ['L-03', '单位不同而没有矛盾，只提示', { '表9!L2': '单位：元' }, 'pass', ['L-03/T9 L2']],
  [
    'L-04',
    '上年、其他单位的说明',
    { '表7!A11': '说明：某市图书馆 2021 年度无此项收支。' },
    'fail',
    ['L-04/T7/A11/noteEntityDiffers A11', 'L-04/T7/A11/noteYearDiffers A11'],
  ],
  ['L-04', '本单位本年度的说明', { '表7!A11': '说明：本单位 2022 年度无此项收支。' }, 'pass', []],
];

/** Cases on the reference itself: the checks that presume nothing but 一般公共预算. */
export const STRUCTURE_ON_REFERENCE: readonly StructureCase[] = [
  ['X-24', '收入与支出按科目不同，只提示', { '表2!F10': 1351.17 }, 'pass', ['X-24 F10']],
  ['X-24', '有年初结转时不适用', { '表4!C33': 1 }, 'notApplicable', []],
  ['X-14b', '有其他资金时不适用', { '表1!F32': 2232.07 }, 'notApplicable', []],
  ['E-01', '空表没有说明', { '表7!A10': null }, 'fail', ['E-01/T7 A1']],
];

/** Another class with an item whose 款 row is not there. */
function withOther(sheet: string): Change {
  return (snapshot) =>
    withRows(snapshot, sheet, 11, [
      ['229', null, null, '其他支出'],
      ['2299999', null, null, '其他支出'],
    ]);
}

function twice(start: string): Change {
  return (snapshot) => {
    const sheet = sheetNamed(snapshot, start);
    return { ...snapshot, sheets: [...snapshot.sheets, { ...sheet, name: `${sheet.name} (2)` }] };
  };
}

/** The form without its amounts, rows 7 to 10. */
function emptied(start: string, contents: Contents): Change {
  return (snapshot) => {
    const { name } = sheetNamed(snapshot, start);
    const empty = mapSheets(snapshot, (sheet) =>
      sheet.name === name
        ? { ...sheet, cells: sheet.cells.filter(({ kind, row }) => kind !== 'number' || row < 6 || row > 9) }
        : sheet,
    );
    return withCells(empty, contents);
  };
}

function formula(value: number, text: string): Content {
  return { value, text: value.toLocaleString('en-US'), formula: text };
}

function hiding(start: string, hidden: Partial<SheetSnapshot>): Change {
  return (snapshot) => {
    const { name } = sheetNamed(snapshot, start);
    return mapSheets(snapshot, (sheet) => (sheet.name === name ? { ...sheet, ...hidden } : sheet));
  };
}
