import { HostFailure } from '../../../../src/hosts/host';
import { createExcelHost } from '../../../../src/hosts/excel/excelHost';
import { inverseOf, type ChartEdit, type WorkbookEdit } from '../../../../src/engine/workbook/edits';
import { bootOffice, type BootedOffice } from '../../../office-host/bootOffice';
import { area, WORKBOOK } from '../../../office-host/fixtures';
import { cell, edit, formula, INPUTS, NARRATIVE, narrativeEdit, number, text } from './edits';

let office: BootedOffice;
beforeEach(async () => {
  office = await bootOffice(WORKBOOK);
});
afterEach(() => office.shutDown());

async function failure(change: WorkbookEdit, host = createExcelHost()): Promise<HostFailure> {
  const thrown: unknown = await host.apply?.(change).then(
    () => null,
    (error: unknown) => error,
  );
  if (!(thrown instanceof HostFailure)) throw new Error(`not refused: ${String(thrown)}`);
  return thrown;
}

/** Refused before the first write. */
const refused = (change: WorkbookEdit) => office.excel.journal.guarded('readOnly', () => failure(change));

const D5 = cell('表1', 'D5', number('1'), number('2131.17'));

describe('refused before anything is written', () => {
  test.each<[string, WorkbookEdit, string]>([
    ['another number', edit({ cells: [cell('表1', 'D5', number('1'), number('2131.18'))] }), '表1!D5'],
    ['no longer blank', edit({ cells: [D5, cell('表1', 'B5', text('甲'))] }), '表1!B5'],
    [
      'text that looks like the number',
      edit({ cells: [cell('表1', 'D9', number('1'), number('1234.5'))] }),
      '表1!D9',
    ],
    [
      'a formula where there was a number',
      edit({ cells: [cell("It's 表 2", 'B2', number('1'), formula('=A1'))] }),
      "'It''s 表 2'!B2",
    ],
  ])('a cell that changed: %s', async (_name, change, subject) => {
    expect(await refused(change)).toMatchObject({ code: 'changedSince', subject });
  });

  test('a cell that a co-author changed after the preview', async () => {
    const change = edit({ cells: [D5] });
    office.excel.type('表1', 4, 3, 2131.18, 'coauthor');
    expect(await refused(change)).toMatchObject({ code: 'changedSince', subject: '表1!D5' });
  });

  test('a written text that was edited by hand is not taken back', async () => {
    const host = createExcelHost();
    const change = edit({ cells: [cell('表1', 'B12', text('说明'))] });
    await host.apply?.(change);
    office.excel.type('表1', 11, 1, '说明（已改）');
    expect(await failure(inverseOf(change), host)).toMatchObject({
      code: 'changedSince',
      subject: '表1!B12',
    });
  });

  test('sheets: there already in whatever case, missing, or the last that can be seen', async () => {
    office.excel.workbook.addSheet('NOTES');
    const notes = edit({ newSheets: [{ name: 'Notes', columnWidths: [] }] });
    expect(await refused(notes)).toMatchObject({ code: 'sheetExists', subject: 'Notes' });
    expect(await refused(edit({ cells: [cell('没有', 'A1', text('甲'))] }))).toMatchObject({
      code: 'sheetMissing',
      subject: '没有',
    });
    const all = edit({ removedSheets: ['表1', "It's 表 2", '空表', 'NOTES'] });
    expect(await refused(all)).toMatchObject({ code: 'lastVisibleSheet', subject: '表1' });
  });

  test('protected sheets and a protected structure', async () => {
    office.excel.protect("It's 表 2");
    const both = edit({ cells: [D5, cell("It's 表 2", 'D1', text('甲'))] });
    expect(await refused(both)).toMatchObject({ code: 'protected', subject: "It's 表 2" });
    office.excel.protectStructure();
    expect(await refused(narrativeEdit(3))).toMatchObject({ code: 'protected', subject: '' });
    expect(await refused(edit({ removedSheets: ['空表'] }))).toMatchObject({ code: 'protected' });
    await createExcelHost().apply?.(edit({ cells: [D5] }));
  });

  test('texts and formulas longer than a cell can hold, without asking Excel', async () => {
    const long = edit({ cells: [D5, cell('表1', 'B12', text('长'.repeat(32_768)))] });
    expect(await refused(long)).toMatchObject({ code: 'textTooLong', subject: '表1!B12' });
    const formulas = edit({ cells: [cell('表1', 'B12', formula(`=${'1+'.repeat(4_096)}1`))] });
    expect(await refused(formulas)).toMatchObject({ code: 'textTooLong' });
    expect(office.excel.traffic.requests).toBe(0);
  });

  test('a number that is none', async () => {
    expect(await refused(edit({ cells: [cell('表1', 'B12', number('1e999'))] }))).toMatchObject({
      code: 'unknown',
    });
  });

  test('while a cell is being edited', async () => {
    office.excel.faults.editing = true;
    expect(await refused(edit({ cells: [D5] }))).toMatchObject({ code: 'editMode' });
  });
});

