import { countByFilter, findingsInOrder, groupFindings, walkOrder } from '../../src/views/findingGroups';
import { CLEAN, REPORT } from './fixtures/report';

const keys = (filter: Parameters<typeof groupFindings>[1]) =>
  groupFindings(REPORT, filter).map((group) => group.key);

describe('groups of findings', () => {
  it('puts causes first, then the rest by severity, then what was not checked', () => {
    expect(keys(null)).toEqual([
      'cause:0',
      'level:error',
      'level:warning',
      'level:rounding',
      'level:info',
      'unchecked',
    ]);
  });

  it('shows a finding once: under its cause or by itself', () => {
    const shown = findingsInOrder(groupFindings(REPORT, null)).map((finding) => finding.id);
    expect([...shown].sort()).toEqual(REPORT.findings.map((finding) => finding.id).sort());
  });

  it('keeps rounding differences, hints and unchecked ones closed until they are asked for', () => {
    const openKeys = (filter: Parameters<typeof groupFindings>[1]) =>
      groupFindings(REPORT, filter).flatMap((group) => (group.openAtFirst ? [group.key] : []));
    expect(openKeys(null)).toEqual(['cause:0', 'level:error', 'level:warning']);
    expect(openKeys('rounding')).toEqual(['level:rounding']);
    expect(openKeys('unchecked')).toEqual(['unchecked']);
  });

  it('narrows to one level, causes included', () => {
    expect(keys('error')).toEqual(['cause:0', 'level:error']);
    expect(keys('warning')).toEqual(['level:warning']);
  });

  it('does not lose a finding whose cause is not in the report', () => {
    const orphaned = groupFindings({ ...REPORT, causes: [] }, 'error');
    expect(findingsInOrder(orphaned)).toHaveLength(3);
  });

  it('counts every rounding difference of a form', () => {
    expect(countByFilter(REPORT)).toEqual({ error: 3, warning: 1, rounding: 2, info: 1, unchecked: 1 });
  });

  it('has nothing to show for a clean workbook', () => {
    expect(groupFindings(CLEAN, null)).toEqual([]);
  });

  it('walks through open groups only, the suspect cell before what it explains', () => {
    const groups = groupFindings(REPORT, null);
    const walk = walkOrder(groups, (group) => group.key === 'cause:0').map((item) => item.key);
    expect(walk).toEqual(['cause:0', 'finding:T3-02/20801/c1', 'finding:T3-01/20801']);
  });
});
