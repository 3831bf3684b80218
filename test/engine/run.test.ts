import { CATALOGUE } from '../../src/engine/checks/catalogue';
import { check } from '../../src/engine/run';
import type { WorkbookReport } from '../../src/engine/report/report';
import type { SheetSnapshot, WorkbookSnapshot } from '../../src/engine/workbook/snapshot';
import { allMoney } from '../snapshots/allMoney';
import { sheetOf, sheetOfRows, type Contents } from '../snapshots/cells';
import { mapSheets, withCells, withoutSheet } from '../snapshots/change';
import { sample } from '../snapshots/samples';

const only = (...sheets: SheetSnapshot[]): WorkbookSnapshot => ({ name: '试.xlsx', sheets });

function ledgerSize({ ledger }: WorkbookReport): number {
  return Object.values(ledger).reduce((sum, count) => sum + count, 0);
}

describe('the reference', () => {
  it('has its eleven forms and nothing wrong but what is', async () => {
    const report = check(await sample('reference'));
    expect(report).toMatchObject({
      entity: '武汉市社会保险中心',
      year: 2022,
      moneyUnit: '万元',
      causes: [],
      otherSheets: [],
    });
    expect(report.forms.map(({ form, status }) => `${form} ${status}`)).toEqual([
      ...['T1', 'T2', 'T3', 'T4', 'T5', 'T6'].map((form) => `${form} recognised`),
      ...['T7', 'T8', 'T9'].map((form) => `${form} empty`),
      'P1 recognised',
      'P2 recognised',
    ]);
    expect(report.findings.map(({ level, check: id, cell }) => `${level} ${id} ${cell}`)).toEqual([
      ...['D14', 'D15', 'D16', 'D17'].map((cell) => `warning P-11 ${cell}`),
      'warning P-12 B24',
      'info P-13 E9',
    ]);
  });

  it('is not changed by being checked, and gives the same report again', async () => {
    const workbook = await sample('reference');
    const before = JSON.stringify(workbook);
    expect(check(workbook)).toEqual(check(workbook));
    expect(JSON.stringify(workbook)).toBe(before);
  });
});

describe('the planted copy', () => {
  it('shows the four faults and nothing else', async () => {
    const report = check(await sample('planted'));
    const errors = report.findings.filter(({ level }) => level === 'error');
    expect(
      errors.map((one) => `${one.id} ${one.cell} ${one.printed} ${one.expected} ${one.difference}`),
    ).toEqual([
      'X-05/208 F13 1730.45 1703.45 27.00',
      'T1-03 F32 2132.07 2159.07 -27.00',
      'X-16 F7 1939.45 1939.48 -0.03',
      'T3-02/208/c1 E8 1703.45 1613.45 90.00',
      'T3-01/20801 E9 1454.79 1544.79 -90.00',
      'T3-02/20801/c1 E9 1454.79 1544.79 -90.00',
      'X-14/20801/c1 E9 1454.79 1544.79 -90.00',
      'X-15 F7 1939.45 1939.48 -0.03',
      'T6-03 I33 207.72 207.69 0.03',
      'P-05/P1 F23 97 98 -1.0',
    ]);
    const reference = check(await sample('reference'));
    expect(report.findings.filter(({ level }) => level !== 'error')).toEqual(reference.findings);
  });

  it('leads each of its findings of the accounts to its cell', async () => {
    const { causes, findings } = check(await sample('planted'));
    const named = causes.map(
      (one) => `${one.sheet?.slice(0, 2)}!${one.cell} ${one.printed} → ${one.suggested}`,
    );
    expect(named).toEqual(
      expect.arrayContaining([
        '表3!E9 1454.79 → 1544.79',
        '表1!F13 1730.45 → 1703.45',
        '表6!I33 207.72 → 207.69',
      ]),
    );
    const traced = findings.filter(({ cause }) => cause !== null);
    expect(traced.length).toBeGreaterThanOrEqual(9);
    for (const { id, cause } of traced) expect(causes[cause ?? -1]?.explains).toContain(id);
  });
});

describe('the ledger', () => {
  it.each<[string, () => Promise<WorkbookSnapshot>]>([
    ['the reference', () => sample('reference')],
    ['the planted copy', () => sample('planted')],
    ['all kinds of money', allMoney],
    ['one form missing', async () => withoutSheet(await allMoney(), '表3')],
    ['unreadable cells', async () => withCells(await allMoney(), { '表3!E7': '#REF!', '表4!C32': '见附件' })],
    [
      'no merges known',
      async () => mapSheets(await sample('reference'), (sheet) => ({ ...sheet, merges: null })),
    ],
    ['no sheet', async () => only()],
    ['an empty sheet', async () => only(sheetOf('空', {}))],
  ])('adds up to the catalogue with %s', async (_, workbook) => {
    const report = check(await workbook());
    expect(ledgerSize(report)).toBe(CATALOGUE.length);
    expect(report.checks.map((one) => one.check)).toEqual(CATALOGUE.map(({ id }) => id));
    for (const { outcome, instances, why } of report.checks) {
      const looked = ['pass', 'rounding', 'fail'].includes(outcome);
      expect([outcome, looked ? instances > 0 : why !== null]).toEqual([outcome, true]);
    }
    expect(report.unchecked.length).toBe(report.checks.filter(({ why }) => why !== null).length);
  });
});