describe('failing half-way', () => {
  const OLD_CHART: ChartEdit = {
    sheet: INPUTS,
    name: '图',
    kind: 'pie',
    title: '旧',
    place: area('D1:H9'),
    data: area('A1:B3'),
  };
  const STANDING = edit({
    newSheets: [{ name: INPUTS, columnWidths: [] }],
    cells: [cell(INPUTS, 'A1', text('标题'), { kind: 'blank' }, { look: 'title' })],
    charts: [OLD_CHART],
  });
  /** Everything at once, on a sheet of ours that stands, on a new one, and on one of the user's. */
  const mixed = (): WorkbookEdit => ({
    ...narrativeEdit(6),
    newSheets: [...narrativeEdit(6).newSheets, { name: '第二张', columnWidths: [10] }],
    cells: [
      ...narrativeEdit(6).cells,
      D5,
      cell('表1', 'D10', text('甲'), formula('=SUM(D5:D6)')),
      cell(INPUTS, 'A1', text('新标题'), text('标题'), { look: 'heading', lookBefore: 'title' }),
      cell(INPUTS, 'B3', { kind: 'blank' }, { kind: 'blank' }, { look: 'input' }),
    ],
    rules: [{ sheet: INPUTS, area: area('B2:B3'), rule: { kind: 'amount' }, prompt: '金额' }],
    charts: [...narrativeEdit(6).charts, { ...OLD_CHART, title: '新' }],
    removedCharts: [OLD_CHART],
  });

  beforeEach(async () => {
    await createExcelHost().apply?.(STANDING);
  });

  test('at any action of the writing request leaves the workbook as it was, and says so', async () => {
    const before = office.excel.toJSON();
    const host = createExcelHost();
    office.excel.resetTraffic();
    office.excel.faults.failAt = [null, 1_000_000];
    await host.apply?.(mixed());
    const actions = office.excel.requests[1]?.Actions.length ?? 0;
    expect(actions).toBeGreaterThan(100);
    await bootAgain(before);
    for (let action = 0; action < actions; action += 7) {
      office.excel.faults.failAt = [null, action];
      const thrown = await failure(mixed());
      expect(thrown).toMatchObject({ code: 'takenBack' });
      expect(thrown.detail).toContain('GeneralException');
      expect({ action, model: office.excel.toJSON() }).toEqual({ action, model: before });
    }
    await createExcelHost().apply?.(mixed());
    expect(office.excel.sheet(INPUTS).charts).toMatchObject([{ properties: { Title: { Text: '新' } } }]);
  }, 60_000);

  /** The workbook as it was before the change that only counted actions. */
  async function bootAgain(before: unknown): Promise<void> {
    for (const name of [NARRATIVE, '第二张']) office.excel.workbook.removeSheet(office.excel.sheet(name));
    office.shutDown();
    office = await bootOffice(WORKBOOK);
    await createExcelHost().apply?.(STANDING);
    expect(office.excel.toJSON()).toEqual(before);
  }

  test('when the last request fails, what the one before wrote is put back', async () => {
    const before = office.excel.toJSON();
    office.excel.faults.failAt = [null, null, 0];
    expect(await failure(mixed())).toMatchObject({ code: 'takenBack' });
    expect(office.excel.toJSON()).toEqual(before);
  });

  test('what was removed cannot be brought back, and that is said', async () => {
    const two = edit({ cells: [D5], removedSheets: [INPUTS, '空表'] });
    // Each deletion is an action of its own, after those that find the sheets.
    office.excel.faults.failAt = [null, null, 4];
    const thrown = await failure(two);
    expect(office.excel.workbook.sheets.map(({ name }) => name)).not.toContain('空表');
    expect(thrown).toMatchObject({ code: 'partlyApplied', subject: '空表' });
    expect(office.excel.sheet('表1').cell(4, 3)?.value).toBe(2131.17);
  });

  test('a chart that was removed is built again where a later removal fails', async () => {
    const charts = () =>
      office.excel
        .sheet(INPUTS)
        .charts.map(({ name, type, position, properties }) => ({ name, type, position, properties }));
    const before = charts();
    await createExcelHost().apply?.(edit({ charts: [{ ...OLD_CHART, name: '图二' }] }));
    // Workbook, sheets, sheet and charts are found first; then each chart is found and deleted.
    office.excel.faults.failAt = [null, 6];
    const thrown = await failure(edit({ removedCharts: [OLD_CHART, { ...OLD_CHART, name: '图二' }] }));
    expect(thrown).toMatchObject({ code: 'takenBack' });
    expect(charts().filter(({ name }) => name === '图')).toEqual(before);
  });

  test('a failure while taking back is said too', async () => {
    office.excel.faults.failAt = [null, 60, null, null, 0];
    expect(await failure(mixed())).toMatchObject({ code: 'partlyApplied' });
  });

  test('a sheet that a co-author added in between is not ours to remove', async () => {
    const change = mixed();
    const rival = () => {
      const sheet = office.excel.workbook.addSheet('第二张');
      sheet.put({ row: 0, column: 0, kind: 'text', value: '别人的', formula: null });
    };
    office.excel.faults.latency = 5;
    const outcome = failure(change);
    await new Promise((resolve) => setTimeout(resolve, 8));
    rival();
    expect(await outcome).toMatchObject({ code: 'sheetExists' });
    expect(office.excel.sheet('第二张').cell(0, 0)?.value).toBe('别人的');
    expect(office.excel.workbook.sheet(NARRATIVE)).toBeUndefined();
  });

  test('a sheet that a co-author removed in between keeps nothing from being put back', async () => {
    const change = mixed();
    const before = office.excel.sheet('表1').toJSON();
    office.excel.faults.latency = 5;
    const outcome = failure(change);
    await new Promise((resolve) => setTimeout(resolve, 8));
    office.excel.workbook.removeSheet(office.excel.sheet(INPUTS));
    expect(await outcome).toMatchObject({ code: 'takenBack' });
    expect(office.excel.workbook.sheet(NARRATIVE)).toBeUndefined();
    expect(office.excel.sheet('表1').toJSON()).toEqual(before);
  });

  test('a cell edited between two requests: what the first one wrote is said to stand', async () => {
    office.excel.faults.latency = 5;
    const outcome = failure(edit({ cells: [D5], removedSheets: ['空表'] }));
    while (office.excel.sheet('表1').cell(4, 3)?.value !== 1)
      await new Promise((resolve) => setTimeout(resolve, 1));
    office.excel.faults.editing = true;
    expect(await outcome).toMatchObject({ code: 'partlyApplied' });
  });

  test('a request that Excel refuses whole keeps its own reason', async () => {
    office.excel.faults.payloadLimit = 4_000;
    const before = office.excel.toJSON();
    expect(await failure(narrativeEdit(80))).toMatchObject({ code: 'tooLarge' });
    expect(office.excel.toJSON()).toEqual(before);
  });
});
