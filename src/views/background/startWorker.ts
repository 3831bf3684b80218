/** Kept apart, for only a bundler knows where the worker's script will lie. @throws where the browser starts none */
export function startWorker(): Worker {
  return new Worker(/* webpackChunkName: "engine" */ new URL('./worker.ts', import.meta.url), {
    type: 'module',
  });
}
