import { createExcelHost } from '../../../src/hosts/excel/excelHost';
import { readState, writeState } from '../../../src/hosts/excel/state';
import { stateXml } from '../../../src/hosts/statePart';
import { bootOffice, type BootedOffice } from '../../office-host/bootOffice';
import { WORKBOOK } from '../../office-host/fixtures';
import type { ExcelVersion } from '../../office-host/requirementSets';

let office: BootedOffice;
afterEach(() => office.shutDown());

const others = ['<state xmlns="urn:other">x</state>'];
/** Puts parts into the workbook as other programs would. */
const carry = (...parts: readonly string[]): void => {
  office.excel.workbook.customXml = parts.map((xml, index) => ({ id: `{${index}}`, xml }));
};
const parts = (): readonly string[] => office.excel.workbook.customXml.map(({ xml }) => xml);

describe.each<ExcelVersion>(['m365', 'excel2021', 'excel2019'])('the state in %s', (version) => {
  beforeEach(async () => {
    office = await bootOffice(WORKBOOK, { version });
    office.excel.resetTraffic();
  });

  test('is written once, replaced in place and read back; parts of others stay', async () => {
    carry(...others);
    expect(await readState()).toBeNull();
    await office.excel.journal.guarded('undoSafe', () => writeState('{"a":"说明 <1>"}'));
    expect(await readState()).toBe('{"a":"说明 <1>"}');
    await writeState('{}');
    expect(parts()).toEqual([...others, stateXml('{}')]);
  });

  test('is read without writing, in one round trip where there is none', async () => {
    await office.excel.journal.guarded('readOnly', async () => {
      expect(await readState()).toBeNull();
      expect(office.excel.traffic.requests).toBe(1);
      carry(stateXml('{"b":1}'));
      expect(await readState()).toBe('{"b":1}');
    });
  });
});

test('duplicates of the part go when it is written', async () => {
  office = await bootOffice(WORKBOOK);
  carry(stateXml('1'), ...others, stateXml('2'));
  expect(await readState()).toBe('1');
  await writeState('3');
  expect(parts()).toEqual([stateXml('3'), ...others]);
});

test('nothing to keep leaves no part behind, and writes nothing where there is none', async () => {
  office = await bootOffice(WORKBOOK);
  carry(stateXml('1'), ...others, stateXml('2'));
  await writeState(null);
  expect(parts()).toEqual(others);
  await office.excel.journal.guarded('readOnly', () => writeState(null));
  expect(await readState()).toBeNull();
});

test('is refused while a cell is being edited, and nothing is written', async () => {
  office = await bootOffice(WORKBOOK);
  office.excel.faults.editing = true;
  await expect(writeState('{}')).rejects.toMatchObject({ code: 'editMode' });
  expect(parts()).toEqual([]);
});

test('an Excel without custom XML parts offers neither reading nor writing', async () => {
  office = await bootOffice(WORKBOOK, { version: { excelapi: '1.4' } });
  expect(createExcelHost()).not.toHaveProperty('readState');
  office.shutDown();
  office = await bootOffice(WORKBOOK, { version: { excelapi: '1.5' } });
  expect(createExcelHost()).toHaveProperty('writeState');
});
