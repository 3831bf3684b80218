import { existsSync, readFileSync, readdirSync, writeFileSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import * as library from '@e965/xlsx';
import { readWorkbook } from '../../src/hosts/file/read';
import { part } from '../hosts/file/patch/oneSheet';
import { cli, temporaryFolder, type Folder } from './folder';

let folder: Folder;
beforeEach(() => {
  folder = temporaryFolder();
});
afterEach(() => folder.remove());

const at = (...names: readonly string[]): string => join(folder.path, ...names);
const check = (...args: readonly string[]) => cli('check', at('in'), '--mark', at('out'), ...args);

test('a copy of each workbook with errors, marked and with the sheet 校验结果, under the same folders', async () => {
  const source = folder.add('in/甲/a.xlsx');
  folder.add('in/乙/b.xlsx');
  const before = readFileSync(source);
  const { code } = await check();
  expect(code).toBe(1);
  const copy = readFileSync(at('out/甲/a.xlsx'));
  expect(part(copy, 'xl/worksheets/sheet3.xml')).toContain('final-accounts:error');
  const { sheets } = await readWorkbook(copy, 'a.xlsx');
  expect(sheets.at(-1)?.name).toBe('校验结果');
  expect(existsSync(at('out/乙/b.xlsx'))).toBe(true);
  expect(readFileSync(source)).toEqual(before);
});

test('the marked copy is found to be what the original is, and marking it again gives the same copy', async () => {
  folder.add('in/a.xlsx');
  const first = await check('--format', 'json');
  const again = await cli('check', at('out'), '--mark', at('again'), '--format', 'json');
  const findings = ({ out }: { out: string }) => JSON.parse(out).workbooks[0].findings;
  expect(findings(again)).toEqual(findings(first));
  const sheet = (name: string) => part(readFileSync(at(name, 'a.xlsx')), 'xl/worksheets/sheet3.xml');
  expect(sheet('again')).toBe(sheet('out'));
});

test('results that would be written where a copy goes are refused before anything is done', async () => {
  folder.add('in/a.xlsx');
  const taken = at('out', 'A.xlsx');
  const { code, err } = await check('--format', 'xlsx', '--out', taken, '--force');
  expect(code).toBe(2);
  expect(err).toContain('也是一份标记副本的位置');
  expect(existsSync(at('out'))).toBe(false);
  expect((await check('--format', 'xlsx', '--out', at('results.xlsx'))).code).toBe(1);
});

test('one file goes straight into the folder', async () => {
  folder.add('in/deep/a.xlsx');
  await cli('check', at('in/deep/a.xlsx'), '--mark', at('out'));
  expect(readdirSync(at('out'))).toEqual(['a.xlsx']);
});

test('files of the same name under two folders that were named are two copies', async () => {
  folder.add('in/甲/a.xlsx');
  folder.add('in/乙/a.xlsx');
  await cli('check', at('in/甲'), at('in/乙'), '--mark', at('out'));
  expect(readdirSync(at('out')).sort()).toEqual(['乙', '甲']);
});

test('a folder that would overwrite what is checked is refused before anything is done', async () => {
  const source = folder.add('in/a.xlsx');
  const before = readFileSync(source);
  const { code, out, err } = await cli('check', at('in'), '--mark', at('in'));
  expect({ code, out }).toEqual({ code: 2, out: '' });
  expect(err).toContain('会覆盖读取的');
  expect(readFileSync(source)).toEqual(before);
});

test('copies of an earlier run below the folder are no files to check', async () => {
  folder.add('in/a.xlsx');
  for (let run = 0; run < 2; run += 1) {
    const { out } = await cli('check', at('in'), '--mark', at('in/标记'), '--format', 'json');
    expect(JSON.parse(out).workbooks).toHaveLength(1);
  }
  expect(readdirSync(at('in/标记'))).toEqual(['a.xlsx']);
});

test('an .xls becomes an .xlsx, and that is said', async () => {
  const book = library.read(readFileSync(join(__dirname, '../../assets/samples/planted.xlsx')));
  mkdirSync(at('in'));
  const xls: Uint8Array = library.write(book, { type: 'buffer', bookType: 'biff8' });
  writeFileSync(at('in/a.xls'), xls);
  folder.add('in/a.xlsx');
  const { err } = await check();
  expect(err).toContain('.xls 不能直接标记');
  expect(readdirSync(at('out')).sort()).toEqual(['a.xls.xlsx', 'a.xlsx']);
  expect(part(readFileSync(at('out/a.xls.xlsx')), 'xl/worksheets/sheet3.xml')).toContain(
    'final-accounts:error',
  );
});

test('a place that cannot be written is said and ends in 2; the result is still printed', async () => {
  folder.add('in/a.xlsx');
  mkdirSync(at('out/a.xlsx'), { recursive: true });
  const { code, out, err } = await check('--format', 'json');
  expect(code).toBe(2);
  expect(err).toContain('标记的副本无法写入');
  expect(JSON.parse(out).workbooks).toHaveLength(1);
  writeFileSync(at('file'), '');
  expect((await cli('check', at('in'), '--mark', at('file'))).err).toContain('不是文件夹');
});

test('threads mark as one does', async () => {
  for (const name of ['a', 'b', 'c']) folder.add(`in/${name}.xlsx`);
  await check('--jobs', '2');
  expect(readdirSync(at('out')).sort()).toEqual(['a.xlsx', 'b.xlsx', 'c.xlsx']);
}, 60_000);
