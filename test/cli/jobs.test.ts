import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { inShard, shardOf } from '../../src/cli/checkShard';
import { cli, temporaryFolder, type Folder } from './folder';

/** Real threads on real files: what is printed depends neither on how many there are nor on which is done first. */
let folder: Folder;
beforeAll(() => {
  folder = temporaryFolder();
  for (const name of ['a.xlsx', 'b/c.xlsx', 'e.xlsx', 'f.xlsx']) {
    folder.add(`in/${name}`, name === 'e.xlsx' ? 'reference.xlsx' : 'planted.xlsx');
  }
  writeFileSync(join(folder.path, 'in/broken.xlsx'), 'not a workbook');
});
afterAll(() => folder.remove());

const check = (...args: readonly string[]) => cli('check', join(folder.path, 'in'), ...args);
const lines = (text: string): string[] => text.split('\n').filter((line) => line !== '');

test.each(['ndjson', 'json', 'html'])(
  '%s of two threads is that of one, byte for byte',
  async (format) => {
    const [one, two] = [
      await check('--format', format, '--jobs', '1'),
      await check('--format', format, '--jobs', '2'),
    ];
    expect(one.out.length).toBeGreaterThan(1000);
    expect(two).toEqual(one);
  },
  60_000,
);

test('the shards are a partition: together they are the whole, and none has what another has', async () => {
  const whole = lines((await check('--format', 'ndjson')).out);
  const shards = [];
  for (const shard of ['1/3', '2/3', '3/3']) {
    shards.push(lines((await check('--format', 'ndjson', '--shard', shard)).out));
  }
  expect(shards.map((shard) => shard.length)).toEqual([2, 2, 1]);
  expect(shards.flat().sort()).toEqual([...whole].sort());
}, 60_000);

test('a shard without files is an empty result', async () => {
  const { code, out } = await check('--format', 'ndjson', '--shard', '9/9');
  expect({ code, out }).toEqual({ code: 0, out: '' });
});

test('shards go by the order of paths, whatever order the files were named in', () => {
  const paths = ['b', 'a', 'c'].map((path) => ({ path }));
  expect(inShard(paths, { index: 1, count: 2 })).toEqual([{ path: 'a' }, { path: 'c' }]);
  expect(inShard([...paths].reverse(), { index: 2, count: 2 })).toEqual([{ path: 'b' }]);
});

test.each(['0/4', '5/4', '1', '1/0', 'a/b', '1/2/3', '-1/2', '1/99999'])('--shard %s is refused', (text) => {
  expect(() => shardOf(text)).toThrow('--shard');
});

test.each(['0', '65', 'two', '1.5', '-1'])('--jobs %s is refused', async (jobs) => {
  const { code, err } = await check('--jobs', jobs);
  expect([code, err]).toEqual([2, expect.stringContaining('--jobs')]);
});

test('a thread that ends in the middle loses its file and no other', async () => {
  const crash = folder.add('crash/1 crash.xlsx');
  folder.add('crash/2.xlsx', 'reference.xlsx');
  folder.add('crash/3.xlsx', 'reference.xlsx');
  const { code, out } = await cli('check', join(folder.path, 'crash'), '--jobs', '2', '--format', 'json');
  const document = JSON.parse(out);
  expect(code).toBe(2);
  expect(document.workbooks).toHaveLength(2);
  expect(document.failed).toEqual([expect.objectContaining({ path: crash, error: 'Internal' })]);
}, 60_000);

describe('an explanation for every workbook', () => {
  const entry = { finding: 'P-05/P1', values: 'x', reason: '经核实，情况属实' };
  const stale = { finding: 'T1-01/none', values: 'x', reason: '经核实，情况属实' };

  async function withWaivers(...args: readonly string[]) {
    const found = JSON.parse((await check('--format', 'json')).out);
    const [first] = found.workbooks[0].findings;
    const file = join(folder.path, 'waivers.json');
    const waivers = [{ ...entry, finding: first.id, values: first.values }, stale];
    writeFileSync(file, JSON.stringify({ schema: 'final-accounts/waivers@1', waivers }));
    return check('--waivers', file, '--format', 'ndjson', ...args);
  }

  test('is stale only where no workbook has its finding, on any number of threads', async () => {
    const [one, two] = [await withWaivers('--jobs', '1'), await withWaivers('--jobs', '2')];
    expect(two).toEqual(one);
    expect(lines(one.err).filter((line) => line.includes('说明已失效'))).toHaveLength(1);
    expect(one.err).toContain('T1-01/none');
  }, 60_000);

  test('is never called stale by a part of the files', async () => {
    expect((await withWaivers('--shard', '1/2')).err).not.toContain('说明已失效');
  }, 60_000);
});

test('--out is there as a whole or not at all', async () => {
  const out = join(folder.path, 'result.ndjson');
  await check('--format', 'ndjson', '--out', out);
  expect(lines(readFileSync(out, 'utf8'))).toHaveLength(5);
  const source = join(folder.path, 'in/a.xlsx');
  const before = readFileSync(source);
  const { code, err } = await check('--format', 'ndjson', '--out', source);
  expect([code, err]).toEqual([2, expect.stringContaining('是读取的文件')]);
  expect(readFileSync(source)).toEqual(before);
}, 60_000);
