import { join } from 'node:path';
import { run } from '../../src/cli/program';

/** The command line on the sample workbooks with the real engine: what the contract promises to scripts. */
const samples = join(__dirname, '../../assets/samples');

async function check(name: string): Promise<{ code: number; workbook: Workbook }> {
  let out = '';
  const code = await run(['check', join(samples, name), '--format', 'json'], {
    out: (text) => (out += text),
    err: () => undefined,
  });
  const document: { workbooks: Workbook[] } = JSON.parse(out);
  const [workbook] = document.workbooks;
  if (!workbook) throw new Error('no workbook');
  return { code, workbook };
}

interface Workbook {
  readonly forms: readonly { readonly form: string; readonly status: string }[];
  readonly findings: readonly {
    readonly level: string;
    readonly sheet: string;
    readonly cell: string;
    readonly printed: string;
    readonly expected: string;
    readonly difference: string;
    readonly check: string;
  }[];
  readonly causes: readonly { readonly sheet: string; readonly cell: string; readonly suggested: string }[];
  readonly ledger: Readonly<Record<string, number>>;
  readonly checks: readonly unknown[];
}

test('reference: eleven forms, no error, a ledger that adds up, exit code 0', async () => {
  const { code, workbook } = await check('reference.xlsx');
  expect(code).toBe(0);
  expect(workbook.forms).toHaveLength(11);
  expect(workbook.forms.filter(({ status }) => status === 'missing' || status === 'ambiguous')).toEqual([]);
  expect(workbook.findings.filter(({ level }) => level === 'error')).toEqual([]);
  const counted = Object.values(workbook.ledger).reduce((sum, count) => sum + count, 0);
  expect(counted).toBe(workbook.checks.length);
});

test('planted: each fault with its cell and the figure it must have, exit code 1', async () => {
  const { code, workbook } = await check('planted.xlsx');
  expect(code).toBe(1);
  const repaired = workbook.causes.map(({ sheet, cell, suggested }) => `${sheet}!${cell} ${suggested}`);
  expect(repaired.sort()).toEqual([
    '表1收入支出决算总表!F13 1703.45',
    '表3支出决算表!E9 1544.79',
    '表6一般公共预算财政拨款基本支出决算明细表!I33 207.69',
  ]);
  expect(workbook.findings).toContainEqual(
    expect.objectContaining({
      check: 'T3-02',
      sheet: '表3支出决算表',
      cell: 'E9',
      printed: '1454.79',
      expected: '1544.79',
      difference: '-90.00',
      bound: '0.015',
    }),
  );
  // Broken by one equation only: named by its finding.
  expect(workbook.findings).toContainEqual(
    expect.objectContaining({
      check: 'P-05',
      sheet: '整体绩效自评表',
      cell: 'F23',
      printed: '97',
      expected: '98',
    }),
  );
});
