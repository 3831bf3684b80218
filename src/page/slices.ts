/** Milliseconds that the page does nothing else. */
const SLICE = 10;

/** Does it without a pause. */
export function wholly<T>(work: Iterator<void, T>): T {
  let step = work.next();
  while (!step.done) step = work.next();
  return step.value;
}

/** Does long work a little at a time, so that keys are answered between; returns how to give it up. */
export function inSlices<T>(work: Iterator<void, T>, done: (made: T) => void): () => void {
  let timer = setTimeout(step);
  function step(): void {
    const until = performance.now() + SLICE;
    do {
      const next = work.next();
      if (next.done) {
        done(next.value);
        return;
      }
    } while (performance.now() < until);
    timer = setTimeout(step);
  }
  return () => clearTimeout(timer);
}
