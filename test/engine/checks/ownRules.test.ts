import { ownRules, OWN_RULES_SHEET } from '../../../src/engine/checks/ownRules';
import type { WorkbookReport } from '../../../src/engine/report/report';
import { check } from '../../../src/engine/run';
import type { SheetSnapshot, WorkbookSnapshot } from '../../../src/engine/workbook/snapshot';
import { sheetOf, sheetOfRows, type Content, type Contents } from '../../snapshots/cells';
import { withCells } from '../../snapshots/change';
import { sample } from '../../snapshots/samples';

/** 本年收入合计 is 2132.07 in 表1 and 表2 of the reference. */
const HOLDS = '表1[27行]＝表2[合计,1栏]';
const BROKEN = '表1[27行]＝表2[208,1栏]';

let reference: WorkbookSnapshot;
beforeAll(async () => {
  reference = await sample('reference');
});

function withSheet(sheet: SheetSnapshot, workbook = reference): WorkbookSnapshot {
  return { ...workbook, sheets: [...workbook.sheets, sheet] };
}

const rules = (...rows: (readonly Content[])[]): SheetSnapshot => sheetOfRows(OWN_RULES_SHEET, rows);

/** Results and findings of the rules of the sheet. */
function checked(sheet: SheetSnapshot, workbook = reference): Pick<WorkbookReport, 'checks' | 'findings'> {
  const { checks, findings } = check(withSheet(sheet, workbook));
  const own = ({ check: id }: { readonly check: string }): boolean => id.startsWith('U-');
  return { checks: checks.filter(own), findings: findings.filter(own) };
}

const outcomes = (sheet: SheetSnapshot): string[] =>
  checked(sheet).checks.map(({ check: id, outcome }) => `${id} ${outcome}`);

/** The sheet of the rules, cell by cell. */
const written = (contents: Contents): string[] =>
  ownRules({ name: '', sheets: [sheetOf(OWN_RULES_SHEET, contents)] }).map(
    ({ id, statement, basis }) => `${id} ${statement} ${basis.join()}`,
  );

describe('a rule that can be read', () => {
  it('holds', () => {
    expect(checked(rules(['公式'], [HOLDS]))).toMatchObject({
      checks: [{ check: 'U-2', statement: HOLDS, outcome: 'pass', instances: 1, why: null }],
      findings: [],
    });
  });

  it('is broken at the printed figure, as our own are', () => {
    const { findings } = checked(rules(['公式', '说明'], [BROKEN, '本单位只有这一类']));
    expect(findings).toMatchObject([
      {
        ...{ id: 'U-2', level: 'error', form: 'T1', cell: 'C32' },
        ...{ printed: '2132.07', expected: '1703.45', difference: '428.62', relation: '=' },
        ...{ statement: BROKEN, basis: ['本单位只有这一类'] },
      },
    ]);
    expect(findings[0]?.addends).toMatchObject([{ sheet: '表2收入决算表', cell: 'E8', value: '1703.45' }]);
  });

  it('is broken no more when the figure is put right', () => {
    const right = withCells(reference, { '表1!C32': 1703.45 });
    expect(checked(rules([BROKEN]), right).findings).toEqual([]);
  });

  it('closes within rounding without being an error', () => {
    const nearly = withCells(reference, { '表1!C32': 2132.08 });
    expect(checked(rules([HOLDS]), nearly)).toMatchObject({
      checks: [{ outcome: 'rounding' }],
      findings: [],
    });
  });

  it('may be an inequality, or run over every row', () => {
    const { checks, findings } = checked(rules(['表3[各行,1栏]≥表5[各行,1栏]'], ['表1[27行]≤表2[208,1栏]']));
    expect(checks).toMatchObject([{ outcome: 'pass' }, { outcome: 'fail' }]);
    expect(checks[0]?.instances).toBeGreaterThan(10);
    expect(findings).toMatchObject([{ id: 'U-2', relation: '≤' }]);
  });

  it('needs its forms', () => {
    const without = { ...reference, sheets: reference.sheets.filter(({ name }) => !name.startsWith('表2')) };
    expect(checked(rules([HOLDS]), without)).toMatchObject({
      checks: [{ outcome: 'notEnoughData', why: { id: 'whyFormMissing' } }],
      findings: [],
    });
  });

  it('does not stand among the sheets that were not recognised, nor disturb any of the forms', () => {
    const named = rules(['公式', '说明'], [HOLDS, '收入支出决算总表'], [HOLDS, '2022年度收入决算表（表2）']);
    const report = check(withSheet(named));
    expect(report.otherSheets).toEqual([]);
    expect(report.forms).toEqual(check(reference).forms);
  });
});

