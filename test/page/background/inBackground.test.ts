/** Both ends of what goes on beside the page: its side, and the worker in a small scope of its own. */
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { strToU8, zipSync } from 'fflate';
import type { SheetSnapshot, WorkbookSnapshot } from '../../../src/engine/workbook/snapshot';
import { readWorkbook } from '../../../src/hosts/file/read';
import { HostFailure } from '../../../src/hosts/host';
import { inBackground } from '../../../src/page/background/inBackground';
import { pieceKeeper, piecesOf, withoutCells } from '../../../src/page/background/messages';
import { startWorker } from '../../../src/page/background/startWorker';
import { frozenPanes } from '../../../src/page/file/frozenPanes';
import { writtenFile } from '../../../src/page/file/writtenFile';

jest.mock('../../../src/page/background/startWorker', () => ({ startWorker: jest.fn() }));
// Whole files are parsed here, maybe while other tests keep the machine busy.
jest.setTimeout(60_000);

const planted = new Uint8Array(readFileSync(resolve('assets/samples/planted.xlsx')));
const NAME = '决算.xlsx';
type Listener = (event: object) => void;

/** Where the script of the worker runs; it is loaded once and does one task after the other. */
const scope = {
  listener: (() => undefined) as Listener,
  addEventListener: (_: string, listener: Listener) => (scope.listener = listener),
  postMessage: (_: { readonly kind: string }): void => undefined,
};
beforeAll(async () => {
  Object.assign(globalThis, { self: scope });
  await import('../../../src/page/background/worker');
});

/** A worker that runs the real script; everything between the two is copied, as a browser does. */
class ScriptWorker {
  ended = false;
  heard: string[] = [];
  private readonly here = new Map<string, Listener>();

  constructor() {
    scope.postMessage = (message) => {
      const data = structuredClone(message);
      setTimeout(() => {
        if (this.ended) return;
        this.heard.push(data.kind);
        this.here.get('message')?.({ data });
      });
    };
    scope.postMessage({ kind: 'ready' });
  }

  addEventListener(type: string, listener: Listener): void {
    this.here.set(type, listener);
  }

  postMessage(order: object): void {
    const data = structuredClone(order);
    setTimeout(() => scope.listener({ data }));
  }

  terminate(): void {
    this.ended = true;
  }
}

let worker: ScriptWorker;
const put = (make: () => unknown): void => {
  // Only what is used of a worker.
  jest.mocked(startWorker).mockImplementation(() => make() as Worker);
};
beforeEach(() => {
  Object.assign(globalThis, { Worker: class {} });
  Object.defineProperty(globalThis, 'navigator', { value: { onLine: true }, configurable: true });
  put(() => (worker = new ScriptWorker()));
});

const sheetOf = (name: string, count: number): SheetSnapshot => ({
  name,
  visibility: 'visible',
  merges: [],
  hiddenRows: [],
  hiddenColumns: [],
  cells: Array.from({ length: count }, (_, row) => ({
    row,
    column: 0,
    kind: 'number',
    value: row,
    text: String(row),
  })),
});

it('a workbook goes over in pieces and is whole again, with sheets of no cells and of the same name', () => {
  const snapshot: WorkbookSnapshot = {
    name: NAME,
    sheets: [sheetOf('空', 0), sheetOf('长', 9_001), sheetOf('长', 3), sheetOf('末', 0)],
  };
  const pieces = [...piecesOf(snapshot)];
  expect(pieces.length).toBeGreaterThan(3);
  const keeper = pieceKeeper();
  pieces.forEach(keeper.take);
  expect(withoutCells(snapshot).sheets.every(({ cells }) => cells.length === 0)).toBe(true);
  expect(keeper.whole(withoutCells(snapshot))).toEqual(snapshot);
});

it('a file is read by the worker as it would be here, and the worker ends', async () => {
  const made = await inBackground('open', { bytes: planted, name: NAME });
  expect(made).toEqual({
    snapshot: await readWorkbook(planted, NAME),
    state: null,
    carriesState: true,
    frozen: frozenPanes(planted),
  });
  expect(worker.heard).toEqual(expect.arrayContaining(['ready', 'cells', 'done']));
  expect(worker.ended).toBe(true);
});

it('a copy is the one that would be made here', async () => {
  const written = { base: planted, cells: [], results: [] };
  expect(await inBackground('copy', { written, state: '{"a":1}' })).toEqual(writtenFile(written, '{"a":1}'));
  expect(worker.heard).toEqual(['ready', 'done']);
});

it('what it fails for comes back by its code', async () => {
  const bytes = zipSync({ 'a.xml': strToU8('<a/>') });
  const failure = inBackground('open', { bytes, name: NAME });
  await expect(failure).rejects.toBeInstanceOf(HostFailure);
  await expect(failure).rejects.toMatchObject({ code: 'notAWorkbook' });
  expect(worker.heard).toContain('failed');
  expect(worker.ended).toBe(true);
});

it('one that is given up ends at once and makes nothing', async () => {
  const control = new AbortController();
  const reading = inBackground('open', { bytes: planted, name: NAME }, control.signal);
  await new Promise((done) => setTimeout(done));
  control.abort();
  await expect(reading).rejects.toMatchObject({ name: 'AbortError' });
  expect(worker.ended).toBe(true);
  await expect(inBackground('facts', planted, control.signal)).rejects.toMatchObject({ name: 'AbortError' });
});

it.each([
  [
    'starts none',
    () =>
      put(() => {
        throw new DOMException('origin null', 'SecurityError');
      }),
  ],
  [
    'cannot load its script',
    () =>
      put(() => ({
        addEventListener: (type: string, listener: Listener) => {
          if (type === 'error') setTimeout(() => listener({ preventDefault: () => undefined, message: '' }));
        },
        postMessage: () => undefined,
        terminate: () => undefined,
      })),
  ],
  ['has none', () => Object.assign(globalThis, { Worker: undefined })],
])('where the browser %s the page does it itself', async (_, arrange) => {
  arrange();
  const { sheets } = (await inBackground('open', { bytes: planted, name: NAME })).snapshot;
  expect(sheets).toEqual((await readWorkbook(planted, NAME)).sheets);
});
