import {
  checkOptionsOf,
  EMPTY_STATE,
  parseState,
  serialiseState,
  withBaseline,
  withoutWaiver,
  withSheet,
  withWaiver,
  type WorkbookState,
} from '../../../src/engine/report/state';
import { applyWaivers } from '../../../src/engine/report/waivers';
import { finding } from '../../views/fixtures/report';

const broken = finding('T3-02/20801/c1');
const warned = finding('P-11/合格率', { level: 'warning', relation: null });
const hint = finding('E-02/T2', { level: 'info' });
const explained = withWaiver(EMPTY_STATE, broken, '  上级批复口径不同  ');

const full: WorkbookState = {
  ...withBaseline(explained, [broken, warned, hint], '2026-01-02T03:04:05.000Z'),
  strict: true,
  sheets: { T3: '表3副本' },
};

describe('the state of a workbook', () => {
  it('comes back from its text as it was', () => {
    expect(parseState(serialiseState(full))).toEqual({ state: full, problem: null });
    expect(parseState(serialiseState(EMPTY_STATE))).toEqual({ state: EMPTY_STATE, problem: null });
  });

  it('is empty, and no problem, where nothing is kept', () => {
    expect(parseState(null)).toEqual({ state: EMPTY_STATE, problem: null });
  });

  it.each(['', '{', 'null', '[]', '"x"', '{}', '{"version":"1"}', '<state/>', '{"__proto__":{"version":1}}'])(
    'is empty, and says so, where the text is %j',
    (text) => {
      expect(parseState(text)).toEqual({ state: EMPTY_STATE, problem: 'unreadable' });
    },
  );

  it('of a later version is left alone', () => {
    expect(parseState('{"version":2,"waivers":[]}')).toEqual({ state: EMPTY_STATE, problem: 'newer' });
  });

  it.each([
    ['waivers that are no list', { waivers: 'x' }],
    ['a waiver without a reason', { waivers: [{ finding: 'a', values: 'b', reason: ' ' }] }],
    ['a waiver that is no object', { waivers: [7] }],
    ['a baseline without its time', { baseline: { findings: [] } }],
    ['a baseline with a strange entry', { baseline: { taken: 't', findings: [null] } }],
    ['sheets that are no object', { sheets: ['表3'] }],
    ['a sheet that is no name', { sheets: { T3: 7 } }],
    ['a sheet without a name', { sheets: { T3: '' } }],
    ['the sheet of a form nobody knows', { sheets: { T99: '表99' } }],
  ])('leaves out %s, keeps the rest and says so', (_, damage) => {
    const kept = { ...JSON.parse(serialiseState(full)), ...damage };
    const { state, problem } = parseState(JSON.stringify(kept));
    expect(problem).toBe('partial');
    expect(state.strict).toBe(true);
  });

  it('keeps the good waivers beside a bad one', () => {
    const waivers = [{ finding: 1 }, ...full.waivers];
    const { state } = parseState(JSON.stringify({ version: 1, waivers }));
    expect(state.waivers).toEqual(full.waivers);
  });
});

describe('explanations', () => {
  it('hold for the figures they were given for, and for no others', () => {
    expect(explained.waivers[0]?.reason).toBe('上级批复口径不同');
    const later = { ...broken, printed: '1455.79' };
    const statusOf = (one: typeof broken) =>
      applyWaivers([one], explained.waivers).findings[0]?.waiver?.status;
    expect(statusOf(broken)).toBe('accepted');
    expect(statusOf(later)).toBe('reopened');
  });

  it('replace an earlier one of the same finding, and can be withdrawn', () => {
    const again = withWaiver(explained, broken, '另一个原因');
    expect(again.waivers.map(({ reason }) => reason)).toEqual(['另一个原因']);
    expect(withoutWaiver(again, broken.id).waivers).toEqual([]);
  });
});

describe('a baseline', () => {
  it('keeps errors and warnings only', () => {
    expect(full.baseline?.findings.map(({ finding: id }) => id)).toEqual([broken.id, warned.id]);
  });

  it('is asked of a check only where there is one', () => {
    expect(checkOptionsOf(EMPTY_STATE)).toEqual({ waivers: [], strict: false });
    expect(checkOptionsOf(full).baseline).toBe(full.baseline?.findings);
  });
});

describe('the sheets pointed at', () => {
  it('are one a form, and can be taken back', () => {
    const again = withSheet(withSheet(full, 'T3', 'Sheet2'), 'T5', 'Sheet3');
    expect(again.sheets).toEqual({ T3: 'Sheet2', T5: 'Sheet3' });
    expect(withSheet(again, 'T3', null).sheets).toEqual({ T5: 'Sheet3' });
  });

  it('are none where an earlier version kept the state', () => {
    const text = JSON.stringify({ version: 1, ...full, sheets: undefined });
    expect(parseState(text)).toEqual({ state: { ...full, sheets: {} }, problem: null });
  });

  it('keep the good ones beside a bad one', () => {
    const text = '{"version":1,"sheets":{"__proto__":{"T1":"x"},"T2":[],"T3":"表3副本"}}';
    expect(parseState(text).state.sheets).toEqual({ T3: '表3副本' });
  });

  it('are asked of a check', () => {
    expect(checkOptionsOf(full).sheets).toEqual({ T3: '表3副本' });
  });
});
