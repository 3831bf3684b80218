/**
 * Time of rules and diagnosis: on the reference workbook and the one with planted faults, on 表3 with 500 … 50,000
 * items and a wrong figure in every thousandth row, and on 表3 and 表5 with a wrong figure in every row, as ratios.
 * node test/bench/rules.mjs: prints the tables that docs/diagnosis.md shows.
 */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = join(dirname(fileURLToPath(import.meta.url)), '../..');
const SIZES = [500, 5_000, 50_000];
const FAULT_EVERY = 1_000;
/** Sizes at which every item is wrong. */
const BROKEN_SIZES = [500, 5_000, 20_000];
const WARM_UP = 30;
const RUNS = 120;
/** 26 classes of 48 groups of 40 items hold the largest size. */
const CLASSES = [
  ...[201, 202, 203, 204, 205, 206, 207, 208, 210, 211, 212, 213, 214],
  ...[215, 216, 217, 219, 220, 221, 222, 223, 224, 229, 231, 232, 234],
];
const [GROUPS, ITEMS] = [48, 40];

const { recognise, checkRecognised, readWorkbook } = engine();

function engine() {
  const require = createRequire(import.meta.url);
  const { transpileModule, ModuleKind, ScriptTarget } = require('typescript');
  // The engine is TypeScript without a build step: compiled as it is loaded.
  require.extensions['.ts'] = (module, path) => {
    const options = { module: ModuleKind.CommonJS, target: ScriptTarget.ES2022, esModuleInterop: true };
    module._compile(
      transpileModule(readFileSync(path, 'utf8'), { compilerOptions: options }).outputText,
      path,
    );
  };
  globalThis.__VERSION__ = require(join(root, 'package.json')).version;
  return {
    ...require(join(root, 'src/engine/forms/recognise.ts')),
    ...require(join(root, 'src/engine/run.ts')),
    ...require(join(root, 'src/hosts/file/read.ts')),
  };
}

/** Best and median of several runs, in milliseconds. What else the machine does only ever adds. */
function measure(run, runs) {
  const times = Array.from({ length: runs }, () => {
    const start = performance.now();
    run();
    return performance.now() - start;
  }).sort((a, b) => a - b);
  return { best: times[0], median: times[Math.floor(runs / 2)] };
}

const SPENDING = {
  name: '表3',
  title: '支出决算表',
  more: ['上缴上级支出', '经营支出', '对附属单位补助支出'],
};
const GENERAL = { name: '表5', title: '一般公共预算财政拨款支出决算表', more: [] };

/** A form with about `size` items under their groups and classes, every sum right but for the planted faults. */
function largeForm(size, { name, title, more }, isWrong) {
  const rows = [{ code: '合计', value: 0 }];
  const [total] = rows;
  for (let item = 0; item < size; item += 1) {
    const group = Math.floor(item / ITEMS);
    const code = String(CLASSES[Math.floor(group / GROUPS) % CLASSES.length]);
    if (item % (ITEMS * GROUPS) === 0) rows.push({ code, value: 0 });
    const groupCode = `${code}${String((group % GROUPS) + 1).padStart(2, '0')}`;
    if (item % ITEMS === 0) rows.push({ code: groupCode, value: 0 });
    const value = 1_000 + ((item * 7_919) % 900_000);
    rows.push({ code: `${groupCode}${String((item % ITEMS) + 1).padStart(2, '0')}`, value });
    total.value += value;
    for (const above of [code, groupCode]) rows.findLast((row) => row.code === above).value += value;
  }
  const cells = [];
  const text = (row, column, value) => cells.push({ row, column, kind: 'text', value, text: value });
  const amount = (row, column, cents) =>
    cells.push({ row, column, kind: 'number', value: cents / 100, text: (cents / 100).toFixed(2) });
  text(0, 0, title);
  text(1, 7, '单位：万元');
  ['项目', '', '合计', '基本支出', '项目支出', ...more].forEach(
    (label, column) => label && text(2, column, label),
  );
  text(3, 0, '功能分类科目编码');
  text(3, 1, '科目名称');
  rows.forEach(({ code, value }, index) => {
    text(4 + index, 0, code);
    const wrong = isWrong(index, code);
    amount(4 + index, 2, wrong && index % 3 === 0 ? value + 100 : value);
    amount(4 + index, 3, wrong && index % 3 > 0 ? value * 10 : value);
  });
  const sheet = { name, visibility: 'visible', cells, merges: [], hiddenRows: [], hiddenColumns: [] };
  return { rows: rows.length, sheet };
}

/** Prints the time of each size and complains where a row costs more in a larger workbook. */
function printLinear(sizes, formsOf) {
  console.log('');
  print(['行数', '校验与诊断 毫秒', '每行 微秒', '与最小者之比', '发现', '原因']);
  print(['---:', '---:', '---:', '---:', '---:', '---:']);
  const measured = sizes.map((size) => {
    const forms = formsOf(size);
    const rows = forms.reduce((total, form) => total + form.rows, 0);
    const snapshot = { name: 'large.xlsx', sheets: forms.map(({ sheet }) => sheet) };
    const recognition = recognise(snapshot);
    let report;
    const { best } = measure(
      () => (report = checkRecognised(snapshot, recognition)),
      size > 10_000 ? 3 : size > 1_000 ? 8 : 20,
    );
    return { rows, best, findings: report.findings.length, causes: report.causes.length };
  });
  const perRow = measured.map(({ rows, best }) => (best * 1_000) / rows);
  measured.forEach(({ rows, best, findings, causes }, i) => {
    const ratio = (perRow[i] / perRow[0]).toFixed(2);
    print([rows.toLocaleString('en-US'), best.toFixed(1), perRow[i].toFixed(1), ratio, findings, causes]);
  });
  // Linear means: a row costs the same whatever the size, give or take what the garbage collector adds.
  if (perRow.at(-1) > perRow[0] * 4) {
    console.error('Rules and diagnosis are no longer linear.');
    process.exitCode = 1;
  }
}

const print = (cells) => console.log(`| ${cells.join(' | ')} |`);

print(['工作簿', '识别 毫秒', '校验与诊断 毫秒', '中位数', '发现', '原因']);
print(['---', '---:', '---:', '---:', '---:', '---:']);
for (const name of ['reference', 'planted']) {
  const snapshot = await readWorkbook(
    readFileSync(join(root, `assets/samples/${name}.xlsx`)),
    `${name}.xlsx`,
  );
  const recognition = recognise(snapshot);
  for (let i = 0; i < WARM_UP; i += 1) checkRecognised(snapshot, recognise(snapshot));
  const reading = measure(() => recognise(snapshot), RUNS);
  // Each run reads its forms anew: what was learnt of a form is kept with it and would not be paid for twice.
  const read = Array.from({ length: RUNS }, () => recognise(snapshot));
  const rules = measure(() => checkRecognised(snapshot, read.pop()), RUNS);
  const { findings, causes } = checkRecognised(snapshot, recognition);
  print([
    name,
    ...[reading.best, rules.best, rules.median].map((ms) => ms.toFixed(1)),
    findings.length,
    causes.length,
  ]);
}

printLinear(SIZES, (size) => [largeForm(size, SPENDING, (row) => row % FAULT_EVERY === FAULT_EVERY / 2)]);
printLinear(BROKEN_SIZES, (size) =>
  [SPENDING, GENERAL].map((form) => largeForm(size, form, (_, code) => code.length === 7)),
);
