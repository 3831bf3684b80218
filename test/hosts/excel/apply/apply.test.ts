import { createExcelHost } from '../../../../src/hosts/excel/excelHost';
import { inverseOf } from '../../../../src/engine/workbook/edits';
import { bootOffice, type BootedOffice } from '../../../office-host/bootOffice';
import { area, WORKBOOK } from '../../../office-host/fixtures';
import type { ExcelVersion } from '../../../office-host/requirementSets';
import { cell, edit, formula, INPUTS, NARRATIVE, narrativeEdit, number, text } from './edits';

let office: BootedOffice;
const boot = async (version: ExcelVersion = 'm365') => {
  office = await bootOffice(WORKBOOK, { version });
};
afterEach(() => office.shutDown());

const apply = (...parts: Parameters<NonNullable<ReturnType<typeof createExcelHost>['apply']>>) =>
  createExcelHost().apply?.(...parts);
const sheet = (name: string) => office.excel.sheet(name);
const held = (name: string, address: string) => {
  const { top, left } = area(address);
  return sheet(name).cell(top, left);
};

describe('a narrative of 80 paragraphs', () => {
  beforeEach(() => boot());

  test('takes two round trips to write and two to take back, and few bytes beside its own', async () => {
    const narrative = narrativeEdit(80);
    const host = createExcelHost();
    await host.apply?.(narrative);
    const { requests, sent } = office.excel.traffic;
    const own = Buffer.byteLength(
      narrative.cells.map(({ after }) => (after.kind === 'text' ? after.text : '')).join(''),
    );
    console.info(`80 paragraphs of ${own} bytes: ${requests} round trips, ${sent} bytes sent`);
    expect(requests).toBe(2);
    expect(sent).toBeLessThan(own * 1.1 + 16_000);
    office.excel.resetTraffic();
    await host.apply?.(inverseOf(narrative));
    expect(office.excel.traffic.requests).toBe(2);
  });

  test('writes its cells in a handful of calls, not cell by cell', async () => {
    await apply(narrativeEdit(200));
    const writes = office.excel.journal.entries.map(({ action }) => action);
    expect(writes.filter((action) => action === 'Range.values').length).toBeLessThanOrEqual(6);
    expect(writes.filter((action) => action === 'RangeFont.size').length).toBeLessThanOrEqual(8);
    expect(writes.filter((action) => action === 'RangeFormat.autofitRows')).toHaveLength(1);
  });

  test('stands behind the last sheet, in the background, with widths, panes and looks', async () => {
    await apply(narrativeEdit(80));
    const last = office.excel.workbook.sheets[office.excel.workbook.sheets.length - 1];
    expect(last?.name).toBe(NARRATIVE);
    expect(office.excel.workbook.active?.name).toBe('表1');
    // 90 characters of 8 pixels and 5 of padding are 725 pixels.
    expect([...sheet(NARRATIVE).columnWidths]).toEqual([
      [0, 543.75],
      [1, 15.75],
    ]);
    expect(sheet(NARRATIVE).frozen).toEqual({ top: 0, left: 0, bottom: 0, right: -1 });
    const look = (row: number) => sheet(NARRATIVE).formats.get(`${row}:0`);
    expect(look(0)).toMatchObject({ 'Font.Bold': true, 'Font.Size': 18, WrapText: true });
    expect(look(1)).toMatchObject({ 'Font.Bold': true, 'Font.Size': 14 });
    expect(look(2)).toMatchObject({ 'Font.Bold': false, WrapText: true, VerticalAlignment: 'Top' });
    // Nothing of ours has a fill unless its ink comes with it.
    for (const format of sheet(NARRATIVE).formats.values()) expect(format).not.toHaveProperty('Fill.Color');
  });

  test('brings native charts: columns with values, pies with shares', async () => {
    await apply(narrativeEdit(80));
    const [columns, pie] = sheet(NARRATIVE).charts;
    expect(columns).toMatchObject({
      name: 'final-accounts:chart-1',
      type: 'ColumnClustered',
      data: area('K1:L3'),
      seriesBy: 'Columns',
      position: ['C11', 'I25'],
      properties: {
        Title: { Text: '图1：收、支决算总计变动情况' },
        DataLabels: { ShowValue: true },
        Legend: { Visible: true },
      },
    });
    expect(pie).toMatchObject({
      type: 'Pie',
      properties: {
        DataLabels: { ShowValue: false, ShowPercentage: true, ShowCategoryName: true },
        Legend: { Visible: false },
      },
    });
  });
});

