import { read as readBook, utils, write } from '@e965/xlsx';
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { inverseOf, NO_EDIT, type CellContent } from '../../../src/engine/workbook/edits';
import { UNCALCULATED } from '../../../src/engine/workbook/snapshot';
import { readWorkbook } from '../../../src/hosts/file/read';
import { cellOn } from '../../../src/engine/calculation/sheetCells';
import { entered } from '../../../src/page/editing/entry';
import { sheetOf, uncalculated, writtenOf } from '../../../src/page/editing/version';
import {
  createEditor,
  type CellWish,
  type EditorState,
  type WorkbookEditor,
} from '../../../src/page/editing/workbookEditor';
import { writtenFile } from '../../../src/page/file/writtenFile';
import { area } from '../sheets';

const planted = new Uint8Array(readFileSync(resolve('assets/samples/planted.xlsx')));
const FORM = '表3支出决算表';

/** A sheet whose formulas Excel has computed: A1 + A2 in A3, A3 × 2 in B3, one that is not computed here in C3. */
function withFormulas(): Uint8Array {
  const sheet = utils.aoa_to_sheet([[1.5], [2.25], []]);
  sheet['A1'].z = '#,##0.00';
  sheet['A3'] = { t: 'n', v: 3.75, f: 'SUM(A1:A2)', z: '#,##0.00' };
  sheet['B3'] = { t: 'n', v: 7.5, f: 'A3*2' };
  sheet['C3'] = { t: 'n', v: 3, f: 'INT(A3)' };
  sheet['D1'] = { t: 's', v: '0331', z: '@' };
  sheet['!ref'] = 'A1:D3';
  sheet['!merges'] = [{ s: { r: 0, c: 5 }, e: { r: 1, c: 6 } }];
  return new Uint8Array(write(utils.book_new(sheet, '表1'), { type: 'buffer', bookType: 'xlsx' }));
}

async function fileOf(editor: WorkbookEditor): Promise<Uint8Array> {
  return writtenFile(writtenOf(await editor.settled()), null);
}

async function open(bytes: Uint8Array) {
  const snapshot = await readWorkbook(bytes, '测试.xlsx');
  const states: EditorState[] = [];
  const editor = createEditor({ bytes, snapshot }, (state) => states.push(state));
  const type = (address: string, text: string, sheet = '表1'): CellWish => {
    const { top, left } = area(address);
    return {
      cell: { sheet, row: top, column: left },
      content: (format, facts): CellContent | null => entered(text, format, facts),
    };
  };
  const cell = (address: string, sheet = '表1') => {
    const { top, left } = area(address);
    return cellOn(sheetOf(editor.snapshot(), sheet), top, left);
  };
  return {
    editor,
    type,
    cell,
    snapshot,
    states,
    again: async () => readWorkbook(await fileOf(editor), '测试.xlsx'),
  };
}

it('what stands in memory is what the copy holds: values, formats, results, and results that are gone', async () => {
  const { editor, type, cell, again } = await open(withFormulas());
  await editor.write(() => [
    type('A1', '1,234.5'),
    type('D1', '0042'),
    type('B1', '=A1+1'),
    type('Z9', '注'),
  ]);
  expect(cell('A1')).toMatchObject({ kind: 'number', value: 1234.5, text: '1,234.50' });
  expect(cell('D1')).toMatchObject({ kind: 'text', value: '0042' });
  expect(cell('A3')).toMatchObject({ value: 1236.75, text: '1,236.75', formula: '=SUM(A1:A2)' });
  expect(cell('B3')).toMatchObject({ value: 2473.5 });
  expect(cell('B1')).toMatchObject({ value: 1235.5, formula: '=A1+1' });
  expect(cell('C3')).toMatchObject({ kind: 'error', value: UNCALCULATED });
  expect(uncalculated(editor.state().version)).toEqual([{ sheet: '表1', row: 2, column: 2 }]);
  expect(await again()).toEqual(editor.snapshot());
});

it('the copy asks Excel to compute it', async () => {
  const { editor, type } = await open(withFormulas());
  await editor.write(() => [type('A1', '2')]);
  const book = readBook(await fileOf(editor), { type: 'array', bookFiles: true });
  const files: unknown = Reflect.get(book, 'files');
  const part = new TextDecoder().decode(
    Uint8Array.from(
      (files as Record<string, { content: Iterable<number> }>)['xl/workbook.xml']?.content ?? [],
    ),
  );
  expect(part).toContain('fullCalcOnLoad="1"');
});

it('goes back and forth over typing and over what the pane wrote, exactly', async () => {
  const { editor, type, cell, snapshot } = await open(withFormulas());
  const edit = {
    ...NO_EDIT,
    cells: [
      {
        cell: { sheet: '表1', row: 1, column: 0 },
        before: { kind: 'number', value: '2.25', decimals: null },
        after: { kind: 'number', value: '3', decimals: null },
      } as const,
    ],
  };
  await editor.write(() => [type('A1', '2')]);
  await editor.apply(edit);
  expect(cell('A3')).toMatchObject({ value: 5 });
  await editor.apply(inverseOf(edit));
  expect(cell('A3')).toMatchObject({ value: 4.25 });
  expect(editor.state()).toMatchObject({ canUndo: true, canRedo: true });
  await editor.step(-1);
  expect(editor.snapshot()).toBe(snapshot);
  expect(await editor.step(-1)).toBeNull();
  await editor.step(1);
  await editor.step(1);
  expect(cell('A3')).toMatchObject({ value: 5 });
  await editor.step(-1);
  await editor.write(() => [type('A2', '1')]);
  expect(await editor.step(1)).toBeNull();
});

