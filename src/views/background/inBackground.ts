/**
 * Has the engine work beside pane or page, which answer meanwhile. One worker does everything, for it is warm after the
 * first check; where none can be started the task is done here.
 */
import type { Answer } from './messages';
import type { Given, Made, TaskName } from './tasks';

interface Waiting {
  readonly resolve: (answer: Extract<Answer, { kind: 'done' | 'unable' }>) => void;
  readonly reject: (error: Error) => void;
}

interface Running {
  readonly worker: Worker;
  readonly waiting: Map<number, Waiting>;
}

let running: Promise<Running | null> | null = null;
let lastId = 0;

/** Starts the worker, so that the first task need not wait for it. */
export function warmUp(): void {
  running ??= started();
}

/**
 * Answers come in the order of the calls.
 * @throws what the task throws, by its words
 */
export async function inBackground<K extends TaskName>(task: K, given: Given<K>): Promise<Made<K>> {
  warmUp();
  const there = await running;
  if (there) {
    const answer = await asked(there, task, given);
    // The worker answers with what this task makes; its messages have no type of their own.
    if (answer.kind === 'done') return answer.made as Made<K>;
  }
  const { TASKS } = await import('./tasks');
  return TASKS[task](given);
}

function asked<K extends TaskName>(
  { worker, waiting }: Running,
  task: K,
  given: Given<K>,
): Promise<Extract<Answer, { kind: 'done' | 'unable' }>> {
  return new Promise((resolve, reject) => {
    const id = (lastId += 1);
    waiting.set(id, { resolve, reject });
    worker.postMessage({ id, task, given });
  });
}

/** Null where a worker cannot be had: none in this browser, or its script cannot be loaded. */
async function started(): Promise<Running | null> {
  if (typeof Worker === 'undefined') return null;
  try {
    const { startWorker } = await import('./startWorker');
    const worker = startWorker();
    const waiting = new Map<number, Waiting>();
    return await new Promise((resolve) => {
      let ready = false;
      worker.addEventListener('message', ({ data }: MessageEvent<Answer>) => {
        if (data.kind !== 'ready') return settle(waiting, data);
        ready = true;
        resolve({ worker, waiting });
      });
      worker.addEventListener('error', (event) => {
        event.preventDefault();
        resolve(null);
        worker.terminate();
        // It broke down, for want of memory perhaps: the next task has a new one.
        if (ready) running = null;
        for (const { reject } of waiting.values()) reject(new Error(event.message));
        waiting.clear();
      });
    });
  } catch {
    return null;
  }
}

function settle(waiting: Map<number, Waiting>, answer: Exclude<Answer, { kind: 'ready' }>): void {
  const one = waiting.get(answer.id);
  waiting.delete(answer.id);
  if (answer.kind === 'failed') one?.reject(new Error(answer.detail));
  else one?.resolve(answer);
}
