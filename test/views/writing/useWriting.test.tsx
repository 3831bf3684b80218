/** @jest-environment jsdom */
import { act, renderHook } from '@testing-library/react';
import { EMPTY_STATE } from '../../../src/engine/report/state';
import { NO_EDIT, type WorkbookEdit } from '../../../src/engine/workbook/edits';
import type { WorkbookSnapshot } from '../../../src/engine/workbook/snapshot';
import type { Kept } from '../../../src/views/kept/kept';
import { isTakenBack } from '../../../src/views/writing/standing';
import { useWriting } from '../../../src/views/writing/useWriting';
import { WritingHost } from '../fixtures/writingHost';

const A1 = { sheet: '表1', row: 0, column: 0 };
const B1 = { sheet: '表1', row: 0, column: 1 };
const workbook: WorkbookSnapshot = {
  name: 'a.xlsx',
  sheets: [
    {
      name: '表1',
      visibility: 'visible',
      cells: [{ row: 0, column: 0, kind: 'number', value: 1, text: '1' }],
      merges: [],
      hiddenRows: [],
      hiddenColumns: [],
    },
  ],
};
const number = (value: string) => ({ kind: 'number', value, decimals: null }) as const;
const edit: WorkbookEdit = {
  ...NO_EDIT,
  cells: [
    { cell: A1, before: number('1'), after: number('2') },
    { cell: B1, before: { kind: 'blank' }, after: number('3') },
  ],
};
const kept = { state: EMPTY_STATE, remember: () => Promise.resolve(true) } as unknown as Kept; // Nothing else is asked of it.

/** The views around it: each reading hands a new snapshot down. */
function show() {
  const host = new WritingHost(workbook);
  let snapshot = workbook;
  const view = renderHook(({ read }: { read: WorkbookSnapshot }) => useWriting(host, kept, reread, read), {
    initialProps: { read: snapshot },
  });
  async function reread(): Promise<WorkbookSnapshot> {
    snapshot = { ...(await host.read()) };
    view.rerender({ read: snapshot });
    return snapshot;
  }
  return { host, writing: () => view.result.current, look: () => act(reread) };
}

async function written() {
  const shown = show();
  await act(() => shown.writing().write({ edit, kept: {} }));
  expect(shown.writing()).toMatchObject({
    outcome: { kind: 'written', cells: 2 },
    undoable: true,
    fresh: true,
  });
  return shown;
}

test('what was written can be taken back after the workbook was read again, though it has moved on', async () => {
  const { host, writing, look } = await written();
  host.type({ sheet: '表1', row: 5, column: 5 }, 9);
  await look();
  expect(writing()).toMatchObject({ outcome: { kind: 'written' }, undoable: true, fresh: false });
  await act(() => writing().undo());
  expect(writing()).toMatchObject({ outcome: { kind: 'undone' }, undoable: false });
});

test('what was undone elsewhere is not offered to be undone, nor said to be written', async () => {
  const { host, writing, look } = await written();
  host.workbook = workbook;
  await look();
  expect(writing()).toMatchObject({ outcome: null, undoable: false });
});

test('one cell put back by hand leaves the way back of the others', async () => {
  const { host, writing, look } = await written();
  host.type(A1, 1);
  await look();
  expect(writing()).toMatchObject({ outcome: { kind: 'written' }, undoable: true });
});

test('undoing over what was typed since is refused in words of its own, once', async () => {
  const { host, writing } = await written();
  host.type(A1, 7);
  await act(() => writing().undo());
  expect(writing().outcome).toMatchObject({
    kind: 'failed',
    failure: { code: 'changedSinceWritten', subject: '表1!A1' },
  });
  expect(writing().undoable).toBe(false);
  expect(host.at(A1)?.value).toBe(7);
});

test('words of the past go when the workbook is read again: undone, failed', async () => {
  const { writing, look } = await written();
  await act(() => writing().undo());
  await look();
  expect(writing().outcome).toBeNull();
  const other = show();
  other.host.type(A1, 7);
  await act(() => other.writing().write({ edit, kept: {} }));
  expect(other.writing().outcome).toMatchObject({ kind: 'failed', failure: { code: 'changedSince' } });
  await other.look();
  expect(other.writing().outcome).toBeNull();
});

test('taken back is what holds again, in every cell, what it held before', () => {
  expect(isTakenBack(edit, workbook)).toBe(true);
  const half = {
    ...workbook,
    sheets: workbook.sheets.map((sheet) => ({
      ...sheet,
      cells: [...sheet.cells, { row: 0, column: 1, kind: 'number', value: 3, text: '3' } as const],
    })),
  };
  expect(isTakenBack(edit, half)).toBe(false);
});
