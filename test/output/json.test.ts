import { checkJson, workbookRecord } from '../../src/output/json';
import { checkNdjson } from '../../src/output/ndjson';
import { broken, report, results } from './sampleReport';

// The wording is the locales' own affair: here a sentence shows its id and that the Chinese one was asked for.
jest.mock('../../src/locales/sentences', () => ({
  say: (locale: string, sentence: { id: string }) => `${locale}:${sentence.id}`,
}));

const parsed = JSON.parse(checkJson(results));

/** Keys in order, as docs and other offices' tools know them; ours may only follow. */
function expectKeys(value: object, promised: string): void {
  const keys = promised.split(' ');
  expect(Object.keys(value).slice(0, keys.length)).toEqual(keys);
}

test('the document keeps the promised keys in the promised order', () => {
  expect(Object.keys(parsed)).toEqual(['schema', 'engine', 'workbooks', 'failed']);
  expect(parsed.schema).toBe('final-accounts/check@1');
  expectKeys(parsed.engine, 'version catalogue');
  const [workbook] = parsed.workbooks;
  expectKeys(workbook, 'path entity year moneyUnit pack forms findings causes ledger unchecked');
  expectKeys(workbook.forms[0], 'form name sheet status');
  expectKeys(
    workbook.findings[0],
    'id check level sheet cell printed expected difference bound addends message cause',
  );
  expectKeys(workbook.findings[0].addends[0], 'sheet cell sign value');
  expectKeys(workbook.causes[0], 'kind sheet cell range printed suggested pattern explains message');
  expectKeys(workbook.ledger, 'pass rounding fail notApplicable notEnoughData unreadable');
  expectKeys(workbook.unchecked[0], 'check why');
  expectKeys(parsed.failed[0], 'path error message');
});

test('amounts stay decimal strings, absent ones null, messages are Chinese', () => {
  const [first, second] = parsed.workbooks[0].findings;
  expect(first).toMatchObject({
    printed: '1454.79',
    difference: '-90.00',
    message: 'zh-CN:identityBroken',
    cause: 0,
  });
  expect(second).toMatchObject({ sheet: null, cell: null, printed: null, bound: null, cause: null });
  expect(parsed.workbooks[0].unchecked).toEqual([{ check: 'T9-01', why: 'zh-CN:whyFormMissing' }]);
});

test('what a waiver is made of, and nothing where nothing is explained or compared', () => {
  const [workbook] = parsed.workbooks;
  const [first, second] = workbook.findings;
  expect(first).toMatchObject({
    values: '1454.79≠1544.79 E10=1352.17 E11=0',
    waiver: null,
    since: null,
  });
  expect(second.values).toBe('');
  expect(workbook).toMatchObject({ staleWaivers: [], gone: [] });
});

test('what is explained, new, gone and stale', () => {
  const explained = { ...broken, waiver: { status: 'accepted', reason: '无误' }, since: 'new' } as const;
  const stale = { finding: 'T9-02/c7', values: '1≠2', reason: '上年' };
  const record = workbookRecord({
    path: 'a.xlsx',
    report: { ...report, findings: [explained], staleWaivers: [stale], gone: ['X-01'] },
  });
  expect(record).toMatchObject({
    findings: [{ waiver: { status: 'accepted', reason: '无误' }, since: 'new' }],
    staleWaivers: [stale],
    gone: ['X-01'],
  });
});

test('hints and 尾差 have no values to explain', () => {
  for (const level of ['info', 'rounding'] as const) {
    const record = workbookRecord({ path: 'a', report: { ...report, findings: [{ ...broken, level }] } });
    expect(record).toMatchObject({ findings: [{ values: null }] });
  }
});

test('the same results give the same bytes', () => {
  expect(checkJson(results)).toBe(checkJson(structuredClone(results)));
  expect(checkJson(results)).toMatch(/\n$/);
});

test('ndjson: one line per workbook, failed ones included', () => {
  const lines = checkNdjson(results)
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line));
  expect(lines).toHaveLength(2);
  expect(lines[0]).toMatchObject({
    schema: 'final-accounts/check@1',
    path: 'seed.xlsx',
    ledger: { fail: 2 },
  });
  expect(lines[1]).toMatchObject({ path: 'broken.xlsx', error: 'NotAWorkbook' });
});

test('printed workbook by workbook, it is what JSON.stringify writes of the whole', () => {
  for (const workbooks of [[], results.workbooks, [...results.workbooks, ...results.workbooks]]) {
    for (const failed of [[], results.failed]) {
      const text = checkJson({ ...results, workbooks, failed });
      expect(text).toBe(`${JSON.stringify(JSON.parse(text), null, 2)}\n`);
      expect(JSON.parse(text).workbooks).toHaveLength(workbooks.length);
    }
  }
});
