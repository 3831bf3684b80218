import type { Finding, WorkbookReport } from '../../../src/engine/report/report';
import { applyWaivers, isOpen, valuesOf, type Waiver } from '../../../src/engine/report/waivers';
import { check } from '../../../src/engine/run';
import type { WorkbookSnapshot } from '../../../src/engine/workbook/snapshot';
import type { Contents } from '../../snapshots/cells';
import { mapSheets, withCells } from '../../snapshots/change';
import { sample } from '../../snapshots/samples';

/** 表3!E9 is 1454.79 there and the sum of E10 and E11 is 1544.79. */
const TOTAL = 'T3-02/20801/c1';

let planted: WorkbookSnapshot;
let before: WorkbookReport;
beforeAll(async () => {
  planted = await sample('planted');
  before = check(planted);
});

function findingOf(report: WorkbookReport, id: string): Finding {
  const found = report.findings.find((finding) => finding.id === id);
  if (!found) throw new Error(`no finding ${id}`);
  return found;
}

const waiver = (id: string, reason = '经核实无误'): Waiver => ({
  finding: id,
  values: valuesOf(findingOf(before, id)),
  reason,
});

const checked = (changes: Contents, ...waivers: Waiver[]): WorkbookReport =>
  check(withCells(planted, changes), { waivers });

it('the values of an equation are its figures and the cells they stand in', () => {
  expect(valuesOf(findingOf(before, TOTAL))).toBe('1454.79≠1544.79 E10=1352.17 E11=192.62');
});

it('the values of a remark are those of its sentence, whatever their order', () => {
  const remark = before.findings.find(({ check: id }) => id === 'P-12');
  if (!remark) throw new Error('no P-12');
  const { values } = remark.sentence;
  const turned = Object.fromEntries(Object.entries(values).reverse());
  expect(valuesOf(remark)).toContain(`cell=${values['cell'] ?? '-'}`);
  expect(valuesOf({ ...remark, sentence: { ...remark.sentence, values: turned } })).toBe(valuesOf(remark));
});

it('an explained finding says so and asks for nothing more; the others do', () => {
  const { findings, staleWaivers } = checked({}, waiver(TOTAL, '分期入账'));
  const explained = findings.filter((finding) => !isOpen(finding));
  expect(explained.map(({ id, waiver: state }) => [id, state])).toEqual([
    [TOTAL, { status: 'accepted', reason: '分期入账' }],
  ]);
  expect(findings).toHaveLength(before.findings.length);
  expect(staleWaivers).toEqual([]);
});

it('a warning can be explained too', () => {
  const warning = before.findings.find(({ level }) => level === 'warning');
  const { findings } = checked({}, waiver(warning?.id ?? ''));
  expect(findings.filter((finding) => !isOpen(finding))).toMatchObject([{ level: 'warning' }]);
});

describe('when a number changes', () => {
  it.each<[string, Contents]>([
    ['an addend', { '表3!E10': 1352.27 }],
    ['the printed figure', { '表3!E9': 1454.89 }],
    ['both, the difference staying what it was', { '表3!E9': 1454.89, '表3!E10': 1352.27 }],
    ['two addends, their sum staying what it was', { '表3!E10': 1352.27, '表3!E11': 192.52 }],
  ])('%s: reopened, the reason kept', (_, changes) => {
    const reopened = findingOf(checked(changes, waiver(TOTAL)), TOTAL);
    expect(reopened.waiver).toEqual({ status: 'reopened', reason: '经核实无误' });
    expect(isOpen(reopened)).toBe(true);
  });

  it('somewhere else: still explained', () => {
    const { findings } = checked({ '表3!E14': 80.26 }, waiver(TOTAL));
    expect(findings.find(({ id }) => id === TOTAL)?.waiver?.status).toBe('accepted');
  });

  it('put right: stale', () => {
    const given = waiver(TOTAL);
    const report = checked({ '表3!E9': 1544.79 }, given);
    expect(report.findings.map(({ id }) => id)).not.toContain(TOTAL);
    expect(report.staleWaivers).toEqual([given]);
  });
});

