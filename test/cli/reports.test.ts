import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readWorkbook } from '../../src/hosts/file/read';
import { cli, temporaryFolder, type Folder } from './folder';

let folder: Folder;
let planted: string;
beforeAll(() => {
  folder = temporaryFolder();
  planted = folder.add('in/planted.xlsx');
  folder.add('in/reference.xlsx', 'reference.xlsx');
});
afterAll(() => folder.remove());

test('html goes to standard output as to a file, with the hash of what was checked', async () => {
  const out = join(folder.path, 'r.html');
  const [shown, filed] = [
    await cli('check', join(folder.path, 'in'), '--format', 'html'),
    await cli('check', join(folder.path, 'in'), '--format', 'html', '--out', out),
  ];
  expect(filed).toMatchObject({ code: 1, out: '' });
  expect(readFileSync(out, 'utf8')).toBe(shown.out);
  expect(shown.out).toMatch(/^<!DOCTYPE html>[\s\S]*<\/html>\n$/);
  expect(shown.out.match(/[0-9a-f]{64}<\/td>/g)).toHaveLength(2);
});

test('xlsx needs a file', async () => {
  const { code, err } = await cli('check', planted, '--format', 'xlsx');
  expect([code, err]).toEqual([2, 'Excel 工作簿须用 --out 指定写入的文件。\n']);
  const out = join(folder.path, 'r.xlsx');
  expect((await cli('check', planted, '--format', 'xlsx', '--out', out)).code).toBe(1);
  const { sheets } = await readWorkbook(readFileSync(out), 'r.xlsx');
  expect(sheets.map(({ name }) => name)).toEqual(['汇总', '差错', '未检查']);
});

test('sarif is one document with the help of every rule', async () => {
  const { out } = await cli('check', planted, '--format', 'sarif');
  const [run] = JSON.parse(out).runs;
  const withoutPage = run.tool.driver.rules.filter(({ help }: { help: object }) => !('markdown' in help));
  expect(withoutPage.map(({ id }: { id: string }) => id)).toEqual([]);
});

describe('--prior', () => {
  test('a file that is none ends the run', async () => {
    const { code, out, err } = await cli('check', planted, '--prior', join(folder.path, 'none.xlsx'));
    expect([code, out]).toEqual([2, '']);
    expect(err).toContain('none.xlsx');
  });

  test('what makes it doubtful is said beside every workbook; the result is the same', async () => {
    const plain = await cli('check', planted, '--format', 'json');
    const { code, out, err } = await cli('check', planted, '--format', 'json', '--prior', planted);
    expect({ code, out }).toEqual({ code: plain.code, out: plain.out });
    expect(err).toContain(planted);
    expect(err).toMatch(/2022/);
  });
});
