/** The worker of the engine: does what it is sent, in the order it was sent. */
import type { Answer, Order } from './messages';
import { TASKS, type Made, type TaskName } from './tasks';

interface WorkerScope {
  postMessage(message: Answer): void;
  addEventListener(type: 'message', listener: (event: MessageEvent<Order>) => void): void;
}

// The types of the DOM know no workers: this is the part of one that is used here.
const worker = self as unknown as WorkerScope;

/** The first check waits for its parts to be loaded: what comes after it must not overtake it. */
let last: Promise<void> = Promise.resolve();
worker.addEventListener('message', ({ data }) => {
  last = last.then(() => answer(data));
});
worker.postMessage({ kind: 'ready' });

async function answer(order: Order): Promise<void> {
  const { id } = order;
  try {
    worker.postMessage({ kind: 'done', id, made: await done(order) });
  } catch (error) {
    // Of importScripts, and of webpack around it.
    const name = error instanceof Error ? error.name : '';
    if (name === 'NetworkError' || name === 'ChunkLoadError') worker.postMessage({ kind: 'unable', id });
    else worker.postMessage({ kind: 'failed', id, detail: String(error) });
  }
}

function done<K extends TaskName>({ task, given }: Order<K>): Promise<Made<K>> {
  return TASKS[task](given);
}
