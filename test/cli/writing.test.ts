/** What no command writes over, how all of them write, and what they say where they cannot. */
import { linkSync, mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { cli, temporaryFolder, type Folder, type Ran } from './folder';

let folder: Folder;
beforeEach(() => {
  folder = temporaryFolder();
});
afterEach(() => folder.remove());

const at = (name: string): string => join(folder.path, name);
const list = join(__dirname, '../data/sources/accounts-list.csv');

/** Nothing was printed, nothing in the folder is another than before. */
async function refused(args: readonly string[], said: string): Promise<void> {
  const before = contents();
  const ran: Ran = await cli(...args);
  expect([ran.code, ran.out, ran.err]).toEqual([2, '', expect.stringContaining(said)]);
  expect(contents()).toEqual(before);
}

function contents(): readonly unknown[] {
  return readdirSync(folder.path, { recursive: true, withFileTypes: true }).map((entry) => [
    entry.name,
    entry.isFile() ? readFileSync(join(entry.parentPath, entry.name)).toString('base64') : null,
  ]);
}

function prepare(): void {
  folder.add('a.xlsx', 'reference.xlsx');
  folder.add('b.xlsx', 'reference.xlsx');
  writeFileSync(at('in.json'), '{}');
  writeFileSync(at('waivers.json'), '{"schema":"final-accounts/waivers@1","waivers":[]}');
  writeFileSync(at('codes.txt'), '2080101');
}

test.each<[string, readonly string[]]>([
  ['check', ['check', '@a.xlsx', '--out', '@a.xlsx']],
  ['check --waivers', ['check', '@a.xlsx', '--waivers', '@waivers.json', '--out', '@waivers.json']],
  ['check --baseline', ['check', '@a.xlsx', '--baseline', '@in.json', '--out', '@in.json']],
  ['check --prior', ['check', '@a.xlsx', '--prior', '@b.xlsx', '--out', '@b.xlsx']],
  ['narrate', ['narrate', '@a.xlsx', '--out', '@a.xlsx', '--force']],
  ['narrate --inputs', ['narrate', '@a.xlsx', '--inputs', '@in.json', '--out', '@in.json']],
  ['narrate --prior', ['narrate', '@a.xlsx', '--prior', '@b.xlsx', '--out', '@b.xlsx', '--force']],
  ['inputs', ['inputs', '@a.xlsx', '--out', '@a.xlsx', '--force']],
  ['inputs --inputs', ['inputs', '@a.xlsx', '--inputs', '@in.json', '--out', '@in.json']],
  ['fill --prior', ['fill', '@a.xlsx', '--prior', '@b.xlsx', '--out', '@b.xlsx', '--force']],
  [
    'template --codes',
    ['template', '--year', '2023', '--codes', '@codes.txt', '--out', '@codes.txt', '--force'],
  ],
  ['template --from', ['template', '--from', '@a.xlsx', '--out', '@a.xlsx', '--force']],
  ['import', ['import', '@a.xlsx', '--year', '2022', '--out', '@a.xlsx', '--force']],
])('%s: a file that is read is not written', async (_, args) => {
  prepare();
  await refused(
    args.map((arg) => arg.replace('@', `${folder.path}/`)),
    '是读取的文件，不能写入',
  );
});

test.each<[string, (to: string, link: string) => void]>([
  ['a hard link', linkSync],
  ['a symbolic link', symlinkSync],
])('%s to a file that is read is that file', async (_, link) => {
  prepare();
  link(at('a.xlsx'), at('other.xlsx'));
  await refused(['fill', at('a.xlsx'), '--out', at('other.xlsx'), '--force'], '是读取的文件');
  mkdirSync(at('marked'));
  link(at('a.xlsx'), at('marked/b.xlsx'));
  await refused(['check', at('b.xlsx'), at('a.xlsx'), '--mark', at('marked')], '会覆盖读取的');
});

test("--mark is not written over last year's workbook", async () => {
  folder.add('in/a.xlsx');
  folder.add('marked/a.xlsx', 'reference.xlsx');
  await refused(
    ['check', at('in/a.xlsx'), '--prior', at('marked/a.xlsx'), '--mark', at('marked')],
    '会覆盖读取的',
  );
});

describe('results', () => {
  test('an earlier result is written over', async () => {
    prepare();
    for (let run = 0; run < 2; run += 1) {
      expect((await cli('inputs', at('a.xlsx'), '--out', at('o.json'))).code).toBe(0);
      expect((await cli('check', at('a.xlsx'), '--format', 'xlsx', '--out', at('差错.xlsx'))).code).toBe(0);
    }
  });

  test.each<[string, readonly string[]]>([
    ['check', ['check', '@a.xlsx', '--out', '@result']],
    ['inputs', ['inputs', '@a.xlsx', '--out', '@result']],
    ['narrate', ['narrate', '@a.xlsx', '--out', '@result']],
    ['check --format xlsx', ['check', '@a.xlsx', '--format', 'xlsx', '--out', '@b.xlsx']],
  ])('%s: a workbook is no earlier result, whatever it is called', async (_, args) => {
    prepare();
    folder.add('result', 'reference.xlsx');
    const own = args.map((arg) => arg.replace('@', `${folder.path}/`));
    await refused(own, '确要覆盖请加 --force');
    expect((await cli(...own, '--force')).code).toBe(0);
  });

  test.each<[readonly string[], string]>([
    [['check', '@a.xlsx', '--out', '@new.xlsx'], '结果是文本'],
    [['narrate', '@a.xlsx', '--out', '@new.docx'], '结果是文本'],
    [['narrate', '@a.xlsx', '--format', 'docx', '--out', '@new.txt'], '.docx'],
    [['check', '@a.xlsx', '--format', 'xlsx', '--out', '@new.txt'], '.xlsx'],
    [['fill', '@a.xlsx', '--out', '@new.xls'], '以 .xlsx 结尾'],
    [['fill', '@a.xlsx', '--out', '@new.xlsm'], '以 .xlsx 结尾'],
    [['fill', '@a.xlsx', '--out', '@new.txt'], '以 .xlsx 结尾'],
  ])('%p: the ending is that of another kind of file', async (args, said) => {
    prepare();
    await refused(
      args.map((arg) => arg.replace('@', `${folder.path}/`)),
      said,
    );
  });

  test('fill: another file is written over with --force only', async () => {
    prepare();
    const args = ['fill', at('a.xlsx'), '--inputs', at('in.json'), '--out', at('b.xlsx')];
    await refused(args, '要覆盖请加 --force');
    expect((await cli(...args, '--force')).code).toBe(0);
  });
});

describe('--mark', () => {
  test('a file that is no copy of ours stays, and the workbook counts as not marked', async () => {
    folder.add('in/a.xlsx');
    folder.add('out/a.xlsx', 'reference.xlsx');
    const before = readFileSync(at('out/a.xlsx'));
    const { code, err } = await cli('check', at('in'), '--mark', at('out'));
    expect([code, err]).toEqual([2, expect.stringContaining('不是以前标记的副本')]);
    expect(readFileSync(at('out/a.xlsx')).equals(before)).toBe(true);
  });

  test('an earlier copy is written anew', async () => {
    folder.add('in/a.xlsx');
    expect((await cli('check', at('in'), '--mark', at('out'))).code).toBe(1);
    expect((await cli('check', at('in'), '--mark', at('out'), '--strict')).code).toBe(1);
  });
});

test.each<[string, readonly string[], string]>([
  ['a folder that is not there', ['--out', '@none/o.txt'], '文件夹不存在'],
  ['a folder', ['--out', '@'], '这是一个文件夹'],
  ['no name', ['--out', ''], '--out 没有写文件名'],
])('what cannot be written: %s', async (_, args, said) => {
  prepare();
  const own = args.map((arg) => arg.replace('@', `${folder.path}/`));
  for (const command of ['check', 'narrate', 'inputs']) await refused([command, at('a.xlsx'), ...own], said);
});

test('nothing of an unfinished file is left beside what was written', async () => {
  prepare();
  await cli('template', '--year', '2023', '--out', at('t.xlsx'));
  await cli('import', list, '--year', '2022', '--out', at('i.xlsx'));
  await cli('fill', at('t.xlsx'), '--out', at('f.xlsx'));
  const names = readdirSync(folder.path).map((name) => basename(name));
  expect(names.filter((name) => name.includes('.part'))).toEqual([]);
  expect(names).toEqual(expect.arrayContaining(['f.xlsx', 'i.xlsx', 't.xlsx']));
});
