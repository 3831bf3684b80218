/** The production build, and whether the one in dist is still that of the sources. */
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, rmSync, statSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const ROOT = fileURLToPath(new URL('..', import.meta.url));
export const DIST = join(ROOT, 'dist');

const SOURCES = ['src', 'assets', 'manifest.xml', 'webpack.config.js', 'package.json', 'tsconfig.json'];
/** The last files of the two halves of the build: web and command line. */
const RESULTS = ['page.html', 'taskpane.html', 'cli.js'];

/** Builds into an empty dist, so that no script of an earlier build stays behind. Returns whether it went well. */
export function build() {
  rmSync(DIST, { recursive: true, force: true });
  const webpack = createRequire(import.meta.url).resolve('webpack-cli/bin/cli.js');
  const { status } = spawnSync(process.execPath, [webpack, '--mode', 'production'], {
    cwd: ROOT,
    stdio: 'inherit',
  });
  return status === 0;
}

export function isBuilt() {
  const results = RESULTS.map((name) => join(DIST, name));
  if (!results.every(existsSync)) return false;
  const oldest = Math.min(...results.map((path) => statSync(path).mtimeMs));
  return newest(SOURCES.map((name) => join(ROOT, name))) <= oldest;
}

function newest(paths) {
  const times = paths.filter(existsSync).map((path) => {
    const entry = statSync(path);
    if (!entry.isDirectory()) return entry.mtimeMs;
    // The folder's own time tells of files removed.
    return Math.max(entry.mtimeMs, newest(readdirSync(path).map((name) => join(path, name))));
  });
  return Math.max(0, ...times);
}
