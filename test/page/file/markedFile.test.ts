import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { read, write } from '@e965/xlsx';
import { EMPTY_STATE, serialiseState, withWaiver } from '../../../src/engine/report/state';
import { check } from '../../../src/engine/run';
import { NO_EDIT } from '../../../src/engine/workbook/edits';
import { REPORT_SHEET } from '../../../src/engine/workbook/ownSheets';
import { patchWorkbook } from '../../../src/hosts/file/patch/patchWorkbook';
import { readWorkbook } from '../../../src/hosts/file/read';
import { markedFile } from '../../../src/page/file/markedFile';
import { marksOf } from '../../../src/output/marks';
import { REPORT_TITLE } from '../../../src/output/reportSheet/reportSheet';

const NAME = '决算.xlsx';
const planted = new Uint8Array(readFileSync(resolve('assets/samples/planted.xlsx')));
const open = (bytes: Uint8Array) => readWorkbook(bytes, NAME);

async function marked(bytes: Uint8Array, state: string | null = null, old = false) {
  const snapshot = await open(bytes);
  return {
    snapshot,
    ...(await markedFile({
      written: { base: bytes, cells: [], results: [] },
      name: NAME,
      state,
      keep: false,
      old,
      locale: 'zh-CN',
    })),
  };
}
const ourSheet = async (bytes: Uint8Array) =>
  (await open(bytes)).sheets.find(({ name }) => name === REPORT_SHEET);

it('marks what a check of the workbook finds, adds the sheet, and changes no finding', async () => {
  const { snapshot, bytes, marked: count, sheet, protectedSheets, converted } = await marked(planted);
  expect({ sheet, protectedSheets, converted }).toEqual({
    sheet: 'added',
    protectedSheets: [],
    converted: false,
  });
  expect(count).toBe(marksOf(check(snapshot)).length);
  expect(count).toBeGreaterThan(0);
  expect(check(await open(bytes)).findings).toEqual(check(snapshot).findings);
  expect((await ourSheet(bytes))?.cells[0]).toMatchObject({ row: 0, column: 0, value: REPORT_TITLE });
});

it('does not mark what was explained', async () => {
  const { findings } = check(await open(planted));
  const state = findings.reduce((kept, one) => withWaiver(kept, one, '上级批复口径不同'), EMPTY_STATE);
  expect((await marked(planted, serialiseState(state))).marked).toBe(0);
});

it('leaves a sheet of that name alone that is not ours, and still marks', async () => {
  const taken = patchWorkbook(planted, {
    ...NO_EDIT,
    newSheets: [{ name: REPORT_SHEET, columnWidths: [] }],
    cells: [
      {
        cell: { sheet: REPORT_SHEET, row: 0, column: 0 },
        before: { kind: 'blank' },
        after: { kind: 'text', text: '另作他用' },
      },
    ],
  });
  const { bytes, sheet, marked: count } = await marked(taken);
  expect(sheet).toBe('taken');
  expect(count).toBeGreaterThan(0);
  expect((await ourSheet(bytes))?.cells).toHaveLength(1);
});

it('makes an .xlsx of an .xls', async () => {
  const old = new Uint8Array(
    write(read(planted, { cellNF: true, cellStyles: true }), { type: 'array', bookType: 'biff8' }),
  );
  const { snapshot, bytes, converted, sheet } = await marked(old, null, true);
  expect({ converted, sheet }).toEqual({ converted: true, sheet: 'added' });
  expect(check(await open(bytes)).findings).toEqual(check(snapshot).findings);
});
