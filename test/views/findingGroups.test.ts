import { countByFilter, groupFindings } from '../../src/views/findingGroups';
import { findingsInOrder } from '../../src/views/findingWalk';
import { CAUSE, CLEAN, REPORT } from './fixtures/report';

const CAUSE_KEY = 'cause:cell:表3:E9:本年支出合计';

const keys = (filter: Parameters<typeof groupFindings>[1]) =>
  groupFindings(REPORT, filter).map((group) => group.key);

describe('groups of findings', () => {
  it('puts causes first, then the rest by severity, then what was not checked', () => {
    expect(keys(null)).toEqual([
      CAUSE_KEY,
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
    expect(openKeys(null)).toEqual([CAUSE_KEY, 'level:error', 'level:warning']);
    expect(openKeys('rounding')).toEqual(['level:rounding']);
    expect(openKeys('unchecked')).toEqual(['unchecked']);
  });

  it('narrows to one level, causes included', () => {
    expect(keys('error')).toEqual([CAUSE_KEY, 'level:error']);
    expect(keys('warning')).toEqual(['level:warning']);
  });

  it('tells two causes of the same cell apart', () => {
    const findings = REPORT.findings.map((finding) =>
      finding.cause === 0 ? finding : { ...finding, cause: 1 },
    );
    const twice = groupFindings({ ...REPORT, findings, causes: [CAUSE, CAUSE] }, null);
    expect(new Set(twice.map(({ key }) => key)).size).toBe(twice.length);
  });

  it('does not lose a finding whose cause is not in the report', () => {
    const orphaned = groupFindings({ ...REPORT, causes: [] }, 'error');
    expect(findingsInOrder(orphaned)).toHaveLength(3);
  });

  it('counts every rounding difference of a form', () => {
    expect(countByFilter(REPORT)).toEqual({ error: 3, warning: 1, rounding: 2, info: 1, unchecked: 1 });
  });

  describe('arranged otherwise', () => {
    const ids = (arrangement: 'form' | 'level') =>
      findingsInOrder(groupFindings(REPORT, null, 'in place', arrangement)).map(({ id }) => id);

    it.each(['form', 'level'] as const)('by %s shows every finding once', (arrangement) => {
      expect([...ids(arrangement)].sort()).toEqual(REPORT.findings.map(({ id }) => id).sort());
    });

    it('by severity has no causes', () => {
      expect(groupFindings(REPORT, null, 'apart', 'level').map(({ key }) => key)).toEqual([
        'level:error',
        'level:warning',
        'level:rounding',
        'level:info',
        'unchecked',
      ]);
    });

    it('by form stands in the order of the forms, the gravest of each first', () => {
      const groups = groupFindings(REPORT, null, 'apart', 'form').flatMap((group) =>
        group.kind === 'form' ? [group] : [],
      );
      const order = [...REPORT.forms.map(({ form }) => form), null];
      const places = groups.map(({ form }) => order.indexOf(form));
      expect(places).toEqual([...places].sort((a, b) => a - b));
      for (const { findings, gravest, openAtFirst } of groups) {
        expect(findings[0]?.level).toBe(gravest);
        expect(openAtFirst).toBe(gravest === 'error' || gravest === 'warning');
      }
      expect(groups.length).toBeGreaterThan(1);
    });

    it('by form narrows to one level', () => {
      const groups = groupFindings(REPORT, 'error', 'apart', 'form');
      expect(findingsInOrder(groups).every(({ level }) => level === 'error')).toBe(true);
    });
  });

  describe('with explanations', () => {
    const explained = {
      ...REPORT,
      findings: REPORT.findings.map((finding) =>
        finding.level === 'warning' || finding.cause === 0
          ? { ...finding, waiver: { status: 'accepted', reason: '原因' } as const }
          : finding,
      ),
      staleWaivers: [{ finding: 'gone', values: '', reason: '原因' }],
    };
    const kinds = (...more: [filter: 'error' | null, explained?: 'in place']) =>
      groupFindings(explained, ...more).map(({ key }) => key);

    it('counts only what still asks for something', () => {
      expect(countByFilter(explained)).toMatchObject({ error: 1, warning: 0 });
    });

    it('puts the explained ones last, folded away, with those no longer needed; a filter leaves both out', () => {
      expect(kinds(null)).toEqual([
        'level:error',
        'level:rounding',
        'level:info',
        'unchecked',
        'explained',
        'stale',
      ]);
      expect(groupFindings(explained, null).at(-2)?.openAtFirst).toBe(false);
      expect(kinds('error')).toEqual(['level:error']);
    });

    it('tells of a cause how many of its findings have been explained, also under a filter', () => {
      const waiver = { status: 'accepted', reason: '原因' } as const;
      const [first, ...rest] = REPORT.findings;
      const report = { ...REPORT, findings: first ? [{ ...first, waiver }, ...rest] : [] };
      for (const filter of [null, 'error'] as const) {
        const [cause] = groupFindings(report, filter);
        expect(cause).toMatchObject({ kind: 'cause', explained: 1, findings: [{ id: 'T3-01/20801' }] });
      }
      expect(groupFindings(REPORT, null)[0]).toMatchObject({ explained: 0 });
    });

    it('keeps their place for who walks from finding to finding', () => {
      const walk = findingsInOrder(groupFindings(explained, null, 'in place')).map(({ id }) => id);
      expect(walk).toEqual(findingsInOrder(groupFindings(REPORT, null)).map(({ id }) => id));
    });
  });

  it('has nothing to show for a clean workbook', () => {
    expect(groupFindings(CLEAN, null)).toEqual([]);
  });
});
