/**
 * A folder of workbooks through the built command line: workbooks a second, processor time and peak memory,
 * with one thread and with two.
 * node test/bench/folder.mjs [files]: prints the table that docs/cli.md shows. Needs dist/cli.js (npm run build), or the
 * folder of another build in FINAL_ACCOUNTS_DIST.
 */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

const FILES = Number(process.argv[2] ?? 500);
/** Different workbooks; every file is one of them. */
const KINDS = 25;
const RUNS = [
  { jobs: 1, format: 'ndjson' },
  { jobs: 2, format: 'ndjson' },
  { jobs: 2, format: 'html' },
];

const root = join(dirname(fileURLToPath(import.meta.url)), '../..');
const cli = resolve(process.env.FINAL_ACCOUNTS_DIST ?? join(root, 'dist'), 'cli.js');
const require = createRequire(import.meta.url);

/** The generator of the tests is TypeScript: compiled as it is loaded. */
function generated() {
  const { transpileModule, ModuleKind, ScriptTarget } = require('typescript');
  require.extensions['.ts'] = (module, path) => {
    const options = { module: ModuleKind.CommonJS, target: ScriptTarget.ES2022, esModuleInterop: true };
    const { outputText } = transpileModule(readFileSync(path, 'utf8'), { compilerOptions: options });
    module._compile(outputText, path);
  };
  const { randomLayout } = require(join(root, 'test/generator/layout.ts'));
  const { writeXlsx } = require(join(root, 'test/generator/xlsxWriter.ts'));
  return Array.from({ length: KINDS }, (_, seed) => {
    const { snapshot, formats } = randomLayout(seed + 1);
    return writeXlsx(snapshot, formats);
  });
}

/** Runs in the process that is measured, and says in the end what it took. */
const MEASURED = `
const [cli, out] = process.argv.slice(1, 3);
process.argv.splice(1, 2, cli);
const start = performance.now();
process.on('exit', () => {
  const seconds = (performance.now() - start) / 1000;
  const { maxRSS, userCPUTime, systemCPUTime } = process.resourceUsage();
  const cpu = (userCPUTime + systemCPUTime) / 1e6;
  require('node:fs').writeFileSync(out, JSON.stringify({ seconds, cpu, kilobytes: maxRSS }));
});
require(cli);
`;

function measure(folder, { jobs, format }) {
  const result = join(folder, 'measured.json');
  const args = ['check', join(folder, 'in'), '--format', format, '--jobs', String(jobs)];
  const all = ['-e', MEASURED, cli, result, ...args, '--out', join(folder, `out-${jobs}.${format}`)];
  try {
    execFileSync(process.execPath, all, { stdio: ['ignore', 'ignore', 'pipe'] });
  } catch (error) {
    // 1: workbooks with errors among them, as is to be expected.
    if (error.status !== 1) throw error;
  }
  return JSON.parse(readFileSync(result, 'utf8'));
}

const folder = mkdtempSync(join(tmpdir(), 'final-accounts-bench-'));
try {
  require('node:fs').mkdirSync(join(folder, 'in'));
  const kinds = generated();
  for (let index = 0; index < FILES; index += 1) {
    const name = `${String(index).padStart(5, '0')}.xlsx`;
    writeFileSync(join(folder, 'in', name), kinds[index % kinds.length]);
  }
  console.log('| files | format | jobs | workbooks a second | CPU a workbook | peak memory |');
  console.log('| --- | --- | --- | --- | --- | --- |');
  for (const run of RUNS) {
    const { seconds, cpu, kilobytes } = measure(folder, run);
    const memory = `${Math.round(kilobytes / 1024)} MB`;
    const rate = (FILES / seconds).toFixed(1);
    const each = `${Math.round((cpu / FILES) * 1000)} ms`;
    console.log(`| ${FILES} | ${run.format} | ${run.jobs} | ${rate} | ${each} | ${memory} |`);
  }
  const [one, two] = [1, 2].map((jobs) => readFileSync(join(folder, `out-${jobs}.ndjson`), 'utf8'));
  if (one !== two) throw new Error('the results of one thread and of two differ');
} finally {
  rmSync(folder, { recursive: true });
}
