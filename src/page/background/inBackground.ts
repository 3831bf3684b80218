/**
 * Has a task done beside the page, which answers meanwhile. Each task has a worker of its own: one that is given up ends
 * at once, and the memory it took goes with it.
 */
import type { WorkbookSnapshot } from '../../engine/workbook/snapshot';
import { HostFailure } from '../../hosts/host';
import { isWorkerKept } from '../offline/register';
import { pieceKeeper, type Message } from './messages';
import type { Given, Made, TaskName } from './tasks';

/** Where no worker can be started (a file on disk, a part that cannot be loaded) the page does the task itself. */
const UNABLE = Symbol('unable');

/**
 * @param signal gives it up: nothing is made then
 * @throws HostFailure as the task does; the reason of the signal
 */
export async function inBackground<K extends TaskName>(
  task: K,
  given: Given<K>,
  signal?: AbortSignal,
): Promise<Made<K>> {
  signal?.throwIfAborted();
  const worker = await started();
  if (worker) {
    const made = await answerOf(worker, task, given, signal).finally(() => worker.terminate());
    if (made !== UNABLE) return made;
  }
  const made = await onPage(task, given);
  signal?.throwIfAborted();
  return made;
}

/** Has it done by the page itself: for a small file that is quicker than starting a worker. @throws HostFailure */
export async function onPage<K extends TaskName>(task: K, given: Given<K>): Promise<Made<K>> {
  const { TASKS } = await import('./tasks');
  return TASKS[task](given);
}

async function started(): Promise<Worker | null> {
  if (typeof Worker === 'undefined') return null;
  try {
    if (!navigator.onLine && !(await isWorkerKept())) return null;
    return (await import('./startWorker')).startWorker();
  } catch {
    return null;
  }
}

function answerOf<K extends TaskName>(
  worker: Worker,
  task: K,
  given: Given<K>,
  signal: AbortSignal | undefined,
): Promise<Made<K> | typeof UNABLE> {
  return new Promise((resolve, reject) => {
    const pieces = pieceKeeper();
    let ready = false;
    worker.addEventListener('message', ({ data }: MessageEvent<Message>) => {
      switch (data.kind) {
        case 'ready':
          ready = true;
          break;
        case 'cells':
          pieces.take(data);
          break;
        case 'done':
          // The worker answers with what this task makes; its messages have no type of their own.
          resolve(whole(data.made as Made<K>, pieces.whole));
          break;
        case 'failed':
          reject(new HostFailure(data.code, data.detail, data.subject));
          break;
        case 'unable':
          resolve(UNABLE);
      }
    });
    worker.addEventListener('error', (event) => {
      event.preventDefault();
      if (ready) reject(new HostFailure('unknown', event.message));
      else resolve(UNABLE);
    });
    signal?.addEventListener('abort', () => reject(signal.reason));
    signal?.throwIfAborted();
    worker.postMessage({ task, given });
  });
}

function whole<T>(made: T, put: (snapshot: WorkbookSnapshot) => WorkbookSnapshot): T {
  if (typeof made !== 'object' || made === null || !('snapshot' in made)) return made;
  // Only a workbook goes by this name (Tasks).
  return { ...made, snapshot: put(made.snapshot as WorkbookSnapshot) };
}
