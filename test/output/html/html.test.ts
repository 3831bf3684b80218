/** @jest-environment jsdom */
import { TextDecoder, TextEncoder } from 'node:util';
import type { Finding } from '../../../src/engine/report/report';
import { htmlPrinter } from '../../../src/output/html/html';
import { printed } from '../../../src/output/printer';
import type { CheckResults } from '../../../src/output/results';
import type { Locale } from '../../../src/locales/locale';
import { broken, report, results } from '../sampleReport';

Object.assign(globalThis, { TextDecoder, TextEncoder });

const html = (of: CheckResults, locale?: Locale): string => printed(htmlPrinter(of.engine, locale), of);
const page = (of: CheckResults, locale?: Locale): Document =>
  new DOMParser().parseFromString(html(of, locale), 'text/html');
const withFindings = (...findings: readonly Finding[]): CheckResults => ({
  ...results,
  workbooks: [{ path: 'a.xlsx', report: { ...report, findings }, sha256: 'f'.repeat(64) }],
});

test('a finding stands under its cause with its equation, a row each addend', () => {
  const found = page(withFindings(broken));
  const group = found.querySelector('.group');
  expect(group?.querySelector('.finding.error .level')?.textContent).toBe('错误');
  const rows = [...(group?.querySelectorAll('.equation tr') ?? [])].map((row) =>
    [...row.querySelectorAll('td')].map((cell) => cell.textContent),
  );
  expect(rows).toEqual([
    ['', '1,454.79', 'E9', '表列数'],
    ['+', '1,352.17', 'E10', '2080101 行政运行 · 合计'],
    ['−', '空', "'表 5'!E11", '表5 2080109 社会保险经办机构'],
    ['=', '1,544.79', '', '算得'],
    ['', '-90.00', '', '差额（允许 ±0.015）'],
  ]);
  expect(group?.textContent).toContain('同样的数还填在 收入决算表!E9');
});

test('it says what was checked, by what, and who is to sign', () => {
  const found = page(withFindings(broken));
  const text = found.body.textContent ?? '';
  for (const part of ['某单位', '2022 年度', '万元', 'wuhan-2022', 'f'.repeat(64), '0.1.0', 'abc', 'T9-01']) {
    expect(text).toContain(part);
  }
  expect([...found.querySelectorAll('.signatures span')].map((line) => line.textContent)).toEqual([
    '填报人：',
    '复核人：',
    '单位负责人：',
    '日期：',
  ]);
  const ledger = [...found.querySelectorAll('table')].find((table) => table.textContent?.includes('合计180'));
  expect(ledger?.textContent).toContain('195');
});

test('what is explained stands apart with its reason; what changed since is open again', () => {
  const accepted = { ...broken, waiver: { status: 'accepted' as const, reason: '上级批复如此' } };
  const explained = page(withFindings(accepted));
  expect(explained.querySelector('.group')).toBeNull();
  expect(explained.body.textContent).toContain('上级批复如此');
  expect(explained.body.textContent).toContain('没有待处理的问题。');
  const reopened = page(withFindings({ ...broken, waiver: { status: 'reopened', reason: '上级批复如此' } }));
  expect(reopened.querySelector('.group')?.textContent).toContain('曾说明“上级批复如此”');
});

test('尾差 stand in a table of their own', () => {
  const member = {
    id: 'T3-01/合计',
    statement: '1栏＝（2＋3）栏',
    sheet: '支出决算表',
    cell: 'E7',
    difference: '0.01',
    bound: '0.02',
  };
  const rounding: Finding = {
    ...broken,
    id: 'rounding/T3',
    check: 'rounding',
    level: 'rounding',
    cause: null,
    printed: null,
    addends: [],
    members: [member],
  };
  const text = page(withFindings(rounding)).body.textContent;
  expect(text).toContain('支出决算表!E7T3-01/合计0.01±0.02');
});

test('an index leads to every workbook where there are several, and is left out for one', () => {
  const two = { ...results, workbooks: [...results.workbooks, { path: 'b.xlsx', report }] };
  const found = page(two);
  const links = [...found.querySelectorAll('nav a')];
  expect(links.map((link) => link.textContent)).toEqual(['seed.xlsx', 'b.xlsx']);
  for (const link of links) {
    expect(found.querySelector(link.getAttribute('href') ?? '')?.className).toBe('workbook');
  }
  expect(found.body.textContent).toContain('broken.xlsx不是 Excel 工作簿');
  expect(page(results).querySelector('nav')).toBeNull();
});

test('whatever stands in a workbook is text', () => {
  const hostile = `"><img src=x onerror=alert(1)><script>alert(1)</script>&amp;'`;
  const found = page({
    ...results,
    workbooks: [
      {
        path: hostile,
        report: {
          ...report,
          entity: hostile,
          otherSheets: [hostile],
          gone: [hostile],
          staleWaivers: [{ finding: hostile, values: hostile, reason: hostile }],
          findings: [
            {
              ...broken,
              sheet: hostile,
              label: hostile,
              statement: hostile,
              basis: [hostile],
              waiver: { status: 'reopened', reason: hostile },
              addends: broken.addends.map((addend) => ({ ...addend, label: hostile, sheet: hostile })),
            },
          ],
        },
      },
    ],
    failed: [{ path: hostile, error: 'NotAWorkbook', message: hostile }],
  });
  expect(found.querySelectorAll('script, img, [onerror]')).toHaveLength(0);
  expect(found.querySelector('h2')?.textContent).toBe('未能检查的文件');
  expect(found.querySelector('.workbook h2')?.textContent).toBe(hostile);
});

test('it runs nothing and asks for nothing', () => {
  const text = html(results);
  expect(text).not.toMatch(/<script|<link|<iframe|https?:|url\(|@import|\son\w+=/);
  expect(text).toContain("default-src 'none'");
});

test('it is laid out for A4 and for a dark screen', () => {
  const text = html(results);
  expect(text).toMatch(/@page \{ size: A4/);
  expect(text).toContain('@media print');
  expect(text).toContain('prefers-color-scheme: dark');
});

test('in English, no Chinese is left but what the forms are called', () => {
  const one = page(withFindings(broken), 'en-US');
  const titles = [...one.querySelectorAll('h1, h3, th, caption, .level, .signatures span')];
  expect(
    titles.map((title) => title.textContent).filter((title) => /\p{Script=Han}/u.test(title ?? '')),
  ).toEqual([]);
});
