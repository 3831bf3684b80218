/** The worker: does the one task it is sent, and is ended by the page. */
import { HostFailure } from '../../hosts/host';
import { piecesOf, withoutCells, type Message } from './messages';
import { TASKS, type Given, type Made, type TaskName } from './tasks';

interface WorkerScope {
  postMessage(message: Message): void;
  addEventListener(type: 'message', listener: (event: MessageEvent<Order>) => void): void;
}

/** A task with what it is given. */
export type Order<K extends TaskName = TaskName> = {
  readonly [Each in K]: { readonly task: Each; readonly given: Given<Each> };
}[K];

// The types of the DOM know no workers: this is the part of one that is used here.
const worker = self as unknown as WorkerScope;

worker.addEventListener('message', ({ data }) => void answer(data));
worker.postMessage({ kind: 'ready' });

async function answer(order: Order): Promise<void> {
  try {
    const made = await done(order);
    if (typeof made === 'object' && 'snapshot' in made) {
      for (const piece of piecesOf(made.snapshot)) worker.postMessage(piece);
      worker.postMessage({ kind: 'done', made: { ...made, snapshot: withoutCells(made.snapshot) } });
    } else worker.postMessage({ kind: 'done', made });
  } catch (error) {
    worker.postMessage(failure(error));
  }
}

function done<K extends TaskName>({ task, given }: Order<K>): Promise<Made<K>> {
  return TASKS[task](given);
}

function failure(error: unknown): Message {
  if (error instanceof HostFailure) {
    return { kind: 'failed', code: error.code, detail: error.detail, subject: error.subject };
  }
  // Of importScripts, and of webpack around it.
  const name = error instanceof Error ? error.name : '';
  if (name === 'NetworkError' || name === 'ChunkLoadError') return { kind: 'unable' };
  return { kind: 'failed', code: 'unknown', detail: String(error), subject: '' };
}
