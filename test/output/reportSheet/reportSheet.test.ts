import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { WorkbookReport } from '../../../src/engine/report/report';
import { check } from '../../../src/engine/run';
import { inverseOf, NO_EDIT } from '../../../src/engine/workbook/edits';
import { REPORT_SHEET } from '../../../src/engine/workbook/ownSheets';
import type { WorkbookSnapshot } from '../../../src/engine/workbook/snapshot';
import { createExcelHost } from '../../../src/hosts/excel/excelHost';
import { patchWorkbook } from '../../../src/hosts/file/patch/patchWorkbook';
import { readWorkbook } from '../../../src/hosts/file/read';
import { reportSheetEdit } from '../../../src/output/reportSheet/reportSheet';
import { bootOffice } from '../../office-host/bootOffice';
import { applied } from '../../snapshots/applied';
import { sheetOfRows } from '../../snapshots/cells';
import { sample } from '../../snapshots/samples';

let planted: WorkbookSnapshot;
let report: WorkbookReport;
beforeAll(async () => {
  planted = await sample('planted');
  report = check(planted);
});

function edit(snapshot: WorkbookSnapshot, of: WorkbookReport = report) {
  const made = reportSheetEdit(snapshot, of);
  if (!made) throw new Error('the sheet is taken');
  return made;
}

const file = (): Uint8Array => readFileSync(join(__dirname, '../../../assets/samples/planted.xlsx'));
const onSheet = (snapshot: WorkbookSnapshot) =>
  snapshot.sheets.find(({ name }) => name === REPORT_SHEET)?.cells ?? [];

test('every finding has a row: level, place, sentence, figures as numbers', () => {
  const cells = onSheet(applied(planted, edit(planted)));
  const checks = cells.filter(({ column, row }) => column === 5 && row >= 4).map(({ value }) => value);
  expect([...checks].sort()).toEqual(report.findings.map((finding) => finding.check).sort());
  const row = cells.find(({ value }) => value === 'T3-02')?.row;
  const line = cells.filter((cell) => cell.row === row).map(({ value }) => value);
  expect(line[0]).toBe('错误');
  expect(line).toEqual(expect.arrayContaining([1703.45, 1613.45, 90]));
});

test('it says what was not checked, and which program wrote it', () => {
  const texts = onSheet(applied(planted, edit(planted))).map(({ text }) => text);
  for (const { check: id } of report.unchecked) expect(texts.some((text) => text.includes(id))).toBe(true);
  expect(texts.some((text) => text.includes(report.engine.version))).toBe(true);
});

test('a later check does not read it: the same report as before', async () => {
  const written = await readWorkbook(patchWorkbook(file(), edit(planted)), 'planted.xlsx');
  expect(onSheet(written).length).toBeGreaterThan(50);
  expect(check(written)).toEqual(report);
});

test('written again it changes nothing; a shorter report leaves nothing of the longer one', async () => {
  const first = await readWorkbook(patchWorkbook(file(), edit(planted)), 'planted.xlsx');
  expect(edit(first)).toEqual(NO_EDIT);
  const clean = { ...report, findings: [], causes: [], unchecked: [] };
  const second = applied(first, edit(first, clean));
  expect(onSheet(second).map(({ text }) => text)).toContain('没有发现问题。');
  expect(onSheet(second).some(({ value }) => value === 'T3-02')).toBe(false);
});

test('taking it back: the file of before, the sheet of before', async () => {
  const first = edit(planted);
  const with1 = patchWorkbook(file(), first);
  const back = await readWorkbook(patchWorkbook(with1, inverseOf(first)), 'planted.xlsx');
  expect(back).toEqual(planted);

  const snapshot1 = await readWorkbook(with1, 'planted.xlsx');
  const second = edit(snapshot1, { ...report, findings: report.findings.slice(0, 2) });
  const with2 = patchWorkbook(with1, second);
  const again = await readWorkbook(patchWorkbook(with2, inverseOf(second)), 'planted.xlsx');
  expect(again).toEqual(snapshot1);
});

test('in Excel too: written, read as the same, and taken back without a trace', async () => {
  const office = await bootOffice(planted);
  try {
    const before = office.excel.toJSON();
    const host = createExcelHost();
    const made = edit(await host.read());
    await host.apply?.(made);
    const written = await host.read();
    expect(edit(written)).toEqual(NO_EDIT);
    expect(check(written).findings).toEqual(report.findings);
    await host.apply?.(inverseOf(made));
    expect(office.excel.toJSON()).toEqual(before);
  } finally {
    office.shutDown();
  }
});

test('a sheet of that name that is not ours is left alone', () => {
  const own = { ...planted, sheets: [...planted.sheets, sheetOfRows(REPORT_SHEET, [['我的记录']])] };
  expect(reportSheetEdit(own, report)).toBeNull();
});

test('what a workbook says is text, never a formula', () => {
  const [first] = report.findings;
  if (!first) throw new Error('no finding');
  const hostile = '=HYPERLINK("http://x","y")';
  const evil = { ...report, entity: hostile, findings: [{ ...first, label: hostile, column: '' }] };
  const contents = edit(planted, evil).cells.map(({ after }) => after);
  expect(contents.some((content) => content.kind === 'formula')).toBe(false);
  expect(contents).toContainEqual({ kind: 'text', text: hostile });
});
