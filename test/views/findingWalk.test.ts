import type { Finding } from '../../src/engine/report/report';
import { groupFindings } from '../../src/views/findingGroups';
import { findingsInOrder, lineNear, suspectsOf, walkOrder } from '../../src/views/findingWalk';
import { CAUSE, FINDINGS, REPORT } from './fixtures/report';

const CAUSE_KEY = 'cause:cell:表3:E9:本年支出合计';
const [SUM, ACROSS, OTHER] = FINDINGS;
if (!SUM || !ACROSS || !OTHER) throw new Error('the fixture has fewer findings');

it('walks through open groups only, the suspect cell before what it explains', () => {
  const groups = groupFindings(REPORT, null);
  const walk = walkOrder(groups, (group) => group.key === CAUSE_KEY).map((item) => item.key);
  expect(walk).toEqual([CAUSE_KEY, 'finding:T3-02/20801/c1', 'finding:T3-01/20801']);
});

describe('coming back to the list', () => {
  const walk = findingsInOrder(groupFindings(REPORT, null, 'in place'));
  const open = ({ openAtFirst }: { readonly openAtFirst: boolean }) => openAtFirst;
  const without = (...gone: readonly Finding[]) => {
    const waiver = { status: 'accepted', reason: '原因' } as const;
    const findings = FINDINGS.map((finding) => (gone.includes(finding) ? { ...finding, waiver } : finding));
    return groupFindings({ ...REPORT, findings }, null);
  };

  it('stands on the line of the finding while that is shown', () => {
    expect(lineNear(ACROSS.id, walk, groupFindings(REPORT, null), open)).toBe(`finding:${ACROSS.id}`);
  });

  it('stands on the next line where it has been explained, not on the first', () => {
    expect(lineNear(SUM.id, walk, without(SUM), open)).toBe(`finding:${ACROSS.id}`);
    expect(lineNear(ACROSS.id, walk, without(ACROSS), open)).toBe(`finding:${OTHER.id}`);
  });

  it('stands on the line before where nothing follows, and nowhere where nothing is shown', () => {
    const last = [SUM, ACROSS];
    expect(lineNear(OTHER.id, [...last, OTHER], without(OTHER), open)).toBe(`finding:${ACROSS.id}`);
    expect(lineNear(ACROSS.id, last, without(ACROSS), open)).toBe(`finding:${SUM.id}`);
    expect(lineNear(ACROSS.id, last, without(SUM, ACROSS), open)).toBeNull();
  });

  it('stands on the cause where that is closed', () => {
    const closed = lineNear(ACROSS.id, walk, groupFindings(REPORT, null), ({ kind }) => kind !== 'cause');
    expect(closed).toBe(CAUSE_KEY);
  });
});

describe('where a cause is offered to be mended, findings standing otherwise', () => {
  const byForm = (findings: readonly Finding[]) => {
    const report = { ...REPORT, findings };
    return [...suspectsOf([CAUSE], groupFindings(report, null, 'apart', 'form'))];
  };
  const consequence = { ...SUM, id: 'X-01/1', form: 'T1', sheet: '表1', cell: 'F13' } as const;

  it('is beside the suspect cell, once', () => {
    expect(byForm([consequence, { ...SUM, id: 'T3-02/208', cell: 'E8' }, SUM])).toEqual([[SUM.id, CAUSE]]);
  });

  it('is in the form of the suspect, else beside the first it explains', () => {
    expect(byForm([consequence, { ...SUM, cell: 'E8' }])).toEqual([[SUM.id, CAUSE]]);
    expect(byForm([consequence])).toEqual([[consequence.id, CAUSE]]);
    expect(byForm([{ ...SUM, cause: null }])).toEqual([]);
  });

  it('is nowhere else where findings stand under their causes', () => {
    expect([...suspectsOf(REPORT.causes, groupFindings(REPORT, null))]).toEqual([]);
  });
});
