import { EMPTY_STATE, parseState, serialiseState } from '../../../src/engine/report/state';
import { stateKeeper } from '../../../src/views/kept/stateKeeper';
import { FakeHost } from '../fixtures/fakeHost';
import { KeepingHost } from '../fixtures/keepingHost';

const strictly = (state: typeof EMPTY_STATE) => ({ ...state, strict: true });
const waived = { ...EMPTY_STATE, waivers: [{ finding: 'a', values: 'v', reason: '原因说明' }] };

describe('what a workbook keeps', () => {
  it('is read once, also when asked twice at a time', async () => {
    const host = new KeepingHost(serialiseState(waived));
    const keeper = stateKeeper(host);
    const [first, second] = await Promise.all([keeper.read(), keeper.read()]);
    expect(first).toEqual({ state: waived, problem: null });
    expect(second).toBe(first);
    expect(host.stateReads).toBe(1);
    expect(host.written).toEqual([]);
  });

  it('is read again after a failure', async () => {
    const host = new KeepingHost(serialiseState(waived));
    const keeper = stateKeeper(host);
    host.refusing = 'read';
    await expect(keeper.read()).rejects.toMatchObject({ code: 'editMode' });
    host.refusing = null;
    expect((await keeper.read()).state).toEqual(waived);
  });

  it('is changed from what is there now, not from what was there when it was read', async () => {
    const host = new KeepingHost();
    const keeper = stateKeeper(host);
    await keeper.read();
    host.kept = serialiseState(waived);
    await keeper.change(strictly);
    expect(parseState(host.kept).state).toEqual({ ...waived, strict: true });
    expect((await keeper.read()).state.strict).toBe(true);
  });

  it('keeps the parts that a change leaves alone as the objects they were', async () => {
    const kept = { ...waived, sheets: { T3: '支出' }, inputs: { 'staff.total': 7 } };
    const keeper = stateKeeper(new KeepingHost(serialiseState(kept)));
    const { state: before } = await keeper.read();
    const { state: after } = await keeper.change((state) => ({ ...state, inputs: { 'staff.total': 8 } }));
    expect(before.sheets).toEqual(kept.sheets);
    for (const part of ['sheets', 'waivers', 'narrative', 'baseline'] as const) {
      expect(after[part]).toBe(before[part]);
    }
    expect(after.inputs).toEqual({ 'staff.total': 8 });
  });

  it('stays known as it was where writing fails', async () => {
    const host = new KeepingHost();
    const keeper = stateKeeper(host);
    await keeper.read();
    host.refusing = 'write';
    await expect(keeper.change(strictly)).rejects.toMatchObject({ code: 'protected' });
    expect((await keeper.read()).state).toEqual(EMPTY_STATE);
  });

  it('of a later version is never written over', async () => {
    const host = new KeepingHost('{"version":99}');
    const keeper = stateKeeper(host);
    expect(keeper.writable((await keeper.read()).problem)).toBe(false);
    await expect(keeper.change(strictly)).rejects.toMatchObject({ code: 'apiMissing' });
    expect(host.written).toEqual([]);
  });

  it('is nothing where the host keeps nothing', async () => {
    const keeper = stateKeeper(new FakeHost());
    expect((await keeper.read()).state).toEqual(EMPTY_STATE);
    expect(keeper.writable(null)).toBe(false);
    await expect(keeper.change(strictly)).rejects.toMatchObject({ code: 'apiMissing' });
  });
});
