/**
 * A browser page on the production build that notices everything it must not do: console errors, exceptions,
 * requests beyond the own origin.
 */
import { readFileSync } from 'node:fs';
import { chromium, type Browser, type BrowserContextOptions, type Page } from 'playwright-core';

export interface SessionOptions extends BrowserContextOptions {
  /** Runs in the page before its own scripts. */
  readonly before?: string;
}

export interface Session {
  readonly page: Page;
  /** What went wrong so far; a test ends with this being empty. */
  readonly problems: readonly string[];
  close(): Promise<void>;
}

interface Violation {
  readonly rule: string;
  readonly where: readonly string[];
}

export const origin = environment('E2E_ORIGIN');
/** The folder of the build under test. */
export const dist = environment('E2E_DIST');
const axeSource = readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8');

let browser: Browser | undefined;

export async function openSession(path: string, options: SessionOptions = {}): Promise<Session> {
  const { before, ...rest } = options;
  browser ??= await chromium.connect(environment('E2E_BROWSER'));
  const context = await browser.newContext({
    locale: 'zh-CN',
    viewport: { width: 1280, height: 800 },
    reducedMotion: 'reduce',
    ...rest,
  });
  // Everything is local: what does not happen within this time does not happen.
  context.setDefaultTimeout(5_000);
  const page = await context.newPage();
  const problems: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error') problems.push(`console: ${message.text()} ${message.location().url}`);
  });
  page.on('pageerror', (error) => problems.push(`exception: ${error.message}`));
  page.on('request', (request) => {
    const url = request.url();
    if (!url.startsWith(`${origin}/`) && !/^(data|blob):/.test(url)) problems.push(`request: ${url}`);
  });
  if (before !== undefined) await page.addInitScript({ content: before });
  await page.goto(`${origin}/${path}`);
  return { page, problems, close: () => context.close() };
}

/** Closes the connection; call it once per test file. */
export async function closeBrowser(): Promise<void> {
  await browser?.close();
  browser = undefined;
}

/**
 * What axe finds wrong on the page as it stands, or within what a selector names. The script is run by the debugger, so
 * the CSP stays as it is.
 */
export async function accessibilityViolations(page: Page, within?: string): Promise<readonly Violation[]> {
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(axeSource);
  // Fluent's focus sentinels are hidden and focusable on purpose: they hand the focus on and never keep it.
  const context = {
    exclude: ['[data-tabster-dummy]'],
    ...(within === undefined ? {} : { include: [within] }),
  };
  return page.evaluate<readonly Violation[]>(`(async () => {
    const { prototype } = CSSStyleDeclaration;
    const read = prototype.getPropertyValue;
    // In forced colours this property keeps what the page wished for, and axe prefers it to the colour that is painted.
    prototype.getPropertyValue = function (name) {
      return name === '-webkit-text-fill-color' ? '' : read.call(this, name);
    };
    try {
      const { violations } = await axe.run(${JSON.stringify(context)}, { resultTypes: ['violations'] });
      return violations.map(({ id, nodes }) => ({ rule: id, where: nodes.map((node) => node.target.join(' ')) }));
    } finally {
      prototype.getPropertyValue = read;
    }
  })()`);
}

/** Whether something is wider than the window. */
export function overflowsSideways(page: Page): Promise<boolean> {
  return page.evaluate(() => document.documentElement.scrollWidth > document.documentElement.clientWidth);
}

function environment(name: string): string {
  const value = process.env[name];
  if (!value) throw new Error(`${name} is not set: run these tests with "npm run test:e2e"`);
  return value;
}