describe('cells of the user', () => {
  beforeEach(() => boot());

  test('keep their kind: text, number, formula, blank', async () => {
    await apply(
      edit({
        cells: [
          cell('表1', 'D5', number('1234.5', 2), number('2131.17')),
          cell('表1', 'D6', number('7')),
          cell('表1', 'F5', formula('=SUM(D5:D6)', 1)),
          cell('表1', 'B12', text('说明：本单位当年无政府性基金预算财政拨款收入支出。')),
          cell('表1', 'B9', { kind: 'blank' }, text('文本数字')),
        ],
      }),
    );
    expect(held('表1', 'D5')).toMatchObject({ kind: 'number', value: 1234.5 });
    expect(sheet('表1').shown(4, 3)).toBe('1,234.50');
    expect(held('表1', 'D6')).toMatchObject({ kind: 'number', value: 7 });
    expect(held('表1', 'F5')).toMatchObject({ formula: '=SUM(D5:D6)' });
    expect(sheet('表1').numberFormat(4, 5)).toBe('#,##0.0');
    expect(held('表1', 'B12')).toMatchObject({ kind: 'text' });
    expect(held('表1', 'B9')).toBeUndefined();
  });

  test('a number format is set only where decimals are given', async () => {
    await apply(edit({ cells: [cell('表1', 'F4', number('5')), cell('表1', 'F5', formula('=D5'))] }));
    expect(sheet('表1').numberFormat(3, 5)).toBe('General');
    // Excel would give the formula the format of the cell that it refers to.
    expect(sheet('表1').numberFormat(4, 5)).toBe('General');
  });

  test('in a cell formatted as text a number stays a number, and the format comes back', async () => {
    sheet('表1').setNumberFormat(4, 5, '@');
    const before = office.excel.toJSON();
    const change = edit({ cells: [cell('表1', 'F5', number('12.5'))] });
    const host = createExcelHost();
    await host.apply?.(change);
    expect(held('表1', 'F5')).toMatchObject({ kind: 'number', value: 12.5 });
    await host.apply?.(inverseOf(change));
    expect(office.excel.toJSON()).toEqual(before);
  });

  test('another look keeps the number format that the cell has', async () => {
    const host = createExcelHost();
    const first = cell('说明', 'A1', number('5', 2), { kind: 'blank' }, { look: 'input' });
    await host.apply?.(edit({ newSheets: [{ name: '说明', columnWidths: [] }], cells: [first] }));
    const looks = { look: 'body', lookBefore: 'input' } as const;
    await host.apply?.(edit({ cells: [cell('说明', 'A1', number('6'), number('5'), looks)] }));
    expect(sheet('说明').numberFormat(0, 0)).toBe('#,##0.00');
    expect(sheet('说明').formats.get('0:0')).not.toHaveProperty('Fill.Color');
  });

  test('cells between the written ones are left alone', async () => {
    await apply(
      edit({
        cells: [
          cell('表1', 'B3', text('甲'), text('收入支出决算总表')),
          cell('表1', 'D8', text('乙'), text('#REF!')),
        ],
      }),
    );
    expect(held('表1', 'D5')).toMatchObject({ value: 2131.17 });
    expect(held('表1', 'D10')).toMatchObject({ formula: '=SUM(D5:D6)' });
  });
});

