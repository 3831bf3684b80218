/** @jest-environment jsdom */
import { act, renderHook, waitFor } from '@testing-library/react';
import { NO_EDIT, type WorkbookEdit } from '../../../src/engine/workbook/edits';
import type { OpenedFile } from '../../../src/page/openWorkbook';
import { createPageHost } from '../../../src/page/pageHost';
import { fileKey, keepUnsaved, type Unsaved } from '../../../src/page/recovery/unsaved';
import { useRecovery } from '../../../src/page/recovery/useRecovery';
import { versionOf } from '../../../src/page/editing/version';
import { initialView, type WorkbookView } from '../../../src/page/workbookView';
import { sheetOf, workbookOf } from '../sheets';
import { fakeStore } from './fakeStore';

const snapshot = workbookOf(sheetOf({ A1: 1 }));
const file: OpenedFile = {
  snapshot,
  bytes: Uint8Array.of(1),
  state: null,
  carriesState: true,
  frozen: new Map(),
};
const edit: WorkbookEdit = {
  ...NO_EDIT,
  cells: [
    {
      cell: { sheet: '表1', row: 0, column: 0 },
      before: { kind: 'number', value: '1', decimals: null },
      after: { kind: 'number', value: '2', decimals: null },
    },
  ],
};
const left = (more: Partial<Unsaved> = {}): Unsaved => ({
  name: '测试.xlsx',
  edits: [edit],
  state: null,
  at: Date.now() - 1_000,
  ...more,
});
const asIs = initialView(snapshot);
const changed: WorkbookView = {
  ...asIs,
  edited: { version: versionOf(file), canUndo: true, canRedo: false, edits: [edit, edit] },
};

let store = fakeStore();
beforeEach(() => {
  store = fakeStore();
  Object.assign(globalThis, {
    indexedDB: store.factory,
    structuredClone: (one: unknown) => JSON.parse(JSON.stringify(one)) as unknown,
  });
});

function open(opened: OpenedFile = file, recall: () => Promise<void> = async () => undefined) {
  const host = { ...createPageHost(opened, () => undefined), recall: jest.fn(recall) };
  const hook = renderHook(({ view }) => useRecovery(opened, host, view), { initialProps: { view: asIs } });
  return { ...hook, host };
}
const settled = () => act(async () => new Promise((resolve) => setTimeout(resolve, 20)));
let key: string;
beforeAll(async () => {
  key = await fileKey(file.bytes);
});
const keptNow = () => store.rows.get(key) as Unsaved | undefined;

it('offers what an earlier session left, and writes nothing over it until that is decided', async () => {
  await keepUnsaved(key, left());
  const { result, rerender, host } = open();
  await waitFor(() => expect(result.current.offer?.edits).toHaveLength(1));
  rerender({ view: changed });
  await settled();
  expect(keptNow()?.edits).toHaveLength(1);
  await act(async () => expect(await result.current.restore()).toBe(true));
  expect(host.recall).toHaveBeenCalledWith(expect.objectContaining({ edits: [edit] }));
  expect(result.current.offer).toBeNull();
  await waitFor(() => expect(keptNow()?.edits).toHaveLength(2));
});

it('what could not be done again stays offered, and kept', async () => {
  await keepUnsaved(key, left());
  const { result } = open(file, () => Promise.reject(new Error('changed')));
  await waitFor(() => expect(result.current.offer).not.toBeNull());
  await act(async () => expect(await result.current.restore()).toBe(false));
  expect(result.current).toMatchObject({ failed: true, offer: { edits: [edit] } });
  expect(keptNow()?.edits).toHaveLength(1);
});

it('given up, it is gone; a file of other bytes is offered nothing', async () => {
  await keepUnsaved(key, left());
  const other = open({ ...file, bytes: Uint8Array.of(2) });
  await settled();
  expect(other.result.current.offer).toBeNull();
  const { result } = open();
  await waitFor(() => expect(result.current.offer).not.toBeNull());
  act(() => result.current.discard());
  await waitFor(() => expect(store.rows.size).toBe(0));
});

it('keeps what is changed, forgets it once it is in a copy, and says where nothing is kept', async () => {
  const { result, rerender } = open();
  await settled();
  rerender({ view: changed });
  await waitFor(() => expect(keptNow()?.edits).toHaveLength(2));
  rerender({ view: { ...changed, saved: changed.edited?.version ?? null } });
  await waitFor(() => expect(store.rows.size).toBe(0));
  store.refuse('full');
  rerender({ view: { ...changed } });
  await waitFor(() => expect(result.current.refused).toBe(true));
});

it('says that something is kept only once it is, and never while an older one waits for a decision', async () => {
  const { result, rerender } = open();
  await settled();
  expect(result.current.kept).toBeNull();
  rerender({ view: changed });
  await waitFor(() => expect(result.current.kept).toBe(true));
  rerender({ view: { ...changed, saved: changed.edited?.version ?? null } });
  await waitFor(() => expect(result.current.kept).toBeNull());

  await keepUnsaved(key, left());
  const other = open();
  await waitFor(() => expect(other.result.current.offer).not.toBeNull());
  other.rerender({ view: changed });
  await settled();
  expect(other.result.current.kept).toBe(false);
  act(() => other.result.current.discard());
  await waitFor(() => expect(other.result.current.kept).toBe(true));
});

it('a browser that keeps nothing is never said to', async () => {
  store.refuse('noDatabase');
  const { result, rerender } = open();
  await settled();
  expect(result.current).toMatchObject({ kept: null, refused: false });
  rerender({ view: changed });
  await waitFor(() => expect(result.current).toMatchObject({ kept: false, refused: true }));
});
