/**
 * Derives assets/samples/planted.xlsx, the demonstration workbook with known faults, from reference.xlsx.
 *
 *   node scripts/make-samples.mjs           write it
 *   node scripts/make-samples.mjs --check   compare with the file in the project, byte for byte
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';

const REFERENCE = fileURLToPath(new URL('../assets/samples/reference.xlsx', import.meta.url));
const PLANTED = fileURLToPath(new URL('../assets/samples/planted.xlsx', import.meta.url));

/** The faults, each as a slip of the hand makes it: one cell, the figure that belongs there, the figure it gets. */
const FAULTS = [
  { sheet: '表3支出决算表', cell: 'E9', right: '1544.79', wrong: '1454.79', why: '款小计数字颠倒' },
  { sheet: '表1收入支出决算总表', cell: 'F13', right: '1703.45', wrong: '1730.45', why: '与表3、表4不一致' },
  {
    sheet: '表6一般公共预算财政拨款基本支出决算明细表',
    cell: 'I33',
    right: '207.69',
    wrong: '207.72',
    why: '公用经费合计差 0.03',
  },
  { sheet: '整体绩效自评表', cell: 'F23', right: '98', wrong: '97', why: '总分不等于各项得分之和' },
];

/** The part of the archive that holds the sheet: its name in the workbook, then its relationship. */
function sheetPart(parts, name) {
  const workbook = strFromU8(parts['xl/workbook.xml']);
  const sheets = [...workbook.matchAll(/<sheet\b[^>]*>/g)].map(([tag]) => tag);
  const id = sheets.map((tag) => attribute(tag, 'name') === name && attribute(tag, 'r:id')).find(Boolean);
  if (!id) throw new Error(`No sheet ${name} in reference.xlsx`);
  const relations = strFromU8(parts['xl/_rels/workbook.xml.rels']).matchAll(/<Relationship\b[^>]*>/g);
  const relation = [...relations].map(([tag]) => tag).find((tag) => attribute(tag, 'Id') === id);
  const target = attribute(relation, 'Target');
  return target.startsWith('/') ? target.slice(1) : `xl/${target}`;
}

function attribute(tag, name) {
  return new RegExp(`\\s${name}="([^"]*)"`).exec(tag)?.[1];
}

/** Replaces the number one cell holds; style and everything around it stay as they are. */
function patchNumber(xml, { sheet, cell, right, wrong }) {
  const pattern = new RegExp(`(<c r="${cell}"[^>]*><v>)([^<]*)(</v></c>)`);
  const found = pattern.exec(xml)?.[2];
  if (found !== right) throw new Error(`${sheet}!${cell} holds ${found}, not ${right}`);
  return xml.replace(pattern, `$1${wrong}$3`);
}

/** The bytes of planted.xlsx. */
function plant(reference) {
  const parts = unzipSync(reference);
  for (const fault of FAULTS) {
    const part = sheetPart(parts, fault.sheet);
    parts[part] = strToU8(patchNumber(strFromU8(parts[part]), fault));
  }
  // A fixed date: the same input gives the same bytes on every day and machine.
  return zipSync(parts, { level: 9, mtime: new Date(1980, 0, 1) });
}

const planted = plant(readFileSync(REFERENCE));
if (process.argv.includes('--check')) {
  const same = Buffer.compare(planted, readFileSync(PLANTED)) === 0;
  console.log(
    same ? 'planted.xlsx 与生成结果一致' : 'planted.xlsx 已过期：请运行 node scripts/make-samples.mjs',
  );
  process.exitCode = same ? 0 : 1;
} else {
  writeFileSync(PLANTED, planted);
  for (const { sheet, cell, right, wrong, why } of FAULTS) {
    console.log(`${sheet}!${cell}  ${right} → ${wrong}  ${why}`);
  }
}
