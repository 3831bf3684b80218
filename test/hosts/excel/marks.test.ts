import type { Mark } from '../../../src/hosts/host';
import { createExcelHost } from '../../../src/hosts/excel/excelHost';
import { bootOffice, type BootedOffice } from '../../office-host/bootOffice';
import { area, WORKBOOK } from '../../office-host/fixtures';
import type { ExcelVersion } from '../../office-host/requirementSets';

let office: BootedOffice;
afterEach(() => office.shutDown());

const mark = (sheet: string, address: string, level: Mark['level'] = 'error'): Mark => ({
  sheet,
  area: area(address),
  level,
});
const MARKS = [mark('表1', 'D5'), mark("It's 表 2", 'B2:B3', 'warning'), mark('隐藏表', 'B1')];

/** Marking and clearing never touch what the user could not undo. */
const safely = <T>(task: () => Promise<T>) => office.excel.journal.guarded('undoSafe', task);

/** Puts conditional formats of the user's own on a sheet, one of them always true as ours are. */
async function addUserFormats(): Promise<void> {
  const context = new Excel.RequestContext();
  const formats = context.workbook.worksheets.getItem('表1').getRange('B3:D9').conditionalFormats;
  formats.add('DataBar');
  formats.add('Custom').custom.rule.formula = '=TRUE';
  await context.sync();
}

describe.each<ExcelVersion>(['m365', 'excel2024', 'excel2021'])('marking in %s', (version) => {
  beforeEach(async () => {
    office = await bootOffice(WORKBOOK, { version });
    await addUserFormats();
    office.excel.resetTraffic();
  });

  test('mark, then clear, leaves the workbook as it was', async () => {
    const before = office.excel.toJSON();
    const host = createExcelHost();
    const result = await safely(() => host.mark(MARKS));
    expect(result).toEqual({ marked: 3, protectedSheets: [] });
    expect(office.excel.toJSON()).not.toEqual(before);
    await safely(() => host.clearMarks());
    expect(office.excel.toJSON()).toEqual(before);
  });

  test('marks are written in one round trip, after two that look', async () => {
    await createExcelHost().mark(MARKS);
    expect(office.excel.traffic.requests).toBe(3);
  });
});

describe('marks', () => {
  beforeEach(async () => {
    office = await bootOffice(WORKBOOK);
  });

  test('differ by level in more than colour, and no fill of the sheet is touched', async () => {
    await createExcelHost().mark(MARKS);
    const [error] = office.excel.sheet('表1').conditionalFormats;
    const [warning] = office.excel.sheet("It's 表 2").conditionalFormats;
    expect(error).toMatchObject({
      type: 'Custom',
      area: area('D5'),
      rule: { Formula: '=N("final-accounts:error")=0' },
      format: { Font: { Bold: true, Underline: 'Single' }, Borders: { Top: { Style: 'Continuous' } } },
    });
    expect(warning).toMatchObject({
      rule: { Formula: '=N("final-accounts:warning")=0' },
      format: { Font: { Bold: false, Italic: true }, Borders: { Left: { Style: 'Dash' } } },
    });
    expect(office.excel.journal.entries.map(({ action }) => action)).not.toContain('RangeFill.color');
  });

  test('are replaced, not piled up, also by a later session', async () => {
    await createExcelHost().mark(MARKS);
    await createExcelHost().mark([mark('表1', 'D6')]);
    expect(office.excel.sheet('表1').conditionalFormats.map((format) => format.area)).toEqual([area('D6')]);
    expect(office.excel.sheet("It's 表 2").conditionalFormats).toEqual([]);
  });

  test('leave protected sheets alone and name them', async () => {
    office.excel.protect('表1');
    const result = await safely(() => createExcelHost().mark([...MARKS, mark('表1', 'D6')]));
    expect(result).toEqual({ marked: 2, protectedSheets: ['表1'] });
    expect(office.excel.sheet('表1').conditionalFormats).toEqual([]);
  });

  test('on a sheet protected since are named when they have to stay; the others go', async () => {
    await createExcelHost().mark(MARKS);
    office.excel.protect('表1');
    await expect(createExcelHost().clearMarks()).rejects.toMatchObject({ code: 'protected', subject: '表1' });
    expect(office.excel.sheet('表1').conditionalFormats).toHaveLength(1);
    expect(office.excel.sheet('隐藏表').conditionalFormats).toEqual([]);
  });

  test('that follow say so where some have to stay on a sheet protected since', async () => {
    await createExcelHost().mark(MARKS);
    office.excel.protect('表1');
    const result = await createExcelHost().mark([mark('隐藏表', 'B1')], true);
    expect(result).toEqual({ marked: 1, protectedSheets: ['表1'] });
  });

  test('that follow are not put on again where the user took them off', async () => {
    await createExcelHost().mark(MARKS);
    await createExcelHost().clearMarks();
    await office.excel.journal.guarded('readOnly', async () => {
      expect(await createExcelHost().mark(MARKS, true)).toMatchObject({ marked: 0, gone: true });
    });
  });

  test('for a sheet that is gone are dropped', async () => {
    expect(await createExcelHost().mark([mark('已删除', 'A1')])).toEqual({ marked: 0, protectedSheets: [] });
  });

  test('work beside a chart sheet', async () => {
    office.excel.addChartSheet('图表1');
    expect(await createExcelHost().mark(MARKS)).toMatchObject({ marked: 3 });
    await createExcelHost().clearMarks();
    expect(office.excel.workbook.sheets.flatMap((sheet) => sheet.conditionalFormats)).toEqual([]);
  });

  test('need no write where there is nothing to clear', async () => {
    await office.excel.journal.guarded('readOnly', () => createExcelHost().clearMarks());
    expect(office.excel.traffic.requests).toBe(2);
  });

  test('are refused while a cell is being edited', async () => {
    office.excel.faults.editing = true;
    await expect(createExcelHost().mark(MARKS)).rejects.toMatchObject({ code: 'editMode' });
  });
});

test('an Excel without conditional formats says which API it lacks', async () => {
  office = await bootOffice(WORKBOOK, { version: { excelapi: '1.4' } });
  await expect(createExcelHost().mark(MARKS)).rejects.toMatchObject({ code: 'apiMissing' });
});
