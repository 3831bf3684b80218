import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { unzipSync } from 'fflate';
import { serialiseState, EMPTY_STATE } from '../../src/engine/report/state';
import { cellOn } from '../../src/engine/calculation/sheetCells';
import { readWorkbook } from '../../src/hosts/file/read';
import { readState, withState } from '../../src/hosts/file/state';
import { saveCopy, saveMarkedCopy, type CopySource } from '../../src/page/copies';
import { download } from '../../src/page/download';
import { createEditor } from '../../src/page/editing/workbookEditor';
import { sheetOf } from '../../src/page/editing/version';
import { pageStrings } from '../../src/page/strings';

jest.mock('../../src/page/download', () => ({ download: jest.fn() }));
// Whole files are parsed here, maybe while other tests keep the machine busy.
jest.setTimeout(60_000);

const planted = new Uint8Array(readFileSync(resolve('assets/samples/planted.xlsx')));
const FORM = '表3支出决算表';
const STATE = serialiseState(EMPTY_STATE);
const handed = (): { bytes: Uint8Array; name: string } => {
  const [bytes = new Uint8Array(), name = ''] = jest.mocked(download).mock.lastCall ?? [];
  return { bytes, name };
};

async function source(name = '决算.xlsx', bytes: Uint8Array = planted) {
  const snapshot = await readWorkbook(bytes, name);
  const editor = createEditor({ bytes, snapshot }, () => undefined);
  const file = { snapshot, bytes, state: readState(bytes), carriesState: true, frozen: new Map() };
  const plain: CopySource = { file, state: null, settled: null, strings: pageStrings('zh-CN') };
  const type = (value: string) =>
    editor.write(() => [
      {
        cell: { sheet: FORM, row: 8, column: 4 },
        content: () => ({ kind: 'number', value, decimals: null }),
      },
    ]);
  return { editor, plain, type, edited: { ...plain, settled: editor.settled } };
}

/** The parts that differ between two files, and those that only one of them has. */
function changed(before: Uint8Array, after: Uint8Array): readonly string[] {
  const [old, now] = [unzipSync(before), unzipSync(after)];
  return [...new Set([...Object.keys(old), ...Object.keys(now)])]
    .filter((part) => {
      const [a, b] = [old[part], now[part]];
      return !a || !b || !Buffer.from(a).equals(b);
    })
    .sort();
}

it.each([
  ['决算.XLSM', '决算（带说明）.XLSM'],
  ['决算', '决算（带说明）.xlsx'],
])('a copy of %s is %s and carries what is kept', async (name, copy) => {
  const { plain } = await source(name);
  expect(await saveCopy({ ...plain, state: STATE })).toMatchObject({ version: null, name: copy });
  expect(handed().name).toBe(copy);
  expect(readState(handed().bytes)).toBe(STATE);
  expect(changed(planted, handed().bytes)).toEqual(changed(planted, withState(planted, STATE)));
});

it('a copy of what was only edited says so, differs in the touched parts alone, and reads as what was shown', async () => {
  const { edited, editor, type } = await source();
  await type('1544.79');
  const { version } = await saveCopy(edited);
  expect(version).toBe(editor.state().version);
  const { bytes, name } = handed();
  expect(name).toBe('决算（已修改）.xlsx');
  // The workbook of the sample asks to be computed already.
  expect(changed(planted, bytes)).toEqual(['xl/worksheets/sheet3.xml']);
  expect(await readWorkbook(bytes, '决算.xlsx')).toEqual(editor.snapshot());
});

it('keeps what the file carries, or puts what is kept now in its place', async () => {
  const { edited, type } = await source('决算.xlsx', withState(planted, STATE));
  await type('1544.79');
  await saveCopy(edited);
  expect(readState(handed().bytes)).toBe(STATE);
  await saveMarkedCopy({ ...edited, locale: 'zh-CN' });
  expect(readState(handed().bytes)).toBe(STATE);
  const other = serialiseState({ ...EMPTY_STATE, sheets: { T3: FORM } });
  await saveMarkedCopy({ ...edited, state: other, locale: 'zh-CN' });
  expect(readState(handed().bytes)).toBe(other);
});

it('a marked copy holds what was written, and is named so', async () => {
  const { edited, type } = await source();
  await type('1544.79');
  const { saved } = await saveMarkedCopy({ ...edited, locale: 'zh-CN' });
  expect(saved).toMatchObject({ name: '决算（带标记）.xlsx', sheet: 'added', converted: false });
  const snapshot = await readWorkbook(handed().bytes, '副本');
  expect(cellOn(sheetOf(snapshot, FORM), 8, 4)).toMatchObject({ value: 1544.79 });
});

it('hands the same copy out again when asked to', async () => {
  const { edited, type } = await source();
  await type('1544.79');
  const { again } = await saveCopy(edited);
  const first = handed();
  await type('1');
  jest.mocked(download).mockClear();
  again();
  expect(download).toHaveBeenCalledTimes(1);
  expect(handed()).toEqual(first);
});

it('one that was given up hands out nothing', async () => {
  const { plain } = await source();
  jest.mocked(download).mockClear();
  const control = new AbortController();
  const saving = saveCopy({ ...plain, state: STATE }, control.signal);
  control.abort();
  await expect(saving).rejects.toThrow(expect.objectContaining({ name: 'AbortError' }));
  expect(download).not.toHaveBeenCalled();
});