describe('where the rules stand', () => {
  it('several rows, each by the number of its row', () => {
    expect(outcomes(rules(['公式'], [HOLDS], [BROKEN], [], [HOLDS]))).toEqual([
      'U-2 pass',
      'U-3 fail',
      'U-5 pass',
    ]);
  });

  it.each<[string, Contents, string[]]>([
    ['no header', { A1: HOLDS, B1: '甲' }, [`U-1 ${HOLDS} 甲`]],
    ['no header, numbered, not at the top', { B3: 1, C3: HOLDS, D3: '甲' }, [`U-3 ${HOLDS} 甲`]],
    ['no header, a title above', { A1: '本单位的规定', A2: HOLDS }, [`U-2 ${HOLDS} 自定义公式（本单位）`]],
    [
      'ended like a sentence',
      { A1: `${HOLDS}；`, A2: `${HOLDS}。` },
      [`U-1 ${HOLDS} 自定义公式（本单位）`, `U-2 ${HOLDS} 自定义公式（本单位）`],
    ],
    ['a header', { A1: '公式', B1: '说明', A2: HOLDS, B2: '甲' }, [`U-2 ${HOLDS} 甲`]],
    ['a header alone', { A1: '校验公式', A2: HOLDS, B2: '甲' }, [`U-2 ${HOLDS} 自定义公式（本单位）`]],
    [
      'a title that reads like a header',
      { A1: '自定义公式', A3: '序号', B3: '名称', C3: '公式', A4: 1, B4: '甲', C4: HOLDS },
      [`U-4 ${HOLDS} 甲`],
    ],
    ['a title and no header', { A1: '自定义公式', A2: HOLDS }, [`U-2 ${HOLDS} 自定义公式（本单位）`]],
    ['a header and nothing below', { A1: '公式', B1: '说明' }, []],
    ['no rule', { A1: '待补充' }, []],
    ['nothing', {}, []],
  ])('%s', (_, contents, expected) => {
    expect(written(contents)).toEqual(expected);
  });

  it('no sheet of that name, no rules; blanks around the name do not count', () => {
    expect(ownRules(reference)).toEqual([]);
    expect(ownRules({ name: '', sheets: [sheetOf(` ${OWN_RULES_SHEET} `, { A1: HOLDS })] })).toHaveLength(1);
  });
});

describe('a rule that cannot be read', () => {
  it.each([
    ['表1[27行]＝表2[合计,1栏', '11', 'unclosedBracket'],
    ['表1[27行]', '8', 'expectedRelation'],
    ['表10[27行]＝表1[27行]', '1', 'unknownForm'],
    ['表1[27行]＝表2[合计,1栏]；另见说明', '18', 'trailingText'],
    ['27行＝（1＋2）行', '1', 'formNeeded'],
    ['表1[27行]＝表2[合计,1栏]＋28行', '19', 'formNeeded'],
    ['表1[（1＋2）行]＝（1＋2）行', '12', 'formNeeded'],
    ['本表[27行]＝表1[27行]', '1', 'formNeeded'],
    ['请在此填写', '1', 'expectedOperand'],
  ])('%s stops at %s', (text, position, problem) => {
    const { checks, findings } = checked(rules(['公式'], [text]));
    const values = { cell: '自定义公式!A2', note: text, position, problem };
    const sentence = { id: 'ownRuleUnread', values };
    expect(findings).toMatchObject([
      { id: 'U-2', level: 'warning', sheet: OWN_RULES_SHEET, cell: 'A2', sentence },
    ]);
    expect(checks).toMatchObject([{ outcome: 'unreadable', why: sentence }]);
  });

  it('is counted, and loses no other', () => {
    const report = check(withSheet(rules(['公式'], ['27行＝'], [HOLDS])));
    expect(Object.values(report.ledger).reduce((sum, count) => sum + count)).toBe(report.checks.length);
    expect(report.ledger.unreadable).toBe(1);
    expect(report.unchecked.map(({ check: id }) => id)).toContain('U-2');
    expect(report.checks.find(({ check: id }) => id === 'U-3')?.outcome).toBe('pass');
  });

  it('may be what Excel made of it, or a number: never passed over', () => {
    expect(outcomes(rules(['公式'], ['#NAME?'], [27], [HOLDS]))).toEqual([
      'U-2 unreadable',
      'U-3 unreadable',
      'U-4 pass',
    ]);
  });
});

it('a weird sheet is read in no time and gives a check for each row', () => {
  const many = Array.from({ length: 20_000 }, (_, row) => ['（'.repeat(50) + String(row)]);
  const far = sheetOf(OWN_RULES_SHEET, { A1: '公式', XFD1048576: HOLDS });
  const begun = performance.now();
  expect(ownRules({ name: '', sheets: [rules(['公式'], ...many)] })).toHaveLength(20_000);
  expect(ownRules({ name: '', sheets: [far] })).toEqual([]);
  expect(performance.now() - begun).toBeLessThan(1000);
});
