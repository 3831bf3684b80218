/** @jest-environment jsdom */
import '../views/fixtures/browser';
import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { axe, toHaveNoViolations } from 'jest-axe';
import { HostFailure } from '../../src/hosts/host';
import { interfaceText } from '../../src/locales/interface';
import { pickedFileText } from '../../src/locales/interface/pickedFile';
import type { Connection } from '../../src/taskpane/connection';
import { Workbooks } from '../../src/taskpane/Workbooks';
import { App } from '../../src/views/App';
import { FakeHost } from '../views/fixtures/fakeHost';

jest.mock('../../src/engine/run', () => ({
  check: () => jest.requireActual<{ REPORT: unknown }>('../views/fixtures/report').REPORT,
}));
jest.mock('../../src/taskpane/picked/pickedFile', () => ({
  readPicked: async (file: File) => {
    if (!file.name.endsWith('.xls')) throw new HostFailure('notAWorkbook', '', file.name);
    return {
      id: file.lastModified,
      snapshot: { name: file.name, sheets: [] },
      bytes: Uint8Array.of(1),
      state: null,
      old: true,
    };
  },
}));
jest.mock('../../src/hosts/file/convert', () => ({
  xlsxName: () => '决算.xlsx',
  toXlsx: async () => Uint8Array.of(2),
}));

expect.extend(toHaveNoViolations);

const text = pickedFileText('zh-CN');
const zh = interfaceText('zh-CN');

function show(openCopy?: Connection['openCopy']): FakeHost {
  const host = new FakeHost();
  const connection: Connection = {
    host,
    surroundings: () => ({ language: 'zh-CN', dark: false }),
    ...(openCopy ? { openCopy } : {}),
  };
  render(
    <App theme="light" locale="zh-CN">
      <main>
        <Workbooks connection={connection} autoCheck={false} />
      </main>
    </App>,
  );
  return host;
}

// Not by the accept of the input: people can choose “all files” in the system's dialogue.
const user = userEvent.setup({ applyAccept: false });
const pick = (name: string) =>
  user.upload(screen.getByLabelText(text.pick, { selector: 'input' }), new File(['x'], name));
const press = (name: string) => user.click(screen.getByRole('button', { name }));

describe('a file picked in the pane', () => {
  it('is checked at once, under its name; the workbook in Excel is not read', async () => {
    const host = show();
    await pick('决算.xls');
    expect(await screen.findByText(text.showing('决算.xls'))).toBeVisible();
    expect(await screen.findByText('示例市社会保险中心')).toBeVisible();
    expect(host.reads).toBe(0);
    expect(await axe(document.body)).toHaveNoViolations();
  });

  it('offers no marks: there is nothing open to mark', async () => {
    show();
    await pick('决算.xls');
    await screen.findByText('示例市社会保险中心');
    expect(screen.queryByRole('button', { name: zh.marks.mark })).toBeNull();
    expect(screen.queryByRole('button', { name: zh.marks.clear })).toBeNull();
  });

  it('is left by one button, and the keyboard goes on at the picker', async () => {
    show();
    await pick('决算.xls');
    await screen.findByText(text.showing('决算.xls'));
    await press(text.back);
    expect(screen.queryByText(text.showing('决算.xls'))).toBeNull();
    expect(screen.getByRole('button', { name: zh.check.run })).toBeVisible();
    expect(screen.getByRole('button', { name: text.pick })).toHaveFocus();
  });

  it('that cannot be read leaves the file before it on screen', async () => {
    show();
    await pick('决算.xls');
    await screen.findByText(text.showing('决算.xls'));
    await pick('照片.png');
    expect(await screen.findByRole('alert')).toHaveTextContent('“照片.png”不是 Excel 工作簿。');
    expect(screen.getByText(text.showing('决算.xls'))).toBeVisible();
  });

  it('opens as an .xlsx in Excel where that can be done', async () => {
    const openCopy = jest.fn(async () => undefined);
    show(openCopy);
    await pick('决算.xls');
    await screen.findByText(text.showing('决算.xls'));
    await press(text.openCopy);
    expect(await screen.findByText(text.opened)).toBeVisible();
    expect(openCopy).toHaveBeenCalledWith(Uint8Array.of(2));
  });

  it('says in plain words when Excel does not open the copy', async () => {
    show(async () => {
      throw new HostFailure('editMode');
    });
    await pick('决算.xls');
    await screen.findByText(text.showing('决算.xls'));
    await press(text.openCopy);
    expect(await screen.findByRole('alert')).toHaveTextContent('Excel 正在编辑单元格');
  });
});
