/**
 * Time of turning a workbook from 元 into 万元: both practices on the reference workbook in 元, on random units, and on
 * 表3 and 表5 with more and more items, as ratios to one check of the same workbook.
 * node test/bench/rounding.mjs: prints the tables that docs/rounding.md shows.
 */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = join(dirname(fileURLToPath(import.meta.url)), '../..');
const RUNS = 15;
const UNITS = 40;
const SIZES = [50, 100, 200, 300, 600];

const engine = load();

function load() {
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
  const from = (path) => require(join(root, `${path}.ts`));
  return {
    ...from('src/engine/forms/recognise'),
    ...from('src/engine/run'),
    ...from('src/engine/packs/index'),
    ...from('src/engine/rounding/convert'),
    ...from('src/hosts/file/read'),
    ...from('src/hosts/file/patch/patchWorkbook'),
    ...from('test/oracle/random'),
    ...from('test/oracle/reference'),
    ...from('test/engine/rounding/workbooks'),
    ...from('test/engine/rounding/referenceInYuan'),
  };
}

/** Best of several runs, in milliseconds. What else the machine does only ever adds. */
function best(run, runs = RUNS) {
  let least = Infinity;
  for (let i = 0; i < runs; i += 1) {
    const start = performance.now();
    run();
    least = Math.min(least, performance.now() - start);
  }
  return least;
}

function plan(snapshot, practice) {
  return engine.planConversion(snapshot, engine.recognise(snapshot), { pack: engine.DEFAULT_PACK, practice });
}

function row(name, snapshot, runs) {
  const check = best(() => engine.check(snapshot), runs);
  const own = best(() => plan(snapshot, 'own'), runs);
  const balanced = best(() => plan(snapshot, 'balanced'), runs);
  const { changes, isFewest, isCutShort } = plan(snapshot, 'balanced');
  const moved = changes.filter((change) => change.moved !== 0).length;
  const proven = isCutShort ? 'stopped' : isFewest ? 'fewest' : 'not proven';
  return [name, changes.length, moved, proven, check, own, balanced];
}

function print([name, amounts, moved, proven, check, own, balanced]) {
  const ms = [check, own, balanced].map((time) => time.toFixed(0));
  const ratios = [own / check, balanced / check].map((ratio) => ratio.toFixed(1));
  console.log(`| ${[name, amounts, moved, proven, ...ms, ...ratios].join(' | ')} |`);
}

/** 表3 and 表5 with the same items, every amount with 分; without 表1 and 表4 nothing says that they are equal. */
function largeForms(items) {
  const random = new engine.Random(items);
  const sums = new Map();
  for (let i = 0; i < items; i += 1) {
    const part = (number) => String(number).padStart(2, '0');
    const code = `2${part(1 + Math.floor(i / 1000))}${part(1 + (Math.floor(i / 25) % 40))}${part(1 + (i % 25))}`;
    const [basic, project] = [random.whole(1, 1e9), random.whole(1, 1e9)];
    for (const key of ['', code.slice(0, 3), code.slice(0, 5), code]) {
      const [a, b, c] = sums.get(key) ?? [0, 0, 0];
      sums.set(key, [a + basic + project, b + basic, c + project]);
    }
  }
  const sheet = (name, title, more) => {
    const cells = [];
    const text = (r, column, value) => cells.push({ row: r, column, kind: 'text', value, text: value });
    text(0, 0, title);
    text(1, 4, '单位：元');
    ['项目', '', '合计', '基本支出', '项目支出', ...more].forEach(
      (label, column) => label && text(2, column, label),
    );
    text(3, 0, '功能分类科目编码');
    text(3, 1, '科目名称');
    [...sums.keys()].sort().forEach((code, index) => {
      text(4 + index, 0, code || '合计');
      sums.get(code).forEach((fen, column) => {
        const value = fen / 100;
        cells.push({ row: 4 + index, column: 2 + column, kind: 'number', value, text: value.toFixed(2) });
      });
    });
    return { name, visibility: 'visible', cells, merges: [], hiddenRows: [], hiddenColumns: [] };
  };
  const spending = sheet('表3', '支出决算表', ['上缴上级支出', '经营支出', '对附属单位补助支出']);
  return { name: 'large.xlsx', sheets: [spending, sheet('表5', '一般公共预算财政拨款支出决算表', [])] };
}

console.log(
  '| workbook | amounts | moved | | check ms | own ms | balanced ms | own ÷ check | balanced ÷ check |',
);
console.log('| --- | ---: | ---: | --- | ---: | ---: | ---: | ---: | ---: |');

const bytes = readFileSync(join(root, 'assets/samples/reference.xlsx'));
const published = await engine.readWorkbook(bytes, 'reference.xlsx');
const yuan = engine.patchWorkbook(bytes, engine.referenceInYuan(published, new engine.Random(5)));
print(row('reference', await engine.readWorkbook(yuan, 'reference.xlsx')));

const template = await engine.referenceForms();
const random = new engine.Random(7);
const units = Array.from({ length: UNITS }, () => row('', engine.randomInYuan(random, template), 3));
const middle = (list) => [...list].sort((a, b) => a - b)[Math.floor(list.length / 2)];
const column = (index) => units.map((one) => one[index]);
print([
  `${UNITS} random units, median`,
  ...[1, 2].map((index) => middle(column(index))),
  '',
  ...[4, 5, 6].map((index) => middle(column(index))),
]);
const slowest = units.reduce((worst, one) => (one[6] > worst[6] ? one : worst));
print(['slowest of them', ...slowest.slice(1)]);
for (const items of SIZES) print(row(`表3 and 表5, ${items} items`, largeForms(items), 2));
