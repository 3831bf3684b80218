/**
 * Processor time of the tasks of the main thread, from the browser's own trace: what other programs on the machine do
 * makes a task last longer by the clock, but not by this.
 */

export const CATEGORIES = ['-*', 'toplevel', 'blink.user_timing', '__metadata'];

/** Sets a mark that is found again in the trace. */
export const beginMark = (step) => `bench ${step} begins`;
export const endMark = (step) => `bench ${step} ends`;

/**
 * @param {Buffer} buffer the trace, as the browser hands it out
 * @param {number} steps how many there were
 * @returns for every step the processor time of the task that took most of it, and of all of them; milliseconds
 */
export function processorTimes(buffer, steps) {
  const { traceEvents } = JSON.parse(buffer.toString());
  const marks = new Map();
  let thread;
  for (const { cat, name, ts, pid, tid } of traceEvents) {
    if (cat !== 'blink.user_timing' || !name.startsWith('bench ')) continue;
    marks.set(name, ts);
    thread = { pid, tid };
  }
  const tasks = traceEvents.filter(
    ({ name, pid, tid }) =>
      name === 'ThreadControllerImpl::RunTask' && pid === thread?.pid && tid === thread.tid,
  );
  return Array.from({ length: steps }, (_, step) => {
    const [from, to] = [marks.get(beginMark(step)) ?? -Infinity, marks.get(endMark(step)) ?? Infinity];
    const used = tasks.filter(({ ts }) => ts >= from && ts <= to).map(({ tdur = 0 }) => tdur / 1000);
    return { longest: Math.max(0, ...used), all: used.reduce((sum, one) => sum + one, 0) };
  });
}
