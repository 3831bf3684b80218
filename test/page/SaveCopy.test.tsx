/** @jest-environment jsdom */
import '../views/fixtures/browser';
import { render, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { reportText } from '../../src/locales/interface/report';
import { download } from '../../src/page/download';
import type { OpenedFile } from '../../src/page/openWorkbook';
import { SaveCopy } from '../../src/page/SaveCopy';
import type { SaveMarked } from '../../src/views/report/markedSaved';
import { pageStrings } from '../../src/page/strings';

jest.mock('../../src/page/download', () => ({ download: jest.fn() }));
jest.mock('../../src/hosts/file/state', () => ({
  withState: (bytes: Uint8Array, state: string) => {
    if (bytes.length === 0) throw new Error('damaged');
    return [...bytes, state];
  },
}));

const strings = pageStrings('zh-CN');

function show(
  more: Partial<OpenedFile>,
  name = '决算.XLSM',
  written: Uint8Array | null = null,
  state: string | null = '说明',
  saveMarked: SaveMarked = () => Promise.reject(new Error('not asked for')),
) {
  const onSaved = jest.fn();
  const snapshot = { name, sheets: [] };
  const file = {
    snapshot,
    bytes: Uint8Array.of(1, 2),
    state: null,
    carriesState: true,
    frozen: new Map(),
    ...more,
  };
  const bar = (unsaved: boolean) => (
    <SaveCopy
      file={file}
      state={state}
      written={written && (() => Promise.resolve(written))}
      strings={strings}
      unsaved={unsaved}
      saveMarked={saveMarked}
      onSaved={onSaved}
    />
  );
  const { rerender } = render(bar(true));
  // As the window does: what was saved is unsaved no more.
  onSaved.mockImplementation(() => rerender(bar(false)));
  return onSaved;
}
const save = () => userEvent.click(screen.getByRole('button', { name: strings.copy.save }));

it.each([
  ['决算.XLSM', '决算（带说明）.XLSM'],
  ['决算', '决算（带说明）.xlsx'],
])('a copy of %s is %s and carries the state', async (name, copy) => {
  const onSaved = show({}, name);
  await save();
  await waitFor(() => expect(download).toHaveBeenLastCalledWith([1, 2, '说明'], copy));
  expect(onSaved).toHaveBeenCalledTimes(1);
});

it('a copy of a workbook that was written to is made of what was written', async () => {
  show({}, '决算.xlsx', Uint8Array.of(7));
  expect(screen.getByText(strings.copy.written)).toBeVisible();
  await save();
  await waitFor(() => expect(download).toHaveBeenLastCalledWith([7, '说明'], '决算（带说明）.xlsx'));
});

it('a copy that cannot be made is said so, and nothing counts as saved', async () => {
  const onSaved = show({ bytes: new Uint8Array() });
  await save();
  expect(await screen.findByText(strings.copy.failed)).toBeVisible();
  expect(onSaved).not.toHaveBeenCalled();
});

it('an .xls offers no copy and says why', () => {
  show({ carriesState: false });
  expect(screen.getByText(strings.copy.notInXls)).toBeVisible();
  expect(screen.queryByRole('button')).toBeNull();
});

it('a copy of what was only edited says so in its name', async () => {
  show({}, '决算.xlsx', Uint8Array.of(7), null);
  await userEvent.click(screen.getByRole('button', { name: strings.copy.saveEdited }));
  await waitFor(() => expect(download).toHaveBeenLastCalledWith(Uint8Array.of(7), '决算（已修改）.xlsx'));
});

describe('with marks', () => {
  const words = reportText('zh-CN');
  const saved = {
    name: '决算（带标记）.xlsx',
    marked: 2,
    sheet: 'added',
    protectedSheets: [],
    converted: false,
  } as const;

  it('is a choice; without it the copy is the plain one', async () => {
    const saveMarked = jest.fn();
    show({}, '决算.xlsx', null, '说明', saveMarked);
    expect(screen.getByRole('checkbox', { name: words.withMarks })).not.toBeChecked();
    await save();
    await waitFor(() => expect(download).toHaveBeenLastCalledWith([1, 2, '说明'], '决算（带说明）.xlsx'));
    expect(saveMarked).not.toHaveBeenCalled();
    expect(screen.queryByRole('status')).toBeNull();
  });

  it('says what the copy holds, also when nothing is unsaved any more', async () => {
    const onSaved = show({}, '决算.xlsx', null, '说明', async () => ({ ...saved, sheet: 'taken' }));
    await userEvent.click(screen.getByRole('checkbox', { name: words.withMarks }));
    await save();
    expect(await screen.findByText(`${words.marked(saved.name, 2)} ${words.sheetTaken}`)).toBeVisible();
    expect(onSaved).toHaveBeenCalledTimes(1);
    await userEvent.click(screen.getByRole('button', { name: words.close }));
    expect(screen.queryByRole('status')).toBeNull();
  });

  it('a copy that cannot be made is said so', async () => {
    const onSaved = show({});
    await userEvent.click(screen.getByRole('checkbox', { name: words.withMarks }));
    await save();
    expect(await screen.findByText(strings.copy.failed)).toBeVisible();
    expect(onSaved).not.toHaveBeenCalled();
  });
});
