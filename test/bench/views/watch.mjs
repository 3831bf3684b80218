/* global PerformanceObserver, MutationObserver, requestAnimationFrame, addEventListener */
/** What runs inside the page: it notes how long the main thread was busy at a stretch, and when things were on screen. */

/** Goes into the page before its own scripts; sets `window.bench`. */
export function watch() {
  /** A timer this often shows how long nothing else could run. Milliseconds. */
  const BEAT = 4;
  /** What is not on screen by then will not come. Milliseconds. */
  const PATIENCE = 20_000;
  const tasks = [];
  const gaps = [];
  new PerformanceObserver((list) => {
    for (const { startTime, duration } of list.getEntries()) tasks.push({ at: startTime, took: duration });
  }).observe({ type: 'longtask', buffered: true });
  let last = performance.now();
  const beat = () => {
    const now = performance.now();
    if (now - last > 2 * BEAT) gaps.push({ at: last, took: now - last - BEAT });
    last = now;
    setTimeout(beat, BEAT);
  };
  setTimeout(beat, BEAT);

  const matches = (selector, pattern) => {
    const wanted = pattern === null ? null : new RegExp(pattern);
    return [...document.querySelectorAll(selector)].filter(
      (element) =>
        (wanted === null ||
          wanted.test((element.getAttribute('aria-label') ?? element.textContent ?? '').trim())) &&
        element.getClientRects().length > 0,
    );
  };
  const isReady = (element) => !element.matches(':disabled, [aria-disabled=true]');

  const bench = {
    clickedAt: null,
    /** The middle of the first element like this, brought into sight. */
    find(selector, pattern, index) {
      const found = matches(selector, pattern).at(index);
      found?.scrollIntoView({ block: 'center' });
      const box = found?.getBoundingClientRect();
      return box ? { x: box.x + box.width / 2, y: box.y + box.height / 2 } : null;
    },
    count: (selector, pattern) => matches(selector, pattern).length,
    /** The time at which something like this had been painted. */
    painted: (selector, pattern) =>
      new Promise((resolve, reject) => {
        const look = () => {
          if (!matches(selector, pattern).some(isReady)) return false;
          observer.disconnect();
          clearTimeout(patience);
          requestAnimationFrame(() => setTimeout(() => resolve(performance.now())));
          return true;
        };
        const observer = new MutationObserver(look);
        const patience = setTimeout(() => reject(new Error(`not seen: ${selector} ${pattern}`)), PATIENCE);
        if (!look()) {
          const what = { subtree: true, childList: true, attributes: true, characterData: true };
          observer.observe(document, what);
        }
      }),
    /** The longest that began in a stretch of time: tasks over 50 ms as the browser tells, and gaps of the timer. */
    longest(from, to) {
      const within = ({ at }) => at >= from - BEAT && at <= to;
      const most = (list) => Math.max(0, ...list.filter(within).map(({ took }) => took));
      return { task: most(tasks), gap: most(gaps), count: tasks.filter(within).length };
    },
  };
  window.bench = bench;
  addEventListener('click', ({ timeStamp }) => (bench.clickedAt = timeStamp), { capture: true });
}

/** The same work on every machine: what the other times are held against. Milliseconds of the quickest of five. */
export function calibrate() {
  const once = () => {
    const began = performance.now();
    let x = 1;
    for (let i = 0; i < 20_000_000; i += 1) x = (Math.imul(x, 1_103_515_245) + 12_345) | 0;
    return { took: performance.now() - began, x };
  };
  return Math.min(...Array.from({ length: 5 }, () => once().took));
}
