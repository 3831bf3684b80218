import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { unzipSync } from 'fflate';
import { NO_EDIT, type CellEdit } from '../../../src/engine/workbook/edits';
import { Parts } from '../../../src/hosts/file/patch/parts';
import { patchWorkbook } from '../../../src/hosts/file/patch/patchWorkbook';
import { readState, withState } from '../../../src/hosts/file/state';
import { writeResults, type CellResult } from '../../../src/page/file/formulaResults';
import { changedFile, writtenFile } from '../../../src/page/file/writtenFile';
import { violations } from '../../hosts/file/patch/packageRules';

const planted = new Uint8Array(readFileSync(resolve('assets/samples/planted.xlsx')));
const FORM = '表3支出决算表';
const blank = { kind: 'blank' } as const;

function cellEdit(row: number, after: CellEdit['after']): CellEdit {
  return { cell: { sheet: FORM, row, column: 30 }, before: blank, after };
}
const cells: readonly CellEdit[] = [
  cellEdit(3, { kind: 'number', value: '12.5', decimals: 2 }),
  cellEdit(4, { kind: 'formula', formula: '=AE4*2', decimals: null }),
  cellEdit(90, { kind: 'text', text: '新的一行' }),
];
const results: readonly CellResult[] = [
  { cell: { sheet: FORM, row: 4, column: 30 }, result: { kind: 'number', value: 25 } },
];
const edit = { ...NO_EDIT, newSheets: [{ name: '另一张表', columnWidths: [12] }] };

function resultsAlone(bytes: Uint8Array): Uint8Array {
  const parts = new Parts(bytes);
  writeResults(parts, results);
  return parts.zipped();
}

it('in one pass every part is what one pass for each would have made of it', () => {
  const written = { base: planted, cells, results };
  const cellsAlone = patchWorkbook(planted, { ...NO_EDIT, cells });
  const each = resultsAlone(cellsAlone);
  expect(unzipSync(writtenFile(written, '{"a":1}'))).toEqual(unzipSync(withState(each, '{"a":1}')));
  expect(unzipSync(changedFile(written, edit))).toEqual(unzipSync(patchWorkbook(each, edit)));
  // All three of them had something to write.
  expect(unzipSync(cellsAlone)).not.toEqual(unzipSync(each));
  expect(readState(writtenFile(written, '{"a":1}'))).toBe('{"a":1}');
  expect(violations(writtenFile(written, '{"a":1}'))).toEqual([]);
});

it('where there is nothing to write the file is handed on as it is', () => {
  expect(writtenFile({ base: planted, cells: [], results: [] }, null)).toBe(planted);
});
