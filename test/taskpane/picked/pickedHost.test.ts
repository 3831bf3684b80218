import { createPickedHost, type Told } from '../../../src/taskpane/picked/pickedHost';
import type { PickedFile } from '../../../src/taskpane/picked/pickedFile';

const FILE: PickedFile = {
  id: 1,
  snapshot: {
    name: '决算.xls',
    sheets: [
      {
        name: '表1',
        visibility: 'visible',
        cells: [{ row: 8, column: 4, kind: 'number', value: 1544.79, text: '1,544.79' }],
        merges: [],
        hiddenRows: [],
        hiddenColumns: [],
      },
    ],
  },
  bytes: new Uint8Array(),
  state: '{"version":1}',
  old: true,
};

describe('a picked file as a host', () => {
  const told: Told[] = [];
  const host = createPickedHost(FILE, (each) => told.push(each));
  beforeEach(() => told.splice(0));

  test('is read without being read again', async () => {
    expect(await host.read()).toBe(FILE.snapshot);
  });

  test('tells where a cell is and what it holds, blank ones included', async () => {
    await host.select({ sheet: '表1', row: 8, column: 4 });
    await host.select({ sheet: '表1', row: 0, column: 0 });
    expect(told).toMatchObject([
      { kind: 'place', cell: { sheet: '表1', row: 8, column: 4 }, content: { text: '1,544.79' } },
      { kind: 'place', cell: { row: 0 }, content: null },
    ]);
  });

  test('has no cell on a sheet it does not have', async () => {
    await expect(host.select({ sheet: '表9', row: 0, column: 0 })).rejects.toMatchObject({
      code: 'sheetMissing',
      subject: '表9',
    });
    expect(told).toEqual([]);
  });

  test('marks nothing and says so', async () => {
    const mark = { sheet: '表1', area: { top: 8, left: 4, bottom: 8, right: 4 }, level: 'error' } as const;
    expect(await host.mark([mark])).toEqual({ marked: 0, protectedSheets: [] });
    await host.clearMarks();
    expect(told).toEqual([{ kind: 'noMarks' }, { kind: 'noMarks' }]);
  });

  test('honours what is kept in the file, and takes nothing new', async () => {
    expect(await host.readState?.()).toBe('{"version":1}');
    expect(host.writeState).toBeUndefined();
  });
});
