import { createExcelHost } from '../../../src/hosts/excel/excelHost';
import { bootOffice, type BootedOffice } from '../../office-host/bootOffice';
import { area, WORKBOOK } from '../../office-host/fixtures';

let office: BootedOffice;
beforeEach(async () => {
  office = await bootOffice(WORKBOOK);
});
afterEach(() => office.shutDown());

describe('select', () => {
  test("activates the sheet and selects the cell, whatever the sheet's name", async () => {
    await office.excel.journal.guarded('readOnly', () =>
      createExcelHost().select({ sheet: "It's 表 2", row: 2, column: 1 }),
    );
    expect(office.excel.workbook.active?.name).toBe("It's 表 2");
    expect(office.excel.workbook.selection).toEqual({ sheet: "It's 表 2", area: area('B3') });
  });

  test.each(['隐藏表', '深藏表'])('a hidden sheet cannot be shown: %s', async (sheet) => {
    await expect(createExcelHost().select({ sheet, row: 0, column: 0 })).rejects.toMatchObject({
      code: 'sheetHidden',
      subject: sheet,
    });
  });

  test('a sheet that is gone', async () => {
    await expect(createExcelHost().select({ sheet: '已删除', row: 0, column: 0 })).rejects.toMatchObject({
      code: 'sheetMissing',
      subject: '已删除',
    });
  });
});

describe('changes', () => {
  const settle = () => new Promise((resolve) => setTimeout(resolve, 20));

  test('of the user are announced, our own are not, and none after stopping', async () => {
    const listener = jest.fn();
    const stop = await createExcelHost().onChanged?.(listener);
    office.excel.type('表1', 4, 3, 99);
    await settle();
    expect(listener).toHaveBeenCalledTimes(1);

    const context = new Excel.RequestContext();
    context.workbook.worksheets.getItem('表1').getRange('D5').values = [[100]];
    await context.sync();
    await settle();
    expect(listener).toHaveBeenCalledTimes(1);

    await stop?.();
    office.excel.type('表1', 4, 3, 101);
    await settle();
    expect(listener).toHaveBeenCalledTimes(1);
  });

  test('are not offered where Excel has no such event', async () => {
    office.shutDown();
    office = await bootOffice(WORKBOOK, { version: 'excel2019' });
    expect(createExcelHost().onChanged).toBeUndefined();
  });
});
