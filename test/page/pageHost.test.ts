import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { inverseOf, NO_EDIT, type WorkbookEdit } from '../../src/engine/workbook/edits';
import { readWorkbook } from '../../src/hosts/file/read';
import { HostFailure } from '../../src/hosts/host';
import type { OpenedFile } from '../../src/page/openWorkbook';
import { writtenOf } from '../../src/page/editing/version';
import { writtenFile } from '../../src/page/file/writtenFile';
import { createPageHost, type PageHost } from '../../src/page/pageHost';
import {
  changeView,
  initialView,
  neighbouringSheet,
  selectionOn,
  unsavedVersion,
} from '../../src/page/workbookView';
import { area, sheetOf, workbookOf } from './sheets';

const workbook = workbookOf(
  sheetOf({ A1: 1 }, { name: '说明', visibility: 'hidden' }),
  sheetOf({ A1: 1 }, { name: '表1' }),
  sheetOf({ A1: 1 }, { name: '表2' }),
);

const file: OpenedFile = {
  snapshot: workbook,
  bytes: Uint8Array.of(1),
  state: null,
  carriesState: true,
  frozen: new Map(),
};

function open(opened: OpenedFile = file) {
  let view = initialView(opened.snapshot);
  const host = createPageHost(opened, (action) => {
    view = changeView(view, action);
  });
  return { host, view: () => view };
}

describe('the page as a host', () => {
  it('begins with the first sheet that is not hidden', () => {
    expect(open().view().activeSheet).toBe('表1');
  });

  it('reads the snapshot that was opened', async () => {
    expect(await open().host.read()).toBe(workbook);
  });

  it('selects a cell on its sheet, a hidden one too, and again when asked again', async () => {
    const { host, view } = open();
    await host.select({ sheet: '说明', row: 4, column: 2 });
    expect(view().activeSheet).toBe('说明');
    expect(selectionOn(view(), '说明')).toEqual({ row: 4, column: 2 });
    const before = view().revision;
    await host.select({ sheet: '说明', row: 4, column: 2 });
    expect(view().revision).toBeGreaterThan(before);
  });

  it('refuses a sheet that is not there, and stays where it is', async () => {
    const { host, view } = open();
    await expect(host.select({ sheet: '表9', row: 0, column: 0 })).rejects.toMatchObject({
      code: 'sheetMissing',
    });
    await expect(host.select({ sheet: '表9', row: 0, column: 0 })).rejects.toBeInstanceOf(HostFailure);
    expect(view().activeSheet).toBe('表1');
  });

  it('replaces marks and clears them', async () => {
    const { host, view } = open();
    const marks = [{ sheet: '表1', area: area('E9'), level: 'error' as const }];
    await host.mark([{ sheet: '表2', area: area('A1'), level: 'warning' }]);
    expect(await host.mark(marks)).toEqual({ marked: 1, protectedSheets: [] });
    expect(view().marks).toEqual(marks);
    await host.clearMarks();
    expect(view().marks).toEqual([]);
  });
});

describe('what is kept with the workbook', () => {
  it('is what the file carries, until something is written; that waits for a copy to be saved', async () => {
    const { host, view } = open({ ...file, state: 'carried' });
    expect(await host.readState?.()).toBe('carried');
    expect(view().unsaved).toBeNull();
    await host.writeState?.('new');
    expect(await host.readState?.()).toBe('new');
    expect(view()).toMatchObject({ kept: 'new', unsaved: 'new' });
    const saved = (state: string) => changeView(view(), { type: 'saved', state, version: null });
    expect(saved('older').unsaved).toBe('new');
    expect(saved('new')).toMatchObject({ kept: 'new', unsaved: null });
  });
});

async function fileOfHost(host: PageHost): Promise<Uint8Array> {
  if (!host.edits) throw new Error('cannot be written to');
  return writtenFile(writtenOf(await host.edits.settled()), null);
}

