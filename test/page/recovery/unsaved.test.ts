import { NO_EDIT } from '../../../src/engine/workbook/edits';
import { createKeeper } from '../../../src/page/recovery/keeper';
import {
  clearUnsaved,
  fileKey,
  forgetOld,
  keepUnsaved,
  readUnsaved,
  removeUnsaved,
  type Unsaved,
} from '../../../src/page/recovery/unsaved';
import { fakeStore } from './fakeStore';

const DAY = 24 * 60 * 60 * 1000;
const NOW = 100 * DAY;
const unsaved = (at: number, more: Partial<Unsaved> = {}): Unsaved => ({
  name: '测试.xlsx',
  edits: [NO_EDIT],
  state: null,
  at,
  ...more,
});

let store = fakeStore();
beforeEach(() => {
  store = fakeStore();
  Object.assign(globalThis, { indexedDB: store.factory });
});
afterAll(() => void Reflect.deleteProperty(globalThis, 'indexedDB'));

describe('what is unsaved', () => {
  it('comes back for the same bytes, whatever they are called, and for no others', async () => {
    const key = await fileKey(Uint8Array.of(1, 2, 3));
    expect(await keepUnsaved(key, unsaved(NOW))).toBe(true);
    expect(await readUnsaved(await fileKey(Uint8Array.of(1, 2, 3)), NOW)).toMatchObject({ edits: [NO_EDIT] });
    expect(await readUnsaved(await fileKey(Uint8Array.of(1, 2, 4)), NOW)).toBeNull();
  });

  it('is forgotten after a month, other files with it', async () => {
    await keepUnsaved('old', unsaved(NOW - 30 * DAY));
    await keepUnsaved('young', unsaved(NOW - 29 * DAY));
    expect(await readUnsaved('old', NOW)).toBeNull();
    await forgetOld(NOW);
    expect([...store.rows.keys()]).toEqual(['young']);
  });

  it('of another shape is no offer', async () => {
    store.rows.set('strange', { key: 'strange', name: '旧', at: NOW, edits: 'x', state: null });
    expect(await readUnsaved('strange', NOW)).toBeNull();
  });

  it('is taken away only as long as it is what is meant', async () => {
    await keepUnsaved('file', unsaved(NOW));
    await removeUnsaved('file', NOW - 1);
    expect(store.rows.size).toBe(1);
    await removeUnsaved('file', NOW);
    expect(store.rows.size).toBe(0);
  });

  it('is cleared at a wish', async () => {
    await keepUnsaved('one', unsaved(NOW));
    await clearUnsaved();
    expect(store.rows.size).toBe(0);
  });

  it.each(['noDatabase', 'full'] as const)(
    'is known not to be kept where the browser refuses (%s)',
    async (how) => {
      store.refuse(how);
      expect(await keepUnsaved('file', unsaved(NOW))).toBe(false);
    },
  );

  it('is known not to be kept where the browser never answers, or has no such thing', async () => {
    jest.useFakeTimers();
    store.refuse('silent');
    const kept = keepUnsaved('file', unsaved(NOW));
    await jest.advanceTimersByTimeAsync(10_000);
    expect(await kept).toBe(false);
    jest.useRealTimers();
    Reflect.deleteProperty(globalThis, 'indexedDB');
    expect(await keepUnsaved('file', unsaved(NOW))).toBe(false);
    expect(await readUnsaved('file', NOW)).toBeNull();
  });
});

describe('keeping while one goes on', () => {
  it('ends with what was said last, however fast', async () => {
    const keeper = createKeeper('file', null);
    const done = [1, 2, 3, 4].map((step) => keeper.keep(unsaved(NOW + step)));
    expect(await Promise.all(done)).toEqual([true, true, true, true]);
    expect(store.rows.get('file')).toMatchObject({ at: NOW + 4 });
    const last = [keeper.keep(unsaved(NOW + 5)), keeper.keep(null)];
    await Promise.all(last);
    expect(store.rows.size).toBe(0);
  });

  it('does not take away what another window keeps of the same file', async () => {
    const here = createKeeper('file', null);
    const there = createKeeper('file', null);
    await there.keep(unsaved(NOW));
    await here.keep(null);
    expect(store.rows.get('file')).toMatchObject({ at: NOW });
    await here.keep(unsaved(NOW + 1));
    await there.keep(null);
    expect(store.rows.get('file')).toMatchObject({ at: NOW + 1 });
  });

  it('takes away what an earlier session kept, once that is decided on', async () => {
    await keepUnsaved('file', unsaved(NOW));
    await createKeeper('file', NOW).keep(null);
    expect(store.rows.size).toBe(0);
  });

  it('says so when the room runs out, and again when there is room', async () => {
    const keeper = createKeeper('file', null);
    store.refuse('full');
    expect(await keeper.keep(unsaved(NOW))).toBe(false);
    store.refuse('none');
    expect(await keeper.keep(unsaved(NOW))).toBe(true);
  });
});
