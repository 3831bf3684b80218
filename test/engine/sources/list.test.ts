/** Accounts lists: the columns that are found, the rows that are taken, and exactly which rows are refused and why. */
import { sheetOfRows, type Content } from '../../snapshots/cells';
import { amounts, errorsOf, imported, placed, refusals } from './importing';
import { HEADER, listSnapshot, withSubtotals, yuan, type Row } from './accountsList';
import { referenceFigures, referenceRows } from './reference';

const SPENDING = ['科目编码', '科目名称', '支出类型', '资金性质', '经济分类科目编码', '金额'];
const good = (amount: Content = '100.00'): readonly Content[] => [
  '2080101',
  '行政运行',
  '基本支出',
  '一般公共预算',
  '30101',
  amount,
];

/** A list on a sheet; the header is row 1. */
function listed(rows: readonly (readonly Content[])[], header: readonly Content[] = SPENDING) {
  return imported([{ name: 'a.xlsx', sheets: [sheetOfRows('明细', [header, ...rows])] }]);
}

const t3 = (rows: readonly (readonly Content[])[], header = SPENDING): unknown => {
  const { workbook } = listed(rows, header);
  return workbook && Object.fromEntries(amounts(workbook.recognition, 'T3'));
};

describe('the reference workbook as a list', () => {
  test.each([
    ['items only', (rows: readonly Row[]) => rows],
    ['with 类 and 款 subtotals', withSubtotals],
  ])('%s: 表1 to 表6 say what they said, × 10,000', async (_, layout) => {
    const plan = imported([listSnapshot([HEADER, ...layout(await referenceRows())])]);
    const figures = await referenceFigures();
    expect(refusals(plan)).toEqual([]);
    for (const form of ['T1', 'T2', 'T3', 'T4', 'T5', 'T6'] as const) {
      const expected = [...figures[form]].map(([key, fen]) => [key, yuan(fen).replace(/\.?0+$/, '')]).sort();
      const found = plan.workbook ? [...amounts(plan.workbook.recognition, form)].sort() : [];
      expect([form, found]).toEqual([form, expected]);
    }
    expect(errorsOf(plan)).toEqual([]);
    expect(plan.missing.map(({ id }) => id)).toEqual([
      'noCarriedOver',
      'noThreePublic',
      'noEvaluations',
      'noInitialBudget',
    ]);
  });
});

describe('amounts', () => {
  test.each<[Content, string]>([
    ['1,234.50', '1234.5'],
    ['１，２３４．５０', '1234.5'],
    [1234.5, '1234.5'],
    ['(100.00)', '-100'],
    ['1,234,567.89', '1234567.89'],
    ['-1,234.5', '-1234.5'],
    [{ value: 0.1 + 0.2, text: '0.30' }, '0.3'],
  ])('%p is %s', (content, value) => {
    expect(t3([good(content)])).toMatchObject({ '2080101|c2': value });
  });

  test.each<[Content, string]>([
    ['一百元', 'amountNotNumber'],
    ['12abc', 'amountNotNumber'],
    ['100元', 'amountNotNumber'],
    ['10%', 'amountNotNumber'],
    ['1,23', 'amountGrouping'],
    ['15,44.79', 'amountGrouping'],
    ['1,2345,6789', 'amountGrouping'],
    ['１２，３４５６', 'amountGrouping'],
    ['1.234', 'amountTooFine'],
    ['10000000000000', 'amountTooLong'],
    ['#REF!', 'amountIsError'],
    [{ value: 44927, text: '2023/1/1' }, 'amountIsDate'],
  ])('%p is refused: %s', (content, reason) => {
    const plan = listed([good(), good(content)]);
    expect([refusals(plan), plan.workbook]).toEqual([[`3 ${reason}`], null]);
  });

  test('blank: the row has no amount', () => {
    expect(t3([good(), ['2080102', '', '基本支出', '一般公共预算', '30101', null]])).toEqual({
      '2080101|c2': '100',
      '2080101|c1': '100',
      '20801|c1': '100',
      '20801|c2': '100',
      '208|c1': '100',
      '208|c2': '100',
      '合计|c1': '100',
      '合计|c2': '100',
    });
  });

  test.each([
    ['金额（万元）', null],
    ['金额', '单位：万元'],
  ])('in 万元 by %s %s', (head, above) => {
    const header = [...SPENDING.slice(0, 5), head];
    const rows = above === null ? [header, good('1.5')] : [[above], header, good('1.5')];
    const { workbook } = imported([{ name: 'a', sheets: [sheetOfRows('明细', rows)] }]);
    expect(workbook && amounts(workbook.recognition, 'T3').get('2080101|c2')).toBe('15000');
  });
});