describe('writing into the workbook', () => {
  const text = (value: string) => ({ kind: 'text', text: value }) as const;
  const write = (after: string): WorkbookEdit => ({
    ...NO_EDIT,
    newSheets: [{ name: '决算情况说明', columnWidths: [40] }],
    cells: [
      {
        cell: { sheet: '决算情况说明', row: 0, column: 0 },
        before: { kind: 'blank' },
        after: text(after),
      },
    ],
  });
  async function sample(): Promise<OpenedFile> {
    const bytes = new Uint8Array(readFileSync(resolve('assets/samples/reference.xlsx')));
    return { ...file, bytes, snapshot: await readWorkbook(bytes, '示例.xlsx') };
  }
  const sheetsOf = (view: ReturnType<typeof initialView>) => view.snapshot.sheets.map(({ name }) => name);

  it('shows the sheet and offers its bytes for saving; the way back gives the bytes of before', async () => {
    const opened = await sample();
    const { host, view } = open(opened);
    await host.apply?.(write('=1+1'));
    expect(sheetsOf(view())).toEqual([...opened.snapshot.sheets.map(({ name }) => name), '决算情况说明']);
    const again = await readWorkbook(await fileOfHost(host), '副本.xlsx');
    expect(again.sheets.at(-1)?.cells[0]).toMatchObject({ kind: 'text', value: '=1+1' });
    expect((await host.read()).sheets).toHaveLength(again.sheets.length);

    await host.select({ sheet: '决算情况说明', row: 0, column: 0 });
    await host.apply?.(inverseOf(write('=1+1')));
    expect(view().snapshot).toBe(opened.snapshot);
    expect(unsavedVersion(view())).toBeNull();
    expect(view().activeSheet).toBe(opened.snapshot.sheets[0]?.name);
  });

  it('tells when the grid takes back or does again what the pane wrote, and is then read as before', async () => {
    const opened = await sample();
    const { host } = open(opened);
    const told = jest.fn();
    await host.onChanged?.(told);
    await host.apply?.(write('甲'));
    const written = await host.read();
    expect(told).not.toHaveBeenCalled();
    await host.edits?.step(-1);
    expect(told).toHaveBeenCalledTimes(1);
    expect(await host.read()).toBe(opened.snapshot);
    await host.edits?.step(1);
    expect(told).toHaveBeenCalledTimes(2);
    expect(await host.read()).toBe(written);
    await host.edits?.step(1);
    expect(told).toHaveBeenCalledTimes(2);
  });

  it('refuses what no longer fits, and stays as it was', async () => {
    const { host, view } = open(await sample());
    await host.apply?.(write('甲'));
    const written = unsavedVersion(view());
    await expect(host.apply?.(write('乙'))).rejects.toMatchObject({ code: 'sheetExists' });
    expect(unsavedVersion(view())).toBe(written);
  });

  it('is saved once a copy is, unless more was written meanwhile', async () => {
    const { host, view } = open(await sample());
    await host.apply?.(write('甲'));
    const first = unsavedVersion(view());
    await host.edits?.write(() => [
      { cell: { sheet: '决算情况说明', row: 5, column: 5 }, content: () => text('乙') },
    ]);
    const second = unsavedVersion(view());
    const saved = (version: typeof first) =>
      unsavedVersion(changeView(view(), { type: 'saved', state: null, version }));
    expect(saved(first)).toBe(second);
    expect(saved(second)).toBeNull();
  });

  it('brings back what an earlier session left, all of it or nothing, explanations of an .xls too', async () => {
    const { host, view } = open(await sample());
    const left = { edits: [write('甲')], state: '{"kept":1}' };
    await host.recall(left);
    expect(sheetsOf(view()).at(-1)).toBe('决算情况说明');
    expect(view()).toMatchObject({ unsaved: '{"kept":1}' });

    const other = open(await sample());
    const cell = { sheet: '表1收入支出决算总表', row: 90, column: 0 };
    const typed = (before: string | null, after: string): WorkbookEdit => ({
      ...NO_EDIT,
      cells: [{ cell, before: before === null ? { kind: 'blank' } : text(before), after: text(after) }],
    });
    const [first] = other.view().snapshot.sheets;
    const place = { ...cell, sheet: first?.name ?? '' };
    const at = (edit: WorkbookEdit) => ({
      ...edit,
      cells: edit.cells.map((one) => ({ ...one, cell: place })),
    });
    const edits = [at(typed(null, '一')), at(typed('别的', '二'))];
    await expect(other.host.recall({ edits, state: 'x' })).rejects.toMatchObject({ code: 'changedSince' });
    expect(unsavedVersion(other.view())).toBeNull();
    expect(other.view().unsaved).toBeNull();

    const old = open({ ...file, carriesState: false });
    await old.host.recall({ edits: [], state: '{"kept":2}' });
    expect(await old.host.readState?.()).toBe('{"kept":2}');
  });

  it('is not offered for an .xls', () => {
    const { host } = open({ ...file, carriesState: false });
    expect(host.apply).toBeUndefined();
    expect(host.edits).toBeNull();
  });
});

describe('the sheets', () => {
  it('remember their own selection', () => {
    let view = changeView(initialView(workbook), {
      type: 'select',
      cell: { sheet: '表1', row: 3, column: 3 },
    });
    view = changeView(view, { type: 'activate', sheet: '表2' });
    expect(selectionOn(view, '表2')).toEqual({ row: 0, column: 0 });
    expect(selectionOn(view, '表1')).toEqual({ row: 3, column: 3 });
  });

  it('step to the neighbour and stop at the ends', () => {
    expect(neighbouringSheet(workbook, '表1', 1)).toBe('表2');
    expect(neighbouringSheet(workbook, '表2', 1)).toBe('表2');
    expect(neighbouringSheet(workbook, '说明', -1)).toBe('说明');
  });
});
