/** Checks many files, on several threads where that pays, and hands the outcomes on in the order of the files. */
import { availableParallelism } from 'node:os';
import type { Worker } from 'node:worker_threads';
import { checkFile, failure, type CheckTask, type FileCheckOptions, type FileOutcome } from './checkFile';

/** Starts a thread that serves `checkWorker`; absent where the program cannot. */
export type Spawn = (options: FileCheckOptions) => Worker;

/** Below so many files a thread, loading the program again costs more than it saves. */
const FILES_PER_JOB = 20;
const MOST_JOBS = 8;

export function defaultJobs(files: number): number {
  return Math.max(1, Math.min(availableParallelism(), MOST_JOBS, Math.floor(files / FILES_PER_JOB)));
}

/** How far a thread may run ahead of what is printed: so many outcomes at most wait for the one before them. */
const AHEAD_PER_JOB = 16;

export interface PoolOptions {
  readonly jobs: number;
  readonly spawn: Spawn | null;
}

/** @param take is given each outcome, in the order of the tasks whatever the number of threads */
export async function runTasks(
  tasks: readonly CheckTask[],
  options: FileCheckOptions,
  { jobs, spawn }: PoolOptions,
  take: (outcome: FileOutcome) => void,
): Promise<void> {
  if (spawn && jobs > 1 && tasks.length > 1) {
    await new Pool(tasks, options, spawn, take).run(Math.min(jobs, tasks.length));
    return;
  }
  for (const task of tasks) take(await checkFile(task, options));
}

/** What a thread is working on; null while it waits. */
interface Thread {
  readonly worker: Worker;
  task: number | null;
}

class Pool {
  private next = 0;
  private printed = 0;
  private readonly waiting = new Map<number, FileOutcome>();
  private readonly threads = new Set<Thread>();
  private ahead = 0;
  private closed = false;
  private done: () => void = () => undefined;
  private broke: (error: unknown) => void = () => undefined;

  constructor(
    private readonly tasks: readonly CheckTask[],
    private readonly options: FileCheckOptions,
    private readonly spawn: Spawn,
    private readonly take: (outcome: FileOutcome) => void,
  ) {}

  async run(jobs: number): Promise<void> {
    this.ahead = jobs * AHEAD_PER_JOB;
    try {
      await new Promise<void>((resolve, reject) => {
        this.done = resolve;
        this.broke = reject;
        for (let job = 0; job < jobs; job += 1) this.start();
      });
    } finally {
      this.closed = true;
      await Promise.all([...this.threads].map(({ worker }) => worker.terminate()));
    }
  }

  private start(): void {
    const thread: Thread = { worker: this.spawn(this.options), task: null };
    this.threads.add(thread);
    thread.worker.on('message', (outcome: FileOutcome) => this.finished(thread, outcome));
    // Out of memory, or a fault of ours: the file it was at is lost, the others are not.
    thread.worker.on('error', () => this.crashed(thread));
    thread.worker.on('exit', () => this.crashed(thread));
    this.feed(thread);
  }

  private feed(thread: Thread): void {
    const task = this.tasks[this.next];
    if (thread.task !== null || !task || this.next - this.printed >= this.ahead) return;
    thread.task = this.next;
    this.next += 1;
    thread.worker.postMessage(task);
  }

  private finished(thread: Thread, outcome: FileOutcome): void {
    const { task } = thread;
    if (task === null) return;
    thread.task = null;
    this.waiting.set(task, outcome);
    this.print();
    for (const each of this.threads) this.feed(each);
  }

  private crashed(thread: Thread): void {
    if (this.closed || !this.threads.delete(thread)) return;
    const task = thread.task === null ? undefined : this.tasks[thread.task];
    if (task) this.finished(thread, failure(task.path, 'Internal'));
    if (this.next < this.tasks.length) this.start();
  }

  private print(): void {
    try {
      for (let ready = this.waiting.get(this.printed); ready; ready = this.waiting.get(this.printed)) {
        this.waiting.delete(this.printed);
        this.printed += 1;
        this.take(ready);
      }
    } catch (error) {
      this.broke(error);
    }
    if (this.printed === this.tasks.length) this.done();
  }
}