it('takes a sheet of ours in and out between edits, and computes on', async () => {
  const { editor, type, cell, again } = await open(withFormulas());
  await editor.write(() => [type('A1', '10')]);
  await editor.apply({
    ...NO_EDIT,
    newSheets: [{ name: '决算情况说明', columnWidths: [40] }],
    cells: [
      {
        cell: { sheet: '决算情况说明', row: 0, column: 0 },
        before: { kind: 'blank' },
        after: { kind: 'text', text: '文字' },
      },
    ],
  });
  expect(cell('A3')).toMatchObject({ value: 12.25 });
  await editor.write(() => [type('A2', '0')]);
  expect(cell('A3')).toMatchObject({ value: 10 });
  expect(await again()).toEqual(editor.snapshot());
  await editor.step(-1);
  await editor.step(-1);
  expect(editor.snapshot().sheets).toHaveLength(1);
  expect(cell('A3')).toMatchObject({ value: 12.25 });
});

it('typing the same again changes nothing; what is refused changes nothing either', async () => {
  const { editor, type, states } = await open(withFormulas());
  expect(await editor.write(() => [type('A1', '1.5')])).toBeNull();
  await expect(editor.write(() => [type('G2', '1'), type('A1', '9')])).rejects.toMatchObject({
    code: 'notWritable',
  });
  await expect(editor.write(() => [type('A1', 'x', '没有')])).rejects.toMatchObject({ code: 'sheetMissing' });
  await expect(editor.write(() => [type('A1', '字'.repeat(40_000))])).rejects.toMatchObject({
    code: 'textTooLong',
  });
  expect(states).toEqual([]);
});

it('a typed-over formula is a constant, in the copy too', async () => {
  const { editor, type, cell, again } = await open(withFormulas());
  await editor.write(() => [type('A1', '2')]);
  await editor.write(() => [type('A3', '8')]);
  expect(cell('A3')).toEqual({ row: 2, column: 0, kind: 'number', value: 8, text: '8.00' });
  expect(cell('B3')).toMatchObject({ value: 16 });
  expect(await again()).toEqual(editor.snapshot());
});

it('clearing and filling the sample leaves a copy that reads the same', async () => {
  const { editor, type, cell, again } = await open(planted);
  await editor.write(() => [type('E9', '1544.79', FORM), type('F9', '', FORM), type('E40', '１２', FORM)]);
  expect(cell('E9', FORM)?.text).toBe('1,544.79');
  expect(cell('F9', FORM)).toBeUndefined();
  expect(await again()).toEqual(editor.snapshot());
});

it('a formula without a result is still named, and has none in the copy, after a sheet of ours came', async () => {
  const { editor, type, cell, again } = await open(withFormulas());
  await editor.write(() => [type('A1', '2')]);
  const before = uncalculated(editor.state().version);
  await editor.apply({ ...NO_EDIT, newSheets: [{ name: '决算情况说明', columnWidths: [40] }] });
  expect(uncalculated(editor.state().version)).toEqual(before);
  expect(cell('C3')).toMatchObject({ kind: 'error', value: UNCALCULATED });
  expect(await again()).toEqual(editor.snapshot());
  await editor.write(() => [type('C3', '1')]);
  expect(uncalculated(editor.state().version)).toEqual([]);
});

it('a cleared formula is blank, and what rests on it is computed with nothing', async () => {
  const { editor, type, cell, again } = await open(withFormulas());
  await editor.write(() => [type('A3', '')]);
  expect(cell('A3')).toBeUndefined();
  expect(cell('B3')).toMatchObject({ value: 0 });
  expect(await again()).toEqual(editor.snapshot());
  await editor.step(-1);
  expect(cell('A3')).toMatchObject({ formula: '=SUM(A1:A2)', value: 3.75 });
});

it('a copy asked for while something is being written holds it', async () => {
  const { editor, type } = await open(withFormulas());
  const writing = editor.write(() => [type('A1', '2')]);
  const version = await editor.settled();
  await writing;
  expect(version).toBe(editor.state().version);
  expect(await readWorkbook(writtenFile(writtenOf(version), null), '测试.xlsx')).toEqual(editor.snapshot());
});

it('a change made while a copy is being made is not lost, and not in the copy', async () => {
  const { editor, type, cell } = await open(withFormulas());
  await editor.write(() => [type('A1', '2')]);
  const version = await editor.settled();
  await editor.write(() => [type('A1', '3'), type('A2', '4')]);
  const copy = await readWorkbook(writtenFile(writtenOf(version), null), '测试.xlsx');
  expect(copy).toEqual(version.snapshot);
  expect(cellOn(copy.sheets[0], 0, 0)).toMatchObject({ value: 2 });
  expect([cell('A1'), cell('A2'), cell('A3')]).toMatchObject([{ value: 3 }, { value: 4 }, { value: 7 }]);
  expect(editor.state().version).not.toBe(version);
});

it('what stands in a cell is asked for once everything before it is done', async () => {
  const { editor, type } = await open(withFormulas());
  void editor.write(() => [type('A1', '2')]);
  expect((await editor.heldAt({ sheet: '表1', row: 0, column: 0 })).cell).toMatchObject({ value: 2 });
});
