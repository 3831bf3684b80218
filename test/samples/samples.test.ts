import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { a1 } from '../../src/engine/workbook/reference';
import { readWorkbook } from '../../src/hosts/file/read';

const root = join(__dirname, '../..');
const sample = (name: string): Uint8Array => readFileSync(join(root, 'assets/samples', name));

async function cells(name: string): Promise<ReadonlyMap<string, string>> {
  const { sheets } = await readWorkbook(sample(name), name);
  return new Map(
    sheets.flatMap((sheet) => sheet.cells.map((cell) => [`${sheet.name}!${a1(cell)}`, cell.text] as const)),
  );
}

test('planted.xlsx is what the script makes of reference.xlsx, byte for byte', () => {
  expect(() =>
    execFileSync(process.execPath, ['scripts/make-samples.mjs', '--check'], { cwd: root, stdio: 'pipe' }),
  ).not.toThrow();
});

test('planted.xlsx differs from reference.xlsx in the four planted cells only', async () => {
  const [right, wrong] = await Promise.all([cells('reference.xlsx'), cells('planted.xlsx')]);
  expect([...wrong.keys()]).toEqual([...right.keys()]);
  const changed = [...right].filter(([cell, text]) => wrong.get(cell) !== text);
  expect(changed.map(([cell, text]) => [cell, text, wrong.get(cell)])).toEqual([
    ['表1收入支出决算总表!F13', '1,703.45', '1,730.45'],
    ['表3支出决算表!E9', '1,544.79', '1,454.79'],
    ['表6一般公共预算财政拨款基本支出决算明细表!I33', '207.69', '207.72'],
    ['整体绩效自评表!F23', '98', '97'],
  ]);
});

test.each(['reference.xlsx', 'planted.xlsx'])('%s names no person', (name) => {
  const core = strFromU8(unzipSync(sample(name))['docProps/core.xml'] ?? new Uint8Array());
  expect(/<dc:creator[^>]*>([^<]*)</.exec(core)?.[1]).toBe('final-accounts');
  expect(core).not.toContain('lastModifiedBy');
});
