/** One visit to the pane or the page in a browser context of its own; every step is told with its longest task. */
import { beginMark, CATEGORIES, endMark, processorTimes } from './trace.mjs';
import { calibrate, watch } from './watch.mjs';

/** What still happens after a step was on screen belongs to it: charts, effects, a recheck. Milliseconds. */
const SETTLE = 500;
const PATIENCE = 30_000;

export class Visit {
  steps = [];

  static async open(browser, { url, size, before, throttle = 1 }) {
    const context = await browser.newContext({
      locale: 'zh-CN',
      viewport: size,
      reducedMotion: 'reduce',
      acceptDownloads: true,
    });
    context.setDefaultTimeout(PATIENCE);
    const visit = new Visit();
    visit.browser = browser;
    visit.context = context;
    visit.page = await context.newPage();
    visit.session = await context.newCDPSession(visit.page);
    if (throttle > 1) await visit.session.send('Emulation.setCPUThrottlingRate', { rate: throttle });
    await visit.page.addInitScript(watch);
    if (before !== undefined) await visit.page.addInitScript({ content: before });
    await browser.startTracing(visit.page, { categories: CATEGORIES });
    await visit.page.goto(url, { waitUntil: 'commit' });
    return visit;
  }

  /** The steps, each with the processor times of its tasks (trace.mjs); the context is closed. */
  async finish() {
    const times = processorTimes(await this.browser.stopTracing(), this.steps.length);
    await this.context.close();
    return this.steps.map((step, index) => {
      const { longest, office, all } = times[index];
      return { ...step, cpu: longest, office, all };
    });
  }

  /** Marks the trace; answers the page's time. */
  mark(name) {
    return this.page.evaluate((one) => performance.mark(one).startTime, name);
  }

  /** The browser's own first paint, milliseconds after the address was asked for. */
  firstPaint() {
    return this.page.evaluate(
      () => performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? NaN,
    );
  }

  calibrate() {
    return this.page.evaluate(calibrate);
  }

  painted(selector, pattern = null) {
    return this.page.evaluate(([one, two]) => window.bench.painted(one, two), [selector, source(pattern)]);
  }

  count(selector, pattern = null) {
    return this.page.evaluate(([one, two]) => window.bench.count(one, two), [selector, source(pattern)]);
  }

  /** As a hand does it: moved to, pressed, let go. Answers when. */
  async press(selector, pattern = null, index = 0) {
    await this.painted(selector, pattern);
    const at = await this.page.evaluate(
      ([one, two, three]) => window.bench.find(one, two, three),
      [selector, source(pattern), index],
    );
    if (!at) throw new Error(`Nothing to press: ${selector} ${pattern}`);
    await this.page.mouse.click(at.x, at.y);
    return this.page.evaluate(() => window.bench.clickedAt);
  }

  /** Presses a button and waits until what it brings is on screen; answers how long that took. */
  async pressFor(button, [selector, pattern]) {
    const clicked = await this.press('button', button);
    return (await this.painted(selector, pattern)) - clicked;
  }

  /** Does something, lets it settle, and keeps the longest task there was. The first one begins with the page itself. */
  async step(name, act) {
    const index = this.steps.length;
    const began = index === 0 ? 0 : await this.mark(beginMark(index));
    const value = await act();
    await this.page.waitForTimeout(SETTLE);
    const ended = await this.mark(endMark(index));
    const longest = await this.page.evaluate(([one, two]) => window.bench.longest(one, two), [began, ended]);
    this.steps.push({ name, ...longest });
    return value;
  }
}

const source = (pattern) => (pattern === null ? null : pattern.source);