describe('rules', () => {
  beforeEach(() => boot());
  const inputs = edit({
    newSheets: [{ name: INPUTS, columnWidths: [], frozen: { rows: 2, columns: 1 } }],
    cells: [cell(INPUTS, 'B2', { kind: 'blank' }, { kind: 'blank' }, { look: 'input' })],
    rules: [
      { sheet: INPUTS, area: area('B2:B3'), rule: { kind: 'amount' }, prompt: '万元，两位小数' },
      { sheet: INPUTS, area: area('B4'), rule: { kind: 'count' }, prompt: '整数' },
      {
        sheet: INPUTS,
        area: area('B5'),
        rule: { kind: 'list', choices: ['行政', '参公', '事业'] },
        prompt: '选择',
      },
      {
        sheet: INPUTS,
        area: area('B6'),
        rule: { kind: 'list', choices: ['甲,乙', '丙'] },
        prompt: '长'.repeat(300),
      },
    ],
  });

  test('prompt and warn, and never refuse', async () => {
    await apply(inputs);
    const rule = (address: string) => sheet(INPUTS).validations.get(`${area(address).top}:1`);
    expect(rule('B3')).toMatchObject({
      Rule: { decimal: { operator: 'Between' } },
      ErrorAlert: { style: 'Warning', showAlert: true },
      Prompt: { showPrompt: true, message: '万元，两位小数' },
    });
    expect(rule('B4')?.Rule).toEqual({ wholeNumber: { formula1: 0, operator: 'GreaterThanOrEqualTo' } });
    expect(rule('B5')?.Rule).toEqual({ list: { inCellDropDown: true, source: '行政,参公,事业' } });
    // A choice with a comma cannot be offered in a list; the prompt, cut to what Excel takes, stays.
    expect(rule('B6')?.Rule).toEqual({ custom: { formula: '=TRUE' } });
    expect(rule('B6')?.Prompt).toMatchObject({ message: `${'长'.repeat(254)}…` });
    expect(sheet(INPUTS).frozen).toEqual(area('A1:A2'));
    expect(sheet(INPUTS).formats.get('1:1')).toMatchObject({
      'Fill.Color': '#FFF2CC',
      'Font.Color': '#262626',
    });
  });

  test('replace several others at once', async () => {
    const host = createExcelHost();
    await host.apply?.(inputs);
    const three = area('B3:B5');
    await host.apply?.(
      edit({ rules: [{ sheet: INPUTS, area: three, rule: { kind: 'count' }, prompt: '整数' }] }),
    );
    const found = [2, 3, 4].map((row) => sheet(INPUTS).validations.get(`${row}:1`)?.Rule);
    expect(new Set(found.map((rule) => JSON.stringify(rule))).size).toBe(1);
  });

  test('are left out where Excel has none, and so is what else it lacks', async () => {
    office.shutDown();
    await boot('excel2019');
    await apply(inputs);
    expect(sheet(INPUTS).validations.size).toBe(0);
    await apply(narrativeEdit(20));
    expect(sheet(NARRATIVE).formats.get('1:0')).toMatchObject({ 'Font.Size': 14 });
  });
});

test('an Excel that cannot be written to safely offers no apply', async () => {
  office = await bootOffice(WORKBOOK, { version: { excelapi: '1.3' } });
  expect(createExcelHost().apply).toBeUndefined();
});

test('a check afterwards writes nothing, and making the host asks nothing', async () => {
  await boot();
  await apply(narrativeEdit(10));
  office.excel.resetTraffic();
  const host = createExcelHost();
  expect(office.excel.traffic.requests).toBe(0);
  await office.excel.journal.guarded('readOnly', () => host.read());
});

describe('change events', () => {
  const settle = () => new Promise((resolve) => setTimeout(resolve, 20));

  test.each<[string, Parameters<typeof bootOffice>[1]]>([
    ['that say who caused them', { version: 'excel2021' }],
    ['that do not (before ExcelApi 1.14)', { version: { excelapi: '1.12' } }],
  ])('%s: our own write is none, a co-author and the user are', async (_name, options) => {
    office = await bootOffice(WORKBOOK, options);
    const host = createExcelHost();
    const listener = jest.fn();
    await host.onChanged?.(listener);
    await host.apply?.(edit({ cells: [cell('表1', 'F5', number('1'))] }));
    await settle();
    expect(listener).not.toHaveBeenCalled();
    office.excel.type('表1', 4, 3, 5, 'coauthor');
    await settle();
    expect(listener).toHaveBeenCalledTimes(1);
    office.excel.type('表1', 4, 3, 6);
    await settle();
    expect(listener).toHaveBeenCalledTimes(2);
  });
});
