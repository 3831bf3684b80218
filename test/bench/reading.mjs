/**
 * Reading stays linear: time to recognise 表3 with 50 … 50,000 code rows, as time a row and as ratio to the smallest.
 * node test/bench/reading.mjs: prints the table that docs/reading.md shows.
 */
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const SIZES = [50, 500, 5_000, 50_000];
/** Cells to read in all at each size, so that small sizes are not measured by the clock's grain. */
const CELLS_A_SIZE = 2_000_000;
const COLUMNS = 8;
const REPEATS = 3;

const root = join(dirname(fileURLToPath(import.meta.url)), '../..');
const { recognise } = engine();

function engine() {
  const require = createRequire(import.meta.url);
  const { transpileModule, ModuleKind, ScriptTarget } = require('typescript');
  const { readFileSync } = require('node:fs');
  // The engine is TypeScript without dependencies: compiled as it is loaded, no build needed.
  require.extensions['.ts'] = (module, path) => {
    const options = { module: ModuleKind.CommonJS, target: ScriptTarget.ES2022, esModuleInterop: true };
    module._compile(
      transpileModule(readFileSync(path, 'utf8'), { compilerOptions: options }).outputText,
      path,
    );
  };
  return require(join(root, 'src/engine/forms/recognise.ts'));
}

/** 表3 with `rows` items, 合计 first; codes rise from 2010001. */
function workbook(rows) {
  const cells = [];
  const text = (row, column, value) => cells.push({ row, column, kind: 'text', value, text: value });
  const number = (row, column, value) =>
    cells.push({ row, column, kind: 'number', value, text: value.toFixed(2) });
  text(0, 0, '支出决算表');
  text(1, 7, '单位：万元');
  [
    '项目',
    '',
    '本年支出合计',
    '基本支出',
    '项目支出',
    '上缴上级支出',
    '经营支出',
    '对附属单位补助支出',
  ].forEach((label, column) => label && text(2, column, label));
  text(3, 0, '功能分类科目编码');
  text(3, 1, '科目名称');
  for (let i = 0; i <= rows; i += 1) {
    const row = 4 + i;
    text(row, 0, i === 0 ? '合计' : String(2_010_000 + i));
    if (i > 0) text(row, 1, '一般行政管理事务');
    for (let column = 2; column < COLUMNS; column += 1) number(row, column, (i * column) / 100);
  }
  const sheet = { name: '表3', visibility: 'visible', cells, merges: [], hiddenRows: [], hiddenColumns: [] };
  return { name: 'bench.xlsx', sheets: [sheet] };
}

/** The best of several runs, in milliseconds a workbook: what else the machine does only ever adds. */
function measure(rows) {
  const snapshot = workbook(rows);
  const times = Math.max(1, Math.round(CELLS_A_SIZE / (rows * COLUMNS) / REPEATS / 4));
  let best = Infinity;
  for (let repeat = 0; repeat < REPEATS; repeat += 1) {
    const start = performance.now();
    for (let i = 0; i < times; i += 1) recognise(snapshot);
    best = Math.min(best, (performance.now() - start) / times);
  }
  return best;
}

measure(500);
const measured = SIZES.map((rows) => ({ rows, ms: measure(rows) }));
const perRow = measured.map(({ rows, ms }) => (ms * 1000) / rows);
console.log('| 行数 | 每簿 毫秒 | 每行 微秒 | 与 500 行之比 |');
console.log('| ---: | ---: | ---: | ---: |');
measured.forEach(({ rows, ms }, i) => {
  const ratio = perRow[i] / perRow[1];
  const row = [rows.toLocaleString('en-US'), ms.toFixed(2), perRow[i].toFixed(1), ratio.toFixed(2)];
  console.log(`| ${row.join(' | ')} |`);
});
// Linear means: a row costs the same whatever the size, give or take what the garbage collector adds.
if (perRow[3] > perRow[1] * 4) {
  console.error('Reading is no longer linear.');
  process.exitCode = 1;
}
