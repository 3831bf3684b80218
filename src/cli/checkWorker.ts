/** The other side of `checkPool`: a thread that checks the files it is told to, one after another. */
import type { MessagePort } from 'node:worker_threads';
import { checkFile, failure, type CheckTask, type FileCheckOptions } from './checkFile';

/** What a thread is started with; the name tells our threads from any other. */
export interface WorkerStart {
  readonly serves: 'final-accounts/check';
  readonly options: FileCheckOptions;
}

export function isWorkerStart(data: unknown): data is WorkerStart {
  return (
    typeof data === 'object' && data !== null && 'serves' in data && data.serves === 'final-accounts/check'
  );
}

export function serveChecks(port: MessagePort, options: FileCheckOptions): void {
  port.on('message', (task: CheckTask) => {
    void checkFile(task, options)
      .catch(() => failure(task.path, 'Internal'))
      .then((outcome) => port.postMessage(outcome));
  });
}
