import { HostFailure } from '../../src/hosts/host';
import { initialCheck, reduceCheck, type CheckEvent, type CheckState } from '../../src/views/checkState';
import { CLEAN, REPORT } from './fixtures/report';

const AT = new Date(2026, 0, 1, 14, 2);
const after = (...events: readonly CheckEvent[]): CheckState => events.reduce(reduceCheck, initialCheck);
const checked: readonly CheckEvent[] = [
  { type: 'started', run: 1 },
  { type: 'finished', run: 1, report: REPORT, at: AT },
];

describe('the life of a check', () => {
  it('keeps the report and when it was made', () => {
    expect(after(...checked)).toMatchObject({ running: null, report: REPORT, checkedAt: AT, stale: false });
  });

  it('is judged anew without being read anew, and only where there is a report', () => {
    const stale = after(...checked, { type: 'changed' });
    const again = reduceCheck(stale, { type: 'rejudged', report: CLEAN });
    expect(again).toEqual({ ...stale, report: CLEAN });
    expect(after({ type: 'rejudged', report: CLEAN })).toBe(initialCheck);
  });

  it('is out of date once the workbook changes, until the next check', () => {
    const stale = after(...checked, { type: 'changed' });
    expect(stale).toMatchObject({ stale: true, report: REPORT });
    const again = [
      { type: 'started', run: 2 },
      { type: 'finished', run: 2, report: CLEAN, at: AT },
    ] as const;
    expect(again.reduce(reduceCheck, stale)).toMatchObject({ stale: false, report: CLEAN });
  });

  it('is out of date at once when the workbook changed while it was read', () => {
    const changedMeanwhile = after(
      { type: 'started', run: 1 },
      { type: 'changed' },
      { type: 'finished', run: 1, report: REPORT, at: AT },
    );
    expect(changedMeanwhile.stale).toBe(true);
  });

  it('ignores the answer of a cancelled or overtaken run', () => {
    const late: CheckEvent = { type: 'finished', run: 1, report: REPORT, at: AT };
    expect(after({ type: 'started', run: 1 }, { type: 'cancelled' }, late).report).toBeNull();
    expect(after({ type: 'started', run: 1 }, { type: 'started', run: 2 }, late).report).toBeNull();
  });

  it('keeps the report of the run before a failed one', () => {
    const failure = new HostFailure('editMode');
    const failed = after(...checked, { type: 'started', run: 2 }, { type: 'failed', run: 2, failure });
    expect(failed).toMatchObject({ running: null, failure, report: REPORT, checkedAt: AT });
    expect(reduceCheck(failed, { type: 'dismissed' }).failure).toBeNull();
  });

  it('forgets everything with another workbook', () => {
    expect(after(...checked, { type: 'reset' })).toEqual(initialCheck);
  });
});
