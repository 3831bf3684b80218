/** @jest-environment jsdom */
import '../views/fixtures/browser';
import { render, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { download } from '../../src/page/download';
import type { OpenedFile } from '../../src/page/openWorkbook';
import { SaveCopy } from '../../src/page/SaveCopy';
import { pageStrings } from '../../src/page/strings';

jest.mock('../../src/page/download', () => ({ download: jest.fn() }));
jest.mock('../../src/hosts/file/state', () => ({
  withState: (bytes: Uint8Array, state: string) => {
    if (bytes.length === 0) throw new Error('damaged');
    return [...bytes, state];
  },
}));

const strings = pageStrings('zh-CN');

function show(more: Partial<OpenedFile>, name = '决算.XLSM', written: Uint8Array | null = null) {
  const onSaved = jest.fn();
  const snapshot = { name, sheets: [] };
  const file = { snapshot, bytes: Uint8Array.of(1, 2), state: null, carriesState: true, ...more };
  render(<SaveCopy file={file} state="说明" written={written} strings={strings} onSaved={onSaved} />);
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
