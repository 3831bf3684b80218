/**
 * Processor time of the tasks of the main thread, from the browser's own trace: what other programs on the machine do
 * makes a task last longer by the clock, but not by this.
 */

export const CATEGORIES = ['-*', 'toplevel', 'blink.user_timing', 'devtools.timeline', '__metadata'];

/** Scripts of office.js: how long they run at a stretch is not ours to change, for they are served as published. */
const OFFICE = /\/office\//;

/** Sets a mark that is found again in the trace. */
export const beginMark = (step) => `bench ${step} begins`;
export const endMark = (step) => `bench ${step} ends`;

/**
 * @param {Buffer} buffer the trace, as the browser hands it out
 * @param {number} steps how many there were
 * @returns for every step the processor time of the task that took most of it, of all of them, and of the longest in which
 * office.js evaluates a script of its own, which the first leaves out; milliseconds
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
  const evaluations = traceEvents.filter(
    ({ name, args, pid, tid }) =>
      name === 'EvaluateScript' &&
      OFFICE.test(args?.data?.url ?? '') &&
      pid === thread?.pid &&
      tid === thread.tid,
  );
  const isOfficial = ({ ts, dur = 0 }) => evaluations.some((one) => one.ts >= ts && one.ts <= ts + dur);
  return Array.from({ length: steps }, (_, step) => {
    const [from, to] = [marks.get(beginMark(step)) ?? -Infinity, marks.get(endMark(step)) ?? Infinity];
    const within = tasks.filter(({ ts }) => ts >= from && ts <= to);
    const used = (some) => some.map(({ tdur = 0 }) => tdur / 1000);
    const longest = (some) => Math.max(0, ...used(some));
    return {
      longest: longest(within.filter((task) => !isOfficial(task))),
      office: longest(within.filter(isOfficial)),
      all: used(within).reduce((sum, one) => sum + one, 0),
    };
  });
}
