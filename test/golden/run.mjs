/** `npm run golden` compares, `npm run golden -- --write` writes the findings of every case anew. */
import { spawnSync } from 'node:child_process';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';

const jest = createRequire(import.meta.url).resolve('jest/bin/jest');
const { status } = spawnSync(process.execPath, [jest, 'test/golden'], {
  cwd: fileURLToPath(new URL('../..', import.meta.url)),
  env: { ...process.env, GOLDEN: process.argv.includes('--write') ? 'write' : 'compare' },
  stdio: 'inherit',
});
process.exitCode = status ?? 1;
