import type { Finding, WorkbookReport } from '../../../src/engine/report/report';
import { applyBaseline, baselineOf, type Baseline } from '../../../src/engine/report/waivers';
import { check } from '../../../src/engine/run';
import type { WorkbookSnapshot } from '../../../src/engine/workbook/snapshot';
import type { Contents } from '../../snapshots/cells';
import { withCells } from '../../snapshots/change';
import { sample } from '../../snapshots/samples';

let planted: WorkbookSnapshot;
let before: WorkbookReport;
let baseline: Baseline;
beforeAll(async () => {
  planted = await sample('planted');
  before = check(planted);
  baseline = baselineOf(before.findings);
});

const again = (changes: Contents): WorkbookReport => check(withCells(planted, changes), { baseline });
const sinceOf = ({ findings }: WorkbookReport, id: string): Finding['since'] =>
  findings.find((finding) => finding.id === id)?.since;

it('errors and warnings are kept, hints and 尾差 are not', () => {
  const kept = before.findings.filter(({ level }) => level === 'error' || level === 'warning');
  expect(baseline.map(({ finding }) => finding)).toEqual(kept.map(({ id }) => id));
  expect(before.findings.length).toBeGreaterThan(kept.length);
});

it('without a change everything is the same and nothing is gone', () => {
  const report = again({});
  const asked = report.findings.filter(({ level }) => level === 'error' || level === 'warning');
  expect(new Set(asked.map(({ since }) => since))).toEqual(new Set(['same']));
  expect(report.findings.filter(({ level }) => level === 'info').map(({ since }) => since)).toEqual([
    undefined,
  ]);
  expect(report.gone).toEqual([]);
});

it('what was not there is new', () => {
  // 卫生健康支出 no longer is what its only 款 is.
  const report = again({ '表2!E15': 215.29 });
  expect(sinceOf(report, 'T2-02/210/c1')).toBe('new');
  expect(sinceOf(report, 'T3-02/20801/c1')).toBe('same');
});

it('the same place with other figures has changed', () => {
  const report = again({ '表3!E9': 1454.89 });
  expect(sinceOf(report, 'T3-02/20801/c1')).toBe('changed');
  expect(report.gone).toEqual([]);
});

it('what was put right is gone', () => {
  const report = again({ '表3!E9': 1544.79 });
  expect(report.gone).toEqual(['T3-02/208/c1', 'T3-01/20801', 'T3-02/20801/c1', 'X-14/20801/c1']);
});

it('what is only a hint, or 尾差, since is gone', () => {
  const [first] = before.findings;
  if (!first) throw new Error('no finding');
  const kept = baselineOf([first]);
  for (const level of ['info', 'rounding'] as const) {
    expect(applyBaseline([{ ...first, level }], kept)).toEqual({
      findings: [{ ...first, level }],
      gone: [first.id],
    });
  }
  expect(applyBaseline([{ ...first, level: 'warning' }], kept).gone).toEqual([]);
});

it('an empty baseline makes everything new', () => {
  const { findings, gone } = check(planted, { baseline: [] });
  expect(findings.filter(({ since }) => since !== 'new').map(({ level }) => level)).toEqual(['info']);
  expect(gone).toEqual([]);
});

it('no baseline says nothing of what is new', () => {
  expect(before.findings.some((finding) => 'since' in finding)).toBe(false);
  expect('gone' in before).toBe(false);
});
