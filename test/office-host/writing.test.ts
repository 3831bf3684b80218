import { bootOffice, type BootedOffice } from './bootOffice';
import { area, WORKBOOK } from './fixtures';

/** How the emulated Excel takes what is written, through the public API of the real office.js only. */
let office: BootedOffice;
beforeEach(async () => {
  office = await bootOffice(WORKBOOK);
});
afterEach(() => office.shutDown());

async function run<T>(batch: (workbook: Excel.Workbook) => T): Promise<T> {
  const context = new Excel.RequestContext();
  const result = batch(context.workbook);
  await context.sync();
  return result;
}

const range = (workbook: Excel.Workbook, address: string, sheet = '空表') =>
  workbook.worksheets.getItem(sheet).getRange(address);
const held = (address: string) => {
  const { top, left } = area(address);
  return office.excel.sheet('空表').cell(top, left);
};

describe('what is typed', () => {
  test.each<[string, string | number, object]>([
    ['a text', '说明', { kind: 'text', value: '说明' }],
    ['an apostrophe before a text', "'=1+1", { kind: 'text', value: '=1+1', formula: null }],
    ['two apostrophes', "''a", { kind: 'text', value: "'a" }],
    ['a formula', '=sum(a1:a2)', { kind: 'number', formula: '=SUM(A1:A2)' }],
    ['a plus', '+a1', { formula: '=+A1' }],
    ['a minus that is no number', '-a1', { formula: '=-A1' }],
    ['an at sign', '@a1', { formula: '=@A1' }],
    ['a negative number', '-1,234.5', { kind: 'number', value: -1234.5 }],
    ['a percentage', '50%', { kind: 'number', value: 0.5 }],
    ['a date', '3月1日', { kind: 'number' }],
    ['a truth value', 'true', { kind: 'boolean', value: true }],
    ['an error', '#N/A', { kind: 'error', value: '#N/A' }],
  ])('%s', async (_name, typed, expected) => {
    await run((workbook) => (range(workbook, 'A5').values = [[typed]]));
    expect(held('A5')).toMatchObject(expected);
  });

  test('is text in a cell formatted as text, numbers included', async () => {
    await run((workbook) => {
      range(workbook, 'A1:A2').numberFormat = [['@'], ['@']];
      range(workbook, 'A1:A2').values = [['=1+1'], [5]];
    });
    expect(held('A1')).toMatchObject({ kind: 'text', value: '=1+1', formula: null });
    expect(held('A2')).toMatchObject({ kind: 'text', value: '5' });
  });

  test('is refused where it is too long or no formula; a text that reads like one answers like one', async () => {
    const write = (typed: string) => run((workbook) => (range(workbook, 'A1').values = [[typed]]));
    await expect(write('长'.repeat(32_768))).rejects.toMatchObject({ code: 'InvalidArgument' });
    await expect(write('=SUM(')).rejects.toMatchObject({ code: 'InvalidArgument' });
    await expect(write('-（一）')).rejects.toMatchObject({ code: 'InvalidArgument' });
    const read = await run((workbook) => {
      range(workbook, 'A1').values = [["'=1+1"]];
      return range(workbook, 'A1').load('values,formulas');
    });
    expect([read.values, read.formulas]).toEqual([[['=1+1']], [['=1+1']]]);
  });

  test('leaves a cell alone where it is null, and blanks it but for its format where it is empty', async () => {
    await run((workbook) => {
      range(workbook, 'A1:C1').numberFormat = [['0.00', '0.00', '0.00']];
      range(workbook, 'A1:C1').values = [[1, 2, 3]];
    });
    await run((workbook) => (range(workbook, 'A1:C1').values = [[null, '', 4]]));
    expect([held('A1')?.value, held('B1'), held('C1')?.value]).toEqual([1, undefined, 4]);
    expect(office.excel.sheet('空表').numberFormat(0, 1)).toBe('0.00');
  });
});

test('a formula takes the format of the cell it refers to, and comes back with the value it had', async () => {
  const shown = await run((workbook) => {
    range(workbook, 'F5', '表1').formulas = [['=D5']];
    range(workbook, 'D10', '表1').values = [['x']];
    range(workbook, 'D10', '表1').formulas = [['=SUM(D5:D6)']];
    return range(workbook, 'D10', '表1').load('values');
  });
  expect(office.excel.sheet('表1').numberFormat(4, 5)).toBe('#,##0.00');
  expect(shown.values).toEqual([[2131.17]]);
});

