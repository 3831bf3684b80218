import { HostFailure } from '../../src/hosts/host';
import { createPageHost } from '../../src/page/pageHost';
import { changeView, initialView, neighbouringSheet, selectionOn } from '../../src/page/workbookView';
import { area, sheetOf, workbookOf } from './sheets';

const workbook = workbookOf(
  sheetOf({ A1: 1 }, { name: '说明', visibility: 'hidden' }),
  sheetOf({ A1: 1 }, { name: '表1' }),
  sheetOf({ A1: 1 }, { name: '表2' }),
);

function open() {
  let view = initialView(workbook);
  const host = createPageHost(workbook, (action) => {
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
    let view = initialView(workbook);
    const host = createPageHost(workbook, (action) => (view = changeView(view, action)), 'carried');
    expect(await host.readState?.()).toBe('carried');
    expect(view.unsaved).toBeNull();
    await host.writeState?.('new');
    expect(await host.readState?.()).toBe('new');
    expect(view.unsaved).toBe('new');
    expect(changeView(view, { type: 'saved', state: 'older' }).unsaved).toBe('new');
    expect(changeView(view, { type: 'saved', state: 'new' }).unsaved).toBeNull();
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
