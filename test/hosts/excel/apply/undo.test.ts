import { createExcelHost } from '../../../../src/hosts/excel/excelHost';
import { inverseOf, type WorkbookEdit } from '../../../../src/engine/workbook/edits';
import { bootOffice, type BootedOffice } from '../../../office-host/bootOffice';
import { area, WORKBOOK } from '../../../office-host/fixtures';
import type { ExcelVersion } from '../../../office-host/requirementSets';
import { cell, edit, formula, INPUTS, NARRATIVE, narrativeEdit, number, text } from './edits';

let office: BootedOffice;
afterEach(() => office.shutDown());

/** Every kind of change to cells of the user, with formats that have to come back. */
const USER_CELLS = edit({
  cells: [
    cell('表1', 'D5', number('99', 0), number('2131.17')),
    cell('表1', 'D9', number('1234.5', 2), text('1,234.50')),
    cell('表1', 'D10', text('本年收入合计'), formula('=SUM(D5:D6)')),
    cell('表1', 'D11', number('3'), formula('=IF(D5>0,"","空")')),
    cell('表1', 'D7', text('是'), text('TRUE')),
    cell('表1', 'D8', number('0'), text('#REF!')),
    cell('表1', 'B3', { kind: 'blank' }, text('收入支出决算总表')),
    cell('表1', 'B13', text('=说明')),
    cell("It's 表 2", 'B2', formula('=B3*2', 2), number('10.5')),
    cell('隐藏表', 'B1', text('看得见'), number('1')),
  ],
});

describe.each<ExcelVersion>(['m365', 'excel2024', 'excel2021', 'excel2019'])(
  'taking back in %s',
  (version) => {
    beforeEach(async () => {
      office = await bootOffice(WORKBOOK, { version });
    });

    test.each<[string, WorkbookEdit]>([
      ['cells of the user', USER_CELLS],
      ['a narrative', narrativeEdit(40)],
      ['both at once', { ...narrativeEdit(12), cells: [...narrativeEdit(12).cells, ...USER_CELLS.cells] }],
    ])('%s leaves the workbook as it was', async (_name, change) => {
      const before = office.excel.toJSON();
      const host = createExcelHost();
      await host.apply?.(change);
      expect(office.excel.toJSON()).not.toEqual(before);
      await host.apply?.(inverseOf(change));
      expect(office.excel.toJSON()).toEqual(before);
    });
  },
);

describe('taking back', () => {
  beforeEach(async () => {
    office = await bootOffice(WORKBOOK);
  });

  test('after marks were put on and taken off', async () => {
    const before = office.excel.toJSON();
    const host = createExcelHost();
    await host.mark([{ sheet: '表1', area: area('D5'), level: 'error' }]);
    await host.clearMarks();
    await host.apply?.(USER_CELLS);
    await host.apply?.(inverseOf(USER_CELLS));
    expect(office.excel.toJSON()).toEqual(before);
  });

  test('rows, looks, charts and rules added to a sheet of ours that stays', async () => {
    const host = createExcelHost();
    const sheet = edit({
      newSheets: [{ name: INPUTS, columnWidths: [] }],
      cells: [
        cell(INPUTS, 'A1', text('标题'), { kind: 'blank' }, { look: 'title' }),
        cell(INPUTS, 'B2', number('5', 2), { kind: 'blank' }, { look: 'input' }),
      ],
      rules: [{ sheet: INPUTS, area: area('B2'), rule: { kind: 'count' }, prompt: '整数' }],
    });
    await host.apply?.(sheet);
    const before = office.excel.toJSON();
    const more = edit({
      cells: [
        cell(INPUTS, 'A1', text('新标题'), text('标题'), { look: 'heading', lookBefore: 'title' }),
        cell(INPUTS, 'B2', number('6'), number('5'), { look: 'input', lookBefore: 'input' }),
        cell(INPUTS, 'A3', text('新行'), { kind: 'blank' }, { look: 'label' }),
        cell(INPUTS, 'B3', { kind: 'blank' }, { kind: 'blank' }, { look: 'input' }),
      ],
      rules: [
        { sheet: INPUTS, area: area('B2'), rule: { kind: 'amount' }, prompt: '金额' },
        { sheet: INPUTS, area: area('B3'), rule: { kind: 'amount' }, prompt: '金额' },
      ],
      charts: [
        { sheet: INPUTS, name: '图', kind: 'pie', title: '图', place: area('D1:H9'), data: area('A1:B3') },
      ],
    });
    await host.apply?.(more);
    expect(office.excel.sheet(INPUTS).numberFormat(1, 1)).toBe('#,##0.00');
    await host.apply?.(inverseOf(more));
    expect(office.excel.toJSON()).toEqual(before);
  });

  test('in a later session, which knows the contents only, keeps kinds and contents', async () => {
    const before = (await createExcelHost().read()).sheets[0]?.cells.map(({ kind, value }) => [kind, value]);
    const kinds = edit({ cells: USER_CELLS.cells.slice(0, 3) });
    await createExcelHost().apply?.(kinds);
    await createExcelHost().apply?.(inverseOf(kinds));
    const after = (await createExcelHost().read()).sheets[0]?.cells.map(({ kind, value }) => [kind, value]);
    expect(after).toEqual(before);
    expect(office.excel.sheet('表1').cell(9, 3)?.formula).toBe('=SUM(D5:D6)');
    expect(office.excel.sheet('表1').cell(8, 3)).toMatchObject({ kind: 'text', value: '1,234.50' });
  });

  test('a chart of the same name replaces the old one', async () => {
    const host = createExcelHost();
    await host.apply?.(narrativeEdit(8));
    const [chart] = narrativeEdit(8).charts;
    if (!chart) throw new Error('the narrative has charts');
    office.excel.resetTraffic();
    await host.apply?.(edit({ removedCharts: [chart], charts: [{ ...chart, title: '新的图1' }] }));
    expect(office.excel.traffic.requests).toBe(3);
    const charts = office.excel.sheet(NARRATIVE).charts.filter(({ name }) => name === chart.name);
    expect(charts).toMatchObject([{ properties: { Title: { Text: '新的图1' } } }]);
    expect(office.excel.sheet(NARRATIVE).charts).toHaveLength(4);
    // The way back builds the old one again.
    await host.apply?.(inverseOf(edit({ removedCharts: [chart], charts: [{ ...chart, title: '新的图1' }] })));
    const names = () => office.excel.sheet(NARRATIVE).charts.map(({ name }) => name);
    expect(names().sort()).toEqual(
      narrativeEdit(8)
        .charts.map(({ name }) => name)
        .sort(),
    );
    const [old] = office.excel.sheet(NARRATIVE).charts.filter(({ name }) => name === chart.name);
    expect(old?.properties).toMatchObject({ Title: { Text: chart.title } });
    await host.apply?.(edit({ removedCharts: [chart, { ...chart, name: '没有' }] }));
    expect(names()).toHaveLength(3);
  });

  test('a sheet that someone removed, hid deeply or made active already', async () => {
    const host = createExcelHost();
    const change = narrativeEdit(8);
    await host.apply?.(change);
    office.excel.workbook.active = office.excel.sheet(NARRATIVE);
    office.excel.sheet(NARRATIVE).visibility = 'VeryHidden';
    await host.apply?.(inverseOf(change));
    expect(office.excel.workbook.sheet(NARRATIVE)).toBeUndefined();
    await host.apply?.(inverseOf(change));
  });
});
