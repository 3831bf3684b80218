/** @jest-environment jsdom */
import '../../fixtures/browser';
import '../../fixtures/engine';
import { configure, render, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { axe, toHaveNoViolations } from 'jest-axe';
import type { WorkbookSnapshot } from '../../../../src/engine/workbook/snapshot';
import { interfaceText } from '../../../../src/locales/interface';
import { adoptingText } from '../../../../src/locales/interface/adopting';
import { writingText } from '../../../../src/locales/interface/writing';
import { App } from '../../../../src/views/App';
import { CheckPane } from '../../../../src/views/CheckPane';
import { amounts } from '../../../engine/filling/workbooks';
import { withCells } from '../../../snapshots/change';
import { sample } from '../../../snapshots/samples';
import { FakeHost } from '../../fixtures/fakeHost';
import { WritingHost } from '../../fixtures/writingHost';

jest.mock('../../../../src/help/pages', () => jest.requireActual<object>('../../fixtures/helpPages'));

expect.extend(toHaveNoViolations);
// Reading and planning a whole workbook takes long on a busy machine; nothing waits for its own sake.
configure({ asyncUtilTimeout: 20_000 });

const text = interfaceText('zh-CN');
const words = adoptingText('zh-CN');
const writes = writingText('zh-CN');

let reference: WorkbookSnapshot;
let wrong: WorkbookSnapshot;
beforeAll(async () => {
  reference = await sample('reference');
  wrong = withCells(reference, { '表3!E9': 1454.79 });
});

const button = (name: string | RegExp) => screen.findByRole('button', { name });
const click = async (name: string | RegExp) => userEvent.click(await button(name));
const clean = async (container: Element) => expect(await axe(container)).toHaveNoViolations();
const ADOPT = new RegExp(`^${text.adopt}`);
const TITLE = /^采用建议值：表3支出决算表!E9 应为 1,544\.79$/;

async function open(host: FakeHost) {
  const shown = render(
    <App theme="light" locale="zh-CN">
      <CheckPane host={host} locale="zh-CN" />
    </App>,
  );
  await click(text.check.run);
  await screen.findByText(text.cause.title(1));
  return shown;
}

it('previews the cell, writes it, says what the check says now, and takes it back', async () => {
  const host = new WritingHost(wrong);
  const { container } = await open(host);
  await click(ADOPT);
  expect(await screen.findByRole('heading', { name: TITLE })).toHaveFocus();
  // Who is asked to change a cell sees it.
  expect(host.selected.at(-1)).toEqual({ sheet: '表3支出决算表', row: 8, column: 4 });
  expect(screen.getByText(writes.cells(1))).toBeVisible();
  expect(host.applied).toEqual([]);
  await clean(container);
  await click(writes.apply);
  await screen.findByText(writes.written(1));
  expect(amounts(host.workbook)).toEqual(amounts(reference));
  expect(await screen.findByText(/写入后重新校验：错误 4 → 0/)).toBeVisible();
  expect(screen.queryByText(text.cause.title(1))).toBeNull();
  // The button is gone with its cause; the keyboard is where the outcome is told.
  await waitFor(() => expect(screen.getByText(writes.written(1))).toHaveFocus());
  await clean(container);
  await click(writes.undo);
  await waitFor(() => expect(amounts(host.workbook)).toEqual(amounts(wrong)));
  expect(await screen.findByText(text.cause.title(1))).toBeVisible();
});

it('is there in the detail of a finding too, and Esc gives the keyboard back', async () => {
  const host = new WritingHost(wrong);
  const { container } = await open(host);
  const rows = await screen.findAllByRole('listitem');
  const [row] = rows.flatMap((item) => item.querySelector('button') ?? []);
  if (row) await userEvent.click(row);
  const adopt = await button(ADOPT);
  await userEvent.click(adopt);
  await screen.findByRole('heading', { name: TITLE });
  await clean(container);
  await userEvent.keyboard('{Escape}');
  await waitFor(() => expect(adopt).toHaveFocus());
  expect(host.applied).toEqual([]);
});

it('warns that a formula is replaced', async () => {
  const formula = withCells(reference, {
    '表3!E9': { value: 1454.79, text: '1,454.79', formula: '=SUM(E10:E10)+102.62' },
  });
  const host = new WritingHost(formula);
  await open(host);
  await click(ADOPT);
  await screen.findByRole('heading', { name: TITLE });
  expect(screen.getByText(words.formula('表3支出决算表!E9'))).toBeVisible();
});

it('refuses what was changed in between, looks again, and says when the cause is gone', async () => {
  const host = new WritingHost(wrong);
  await open(host);
  await click(ADOPT);
  await screen.findByRole('heading', { name: TITLE });
  // By someone else, and not told of.
  host.workbook = reference;
  await click(writes.apply);
  expect(await screen.findByRole('alert')).toHaveTextContent('在预览之后有变化');
  await click(writes.lookAgain);
  expect(await screen.findByText(words.gone)).toBeVisible();
  await click(words.close);
  expect(screen.queryByText(words.gone)).toBeNull();
  expect(host.applied).toEqual([]);
});

it('puts back a block that moved as one change, and says what is lost', async () => {
  const host = new WritingHost(shifted());
  const { container } = await open(host);
  await click(ADOPT);
  await screen.findByRole('heading', { name: /^采用建议值：/ });
  expect(host.selected.at(-1)).toMatchObject({ sheet: '表2收入决算表', column: 4 });
  const list = screen.getByRole('list', { name: words.stretches });
  expect(list).toHaveTextContent(/表2收入决算表!E\d+:F\d+ 的数 → 表2收入决算表!E\d+:F\d+（\d+ 格有变）/);
  expect(screen.getByText(/^请填：表2收入决算表!E8:F9/)).toBeVisible();
  await clean(container);
  await click(writes.apply);
  await screen.findByText(/已写入 \d+ 个单元格。/);
  expect(host.applied).toHaveLength(1);
  // What is left to do stays in sight.
  expect(screen.getByText(/^请填：表2收入决算表!E8:F9/)).toBeVisible();
  await clean(container);
  await click(writes.undo);
  await screen.findByText(writes.undone);
  expect(amounts(host.workbook)).toEqual(amounts(shifted()));
  expect(screen.queryByText(/^请填：/)).toBeNull();
});

/** 表2, 本年收入合计 and 财政拨款收入 of its first items two rows up; what leaves the rows is lost. */
function shifted(): WorkbookSnapshot {
  const cells = reference.sheets.find(({ name }) => name.startsWith('表2'))?.cells ?? [];
  const at = (row: number, column: number): number | null => {
    const found = cells.find((cell) => cell.row === row - 1 && cell.column === column);
    return found?.kind === 'number' ? Number(found.value) : null;
  };
  const rows = Array.from({ length: 14 }, (_, index) => index + 8);
  const moved = (row: number, column: number) => (row + 2 <= 21 ? at(row + 2, column) : null);
  return withCells(
    reference,
    Object.fromEntries(
      rows.flatMap((row) => [
        [`表2!E${row}`, moved(row, 4)],
        [`表2!F${row}`, moved(row, 5)],
      ]),
    ),
  );
}

it('is not offered where nothing can be written', async () => {
  const host = new FakeHost();
  host.read = async () => wrong;
  await open(host);
  expect(screen.queryByRole('button', { name: ADOPT })).toBeNull();
});
