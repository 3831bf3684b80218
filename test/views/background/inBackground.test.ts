import type { WorkbookState } from '../../../src/engine/report/state';
import { EMPTY_STATE } from '../../../src/engine/report/state';
import { check } from '../../../src/engine/run';
import { sample } from '../../snapshots/samples';
import type { Answer, Order } from '../../../src/views/background/messages';

/** A worker that is spoken to by hand. */
class HandWorker extends EventTarget {
  readonly orders: Order[] = [];
  ended = false;
  postMessage(order: Order): void {
    this.orders.push(order);
  }
  terminate(): void {
    this.ended = true;
  }
  says(answer: Answer): void {
    this.dispatchEvent(new MessageEvent('message', { data: answer }));
  }
  breaks(words: string): void {
    this.dispatchEvent(Object.assign(new Event('error', { cancelable: true }), { message: words }));
  }
}

let workers: HandWorker[] = [];
const start = jest.fn();
// Only a bundler knows the script of the real one.
jest.mock('../../../src/views/background/startWorker', () => ({ startWorker: () => start() }));

const soon = () => new Promise((resolve) => setTimeout(resolve));
/** The module anew: it keeps its worker. */
async function fresh() {
  jest.resetModules();
  return import('../../../src/views/background/inBackground');
}
const given = async (state: WorkbookState = EMPTY_STATE) => ({
  snapshot: await sample('planted'),
  state,
});

beforeEach(() => {
  workers = [];
  start.mockReset().mockImplementation(() => {
    const worker = new HandWorker();
    workers.push(worker);
    return worker;
  });
  Object.assign(globalThis, { Worker: HandWorker });
});
afterEach(() => {
  Reflect.deleteProperty(globalThis, 'Worker');
});

it('one worker answers every question, each with its own answer', async () => {
  const { inBackground, warmUp } = await fresh();
  warmUp();
  const [one, other] = [inBackground('check', await given()), inBackground('check', await given())];
  await soon();
  workers[0]?.says({ kind: 'ready' });
  await soon();
  const ids = workers[0]?.orders.map(({ id }) => id) ?? [];
  expect(ids).toHaveLength(2);
  workers[0]?.says({ kind: 'done', id: ids[1] ?? 0, made: 'second' });
  workers[0]?.says({ kind: 'done', id: ids[0] ?? 0, made: 'first' });
  expect(await Promise.all([one, other])).toEqual(['first', 'second']);
  expect(workers).toHaveLength(1);
});

it('says what went wrong there', async () => {
  const { inBackground } = await fresh();
  const asked = inBackground('check', await given());
  await soon();
  workers[0]?.says({ kind: 'ready' });
  await soon();
  workers[0]?.says({ kind: 'failed', id: workers[0].orders[0]?.id ?? 0, detail: 'Error: out of range' });
  await expect(asked).rejects.toThrow('out of range');
});

it('after a breakdown the next question has a new worker', async () => {
  const { inBackground } = await fresh();
  const asked = inBackground('check', await given());
  await soon();
  workers[0]?.says({ kind: 'ready' });
  await soon();
  workers[0]?.breaks('out of memory');
  await expect(asked).rejects.toThrow('out of memory');
  expect(workers[0]?.ended).toBe(true);
  const next = inBackground('check', await given());
  await soon();
  workers[1]?.says({ kind: 'ready' });
  await soon();
  workers[1]?.says({ kind: 'done', id: workers[1].orders[0]?.id ?? 0, made: 'done' });
  expect(await next).toBe('done');
});

describe('without a worker the check is made here, and is the same', () => {
  const expected = async () => check((await given()).snapshot);

  it('where the browser knows none', async () => {
    Reflect.deleteProperty(globalThis, 'Worker');
    const { inBackground } = await fresh();
    expect(await inBackground('check', await given())).toEqual({ ...(await expected()), staleWaivers: [] });
  });

  it('where none may be started', async () => {
    start.mockImplementation(() => {
      throw new Error('refused by the policy');
    });
    const { inBackground } = await fresh();
    expect((await inBackground('check', await given())).findings).toEqual((await expected()).findings);
  });

  it('where its script cannot be loaded; that is not tried again', async () => {
    const { inBackground } = await fresh();
    const asked = inBackground('check', await given());
    await soon();
    workers[0]?.breaks('404');
    expect((await asked).findings).toEqual((await expected()).findings);
    await inBackground('check', await given());
    expect(workers).toHaveLength(1);
  });

  it('where a part of it cannot be loaded there', async () => {
    const { inBackground } = await fresh();
    const asked = inBackground('check', await given());
    await soon();
    workers[0]?.says({ kind: 'ready' });
    await soon();
    workers[0]?.says({ kind: 'unable', id: workers[0].orders[0]?.id ?? 0 });
    expect((await asked).findings).toEqual((await expected()).findings);
  });
});
