/** @jest-environment jsdom */
import '../fixtures/browser';
import '../fixtures/engine';
import { configure, render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { axe, toHaveNoViolations } from 'jest-axe';
import { recognise } from '../../../src/engine/forms/recognise';
import type { CellRef } from '../../../src/engine/workbook/reference';
import type { WorkbookSnapshot } from '../../../src/engine/workbook/snapshot';
import { HostFailure } from '../../../src/hosts/host';
import { interfaceText } from '../../../src/locales/interface';
import { fillingText } from '../../../src/locales/interface/filling';
import { writingText } from '../../../src/locales/interface/writing';
import { App } from '../../../src/views/App';
import { CheckPane, type CheckPaneProps } from '../../../src/views/CheckPane';
import { amounts, cellOf, figuresOf, isTotal, without } from '../../engine/filling/workbooks';
import { sample } from '../../snapshots/samples';
import { withCells } from '../../snapshots/change';
import { FakeHost } from '../fixtures/fakeHost';
import { WritingHost } from '../fixtures/writingHost';

expect.extend(toHaveNoViolations);
// Reading and planning a whole workbook takes long on a busy machine; nothing waits for its own sake.
configure({ asyncUtilTimeout: 20_000 });

const text = interfaceText('zh-CN');
const words = fillingText('zh-CN');
const writes = writingText('zh-CN');

let reference: WorkbookSnapshot;
beforeAll(async () => {
  reference = await sample('reference');
});

const button = (name: string | RegExp) => screen.findByRole('button', { name });
const click = async (name: string | RegExp) => userEvent.click(await button(name));
const clean = async (container: Element) => expect(await axe(container)).toHaveNoViolations();

async function open(host: CheckPaneProps['host'], props: Partial<CheckPaneProps> = {}) {
  const shown = render(
    <App theme="light" locale="zh-CN">
      <CheckPane host={host} locale="zh-CN" {...props} />
    </App>,
  );
  await click(text.places.filling);
  await screen.findByRole('heading', { name: words.title });
  return shown;
}
/** 表3: two totals of one item left blank, and one that is wrong. */
function bare(): { readonly snapshot: WorkbookSnapshot; readonly cells: readonly CellRef[] } {
  const cells = ['208', '20801'].map((code) => cellOf(reference, 'T3', code, 'c2'));
  return { snapshot: without(reference, cells), cells };
}
async function write(count: number) {
  await click(words.write(count));
  await screen.findByRole('heading', { name: words.preview });
  await click(writes.apply);
  await screen.findByText(writes.written(count));
}

it('proposes, previews, writes as one change, says what it did to the check, and takes it back', async () => {
  const { snapshot, cells } = bare();
  const host = new WritingHost(snapshot);
  const { container } = await open(host);
  expect(await screen.findByRole('button', { name: words.write(2) })).toBeVisible();
  expect(screen.getAllByRole('checkbox').map((box) => (box as HTMLInputElement).checked)).toEqual([
    true,
    true,
  ]);
  await clean(container);
  await click(words.write(2));
  await screen.findByText(writes.cells(2));
  // A preview writes nothing.
  expect(host.applied).toEqual([]);
  await clean(container);
  await click(writes.apply);
  await screen.findByText(writes.written(2));
  expect(host.applied).toHaveLength(1);
  expect(amounts(host.workbook)).toEqual(amounts(reference));
  expect(await screen.findByText(/写入后重新校验：错误 \d+ → 0/)).toBeVisible();
  expect(await screen.findByText(words.nothing)).toBeVisible();
  await click(writes.undo);
  await waitFor(() => expect(host.workbook).toEqual(snapshot));
  expect(await button(words.write(cells.length))).toBeEnabled();
  expect(screen.queryByText(/写入后重新校验/)).toBeNull();
});

it('shows where an amount comes from, and its cell at one click', async () => {
  const { snapshot, cells } = bare();
  const host = new WritingHost(snapshot);
  const { container } = await open(host);
  const [basis] = await screen.findAllByRole('button', { name: /^依据：/ });
  if (!basis) throw new Error('no basis');
  await userEvent.click(basis);
  const row = basis.closest('li');
  if (!row) throw new Error('no row');
  expect(within(row).getByRole('table')).toHaveTextContent(words.gives);
  await clean(container);
  const [link] = within(row).getAllByRole('button', { name: /!F\d+$/ });
  if (link) await userEvent.click(link);
  await waitFor(() => expect(host.selected.at(-1)).toEqual(cells[0]));
});

it('leaves out what is not ticked', async () => {
  const { snapshot, cells } = bare();
  const host = new WritingHost(snapshot);
  await open(host);
  await button(words.write(2));
  const [first] = screen.getAllByRole('checkbox');
  if (first) await userEvent.click(first);
  await write(1);
  const [left, taken] = cells;
  expect(left && host.at(left)).toBeUndefined();
  expect(taken && host.at(taken)).toBeDefined();
});

it('does not overwrite what differs unless that is ticked and confirmed', async () => {
  const snapshot = withCells(reference, { '表3!E9': 1454.79 });
  const host = new WritingHost(snapshot);
  const { container } = await open(host);
  const box = await screen.findByRole('checkbox', { name: /20801/ });
  expect(box).not.toBeChecked();
  expect(screen.getByText(words.differing(1))).toBeVisible();
  const nothing = await button(words.none);
  expect(nothing).toHaveAttribute('aria-disabled', 'true');
  await userEvent.click(box);
  await click(words.write(1));
  const apply = await button(writes.apply);
  await userEvent.click(apply);
  expect(host.applied).toEqual([]);
  await clean(container);
  await userEvent.click(screen.getByRole('checkbox', { name: words.overwrites(1) }));
  await userEvent.click(apply);
  await screen.findByText(writes.written(1));
  expect(amounts(host.workbook)).toEqual(amounts(reference));
  await click(writes.undo);
  await waitFor(() => expect(amounts(host.workbook)).toEqual(amounts(snapshot)));
});

it('writes formulas where they are asked for', async () => {
  const { snapshot, cells } = bare();
  const host = new WritingHost(snapshot);
  await open(host);
  await userEvent.click(await screen.findByRole('radio', { name: words.formulas }));
  await screen.findAllByText(/^=/);
  await write(2);
  expect(cells.map((cell) => host.at(cell)?.formula?.charAt(0))).toEqual(['=', '=']);
});

it('offers to look again where a cell was changed in between', async () => {
  const { snapshot, cells } = bare();
  const host = new WritingHost(snapshot);
  await open(host);
  await click(words.write(2));
  await button(writes.apply);
  // By someone else, and not told of.
  host.workbook = withCells(host.workbook, { [`表3!F${(cells[0]?.row ?? 0) + 1}`]: 7 });
  await click(writes.apply);
  expect(await screen.findByRole('alert')).toHaveTextContent('在预览之后有变化');
  await click(writes.lookAgain);
  expect(await screen.findByText(writes.cells(1))).toBeVisible();
  expect(host.applied).toEqual([]);
});

it('says why a protected sheet refuses', async () => {
  const host = new WritingHost(bare().snapshot);
  host.apply = () => Promise.reject(new HostFailure('protected', '', '表3'));
  await open(host);
  await click(words.write(2));
  await click(writes.apply);
  expect(await screen.findByRole('alert')).toHaveTextContent('表3');
});

it('has words for a workbook that needs nothing, and for one without forms', async () => {
  const { container, unmount } = await open(new WritingHost(reference));
  expect(await screen.findByText(words.nothing)).toBeVisible();
  await clean(container);
  unmount();
  await open(new FakeHost());
  expect(await screen.findByText(words.noForms)).toBeVisible();
});

it('only shows what could be filled in where nothing can be written, and offers the .xlsx of an .xls', async () => {
  const { snapshot } = bare();
  const host = new FakeHost();
  host.read = async () => snapshot;
  const onConvert = jest.fn(async () => undefined);
  const { container } = await open(host, { onConvert });
  await screen.findByText(words.groupOnly('表3', 2));
  expect(screen.queryByRole('checkbox')).toBeNull();
  await click(writes.toXlsx);
  expect(onConvert).toHaveBeenCalledTimes(1);
  await clean(container);
});

it('ticks and unticks a form as a whole', async () => {
  const { container } = await open(new WritingHost(bare().snapshot));
  await click(words.noneOf('表3'));
  expect(await button(words.none)).toHaveAttribute('aria-disabled', 'true');
  expect(screen.getByText(words.group('表3', 0, 2))).toBeVisible();
  await clean(container);
  await click(words.allOf('表3'));
  expect(await button(words.write(2))).toBeVisible();
});

it('keeps what was ticked while another place is shown', async () => {
  const host = new WritingHost(bare().snapshot);
  await open(host);
  await button(words.write(2));
  const [first] = screen.getAllByRole('checkbox');
  if (first) await userEvent.click(first);
  await click(text.places.ledger);
  expect(screen.queryByRole('heading', { name: words.title })).toBeNull();
  await click(text.places.filling);
  expect(await button(words.write(1))).toBeVisible();
});

it('fills everything that follows', async () => {
  const totals = figuresOf(recognise(reference)).filter(isTotal);
  const host = new WritingHost(
    without(
      reference,
      totals.map(({ cell }) => cell),
    ),
  );
  await open(host);
  await click(/^写入 \d+ 格/);
  await click(writes.apply);
  await screen.findByText(/已写入 \d+ 个单元格/);
  expect(amounts(host.workbook)).toEqual(amounts(reference));
});
