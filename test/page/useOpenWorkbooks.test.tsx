/** @jest-environment jsdom */
import { act, renderHook, waitFor } from '@testing-library/react';
import { HostFailure } from '../../src/hosts/host';
import { openFile, openSample, type OpenedFile } from '../../src/page/openWorkbook';
import { useOpenWorkbooks } from '../../src/page/useOpenWorkbooks';
import { sheetOf, workbookOf } from './sheets';

jest.mock('../../src/page/openWorkbook', () => ({
  ...jest.requireActual<object>('../../src/page/openWorkbook'),
  openFile: jest.fn(),
  openSample: jest.fn(),
}));

const opened = (name: string): OpenedFile => ({
  snapshot: { ...workbookOf(sheetOf({ A1: 1 })), name },
  bytes: Uint8Array.from(name, (letter) => letter.charCodeAt(0) % 256),
  state: null,
  carriesState: true,
  frozen: new Map(),
});

/** Files by name: 坏 is damaged, 密 encrypted, all others open. */
beforeEach(() => {
  jest.mocked(openSample).mockResolvedValue(opened('示例.xlsx'));
  jest.mocked(openFile).mockImplementation(async ({ name }) => {
    if (name.startsWith('坏')) throw new HostFailure('damaged', '', name);
    if (name.startsWith('密')) throw new HostFailure('encrypted', '', name);
    return opened(name);
  });
});

async function start() {
  const { result } = renderHook(() => useOpenWorkbooks('示例.xlsx'));
  await waitFor(() => expect(result.current.reading).toBeNull());
  const open = async (...names: readonly string[]): Promise<void> => {
    const before = jest.mocked(openFile).mock.results.length;
    act(() => result.current.openFiles(names.map((name) => new File([], name))));
    await waitFor(() => {
      expect(jest.mocked(openFile).mock.results).toHaveLength(before + names.length);
      expect(result.current.reading).toBeNull();
    });
  };
  const names = () => result.current.workbooks.map(({ snapshot }) => snapshot.name);
  return { result, open, names };
}

it('names every file that failed with its reason, and opens the others', async () => {
  const { result, open, names } = await start();
  await open('坏1.xlsx', '好1.xlsx', '密.xlsx', '好2.xlsx', '坏2.xlsx');
  expect(names()).toEqual(['好1.xlsx', '好2.xlsx']);
  expect(result.current.failed).toEqual({
    files: [
      { name: '坏1.xlsx', problem: 'damaged' },
      { name: '密.xlsx', problem: 'encrypted' },
      { name: '坏2.xlsx', problem: 'damaged' },
    ],
    othersOpened: true,
  });
});

it('forgets them when they are dismissed, and when other files are chosen', async () => {
  const { result, open } = await start();
  await open('坏1.xlsx');
  expect(result.current.failed).toMatchObject({ othersOpened: false });
  act(() => result.current.dismiss());
  expect(result.current.failed).toBeNull();
  await open('坏1.xlsx', '坏2.xlsx');
  await open('密.xlsx');
  expect(result.current.failed?.files).toEqual([{ name: '密.xlsx', problem: 'encrypted' }]);
  await open('好.xlsx');
  expect(result.current.failed).toBeNull();
});

it('tells of files chosen while others are being read together with those', async () => {
  const { result } = await start();
  let end = (): void => undefined;
  jest
    .mocked(openFile)
    .mockImplementation(({ name }) =>
      name === '慢.xlsx'
        ? new Promise((resolve) => (end = () => resolve(opened(name))))
        : Promise.reject(new HostFailure('damaged', '', name)),
    );
  act(() => result.current.openFiles([new File([], '坏1.xlsx'), new File([], '慢.xlsx')]));
  await waitFor(() => expect(result.current.failed?.files).toHaveLength(1));
  act(() => result.current.openFiles([new File([], '坏2.xlsx')]));
  await waitFor(() => expect(result.current.failed?.files).toHaveLength(2));
  act(() => end());
  await waitFor(() => expect(result.current.failed).toMatchObject({ othersOpened: true }));
});
