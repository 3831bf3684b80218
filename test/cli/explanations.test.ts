/** `--waivers`, `--baseline`, `--strict` and what the workbook itself carries, with the real engine on the samples. */
import { copyFileSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { run } from '../../src/cli/program';
import { EMPTY_STATE, serialiseState } from '../../src/engine/report/state';
import { withState } from '../../src/hosts/file/state';

const samples = join(__dirname, '../../assets/samples');
let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'final-accounts-'));
  copyFileSync(join(samples, 'planted.xlsx'), join(folder, 'a.xlsx'));
  copyFileSync(join(samples, 'reference.xlsx'), join(folder, 'good.xlsx'));
});
afterEach(() => rmSync(folder, { recursive: true }));

interface Finding {
  readonly id: string;
  readonly level: string;
  readonly values: string | null;
  readonly waiver: { readonly status: string; readonly reason: string } | null;
  readonly since: string | null;
}
interface Workbook {
  readonly path: string;
  readonly findings: readonly Finding[];
  readonly staleWaivers: readonly { readonly finding: string; readonly reason: string }[];
  readonly gone: readonly string[];
}
interface Ended {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

const inFolder = (name: string): string => join(folder, name);

async function cli(...args: readonly string[]): Promise<Ended> {
  let [out, err] = ['', ''];
  const streams = { out: (text: string) => (out += text), err: (text: string) => (err += text) };
  const code = await run(
    args.map((arg) => arg.replace('@', `${folder}/`)),
    streams,
  );
  return { code, out, err: err.replaceAll(`${folder}/`, '@') };
}

async function json(
  ...args: readonly string[]
): Promise<Ended & { readonly workbooks: readonly Workbook[] }> {
  const ended = await cli('check', ...args, '--format', 'json');
  const { workbooks }: { workbooks: readonly Workbook[] } = JSON.parse(ended.out);
  return { ...ended, workbooks };
}

async function first(...args: readonly string[]): Promise<Ended & Workbook> {
  const { workbooks, ...ended } = await json(...args);
  const [workbook] = workbooks;
  if (!workbook) throw new Error('no workbook');
  return { ...ended, ...workbook };
}

/** A waivers file as people write it; an entry may be anything. */
function waivers(...entries: readonly unknown[]): string {
  writeFileSync(
    inFolder('waivers.json'),
    JSON.stringify({ schema: 'final-accounts/waivers@1', waivers: entries, remark: '其他键不管' }),
  );
  return '@waivers.json';
}

const T3 = 'T3-02/20801/c1';
const T3_VALUES = '1454.79≠1544.79 E10=1352.17 E11=192.62';

/** An explanation for every finding that asks for something, copied from the json output. */
async function allExplained(): Promise<Record<string, unknown>[]> {
  const { findings } = await first('@a.xlsx');
  return findings
    .filter(({ values }) => values !== null)
    .map(({ id, values }) => ({ finding: id, values, reason: '经核实无误' }));
}

describe('--waivers', () => {
  it('json carries the values of every error and warning, and of nothing else', async () => {
    const { findings } = await first('@a.xlsx');
    const asking = ({ level }: Finding): boolean => level === 'error' || level === 'warning';
    expect(findings.filter(({ values }) => values !== null)).toEqual(findings.filter(asking));
    expect(findings.find(({ id }) => id === T3)?.values).toBe(T3_VALUES);
  });

  it('what is explained stands there with its reason and does not count', async () => {
    const entries = await allExplained();
    const { code, err, findings, staleWaivers } = await first('@a.xlsx', '--waivers', waivers(...entries));
    expect({ code, err, staleWaivers }).toEqual({ code: 0, err: '', staleWaivers: [] });
    expect(findings.find(({ id }) => id === T3)?.waiver).toEqual({
      status: 'accepted',
      reason: '经核实无误',
    });
  });

  it('one error that is not explained counts', async () => {
    const entries = (await allExplained()).filter(({ finding }) => finding !== T3);
    expect((await cli('check', '@a.xlsx', '--waivers', waivers(...entries))).code).toBe(1);
  });

  it('and so does one whose numbers have changed since', async () => {
    const entries = (await allExplained()).map((entry) =>
      entry['finding'] === T3 ? { ...entry, values: '1454.79≠1544.79 E10=1352.17' } : entry,
    );
    const { code, findings } = await first('@a.xlsx', '--waivers', waivers(...entries));
    expect(code).toBe(1);
    expect(findings.find(({ id }) => id === T3)?.waiver?.status).toBe('reopened');
    const { out } = await cli('check', '@a.xlsx', '--waivers', '@waivers.json');
    expect(out).toContain('曾说明“经核实无误”，此后数值有变化，请重新核实。');
  });

  it('the text lists what is explained apart, with the reason', async () => {
    const entry = { finding: T3, values: T3_VALUES, reason: '按文件要求分两期入账' };
    const { out } = await cli('check', '@a.xlsx', '--waivers', waivers(entry));
    const [above = '', below = ''] = out.split('\n已说明\n');
    expect(above).toContain('· 已说明 1');
    expect(above).not.toMatch(/表3支出决算表!E9 .*\[T3-02\]/);
    expect(above).toMatch(/表3支出决算表!E9 .*\[T3-01\]/);
    expect(below).toMatch(
      /^ {2}错误 {2}表3支出决算表!E9 {2}20801.*\[T3-02\]\n {8}原因：按文件要求分两期入账\n/,
    );
  });

  it('one whose finding is gone is reported, and loses nothing else', async () => {
    const gone = { finding: 'T9-02/c7', values: '', reason: '上年的说明' };
    const { code, err, staleWaivers } = await first('@good.xlsx', '--waivers', waivers(gone));
    expect(code).toBe(0);
    expect(staleWaivers).toEqual([gone]);
    expect(err).toBe('@good.xlsx：说明已失效，问题 T9-02/c7 已不存在（原因：上年的说明）。\n');
  });

  it('one for a workbook is for that one only, whatever folder it stands in', async () => {
    mkdirSync(inFolder('甲'));
    mkdirSync(inFolder('乙'));
    for (const unit of ['甲', '乙']) copyFileSync(inFolder('a.xlsx'), inFolder(`${unit}/a.xlsx`));
    const base = { finding: T3, values: T3_VALUES, reason: '经核实无误' };
    const states = async (workbook: string): Promise<(string | undefined)[]> => {
      const file = waivers({ ...base, workbook });
      const { workbooks, err } = await json('@甲', '@乙', '@good.xlsx', '--waivers', file);
      expect(err).toBe('');
      return workbooks.map(({ findings }) => findings.find(({ id }) => id === T3)?.waiver?.status);
    };
    expect(await states('a.xlsx')).toEqual(['accepted', 'accepted', undefined]);
    expect(await states('乙\\a.xlsx')).toEqual([undefined, 'accepted', undefined]);
    expect(await states('b.xlsx')).toEqual([undefined, undefined, undefined]);
  });

  it('one for all is stale only where none of them needs it', async () => {
    const used = { finding: T3, values: T3_VALUES, reason: '用到' };
    const unused = { finding: 'T9-02/c7', values: '', reason: '没有用到' };
    const { workbooks, err } = await json('@a.xlsx', '@good.xlsx', '--waivers', waivers(used, unused));
    expect(workbooks.map(({ staleWaivers }) => staleWaivers.map(({ finding }) => finding))).toEqual([
      ['T9-02/c7'],
      ['T9-02/c7'],
    ]);
    expect(err).toBe('@a.xlsx、@good.xlsx：说明已失效，问题 T9-02/c7 已不存在（原因：没有用到）。\n');
  });

  it('what names the workbook wins over what is for all', async () => {
    const base = { finding: T3, values: T3_VALUES };
    const file = waivers({ ...base, workbook: 'a.xlsx', reason: '本单位' }, { ...base, reason: '各单位' });
    const { findings } = await first('@a.xlsx', '--waivers', file);
    expect(findings.find(({ id }) => id === T3)?.waiver?.reason).toBe('本单位');
  });

  const complete = { finding: T3, values: T3_VALUES, reason: '经核实无误' };
  it.each<[string, unknown, string]>([
    ['no reason', { finding: T3, values: T3_VALUES }, `第 2 条（${T3}）没有写原因`],
    ['a blank reason', { ...complete, reason: ' 　' }, `第 2 条（${T3}）没有写原因`],
    ['a reason that is no text', { ...complete, reason: 1 }, `第 2 条（${T3}）没有写原因`],
    ['no finding', { values: '', reason: '无误' }, '第 2 条没有写是哪个问题'],
    ['no values', { finding: T3, reason: '无误' }, `第 2 条（${T3}）没有写所说明的数值`],
    ['a workbook that is no name', { ...complete, workbook: 7 }, `第 2 条（${T3}）的 workbook`],
    ['no entry', T3, '第 2 条不是一条说明'],
    ['nothing', null, '第 2 条不是一条说明'],
  ])('an entry with %s is refused and named', async (_, entry, message) => {
    const { code, out, err } = await cli('check', '@a.xlsx', '--waivers', waivers(complete, entry));
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toContain(`@waivers.json ${message}`);
  });

  it.each([
    ['no JSON', '{"schema"', '不是 JSON 文件'],
    ['another schema', '{"schema":"final-accounts/waivers@2","waivers":[]}', '不是说明文件'],
    ['no list', '{"schema":"final-accounts/waivers@1"}', '不是说明文件'],
    ['a list only', '[]', '不是说明文件'],
    ['null', 'null', '不是说明文件'],
  ])('a file with %s is refused', async (_, text, message) => {
    writeFileSync(inFolder('w.json'), text);
    const { code, err } = await cli('check', '@a.xlsx', '--waivers', '@w.json');
    expect(code).toBe(2);
    expect(err).toContain(message);
  });

  it('a file that is not there is refused; one with a byte order mark is read', async () => {
    expect(await cli('check', '@a.xlsx', '--waivers', '@none.json')).toMatchObject({
      code: 2,
      err: '@none.json 无法读取：找不到文件，请核对路径和文件名。\n',
    });
    waivers(...(await allExplained()));
    writeFileSync(inFolder('bom.json'), `\ufeff${readFileSync(inFolder('waivers.json'), 'utf8')}`);
    expect((await cli('check', '@a.xlsx', '--waivers', '@bom.json')).code).toBe(0);
  });
});

describe('what the workbook itself carries', () => {
  const carry = (text: string): void =>
    writeFileSync(inFolder('a.xlsx'), withState(readFileSync(inFolder('a.xlsx')), text));
  const kept = { finding: T3, values: T3_VALUES, reason: '工作簿中的说明' };

  it('is honoured', async () => {
    carry(serialiseState({ ...EMPTY_STATE, waivers: [kept] }));
    const { err, findings } = await first('@a.xlsx');
    expect(err).toBe('');
    expect(findings.find(({ id }) => id === T3)?.waiver).toEqual({
      status: 'accepted',
      reason: '工作簿中的说明',
    });
  });

  it('gives way to the file', async () => {
    carry(serialiseState({ ...EMPTY_STATE, waivers: [kept] }));
    const { findings } = await first('@a.xlsx', '--waivers', waivers({ ...kept, reason: '文件中的说明' }));
    expect(findings.find(({ id }) => id === T3)?.waiver?.reason).toBe('文件中的说明');
  });

  it('may be a baseline, used where none is named', async () => {
    const findings = [{ finding: 'T9-02/c7', values: '' }];
    carry(serialiseState({ ...EMPTY_STATE, baseline: { taken: '2022-01-01T00:00:00Z', findings } }));
    expect((await first('@a.xlsx')).gone).toEqual(['T9-02/c7']);
  });

  it.each([
    ['{', '工作簿中保存的说明无法读取，未采用。'],
    ['{"version":99}', '工作簿中的说明由更新的版本保存'],
    ['{"version":1,"waivers":[7]}', '有一部分无法读取，其余已采用。'],
  ])('%s is reported and the workbook checked all the same', async (text, message) => {
    carry(text);
    const { code, err, findings } = await first('@a.xlsx');
    expect(code).toBe(1);
    expect(err).toContain(message);
    expect(findings.length).toBeGreaterThan(10);
  });
});

describe('--baseline', () => {
  /** The json output of a check of the planted sample, as an earlier one, changed by hand. */
  async function earlier(
    change: (findings: Finding[]) => readonly unknown[],
    path?: string,
  ): Promise<string> {
    const { out } = await json('@a.xlsx');
    const document = JSON.parse(out);
    document.workbooks[0].findings = change([...document.workbooks[0].findings]);
    if (path !== undefined) document.workbooks[0].path = path;
    writeFileSync(inFolder('base.json'), JSON.stringify(document));
    return '@base.json';
  }

  const withoutOne = (findings: readonly Finding[]): unknown[] => [
    ...findings
      .filter(({ id }) => id !== T3)
      .map((one) => (one.id === 'T6-03' ? { ...one, values: '1≠2' } : one)),
    { id: 'T9-02/c7', level: 'warning', values: '1≠2' },
  ];

  it('says what is new, changed, the same and gone', async () => {
    const file = await earlier(withoutOne);
    const { code, findings, gone } = await first('@a.xlsx', '--baseline', file);
    const since = Object.fromEntries(findings.map((one) => [one.id, one.since]));
    expect(code).toBe(1);
    expect(since).toMatchObject({ [T3]: 'new', 'T6-03': 'changed', 'T1-03': 'same' });
    expect(gone).toEqual(['T9-02/c7']);
  });

  it('says so in the text too', async () => {
    const file = await earlier(withoutOne);
    const { out } = await cli('check', '@a.xlsx', '--baseline', file);
    expect(out).toContain('· 新增 1 · 有变化 1 · 已消除 1\n');
    expect(out).toMatch(/ {2}错误 {2}新增 {2}表3支出决算表!E9 .*\[T3-02\]\n/);
    expect(out).toMatch(/ {2}错误 {2}有变化 {2}表6.*\[T6-03\]\n/);
    expect(out).toContain('\n已消除\n  T9-02/c7\n');
  });

  it('without one there is no word of it', async () => {
    const { out } = await cli('check', '@a.xlsx');
    expect(out).not.toMatch(/新增|有变化|已消除|已说明/);
    const { findings, gone } = await first('@a.xlsx');
    expect(findings.every(({ since }) => since === null)).toBe(true);
    expect(gone).toEqual([]);
  });

  it('finds the workbook by its file name, or as the only one there is', async () => {
    const elsewhere = await earlier(withoutOne, 'C:\\决算\\a.xlsx');
    expect((await json('@a.xlsx', '@good.xlsx', '--baseline', elsewhere)).workbooks[0]?.gone).toHaveLength(1);
    const renamed = await earlier(withoutOne, '初稿.xlsx');
    expect((await first('@a.xlsx', '--baseline', renamed)).gone).toHaveLength(1);
  });

  it('says where there is nothing to compare with, and compares with nothing', async () => {
    const file = await earlier(withoutOne);
    const { workbooks, err } = await json('@a.xlsx', '@good.xlsx', '--baseline', file);
    expect(err).toBe('@good.xlsx：以前的结果中没有这个工作簿，未作比较。\n');
    expect(workbooks[1]?.findings.every(({ since }) => since === null)).toBe(true);
  });

  it.each([
    ['no result of a check', '{"schema":"final-accounts/waivers@1","waivers":[]}'],
    [
      'findings without values',
      '{"schema":"final-accounts/check@1","workbooks":[{"path":"a","findings":[{"id":"1","level":"error"}]}]}',
    ],
    ['no findings', '{"schema":"final-accounts/check@1","workbooks":[{"path":"a"}]}'],
    ['no path', '{"schema":"final-accounts/check@1","workbooks":[{"findings":[]}]}'],
    ['workbooks that are none', '{"schema":"final-accounts/check@1","workbooks":[null]}'],
  ])('%s is refused', async (_, text) => {
    writeFileSync(inFolder('b.json'), text);
    const { code, err } = await cli('check', '@a.xlsx', '--baseline', '@b.json');
    expect(code).toBe(2);
    expect(err).toContain('@b.json 不能用来比较');
  });
});

describe('--strict', () => {
  /** 表3!E9 is 0.01 more than its parts: within rounding. */
  beforeEach(() => {
    const parts = unzipSync(readFileSync(inFolder('a.xlsx')));
    const nearly = Object.entries(parts).map(([name, bytes]): [string, Uint8Array] => [
      name,
      /worksheets/.test(name) ? strToU8(strFromU8(bytes).replace('<v>1454.79</v>', '<v>1544.8</v>')) : bytes,
    ]);
    writeFileSync(inFolder('a.xlsx'), zipSync(Object.fromEntries(nearly)));
  });

  const levels = async (...args: readonly string[]): Promise<readonly string[]> =>
    (await first('@a.xlsx', ...args)).findings.flatMap(({ id, level }) => (id === T3 ? [level] : []));

  it('makes errors of 尾差', async () => {
    expect(await levels()).toEqual([]);
    expect(await levels('--strict')).toEqual(['error']);
  });

  it('may be kept in the workbook', async () => {
    const text = serialiseState({ ...EMPTY_STATE, strict: true });
    writeFileSync(inFolder('a.xlsx'), withState(readFileSync(inFolder('a.xlsx')), text));
    expect(await levels()).toEqual(['error']);
  });

  it('changes nothing where everything adds up', async () => {
    const strict = await cli('check', '@good.xlsx', '--strict', '--format', 'json');
    expect(strict).toEqual(await cli('check', '@good.xlsx', '--format', 'json'));
  });
});
