/**
 * Once before all end-to-end tests: one server, one browser; the tests find both in the environment.
 * FINAL_ACCOUNTS_DIST names another build than `dist`.
 */
import { resolve } from 'node:path';
import { startBrowser } from './browser.mjs';
import { serve } from './server.mjs';

export const running = { server: undefined, browser: undefined };

export default async function setup() {
  const dist = resolve(process.env.FINAL_ACCOUNTS_DIST ?? 'dist');
  running.server = await serve(dist);
  running.browser = await startBrowser();
  process.env.E2E_DIST = dist;
  process.env.E2E_ORIGIN = running.server.origin;
  process.env.E2E_BROWSER = running.browser.wsEndpoint();
}
