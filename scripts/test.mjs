/**
 * `npm test`: everything a change must pass, browser included. Prints what each step found and, last,
 * `N passed, N failed`; exits non-zero on any failure.
 */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { build, DIST, ROOT } from './build.mjs';

const PANE_LIMIT_BYTES = 250 * 1000;
const OFFICE_JS = join(ROOT, 'node_modules/@microsoft/office-js/dist');

/** Each step returns how many tests passed and failed in it. */
const STEPS = [
  ['production build', () => verdict(build())],
  ['size of the pane', paneSize],
  ['office.js as published', officeJs],
  ['units and contracts', () => jest()],
  ['end to end in a browser', () => jest('--config', 'test/e2e/jest.config.cjs')],
];

function verdict(holds) {
  return holds ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };
}

/** What the pane loads before it shows anything, gzipped, besides office.js. */
function paneSize() {
  const html = readFileSync(join(DIST, 'taskpane.html'), 'utf8');
  const scripts = [...html.matchAll(/<script[^>]*\ssrc="?([^"\s>]+)/g)].map(([, src]) => src);
  const ours = scripts.filter((src) => !/office\.js$/.test(src));
  const bytes = ours.reduce(
    (sum, src) => sum + gzipSync(readFileSync(join(DIST, src)), { level: 9 }).length,
    0,
  );
  const kB = (n) => `${(n / 1000).toFixed(1)} kB`;
  console.log(
    `Pane: ${kB(bytes)} gzip besides office.js, limit ${kB(PANE_LIMIT_BYTES)} (${ours.join(', ')})`,
  );
  return verdict(ours.length > 0 && bytes <= PANE_LIMIT_BYTES);
}

/** The licence of office.js allows its files in original form only. */
function officeJs() {
  const served = join(DIST, 'office');
  const files = readdirSync(served, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath ?? entry.path, entry.name).slice(served.length + 1));
  const changed = files.filter(
    (file) => !readFileSync(join(served, file)).equals(readFileSync(join(OFFICE_JS, file))),
  );
  console.log(
    changed.length > 0 ? `Changed: ${changed.join(', ')}` : `${files.length} files equal the package's`,
  );
  return verdict(files.includes('office.js') && changed.length === 0);
}

function jest(...args) {
  const folder = mkdtempSync(join(tmpdir(), 'final-accounts-test-'));
  const outcome = join(folder, 'jest.json');
  const bin = createRequire(import.meta.url).resolve('jest/bin/jest');
  const { status } = spawnSync(process.execPath, [bin, ...args, '--ci', '--json', '--outputFile', outcome], {
    cwd: ROOT,
    // With --json jest prints its results to standard output as well; its report goes to standard error.
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  try {
    const result = JSON.parse(readFileSync(outcome, 'utf8'));
    const failed = result.numFailedTests + result.numRuntimeErrorTestSuites;
    return { passed: result.numPassedTests, failed: Math.max(failed, status === 0 ? 0 : 1) };
  } catch {
    return verdict(false); // jest did not come as far as a result
  } finally {
    rmSync(folder, { recursive: true });
  }
}

const total = { passed: 0, failed: 0 };
for (const [name, step] of STEPS) {
  console.log(`\n── ${name}`);
  let result;
  try {
    result = step();
  } catch (error) {
    console.error(error.message);
    result = verdict(false);
  }
  total.passed += result.passed;
  total.failed += result.failed;
  console.log(`${name}: ${result.passed} passed, ${result.failed} failed`);
}
console.log(`\n${total.passed} passed, ${total.failed} failed`);
process.exitCode = total.failed === 0 ? 0 : 1;
