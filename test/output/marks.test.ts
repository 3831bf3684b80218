import { marksOf } from '../../src/output/marks';
import { markReport } from '../../src/views/useMarks';
import { FakeHost } from '../views/fixtures/fakeHost';
import { CAUSE, CLEAN, REPORT, finding } from '../views/fixtures/report';

const addresses = (report: typeof REPORT) =>
  marksOf(report).map(({ sheet, area, level }) => `${sheet} ${area.top},${area.left} ${level}`);

describe('marks of a report', () => {
  it('marks errors and what is to be explained, never rounding differences or hints', () => {
    expect(addresses(REPORT)).toEqual(['表3 8,4 error', '表1 13,5 error', '绩效1 21,4 warning']);
  });

  it('marks a cell once, as the worst of what was found on it', () => {
    const findings = [finding('a', { level: 'warning' }), finding('b'), finding('c', { level: 'warning' })];
    expect(addresses({ ...REPORT, causes: [], findings })).toEqual(['表3 8,4 error']);
  });

  it('marks the suspect cell even where no finding stands on it', () => {
    const causes = [{ ...CAUSE, cell: 'E10' }];
    expect(addresses({ ...REPORT, causes })).toContain('表3 9,4 error');
  });

  it('leaves out what has been explained, and the cause that explains nothing else', () => {
    const findings = REPORT.findings.map((each) =>
      each.cause === 0 ? { ...each, waiver: { status: 'accepted', reason: '原因' } as const } : each,
    );
    expect(addresses({ ...REPORT, findings })).toEqual(['表1 13,5 error', '绩效1 21,4 warning']);
    const reopened = REPORT.findings.map((each) => ({
      ...each,
      waiver: { status: 'reopened', reason: '原因' } as const,
    }));
    expect(addresses({ ...REPORT, findings: reopened })).toEqual(addresses(REPORT));
  });

  it('takes older marks away where nothing is to be marked', async () => {
    const host = new FakeHost();
    expect(await markReport(host, CLEAN)).toEqual({ kind: 'nothing' });
    expect(host.cleared).toBe(1);
    expect(host.marked).toEqual([]);
  });
});