describe('codes', () => {
  test.each<[Content, string]>([
    ['2080101', '2080101'],
    [{ value: 2080101, text: '2,080,101' }, '2080101'],
    ['2080101 行政运行', '2080101'],
    ['[2080101]行政运行', '2080101'],
    ['208.01.01', '2080101'],
    ['２０８０１０１', '2080101'],
  ])('%p', (code, read) => {
    expect(t3([[code, ...good().slice(1)]])).toMatchObject({ [`${read}|c2`]: '100' });
  });

  test.each<[Content, Content, string]>([
    ['20801011', '30101', 'codeShape'],
    ['1001', '30101', 'codeShape'],
    ['行政运行', '30101', 'codeShape'],
    [null, '30101', 'codeMissing'],
    ['2080101', '50101', 'economicShape'],
    ['2080101', null, 'economicMissing'],
    ['2330101', '30101', 'classWithoutLine'],
  ])('%p with %p is refused: %s', (code, economic, reason) => {
    expect(refusals(listed([[code, '', '基本支出', '一般公共预算', economic, '5']]))).toEqual([
      `2 ${reason}`,
    ]);
  });

  test('one that nobody knows is a warning, and so is another name', () => {
    const { warnings, workbook } = listed([
      good(),
      ['2210201', '公积金补贴', '基本支出', '一般公共预算', '30113', '7'],
    ]);
    expect(warnings.map(({ place, reason }) => [place.row, reason.id])).toEqual([
      [1, 'codeUnknown'],
      [2, 'nameDiffers'],
      [null, 'codeNamedOnce'],
    ]);
    expect(workbook).not.toBeNull();
  });

  test('one without any name is to be named', () => {
    const { warnings } = listed([['2080197', '', '基本支出', '一般公共预算', '30113', '7']]);
    expect(warnings.map(({ reason }) => reason)).toContainEqual({
      id: 'codeNameless',
      values: { codes: '2080197' },
    });
  });
});

describe('words', () => {
  test.each([
    [['', '一般公共预算'], 'kindMissing'],
    [['不知道', '一般公共预算'], 'kindUnknown'],
    [['基本支出', ''], 'fundMissing'],
    [['基本支出', '财政拨款'], 'fundUnknown'],
    [['经营支出', '一般公共预算'], 'kindOfAppropriation'],
  ])('%p: %s', ([kind = '', fund = ''], reason) => {
    expect(refusals(listed([['2080101', '', kind, fund, '30101', '5']]))).toEqual([`2 ${reason}`]);
  });

  test('income without its kind, and of an unknown one', () => {
    const header = ['收支类别', '科目编码', '资金性质', '支出类型', '收入类别', '金额'];
    const rows = [
      ['收入', '2080101', '一般公共预算', '', '', '5'],
      ['收入', '2080101', '其他', '', '馈赠', '5'],
      ['往来', '2080101', '其他', '', '其他收入', '5'],
    ];
    expect(refusals(listed(rows, header))).toEqual(['2 originMissing', '3 originUnknown', '4 flowUnknown']);
  });
});

describe('income whose fund and kind contradict', () => {
  const header = ['收支类别', '科目编码', '资金性质', '支出类型', '收入类别', '金额'];
  const row = (fund: string, origin: string) => ['收入', '2080101', fund, '', origin, '5'];
  test.each([
    ['一般公共预算', '事业收入'],
    ['其他', '财政拨款收入'],
    ['一般公共预算', '政府性基金预算财政拨款收入'],
  ])('%s with %s is refused', (fund, origin) => {
    expect(refusals(listed([row(fund, origin)], header))).toEqual(['2 fundOfOrigin']);
  });

  test.each([
    ['一般公共预算', '财政拨款收入'],
    ['政府性基金', '政府性基金预算财政拨款收入'],
    ['其他', '非同级财政拨款收入'],
    ['', '事业收入'],
  ])('%s with %s is taken', (fund, origin) => {
    expect(refusals(listed([row(fund, origin)], header))).toEqual([]);
  });
});

describe('separated values whose thousands commas were not quoted', () => {
  const csv = (rows: readonly (readonly string[])[], header: readonly string[]) =>
    imported([{ name: 'a.csv', sheets: [sheetOfRows('', [header, ...rows])] }]);
  const header = ['科目编码', '支出类型', '资金性质', '金额'];

  test.each([
    [['1', '234.50'], header],
    [
      ['1', '234.50'],
      [...header, '备注'],
    ],
    [
      ['1', '234', '567.89'],
      [...header, '备注', '经办'],
    ],
  ])('%p under %p', (amount, head) => {
    const rows = [
      ['2080101', '基本支出', '其他', '5'],
      ['2080102', '基本支出', '其他', ...amount],
    ];
    expect(refusals(csv(rows, head))).toEqual(['3 fieldsBeyondHeader']);
  });

  test('a remark, or a balance beside the amount, is no piece of it', () => {
    const rows = [['2080101', '基本支出', '其他', '5', '234.50', '已核']];
    expect(refusals(csv(rows, [...header, '期末余额', '备注']))).toEqual([]);
  });

  test('a workbook may have remarks beside its table', () => {
    expect(refusals(listed([[...good(), '已核']]))).toEqual([]);
  });
});

