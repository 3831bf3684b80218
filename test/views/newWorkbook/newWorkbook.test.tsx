/** @jest-environment jsdom */
import '../fixtures/browser';
import '../fixtures/engine';
import { configure, render, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { axe, toHaveNoViolations } from 'jest-axe';
import type { Files, NewWorkbookOptions } from '../../../src/hosts/files';
import { HostFailure } from '../../../src/hosts/host';
import { interfaceText } from '../../../src/locales/interface';
import { newWorkbookText } from '../../../src/locales/interface/newWorkbook';
import { App } from '../../../src/views/App';
import { CheckPane } from '../../../src/views/CheckPane';
import { sample } from '../../snapshots/samples';
import { FakeHost } from '../fixtures/fakeHost';

expect.extend(toHaveNoViolations);
// Reading and planning a whole workbook takes long on a busy machine; nothing waits for its own sake.
configure({ asyncUtilTimeout: 20_000 });

const text = interfaceText('zh-CN');
const words = newWorkbookText('zh-CN');
const BYTES = Uint8Array.of(1, 2, 3);

const button = (name: string | RegExp) => screen.findByRole('button', { name });
const click = async (name: string | RegExp) => userEvent.click(await button(name));
const field = (name: string) => screen.findByRole('textbox', { name });
const code = () => screen.findByRole('combobox', { name: words.code });

interface Made {
  readonly asked: NewWorkbookOptions[];
  readonly saved: string[];
  readonly opened: string[];
}

async function open(
  parts: Partial<Files> = {},
  opens = true,
): Promise<Made & { readonly container: Element }> {
  const made: Made = { asked: [], saved: [], opened: [] };
  const files: Files = {
    openWorkbook: () => sample('reference'),
    openText: async () => [],
    newWorkbook: async (options) => {
      made.asked.push(options);
      return { bytes: BYTES, notices: [{ id: 'priorHasErrors', values: { count: '3' } }] };
    },
    save: (_, name) => made.saved.push(name),
    ...parts,
  };
  const { container } = render(
    <App theme="light" locale="zh-CN">
      <CheckPane
        host={new FakeHost()}
        locale="zh-CN"
        files={files}
        {...(opens ? { onOpenNew: async (_: Uint8Array, name: string) => void made.opened.push(name) } : {})}
      />
    </App>,
  );
  await click(text.newWorkbook);
  expect(await screen.findByRole('heading', { name: words.title })).toHaveFocus();
  return { ...made, container };
}
async function setYear(year: string) {
  const input = await field(words.year);
  await userEvent.clear(input);
  await userEvent.type(input, year);
}

it('opens a workbook of year, place, entity and items', async () => {
  const { asked, opened, container } = await open();
  await setYear('２０２３');
  await userEvent.type(await field(words.entity), '示例单位');
  await userEvent.type(await code(), '2080505');
  expect(await field(words.name)).toHaveValue('机关事业单位基本养老保险缴费支出');
  await userEvent.keyboard('{Enter}');
  expect(await code()).toHaveFocus();
  expect(await code()).toHaveValue('');
  expect(await axe(container)).toHaveNoViolations();
  await click(words.open);
  expect(await screen.findByText(words.opened)).toBeVisible();
  expect(asked).toEqual([
    expect.objectContaining({
      year: 2023,
      entity: '示例单位',
      codes: [{ code: '2080505', name: '机关事业单位基本养老保险缴费支出' }],
    }),
  ]);
  expect(asked[0]).not.toHaveProperty('prior');
  expect(opened).toEqual(['示例单位2023年度决算.xlsx']);
});

it('takes a code nobody knows with a warning, and no text that is none', async () => {
  await open();
  await userEvent.type(await code(), '2080197');
  expect(await screen.findByText(words.unknownCode('2080197'))).toBeVisible();
  await userEvent.type(await field(words.name), '自定科目');
  await click(words.add);
  expect(await screen.findByText('自定科目')).toBeVisible();
  await userEvent.type(await code(), '20801977');
  await click(words.add);
  expect(await screen.findByText(words.badCode)).toBeVisible();
  await click(words.remove('2080197'));
  expect(screen.queryByText('自定科目')).toBeNull();
});

it('takes a pasted list, and names the lines that are no items', async () => {
  await open();
  await userEvent.click(await code());
  await userEvent.paste('2080505\n2080506 职业年金\n合计\n');
  expect(await screen.findByText('职业年金')).toBeVisible();
  expect(screen.getByText('2080505')).toBeVisible();
  expect(screen.getByText(words.pasteProblems('合计'))).toBeVisible();
});

it('rolls last year’s workbook forward, and says what of it is doubtful', async () => {
  const { asked, opened } = await open();
  const input = screen.getByLabelText(words.pickPrior, { selector: 'input' });
  await userEvent.upload(input, new File(['x'], '上年.xlsx'));
  expect(await screen.findByText(words.taken('reference.xlsx'))).toBeVisible();
  expect(await field(words.year)).toHaveValue('2023');
  await click(words.open);
  expect(await screen.findByText(/3/, { selector: '[role=status] p' })).toBeVisible();
  expect(asked[0]?.prior?.name).toBe('reference.xlsx');
  // The entity is that of the workbook; it names the file too.
  expect(asked[0]).not.toHaveProperty('entity');
  expect(opened).toEqual(['武汉市社会保险中心2023年度决算.xlsx']);
  await click(words.dropPrior);
  expect(screen.queryByText(words.taken('reference.xlsx'))).toBeNull();
});

it('asks for a year that can be one', async () => {
  const { asked } = await open();
  await setYear('1999');
  await click(words.open);
  expect(await screen.findByText(words.badYear)).toBeVisible();
  expect(await field(words.year)).toHaveFocus();
  expect(asked).toEqual([]);
});

it('hands out a file where nothing can open it', async () => {
  const { saved } = await open({}, false);
  await setYear('2023');
  expect(screen.queryByRole('button', { name: words.open })).toBeNull();
  await click(words.save);
  expect(await screen.findByText(words.saved('2023年度决算.xlsx'))).toBeVisible();
  expect(saved).toEqual(['2023年度决算.xlsx']);
});

it('says why a workbook could not be made or read', async () => {
  await open({
    newWorkbook: () => Promise.reject(new HostFailure('textTooLong')),
    openWorkbook: () => Promise.reject(new HostFailure('notAWorkbook', '', '上年.xlsx')),
  });
  const input = screen.getByLabelText(words.pickPrior, { selector: 'input' });
  await userEvent.upload(input, new File(['x'], '上年.xlsx'));
  expect(await screen.findByRole('alert')).toHaveTextContent('上年.xlsx');
  await click(text.failure.dismiss);
  await click(words.open);
  expect(await screen.findByRole('alert')).toHaveTextContent(words.entityTooLong);
});

it('gives the keyboard back where it was opened', async () => {
  await open();
  await userEvent.keyboard('{Escape}');
  const opener = await button(text.newWorkbook);
  await waitFor(() => expect(opener).toHaveFocus());
});