it('a blank reason explains nothing and is not stale either', () => {
  const { findings, staleWaivers } = checked({}, waiver(TOTAL, '  '), {
    ...waiver(TOTAL),
    finding: 'Q',
    reason: '',
  });
  expect(findings.every(({ waiver: state }) => state === undefined)).toBe(true);
  expect(staleWaivers).toEqual([]);
});

it('of two explanations of a finding the later counts', () => {
  const { findings } = checked({}, waiver(TOTAL, '前'), waiver(TOTAL, '后'));
  expect(findings.find(({ id }) => id === TOTAL)?.waiver?.reason).toBe('后');
});

it('hints and 尾差 are nothing to explain: a waiver for them is stale', () => {
  const findings = (['error', 'warning', 'rounding', 'info'] as const).map((level) => ({
    ...findingOf(before, TOTAL),
    id: level,
    level,
  }));
  const waivers = findings.map((finding) => ({
    finding: finding.id,
    values: valuesOf(finding),
    reason: '无误',
  }));
  const { findings: explained, stale } = applyWaivers(findings, waivers);
  expect(explained.map(({ waiver: state }) => state?.status)).toEqual([
    'accepted',
    'accepted',
    undefined,
    undefined,
  ]);
  expect(stale.map(({ finding }) => finding)).toEqual(['rounding', 'info']);
});

it('neither the outcome of the check nor its cause depends on explanations', () => {
  const { findings, staleWaivers, ...explained } = checked({}, waiver(TOTAL));
  const { findings: found, ...report } = before;
  expect(explained).toEqual(report);
  expect(findings.map(({ waiver: _waiver, ...rest }) => rest)).toEqual(found);
  expect(staleWaivers).toEqual([]);
});

describe('strict', () => {
  /** 0.01 more than the parts: within rounding. */
  const nearly = (): WorkbookSnapshot => withCells(planted, { '表3!E9': 1544.8 });

  it('makes errors of what rounding would explain, and says nothing of 尾差', () => {
    const { findings, checks } = check(nearly(), { strict: true });
    expect(findingOf({ ...before, findings }, TOTAL)).toMatchObject({
      level: 'error',
      printed: '1544.8',
      expected: '1544.79',
      difference: '0.01',
      bound: '0.015',
    });
    expect(findings.filter(({ level }) => level === 'rounding')).toEqual([]);
    expect(checks.find(({ check: id }) => id === 'T3-02')?.outcome).toBe('fail');
  });

  it('is not how it is judged otherwise', () => {
    const { findings } = check(nearly());
    expect(findings.map(({ id }) => id)).not.toContain(TOTAL);
    expect(findings.filter(({ level }) => level === 'rounding').length).toBeGreaterThan(0);
  });

  it('finds nothing where everything adds up exactly', async () => {
    const reference = await sample('reference');
    expect(check(reference, { strict: true })).toEqual(check(reference));
  });

  it('lets its errors be explained', () => {
    const found = findingOf(check(nearly(), { strict: true }), TOTAL);
    const given = { finding: TOTAL, values: valuesOf(found), reason: '四舍五入' };
    const { findings } = check(nearly(), { strict: true, waivers: [given] });
    expect(findings.find(({ id }) => id === TOTAL)?.waiver?.status).toBe('accepted');
    // Judged the ordinary way it is no error any more.
    expect(check(nearly(), { waivers: [given] }).staleWaivers).toEqual([given]);
  });
});

it('does not change the workbook it is given', () => {
  const copy = mapSheets(planted, (sheet) => ({ ...sheet, cells: sheet.cells.map((cell) => ({ ...cell })) }));
  check(planted, { waivers: [waiver(TOTAL)], strict: true });
  expect(planted).toEqual(copy);
});
