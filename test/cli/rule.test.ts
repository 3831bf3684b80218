import { run } from '../../src/cli/program';
import { CATALOGUE } from '../../src/engine/checks/catalogue';
import { displayWidth } from '../../src/output/columns';

async function rule(...ids: readonly string[]): Promise<{ code: number; out: string; err: string }> {
  let [out, err] = ['', ''];
  const code = await run(['rule', ...ids], {
    out: (text) => (out += text),
    err: (text) => (err += text),
  });
  return { code, out, err };
}

test('prints the page: title, statement, level, basis, and the four parts', async () => {
  const { code, out, err } = await rule('T3-02');
  expect({ code, err }).toEqual({ code: 0, err: '' });
  const lines = out.split('\n');
  expect(lines[0]).toMatch(/^T3-02 \S/);
  expect(lines.slice(2, 5)).toEqual([
    '各栏：类＝所属各款之和，款＝所属各项之和',
    '级别：错误',
    '依据：政府收支分类科目：类、款、项逐级汇总',
  ]);
  for (const heading of ['为什么', '怎样算', '怎样改', '何时可以说明']) {
    expect(lines[lines.indexOf(heading) + 2]).toMatch(/^ {2}\S/);
  }
});

// A page that another check still lacks is missed by test/engine/checks/helpPages.
test.each(['T1-01', 'T4-08', 'X-14b', 'E-01', 'P-08', 'F-01', 'V-01', 'H6', 'T1-N'])(
  'the page of %s fits the terminal and shows no Markdown',
  async (id) => {
    const { out } = await rule(id);
    expect(out.split('\n').filter((line) => displayWidth(line) > 82)).toEqual([]);
    expect(out).not.toMatch(/^#|`|\*\*|\]\(/m);
  },
);

test.each([
  ['t3-02', 'T3-02'],
  ['x-14B', 'X-14b'],
  ['T3-02/20801/c1', 'T3-02'],
  [' h1 ', 'H1'],
])('%s is %s', async (typed, id) => {
  expect((await rule(typed)).out.startsWith(`${id} `)).toBe(true);
});

test('without an id lists every check with what it states', async () => {
  const { code, out } = await rule();
  expect(code).toBe(0);
  const listed = out.split('\n').flatMap((line) => /^\S+/.exec(line)?.[0] ?? []);
  expect(listed).toEqual(CATALOGUE.map(({ id }) => id));
  expect(out).toMatch(/^V-01 +提示 {4}没有隐藏的行、列、工作表参加汇总$/m);
});

test.each([
  ['T3-2', /^没有编号为 T3-2 的校验；相近的有：T3-02/],
  ['X', /相近的有：X-01、X-02、/],
  ['T3', /相近的有：T3-/],
  ['T33-02', /相近的有：T3-02/],
  ['不存在的校验', /^没有编号为 不存在的校验 的校验；用 final-accounts rule 列出全部编号。\n$/],
  ['x'.repeat(10_000), /列出全部编号/],
  ['zz', /^没有编号为 zz 的校验；用/],
  ['', /^没有编号为/],
  ['../README', /^没有编号为/],
  ['__proto__', /^没有编号为/],
])('%j is none: exit code 2', async (id, message) => {
  const { code, out, err } = await rule(id);
  expect({ code, out }).toEqual({ code: 2, out: '' });
  expect(err).toMatch(message);
});

test('at most five are named', async () => {
  const { err } = await rule('T3-0');
  expect(err.match(/T\d-/g)?.length).toBeLessThanOrEqual(6);
});