describe('sheets', () => {
  const remove = (name: string) => run((workbook) => workbook.worksheets.getItem(name).delete());

  test('the last visible one and one hidden deeply cannot be deleted', async () => {
    await expect(remove('深藏表')).rejects.toMatchObject({ code: 'InvalidOperation' });
    await remove('表1');
    expect(office.excel.workbook.active?.name).toBe("It's 表 2");
    await remove("It's 表 2");
    await expect(remove('空表')).rejects.toMatchObject({ code: 'InvalidOperation' });
  });

  test('a protected structure refuses to add and delete', async () => {
    office.excel.protectStructure();
    const asked = await run((workbook) => workbook.protection.load('protected'));
    expect(asked.protected).toBe(true);
    await expect(remove('空表')).rejects.toMatchObject({ code: 'AccessDenied' });
    await expect(run((workbook) => workbook.worksheets.add('新'))).rejects.toMatchObject({
      code: 'AccessDenied',
    });
  });
});

describe('charts', () => {
  test('take their data from a range and are found by name', async () => {
    const found = await run((workbook) => {
      const { charts } = workbook.worksheets.getItem('表1');
      const chart = charts.add('Pie', range(workbook, 'B3:C6', '表1'), 'Columns');
      chart.name = '图';
      return [charts.getItemOrNullObject('图').load('name'), charts.getItemOrNullObject('无').load('name')];
    });
    expect(found.map(({ isNullObject }) => isNullObject)).toEqual([false, true]);
    expect(office.excel.sheet('表1').charts).toMatchObject([
      { name: '图', type: 'Pie', data: area('B3:C6') },
    ]);
  });

  test('of a kind there is none, or on a protected sheet, are refused', async () => {
    const add = (kind: Excel.ChartType) =>
      run((workbook) => workbook.worksheets.getItem('表1').charts.add(kind, range(workbook, 'B3:C6', '表1')));
    // A name Excel does not know, as an older one would not know a newer kind.
    await expect(add('Unknown' as Excel.ChartType)).rejects.toMatchObject({ code: 'InvalidArgument' });
    office.excel.protect('表1');
    await expect(add(Excel.ChartType.pie)).rejects.toMatchObject({ code: 'AccessDenied' });
  });
});

describe('validations', () => {
  test.each<[string, Excel.DataValidationRule]>([
    ['a list too long to be written out', { list: { inCellDropDown: true, source: '项,'.repeat(130) } }],
    ['a rule between with one end', { decimal: { formula1: 1, operator: 'Between' } }],
    ['no rule', {}],
  ])('%s is refused', async (_name, rule) => {
    const set = run((workbook) => (range(workbook, 'A1').dataValidation.rule = rule));
    await expect(set).rejects.toMatchObject({ code: 'InvalidArgument' });
  });

  test('mixed ones have to be cleared first', async () => {
    const whole: Excel.DataValidationRule = { wholeNumber: { formula1: 0, operator: 'GreaterThan' } };
    await run((workbook) => (range(workbook, 'A1').dataValidation.rule = whole));
    const both = (clear: boolean) =>
      run((workbook) => {
        const validation = range(workbook, 'A1:A2').dataValidation;
        if (clear) validation.clear();
        validation.rule = whole;
        return validation.load('type');
      });
    await expect(both(false)).rejects.toMatchObject({ code: 'InvalidArgument' });
    expect((await both(true)).type).toBe('WholeNumber');
  });
});

test('formats read back what they share; clearing them takes number formats along', async () => {
  const [mixed, alike] = await run((workbook) => {
    range(workbook, 'A1').format.font.bold = true;
    range(workbook, 'A1:A2').format.font.size = 14;
    range(workbook, 'A1').numberFormat = [['0.00']];
    const both = range(workbook, 'A1:A2').load('format/font/bold,format/font/size');
    return [both, range(workbook, 'B1').load('format/font/size,format/fill/color')];
  });
  expect([mixed?.format.font.bold, mixed?.format.font.size]).toEqual([null, 14]);
  expect([alike?.format.font.size, alike?.format.fill.color]).toEqual([11, '#FFFFFF']);
  await run((workbook) => workbook.worksheets.getItem('空表').getRanges('A1,A2').clear('Formats'));
  expect(office.excel.sheet('空表').formats.size).toBe(0);
  expect(office.excel.sheet('空表').numberFormat(0, 0)).toBe('General');
});

test('a request that fails half-way leaves what it did before, as Excel does', async () => {
  const twice = () =>
    run((workbook) => {
      const sheet = workbook.worksheets.getItem('空表');
      sheet.getRange('A1').values = [[1]];
      sheet.getRange('A2').values = [[2]];
    });
  await twice();
  const { Actions: actions = [] } = office.excel.requests[0] ?? {};
  const second = actions.map(({ Name }) => Name).lastIndexOf('Values');
  office.excel.sheet('空表').remove(0, 0);
  office.excel.sheet('空表').remove(1, 0);
  office.excel.faults.failAt = [second];
  await expect(twice()).rejects.toMatchObject({ code: 'GeneralException' });
  expect([held('A1')?.value, held('A2')]).toEqual([1, undefined]);
  await twice();
});
