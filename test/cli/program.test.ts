import { copyFileSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { run } from '../../src/cli/program';
import type { WorkbookSnapshot } from '../../src/engine/workbook/snapshot';
import { broken, report } from '../output/sampleReport';

// The engine has its own tests; here it says what the file name asks for, so that exit codes can be told apart.
jest.mock('../../src/engine/run', () => ({
  check: ({ name }: WorkbookSnapshot) => {
    if (name.includes('crash')) throw new Error('engine');
    if (name.includes('other')) {
      return { ...report, findings: [], forms: report.forms.map((form) => ({ ...form, status: 'missing' })) };
    }
    return { ...report, findings: name.includes('faulty') ? [broken] : [{ ...broken, level: 'rounding' }] };
  },
  checkRecognised: () => ({ ...report, findings: [] }),
}));
jest.mock('../../src/locales/sentences', () => ({
  ...jest.requireActual<object>('../../src/locales/sentences'),
  say: (_: string, { id }: { id: string }) => id,
}));

const sample = join(__dirname, '../../assets/samples/reference.xlsx');
let folder: string;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'final-accounts-'));
  mkdirSync(join(folder, 'units/下级'), { recursive: true });
  for (const name of [
    'good.xlsx',
    'faulty.xlsx',
    'crash.xlsx',
    'other.xlsx',
    'units/b.xlsx',
    'units/~$b.xlsx',
    'units/下级/A.XLSX',
  ]) {
    copyFileSync(sample, join(folder, name));
  }
  writeFileSync(join(folder, 'broken.xlsx'), 'not a workbook');
  writeFileSync(join(folder, 'units/notes.txt'), 'text');
  mkdirSync(join(folder, 'nothing'));
});
afterAll(() => rmSync(folder, { recursive: true }));

async function cli(...args: readonly string[]): Promise<{ code: number; out: string; err: string }> {
  let out = '';
  let err = '';
  const code = await run(
    args.map((arg) => arg.replace('@', `${folder}/`)),
    {
      out: (text) => (out += text),
      err: (text) => (err += text),
    },
  );
  return { code, out, err };
}

const checkJson = async (...args: readonly string[]) => {
  const { code, out, err } = await cli('check', ...args, '--format', 'json');
  const document = JSON.parse(out);
  const paths = document.workbooks.map((workbook: { path: string }) =>
    workbook.path.replace(`${folder}/`, ''),
  );
  return { code, err, document, paths };
};

describe('exit codes', () => {
  test.each([
    [0, ['check', '@good.xlsx']],
    [1, ['check', '@good.xlsx', '@faulty.xlsx']],
    [2, ['check', '@other.xlsx']],
    [2, ['check', '@broken.xlsx']],
    [2, ['check', '@faulty.xlsx', '@broken.xlsx']],
    [2, ['check', '@missing.xlsx']],
    [2, ['check', '@nothing']],
    [2, ['check', '@good.xlsx', '--out', '@no/such/folder/out.txt']],
    [2, ['check', '@good.xlsx', '--format', 'pdf']],
    [2, ['check', '@good.xlsx', '--unknown']],
    [2, ['check', '@good.xlsx', '--out']],
    [0, ['check', '@good.xlsx', '--pack', 'wuhan-2022']],
    [2, ['check', '@good.xlsx', '--pack', 'nowhere-1999']],
    [2, ['check']],
    [0, ['narrate', '@good.xlsx']],
    [2, ['verify', '@good.xlsx']],
    [2, ['nosuch', '--help']],
    [2, ['help', 'nosuch']],
    [0, ['help', 'check']],
    [2, []],
    [0, ['--help']],
    [0, ['check', '--help']],
    [0, ['--version']],
  ])('%i for %j', async (code, args) => {
    expect((await cli(...args)).code).toBe(code);
  });
});

describe('files', () => {
  test('a folder is searched through, without lock files and what is no workbook', async () => {
    expect((await checkJson('@units')).paths).toEqual(['units/b.xlsx', 'units/下级/A.XLSX']);
  });

  test('a pattern, and each file once', async () => {
    expect((await checkJson('@units/*', '@units/b.xlsx')).paths).toEqual(['units/b.xlsx']);
  });

  test('a file that cannot be read is listed and loses no other', async () => {
    const { code, err, document, paths } = await checkJson(
      '@broken.xlsx',
      '@missing.xlsx',
      '@crash.xlsx',
      '@good.xlsx',
    );
    expect(code).toBe(2);
    expect(paths).toEqual(['good.xlsx']);
    expect(document.failed.map(({ error }: { error: string }) => error)).toEqual([
      'NotAWorkbook',
      'NotFound',
      'Internal',
    ]);
    expect(err).toContain('broken.xlsx：不是 Excel 工作簿');
    expect(document.engine).toEqual(report.engine);
  });
});

describe('output', () => {
  test('results go to standard output, nothing to the other', async () => {
    const { out, err } = await cli('check', '@faulty.xlsx');
    expect(out).toContain('1,454.79');
    expect(err).toBe('');
  });

  test('--out takes the results instead', async () => {
    const { code, out } = await cli('check', '@faulty.xlsx', '--format', 'ndjson', '--out', '@out.ndjson');
    expect({ code, out }).toEqual({ code: 1, out: '' });
    expect(JSON.parse(readFileSync(join(folder, 'out.ndjson'), 'utf8'))).toMatchObject({
      pack: 'wuhan-2022',
    });
  });

  test('complaints about arguments are Chinese, name the argument and go to standard error', async () => {
    const { out, err } = await cli('check', '@good.xlsx', '--colour');
    expect(out).toBe('');
    expect(err).toBe('不认识的选项：--colour\n用 final-accounts --help 查看用法。\n');
  });

  test('help is Chinese and lists only what exists', async () => {
    const { out } = await cli('--help');
    expect(out).toContain('用法：');
    expect(out).not.toMatch(/Usage|Options|Commands|verify/);
    expect((await cli('check', '--help')).out).toContain('退出码：');
  });

  test('every command tells its exit codes', async () => {
    for (const command of ['check', 'fill', 'convert', 'import', 'inputs', 'narrate', 'template', 'rule']) {
      expect([command, (await cli(command, '--help')).out]).toEqual([
        command,
        expect.stringContaining('退出码：'),
      ]);
    }
  });

  test('a wrong choice is told the right ones', async () => {
    expect((await cli('check', '@good.xlsx', '--format', 'pdf')).err).toContain('可用：text、json、ndjson');
  });

  test('--version is the version of the package', async () => {
    const { version } = JSON.parse(readFileSync(join(__dirname, '../../package.json'), 'utf8'));
    expect((await cli('--version')).out).toBe(`${version}\n`);
  });
});
