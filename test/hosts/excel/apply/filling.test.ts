/** Filling through the real office.js on the emulated Excel: written as one change, taken back without a trace. */
import { recognise } from '../../../../src/engine/forms/recognise';
import { inverseOf, type WorkbookEdit } from '../../../../src/engine/workbook/edits';
import type { WorkbookSnapshot } from '../../../../src/engine/workbook/snapshot';
import { createExcelHost } from '../../../../src/hosts/excel/excelHost';
import { HostFailure } from '../../../../src/hosts/host';
import {
  amounts,
  figuresOf,
  fill,
  isTotal,
  reckonedScores,
  without,
} from '../../../engine/filling/workbooks';
import { bootOffice, type BootedOffice } from '../../../office-host/bootOffice';
import { sample } from '../../../snapshots/samples';

let office: BootedOffice;
let reference: WorkbookSnapshot;
let bare: WorkbookSnapshot;
beforeAll(async () => {
  reference = await sample('reference');
  const recognition = recognise(reference);
  const totals = figuresOf(recognition).filter(isTotal);
  bare = without(reference, [...totals.map(({ cell }) => cell), ...reckonedScores(recognition)]);
});
beforeEach(async () => {
  office = await bootOffice(bare);
});
afterEach(() => office.shutDown());

async function failure(act: Promise<void> | undefined): Promise<HostFailure> {
  const thrown: unknown = await act?.then(
    () => null,
    (error: unknown) => error,
  );
  if (!(thrown instanceof HostFailure)) throw new Error(`not refused: ${String(thrown)}`);
  return thrown;
}
const planned = async (formulas = false): Promise<WorkbookEdit> =>
  fill(await createExcelHost().read(), { formulas }).edit;

test.each([
  ['values', false],
  ['formulas', true],
])('every total written as %s, and taken back', async (_, formulas) => {
  const before = office.excel.toJSON();
  const host = createExcelHost();
  const edit = await planned(formulas);
  expect(edit.cells.length).toBeGreaterThan(100);
  office.excel.resetTraffic();
  await host.apply?.(edit);
  expect(office.excel.traffic.requests).toBe(2);
  // The emulated Excel does not reckon: formulas are compared where they are made.
  if (!formulas) expect(amounts(await host.read())).toEqual(amounts(reference));
  await host.apply?.(inverseOf(edit));
  expect(office.excel.toJSON()).toEqual(before);
});

test('a protected sheet refuses all of it', async () => {
  const edit = await planned();
  const sheet = edit.cells.at(-1)?.cell.sheet ?? '';
  office.excel.protect(sheet);
  const before = office.excel.toJSON();
  expect(await failure(createExcelHost().apply?.(edit))).toMatchObject({ code: 'protected', subject: sheet });
  expect(office.excel.toJSON()).toEqual(before);
});

test('a failure half-way leaves it as it was', async () => {
  const edit = await planned();
  const before = office.excel.toJSON();
  const host = createExcelHost();
  office.excel.resetTraffic();
  await host.apply?.(edit);
  const actions = office.excel.requests[1]?.Actions.length ?? 0;
  expect(actions).toBeGreaterThan(50);
  await host.apply?.(inverseOf(edit));
  for (const action of [Math.floor(actions / 3), actions - 1]) {
    office.excel.faults.failAt = [null, action];
    expect((await failure(host.apply?.(edit))).code).toBe('takenBack');
    expect(office.excel.toJSON()).toEqual(before);
  }
});
