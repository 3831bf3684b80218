/** Entry of dist/cli.js, the bin `final-accounts`, and of the threads it starts. */
import { isMainThread, parentPort, Worker, workerData } from 'node:worker_threads';
import { isWorkerStart, serveChecks, type WorkerStart } from './checkWorker';
import { run } from './program';
import { watchOutput } from './standardOutput';

if (!isMainThread && parentPort && isWorkerStart(workerData)) {
  serveChecks(parentPort, workerData.options);
} else {
  main();
}

function main(): void {
  const err = (text: string): void => {
    process.stderr.write(text);
  };
  const output = watchOutput(process.stdout, err);
  const streams = {
    out: (text: string): void => {
      process.stdout.write(text);
    },
    err,
    ...(process.stderr.isTTY ? { terminal: err } : {}),
    outIsShown: process.stdout.isTTY === true,
  };
  // The exit code is set, not forced: what is still being written gets out first.
  void run(process.argv.slice(2), streams, (options) => {
    const start: WorkerStart = { serves: 'final-accounts/check', options };
    return new Worker(__filename, { workerData: start });
  }).then((code) => {
    process.exitCode = code;
    output.ended(() => {
      process.exitCode = 2;
    });
  });
}
