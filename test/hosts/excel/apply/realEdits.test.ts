import { recognise } from '../../../../src/engine/forms/recognise';
import { neededInputs } from '../../../../src/engine/inputs/needed';
import { parseInputs } from '../../../../src/engine/inputs/parse';
import { readInputsSheet } from '../../../../src/engine/inputs/readSheet';
import { inputsSheetEdit } from '../../../../src/engine/inputs/sheet';
import { inputTable } from '../../../../src/engine/inputs/table';
import { narrate } from '../../../../src/engine/narrative/narrate';
import { NOTHING_WRITTEN } from '../../../../src/engine/narrative/sheet/kept';
import { planNarrative } from '../../../../src/engine/narrative/sheet/plan';
import { DEFAULT_PACK } from '../../../../src/engine/packs';
import { inverseOf, NO_EDIT, type WorkbookEdit } from '../../../../src/engine/workbook/edits';
import type { WorkbookSnapshot } from '../../../../src/engine/workbook/snapshot';
import { createExcelHost } from '../../../../src/hosts/excel/excelHost';
import reference from '../../../data/inputs-wuhan-2022.json';
import { bootOffice, type BootedOffice } from '../../../office-host/bootOffice';
import { sample } from '../../../snapshots/samples';

/** The changes that the product really makes, on the reference workbook. */
let office: BootedOffice;
let workbook: WorkbookSnapshot;
beforeAll(async () => {
  workbook = await sample('reference');
});
beforeEach(async () => {
  office = await bootOffice(workbook);
});
afterEach(() => office.shutDown());

const table = () => inputTable({ inputs: parseInputs(reference).inputs });
const inputsEdit = (snapshot: WorkbookSnapshot): WorkbookEdit =>
  inputsSheetEdit(
    snapshot,
    neededInputs(recognise(snapshot), { pack: DEFAULT_PACK, table: table() }),
    table(),
  );
const plan = (snapshot: WorkbookSnapshot, kept = NOTHING_WRITTEN) =>
  planNarrative(snapshot, narrate(recognise(snapshot), table(), DEFAULT_PACK), kept);

test('the narrative is written, read back as current, and taken back without a trace', async () => {
  const before = office.excel.toJSON();
  const host = createExcelHost();
  const { edit, kept } = plan(await host.read());
  expect(edit.cells.length).toBeGreaterThan(50);
  office.excel.resetTraffic();
  await host.apply?.(edit);
  const own = Buffer.byteLength(
    edit.cells.map(({ after }) => (after.kind === 'text' ? after.text : '')).join(''),
  );
  const { requests, sent } = office.excel.traffic;
  console.info(
    `${edit.cells.length} cells of ${own} bytes, ${edit.charts.length} charts: ${requests} trips, ${sent} bytes`,
  );
  expect(requests).toBe(2);
  expect(plan(await host.read(), kept).edit).toEqual(NO_EDIT);
  await host.apply?.(inverseOf(edit));
  expect(office.excel.toJSON()).toEqual(before);
});

test('the narrative written again after an input changed moves rows, and goes back to what it was', async () => {
  const host = createExcelHost();
  const poor = planNarrative(
    workbook,
    narrate(recognise(workbook), inputTable({}), DEFAULT_PACK),
    NOTHING_WRITTEN,
  );
  await host.apply?.(poor.edit);
  const before = office.excel.toJSON();
  const { edit } = plan(await host.read(), poor.kept);
  expect(edit.newSheets).toEqual([]);
  await host.apply?.(edit);
  expect(office.excel.toJSON()).not.toEqual(before);
  await host.apply?.(inverseOf(edit));
  expect(office.excel.toJSON()).toEqual(before);
});

test('the inputs are written with their kinds, read back the same, and taken back without a trace', async () => {
  const before = office.excel.toJSON();
  const host = createExcelHost();
  const edit = inputsEdit(await host.read());
  office.excel.resetTraffic();
  await host.apply?.(edit);
  console.info(`${edit.cells.length} cells, ${edit.rules.length} rules: ${office.excel.traffic.sent} bytes`);
  expect(office.excel.traffic.requests).toBe(2);
  const snapshot = await host.read();
  const { entries, problems } = readInputsSheet(snapshot);
  expect(problems).toEqual([]);
  expect(entries.get('prior.T1.total')?.value).toBe('2018.46');
  expect(inputsEdit(snapshot)).toEqual(NO_EDIT);
  await host.apply?.(inverseOf(edit));
  expect(office.excel.toJSON()).toEqual(before);
});
