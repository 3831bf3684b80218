/**
 * Finds a Chromium and starts it: the one named by FINAL_ACCOUNTS_CHROMIUM, else an installed Chrome, Edge or
 * Chromium, else the one inside the npm package @sparticuz/chromium (Linux x64), so that the tests also run on
 * a machine that has nothing but Node.
 */
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { chromium } from 'playwright-core';

const NAMES = ['google-chrome', 'google-chrome-stable', 'chromium', 'chromium-browser', 'microsoft-edge'];
const PLACES = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  ...['ProgramFiles', 'ProgramFiles(x86)', 'LocalAppData'].flatMap((folder) => {
    const root = process.env[folder];
    return root
      ? [
          join(root, 'Google/Chrome/Application/chrome.exe'),
          join(root, 'Microsoft/Edge/Application/msedge.exe'),
        ]
      : [];
  }),
];

/** No network of its own: what the tests count as requests must come from the pages. */
const ARGUMENTS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-background-networking',
  '--disable-component-update',
];

/** @returns {Promise<string>} path of the browser */
export async function findChromium() {
  const named = process.env.FINAL_ACCOUNTS_CHROMIUM;
  if (named) {
    if (!existsSync(named)) throw new Error(`FINAL_ACCOUNTS_CHROMIUM names no file: ${named}`);
    return named;
  }
  const onPath = (process.env.PATH ?? '')
    .split(delimiter)
    .flatMap((folder) => NAMES.map((name) => join(folder, name)));
  const installed = [...onPath, ...PLACES].find((path) => existsSync(path));
  if (installed) return installed;
  // Makes the package unpack the system libraries it brings along; read when it is imported.
  process.env.AWS_EXECUTION_ENV ??= 'AWS_Lambda_nodejs20.x';
  const { default: bundled } = await import('@sparticuz/chromium');
  return bundled.executablePath();
}

/** @returns {Promise<import('playwright-core').BrowserServer>} */
export async function startBrowser() {
  return chromium.launchServer({ executablePath: await findChromium(), args: ARGUMENTS, headless: true });
}
