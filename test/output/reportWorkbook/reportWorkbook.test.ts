import { check } from '../../../src/engine/run';
import type { WorkbookSnapshot } from '../../../src/engine/workbook/snapshot';
import { writeTemplate } from '../../../src/hosts/file/newWorkbook/writeTemplate';
import { readWorkbook } from '../../../src/hosts/file/read';
import { ReportRows } from '../../../src/output/reportWorkbook/reportWorkbook';
import { sample } from '../../snapshots/samples';
import { part } from '../../hosts/file/patch/oneSheet';
import { broken, report, results } from '../sampleReport';

const failed = results.failed[0] ?? { path: '', error: '', message: '' };

async function written(rows: ReportRows): Promise<{ bytes: Uint8Array; snapshot: WorkbookSnapshot }> {
  const bytes = writeTemplate(rows.workbook());
  return { bytes, snapshot: await readWorkbook(bytes, 'r.xlsx') };
}

function values(snapshot: WorkbookSnapshot, sheet: string): unknown[][] {
  const cells = snapshot.sheets.find(({ name }) => name === sheet)?.cells ?? [];
  const rows: unknown[][] = [];
  for (const { row, column, value } of cells) (rows[row] ??= [])[column] = value;
  return rows;
}

test('three sheets: what a workbook comes to, its findings, what was not checked', async () => {
  const found = check(await sample('planted'));
  const rows = new ReportRows(found.engine);
  rows.add({ path: 'planted.xlsx', report: found });
  rows.addFailed(failed);
  const { snapshot } = await written(rows);
  expect(snapshot.sheets.map(({ name }) => name)).toEqual(['汇总', '差错', '未检查']);
  const [, , , first, second] = values(snapshot, '汇总');
  expect(first?.slice(0, 7)).toEqual([
    'planted.xlsx',
    found.entity,
    2022,
    '万元',
    'wuhan-2022',
    '11/11',
    found.findings.filter(({ level }) => level === 'error').length,
  ]);
  expect(second?.[0]).toBe('broken.xlsx');
  expect(second?.at(-1)).toBe('不是 Excel 工作簿');
  expect(values(snapshot, '差错').slice(3)).toHaveLength(found.findings.length);
  expect(
    values(snapshot, '未检查')
      .slice(3)
      .map((row) => row[1])
      .sort(),
  ).toEqual(found.unchecked.map(({ check: id }) => id).sort());
});

test('titles stay in view, rows can be filtered, texts wrap', async () => {
  const rows = new ReportRows(report.engine);
  rows.add({ path: 'a.xlsx', report });
  const { bytes } = await written(rows);
  const sheet = part(bytes, 'xl/worksheets/sheet2.xml');
  expect(sheet).toContain('<autoFilter ref="A3:N5"/>');
  expect(sheet).toMatch(
    /<pane xSplit="1" ySplit="3" topLeftCell="B4" activePane="bottomRight" state="frozen"/,
  );
  // CT_Worksheet: behind the rows, before what is merged and printed.
  expect(sheet.indexOf('</sheetData>')).toBeLessThan(sheet.indexOf('<autoFilter'));
  expect(sheet.indexOf('<autoFilter')).toBeLessThan(sheet.indexOf('<printOptions'));
  expect(part(bytes, 'xl/styles.xml')).toContain('wrapText="1"');
});

test('what a workbook says is text, and no longer than a cell holds', async () => {
  const rows = new ReportRows(report.engine);
  const label = `=cmd|' /C calc'!A0${'长'.repeat(40_000)}`;
  rows.add({ path: '=1+1.xlsx', report: { ...report, findings: [{ ...broken, label }] } });
  const { snapshot } = await written(rows);
  const cells = snapshot.sheets.flatMap((sheet) => sheet.cells);
  expect(cells.some(({ formula }) => formula !== undefined)).toBe(false);
  const longest = Math.max(...cells.map(({ text }) => text.length));
  expect(longest).toBe(32_767);
});
