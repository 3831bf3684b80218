/**
 * Pane and page in a real Chromium, as a user meets them: first paint, time until the button can be pressed, time of a check
 * with no, about 50 and about 500 findings, and how long the main thread is held at a stretch in everything that is done.
 * node test/bench/views.mjs [runs]: prints the tables that docs/architecture.md explains. Needs dist (npm run build), or the
 * folder of another build in FINAL_ACCOUNTS_DIST.
 */
import { join, resolve } from 'node:path';
import { loadavg } from 'node:os';
import { chromium } from 'playwright-core';
import { startBrowser } from '../e2e/harness/browser.mjs';
import { serve } from '../e2e/harness/server.mjs';
import { fromSource, root } from './typescript.mjs';
import { printSteps, printTimes } from './views/print.mjs';
import { Visit } from './views/visit.mjs';
import * as walk from './views/walk.mjs';
import { workbooks } from './views/workbooks.mjs';

const RUNS = Number(process.argv[2] ?? 5);
/** Only these walks, as `pane wrong`; left out, all. */
const ONLY = process.argv[3];
const THROTTLE = 4;
const PANE = { width: 350, height: 700 };
const PAGE = { width: 1280, height: 800 };

const { bundleEmulator } = fromSource('test/office-host/bundle');

const server = await serve(resolve(process.env.FINAL_ACCOUNTS_DIST ?? join(root, 'dist')));
const launched = await startBrowser();
const browser = await chromium.connect(launched.wsEndpoint());
try {
  const [books, emulator] = await Promise.all([workbooks(), bundleEmulator()]);
  const surfaces = {
    pane: ({ snapshot }) => ({
      url: `${server.origin}/taskpane.html`,
      size: PANE,
      before: `${emulator};window.installEmulatedExcel(${JSON.stringify(snapshot)}, {});`,
    }),
    page: () => ({ url: `${server.origin}/page.html`, size: PAGE }),
  };

  /** One walk: what was timed, and every step. */
  const visit = async (surface, name, throttle) => {
    const book = books[name];
    const one = await Visit.open(browser, { ...surfaces[surface](book), throttle });
    one.context.on('page', (tab) => void tab.close());
    const times = await walk.load(one);
    const calibration = await one.calibrate();
    if (surface === 'page' && name !== 'reference') await walk.openFile(one, book);
    if (name === 'bare') {
      await walk.fill(one);
      return { ...times, calibration, steps: await one.finish() };
    }
    const check = await walk.check(one);
    await walk.look(one);
    if (name !== 'large') {
      if (book.causes > 0) await walk.adopt(one);
      await walk.places(one);
      await walk.narrative(one);
      await walk.reports(one, { markedCopy: surface === 'page' });
      await walk.marks(one);
      await walk.settings(one);
      await (surface === 'page' ? walk.grid : walk.typeInExcel)(one);
    }
    return { ...times, check, calibration, steps: await one.finish() };
  };

  const load = loadavg()[0].toFixed(2);
  console.log(`Chromium ${browser.version()}, load of the machine ${load}, ${RUNS} runs. Milliseconds.`);
  const all = async (throttle, runs) => {
    const results = new Map();
    for (let run = 0; run < runs; run += 1) {
      for (const surface of Object.keys(surfaces)) {
        for (const name of Object.keys(books)) {
          const key = `${surface} ${name}`;
          if (ONLY !== undefined && !key.startsWith(ONLY)) continue;
          if (process.env.BENCH_PROGRESS) console.error(new Date().toISOString(), key);
          const done = await visit(surface, name, throttle);
          results.set(key, [...(results.get(key) ?? []), { surface, book: books[name], ...done }]);
        }
      }
    }
    return [...results.values()];
  };
  const usual = await all(1, RUNS);
  printTimes(usual);
  printSteps(usual);
  console.log(`\nWith the processor ${THROTTLE} times as slow, one run..`);
  const slow = await all(THROTTLE, 1);
  printTimes(slow);
  printSteps(slow);
} finally {
  await browser.close();
  await launched.close();
  await server.close();
}