describe('a workbook with none of the forms', () => {
  it.each<[string, WorkbookSnapshot]>([
    ['no sheet', only()],
    ['an empty sheet', only(sheetOf('Sheet1', {}))],
    ['a shopping list', only(sheetOf('清单', { A1: '品名', B1: '金额', A2: '纸', B2: 12.5 }))],
    ['项目支出决算表', only(sheetOf('其他', { A1: '2022年度项目支出决算表', A2: '项目', B2: 5 }))],
  ])('%s: every check not applicable, no findings', (_, workbook) => {
    const report = check(workbook);
    expect(report.findings).toEqual([]);
    expect(report.ledger.notApplicable).toBe(CATALOGUE.length);
    expect(report.checks[0]?.why).toEqual({ id: 'whyNoForms', values: {} });
    expect(report.forms.map(({ status }) => status)).toEqual(Array.from({ length: 11 }, () => 'missing'));
    expect(report.otherSheets).toEqual(workbook.sheets.map(({ name }) => name));
  });
});

describe('odd workbooks', () => {
  const survives = (workbook: WorkbookSnapshot): WorkbookReport => {
    const report = check(workbook);
    expect(ledgerSize(report)).toBe(CATALOGUE.length);
    return report;
  };

  it.each<[string, Contents]>([
    ['one cell', { A1: '支出决算表' }],
    ['the last cell of a sheet', { XFD1048576: 1 }],
    ['a title in the last cell', { XFD1048576: '2022年度支出决算表（表3）' }],
    ['a cell of 32,767 characters', { A1: '表'.repeat(32_767), A2: `${'('.repeat(32_767)}` }],
  ])('%s', (_, contents) => {
    survives(only(sheetOf('表', contents)));
  });

  it.each(['__proto__', 'constructor', 'toString', "it's", '', '表1', 'A1'])(
    'a sheet called %j',
    async (name) => {
      const workbook = await sample('planted');
      const [first, ...rest] = workbook.sheets;
      if (!first) throw new Error('no sheets');
      const report = survives({ ...workbook, sheets: [{ ...first, name }, ...rest] });
      expect(report.forms[0]).toMatchObject({ status: 'recognised', sheet: name });
      expect(report.findings.find(({ id }) => id === 'T1-03')).toMatchObject({ sheet: name, cell: 'F32' });
    },
  );

  it('five thousand titles', () => {
    const rows = Array.from({ length: 5_000 }, (_, i) => [`${2000 + (i % 30)}年度支出决算表（表3）`]);
    const started = performance.now();
    survives(only(sheetOfRows('表', rows)));
    expect(performance.now() - started).toBeLessThan(5_000);
  });

  it('text with many decimals in a total', async () => {
    // More digits than the engine keeps: read to its last digit, compared, and printed.
    const { findings } = survives(
      withCells(await sample('reference'), { '表1!C32': `2132.08${'0'.repeat(20)}` }),
    );
    expect(findings.map(({ id }) => id)).toContain('T1-01');
  });

  it('an amount of three hundred digits', async () => {
    const { findings } = survives(withCells(await sample('reference'), { '表1!C32': 1e300 }));
    expect(findings.map(({ id }) => id)).toContain('T1-01');
  });

  it('a reference moved down and to the right', async () => {
    const moved = mapSheets(await sample('planted'), (sheet) => ({
      ...sheet,
      cells: sheet.cells.map((cell) => ({ ...cell, row: cell.row + 1000, column: cell.column + 50 })),
      merges: (sheet.merges ?? []).map(({ top, left, bottom, right }) => ({
        top: top + 1000,
        left: left + 50,
        bottom: bottom + 1000,
        right: right + 50,
      })),
    }));
    const ids = (report: WorkbookReport): readonly string[] => report.findings.map(({ id }) => id);
    expect(ids(survives(moved))).toEqual(ids(check(await sample('planted'))));
  });
});

it('ids do not depend on where the form stands', async () => {
  const workbook = await sample('planted');
  const reversed = { ...workbook, sheets: [...workbook.sheets].reverse() };
  expect(check(reversed).findings).toEqual(check(workbook).findings);
});