describe('rows that stand twice', () => {
  test('a list of balances has each item once', () => {
    expect(refusals(listed([good('1'), good('2'), good('2')]))).toEqual(['3 rowRepeated', '4 rowRepeated']);
  });

  test('projects are items of their own', () => {
    const project = (name: string): readonly Content[] => [...good('5'), name];
    expect(t3([project('甲'), project('乙')], [...SPENDING, '项目名称'])).toMatchObject({
      '2080101|c2': '10',
    });
  });

  test('a list of entries adds up; two that are the same are told', () => {
    const entry = (voucher: string, amount: string): readonly Content[] => [...good(amount), voucher];
    const plan = listed(
      [entry('记-1', '5'), entry('记-2', '5'), entry('记-2', '5')],
      [...SPENDING, '凭证号'],
    );
    expect(plan.warnings.map(({ place, reason }) => [place.row, reason.id])).toContainEqual([
      3,
      'entryRepeated',
    ]);
    expect(plan.workbook && amounts(plan.workbook.recognition, 'T3').get('2080101|c2')).toBe('15');
  });

  test('the same file twice', () => {
    const list = listSnapshot([SPENDING, good().map(String)]);
    expect(placed(imported([list, { ...list, name: '又一份.xlsx' }]))).toEqual([
      '又一份.xlsx 明细!2 rowRepeated',
    ]);
  });
});

describe('totals among the items', () => {
  const other: readonly Content[] = ['2080102', '', '基本支出', '一般公共预算', '30201', '50'];

  test.each<[string, readonly Content[]]>([
    ['款', ['20801', '小计', '基本支出', '一般公共预算', '', '150']],
    ['类 over all kinds', ['208', '社会保障和就业支出', '', '', '', '150']],
    ['合计 in place of a code', ['合计', '', '', '', '', '150']],
    ['合计 in place of a name', ['', '合 计', '', '', '', '150']],
    ['an item over its economic codes', ['2080101', '', '基本支出', '一般公共预算', '', '100']],
  ])('%s: passed over where it agrees, refused where not', (_, total) => {
    const agreed = listed([total, good(), other]);
    expect(refusals(agreed)).toEqual([]);
    expect(agreed.workbook && amounts(agreed.workbook.recognition, 'T3').get('合计|c1')).toBe('150');
    expect(agreed.warnings.map(({ reason }) => reason.id)).toContain('totalsSkipped');
    const wrong = listed([good(), other, [...total.slice(0, 5), '140']]);
    expect(wrong.workbook).toBeNull();
    expect(refusals(wrong)).toEqual(['4 totalDiffers']);
  });

  test('小计 below each group', () => {
    const sub = (amount: string): readonly Content[] => ['', '小计', '', '', '', amount];
    expect(refusals(listed([good(), sub('100'), other, sub('50'), ['', '总计', '', '', '', '150']]))).toEqual(
      [],
    );
    expect(refusals(listed([good(), sub('100'), other, sub('49')]))).toEqual(['5 totalDiffers']);
  });
});

describe('the table', () => {
  test('below a title, right of a column, pages with their header, lines of text below', () => {
    const shifted = (row: readonly Content[]): readonly Content[] => [null, ...row];
    const rows = [
      ['支出明细账'],
      ['编制单位：某单位'],
      shifted(SPENDING),
      shifted(good()),
      shifted(SPENDING),
      [null, '制表人：某'],
    ];
    const { problems, workbook } = imported([{ name: 'a', sheets: [sheetOfRows('明细', rows)] }]);
    expect(problems).toEqual([]);
    expect(workbook && amounts(workbook.recognition, 'T3').get('2080101|c2')).toBe('100');
  });

  test.each([
    [
      ['科目编码', '科目名称', '金额'],
      ['1 columnsMissing', '1 columnsMissing'],
    ],
    [[...SPENDING, '发生额'], ['1 columnTwice']],
    [['姓名', '电话'], ['0 noTable']],
  ])('columns %p: %p', (header, reasons) => {
    expect(refusals(listed([good()], header))).toEqual(reasons);
  });

  test('debit and credit: what stands on the other side takes back', () => {
    const header = [...SPENDING.slice(0, 5), '借方发生额', '贷方发生额'];
    expect(t3([[...good().slice(0, 5), '120', '20']], header)).toMatchObject({ '2080101|c2': '100' });
  });

  test('one bad row among many: all of them are told, nothing is imported', () => {
    const plan = listed([
      good(),
      ['2080102', '', '基本支出', '一般公共预算', '30101', 'x'],
      ['208', '', '项目', '国资', '', '=1+1'],
    ]);
    expect([refusals(plan), plan.workbook]).toEqual([['3 amountNotNumber', '4 amountNotNumber'], null]);
    expect(plan.problems[0]?.content).toBe('2080102｜基本支出｜一般公共预算｜30101｜x');
  });
});

test('三公 amounts where every 财政拨款 amount has its economic code', () => {
  const rows = [
    ['2080101', '', '基本支出', '一般公共预算', '30217', '30'],
    ['2080102', '', '项目支出', '一般公共预算', '30231', '12'],
  ];
  const plan = listed(rows);
  expect(plan.workbook && Object.fromEntries(amounts(plan.workbook.recognition, 'T9'))).toEqual({
    '金额|c7': '42',
    '金额|c9': '12',
    '金额|c11': '12',
    '金额|c12': '30',
  });
  expect(plan.missing.map(({ id }) => id)).toContain('noThreePublicBudget');
});
