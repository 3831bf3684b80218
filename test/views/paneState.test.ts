import { groupFindings } from '../../src/views/findingGroups';
import { initialPane, isOpen, reducePane, type PaneEvent } from '../../src/views/paneState';
import { CAUSE, CLEAN, REPORT } from './fixtures/report';

const after = (...events: readonly PaneEvent[]) => events.reduce(reducePane, initialPane);

describe('where the user is in the pane', () => {
  it('opens a detail and comes back to the line it came from', () => {
    const back = after({ type: 'opened', id: 'X-08/208' }, { type: 'returned' });
    expect(back).toMatchObject({ detail: null, current: 'finding:X-08/208', returning: true });
  });

  it('leads back to the place a detail was opened from, also after others were walked to', () => {
    const opened = after(
      { type: 'went', place: 'ledger' },
      { type: 'opened', id: 'X-08/208' },
      { type: 'opened', id: 'T3-01/20801' },
    );
    expect(opened).toMatchObject({ place: 'findings', openedFrom: 'ledger' });
    expect(reducePane(opened, { type: 'returned' })).toMatchObject({
      place: 'ledger',
      openedFrom: null,
      returning: true,
    });
    expect(reducePane(opened, { type: 'went', place: 'findings' }).openedFrom).toBeNull();
  });

  it('does not open a finding that was only walked to when the page echoes it', () => {
    const walked = after({ type: 'stood', key: 'finding:X-08/208' });
    expect(reducePane(walked, { type: 'pointed', id: 'X-08/208' })).toBe(walked);
  });

  it('opens a finding the page points at, from wherever the user is', () => {
    expect(after({ type: 'went', place: 'forms' }, { type: 'pointed', id: 'X-08/208' })).toMatchObject({
      place: 'findings',
      detail: 'X-08/208',
    });
  });

  describe('with another report', () => {
    const opened = after({ type: 'opened', id: 'X-08/208' });
    const renew = (report: typeof REPORT | null, before: typeof REPORT | null = REPORT) =>
      ({ type: 'renewed', report, before }) as const;
    const mended = reducePane(opened, renew(CLEAN));

    it('keeps a detail whose finding is still there', () => {
      expect(reducePane(opened, renew(REPORT))).toEqual(opened);
    });

    it('remembers one whose finding is gone, and the report it was in', () => {
      const finding = REPORT.findings.find(({ id }) => id === 'X-08/208');
      expect(mended).toMatchObject({ detail: null, mended: { finding, before: REPORT } });
      expect(reducePane(mended, renew(CLEAN, CLEAN))).toEqual(mended);
    });

    it('opens it again where it is back, and forgets it once the user goes on', () => {
      expect(reducePane(mended, renew(REPORT, CLEAN))).toMatchObject({ detail: 'X-08/208' });
      for (const event of [
        { type: 'went', place: 'forms' },
        { type: 'opened', id: 'T3-01/20801' },
        { type: 'pointed', id: 'T3-01/20801' },
        { type: 'returned' },
        { type: 'filtered', filter: 'error' },
      ] as const) {
        expect(reducePane(mended, event).mended).toBeNull();
      }
    });

    it('says nothing of a finding of another workbook', () => {
      expect(reducePane(opened, renew(null))).toMatchObject({ detail: null, mended: null });
      expect(reducePane(mended, renew(null, CLEAN)).mended).toBeNull();
    });
  });

  it('comes back to the line it is told to', () => {
    expect(
      after({ type: 'opened', id: 'X-08/208' }, { type: 'returned', line: 'finding:T3-01/20801' }),
    ).toMatchObject({
      current: 'finding:T3-01/20801',
    });
  });

  it('covers what is shown with a help page, and uncovers it as it was', () => {
    const opened = after({ type: 'opened', id: 'X-08/208' });
    const helped = reducePane(opened, { type: 'helpOpened', check: 'X-08' });
    expect(helped).toEqual({ ...opened, help: 'X-08' });
    expect(reducePane(helped, { type: 'helpClosed' })).toEqual(opened);
    for (const event of [
      { type: 'went', place: 'forms' },
      { type: 'pointed', id: 'T3-01/20801' },
      { type: 'opened', id: 'T3-01/20801' },
    ] as const) {
      expect(reducePane(helped, event).help).toBeNull();
    }
  });

  it('toggles a group against how it was at first, and forgets that under a filter', () => {
    const [first] = groupFindings(REPORT, null);
    if (!first) throw new Error('the fixture has groups');
    const toggled = after({ type: 'toggled', group: first });
    expect(isOpen(initialPane, first)).toBe(true);
    expect(isOpen(toggled, first)).toBe(false);
    expect(isOpen(reducePane(toggled, { type: 'toggled', group: first }), first)).toBe(true);
    expect(isOpen(reducePane(toggled, { type: 'filtered', filter: 'error' }), first)).toBe(true);
  });

  it('keeps a cause as the user left it when the one before it is mended', () => {
    const other = { ...CAUSE, cell: 'E12', explains: ['X-08/208'] };
    const findings = REPORT.findings.map((finding) =>
      finding.id === 'X-08/208' ? { ...finding, cause: 1 } : finding,
    );
    const before = groupFindings({ ...REPORT, findings, causes: [CAUSE, other] }, null);
    const [, second] = before;
    if (second?.kind !== 'cause') throw new Error('two causes');
    expect(isOpen(initialPane, second)).toBe(false);
    const opened = after({ type: 'toggled', group: second });
    const left = findings
      .filter(({ cause }) => cause !== 0)
      .map((finding) => ({ ...finding, cause: finding.cause && 0 }));
    const [now] = groupFindings({ ...REPORT, findings: left, causes: [other] }, null);
    expect(now).toMatchObject({ kind: 'cause', key: second.key });
    expect(now && isOpen(opened, now)).toBe(true);
    expect(now && isOpen(reducePane(opened, { type: 'toggled', group: now }), now)).toBe(false);
  });
});
