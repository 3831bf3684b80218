/** @jest-environment jsdom */
import '../fixtures/browser';
import '../fixtures/engine';
import { act, render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { axe, toHaveNoViolations } from 'jest-axe';
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { parseState } from '../../../src/engine/report/state';
import { NARRATIVE_SHEET } from '../../../src/engine/workbook/ownSheets';
import type { Files } from '../../../src/hosts/files';
import { interfaceText } from '../../../src/locales/interface';
import { narrativeText } from '../../../src/locales/interface/narrative';
import { App } from '../../../src/views/App';
import { CheckPane } from '../../../src/views/CheckPane';
import { mapSheets } from '../../snapshots/change';
import { sample } from '../../snapshots/samples';
import { WritingHost } from '../fixtures/writingHost';

// Drawing charts takes long and is tested where it is done.
jest.mock('../../../src/output/charts/chartSvg', () => ({ chartSvg: () => '<svg/>' }));

expect.extend(toHaveNoViolations);

const text = interfaceText('zh-CN');
const words = narrativeText('zh-CN');
const inputs: unknown = JSON.parse(readFileSync(resolve('test/data/inputs-wuhan-2022.json'), 'utf8'));

beforeAll(() => {
  Element.prototype.scrollIntoView = () => undefined;
});

const button = (name: string | RegExp) => screen.findByRole('button', { name });
const click = async (name: string | RegExp) => userEvent.click(await button(name));
const clean = async (container: Element) => expect(await axe(container)).toHaveNoViolations();

async function open(host: WritingHost, files?: Files) {
  const shown = render(
    <App theme="light" locale="zh-CN">
      <CheckPane host={host} locale="zh-CN" {...(files ? { files } : {})} />
    </App>,
  );
  await click(text.places.narrative);
  await screen.findByRole('heading', { name: words.title });
  return shown;
}
async function reference(kept: string | null = null): Promise<WritingHost> {
  return new WritingHost(await sample('reference'), kept);
}
const keptOf = (host: WritingHost) => parseState(host.kept).state;
const field = (name: string | RegExp) => screen.findByRole('textbox', { name });
/** By the notice that the workbook has changed; the bar above has the same button. */
async function checkAgain() {
  const buttons = await screen.findAllByRole('button', { name: text.check.rerun });
  const last = buttons.at(-1);
  if (last) await userEvent.click(last);
}
async function write() {
  await click(words.write.all);
  await click(words.write.apply);
  await screen.findByText(/已写入 \d+ 个单元格/);
}

it('writes under empty forms that they are, and takes that back with the rest', async () => {
  const snapshot = mapSheets(await sample('reference'), (sheet) => ({
    ...sheet,
    cells: sheet.cells.filter((cell) => !cell.text.startsWith('说明：')),
  }));
  const host = new WritingHost(snapshot);
  await open(host);
  await write();
  const notes = () =>
    host.workbook.sheets.flatMap(({ name, cells }) =>
      cells.flatMap((cell) => (cell.text.startsWith('说明：') ? [name.slice(0, 2)] : [])),
    );
  expect(notes()).toEqual(['表7', '表8', '表9']);
  await click(words.write.undo);
  await waitFor(() => expect(host.workbook).toEqual(snapshot));
});

describe('the text', () => {
  it('is there at one click, without a check before; its figures lead to their cells', async () => {
    const host = await reference();
    const { container } = await open(host);
    expect(host.reads).toBe(1);
    const figure = await button('2,132.07');
    await userEvent.hover(figure);
    expect(screen.getByRole('group', { name: words.figure.label })).toHaveTextContent(
      '表1收入支出决算总表!C36',
    );
    await userEvent.click(figure);
    await waitFor(() =>
      expect(host.selected.at(-1)).toEqual({ sheet: '表1收入支出决算总表', row: 35, column: 2 }),
    );
    await clean(container);
  });

  it('walks the figures of a paragraph with the arrow keys: one stop in the tab order', async () => {
    const host = await reference();
    await open(host);
    await click(/^二、/);
    const amounts = await screen.findAllByRole('button', { name: '2,132.07' });
    const [, first, second] = amounts;
    act(() => first?.focus());
    await userEvent.keyboard('{ArrowRight}');
    expect(second).toHaveFocus();
    expect([first?.tabIndex, second?.tabIndex]).toEqual([-1, 0]);
    await userEvent.keyboard('{End}');
    const share = await button('100%');
    expect(share).toHaveFocus();
    expect(screen.getByRole('group', { name: words.figure.label })).toHaveTextContent(
      '2,132.07 ÷ 2,132.07 = 100%',
    );
    // Several cells: the list takes the focus, Esc gives it back.
    await userEvent.keyboard('{Enter}');
    const list = screen.getByRole('group', { name: words.figure.choose });
    expect(list).toContainElement(document.activeElement as HTMLElement);
    await userEvent.keyboard('{Escape}');
    expect(share).toHaveFocus();
    expect(screen.queryByRole('group', { name: words.figure.choose })).toBeNull();
  });
});

describe('what is missing', () => {
  it('is typed in its sentence, taken with Enter, kept, and leads on to the next', async () => {
    const host = await reference();
    const { container } = await open(host);
    await click(words.inputs.fill);
    const amount = await field('2021年度收、支总计（万元）');
    await waitFor(() => expect(amount).toHaveFocus());
    await userEvent.keyboard('两千万{Enter}');
    expect(await screen.findByText(words.field.refused.amount)).toBeVisible();
    expect(amount).toHaveValue('两千万');
    await clean(container);
    await userEvent.clear(amount);
    await userEvent.keyboard('２，０１８．４６');
    expect(host.written).toEqual([]);
    await userEvent.keyboard('{Enter}');
    expect(await button('5.6%')).toBeVisible();
    await waitFor(async () => expect(await field('收、支总计变动的主要原因')).toHaveFocus());
    await waitFor(() => expect(keptOf(host).inputs).toEqual({ 'prior.T1.total': '2018.46' }));
  });

  it('is doubted where it can hardly be meant: 元 for 万元', async () => {
    const kept = JSON.stringify({ version: 1, inputs: { 'prior.T1.total': '20184600' } });
    const { container } = await open(await reference(kept));
    const label = '2021年度收、支总计（万元）';
    expect(await screen.findByText(words.inputs.unlikely(label, '20,184,600', '2,132.07'))).toBeVisible();
    await clean(container);
  });

  it('typed earlier is there again, and can be changed and taken back', async () => {
    const kept = JSON.stringify({ version: 1, inputs: { 'prior.T1.total': '2000' } });
    const host = await reference(kept);
    await open(host);
    const growth = await button('6.6%');
    await userEvent.click(growth);
    await click(/^修改 2021年度收、支总计/);
    const amount = await field('2021年度收、支总计（万元）');
    expect(amount).toHaveValue('2000');
    await userEvent.clear(amount);
    await userEvent.keyboard('2018.46{Enter}');
    expect(await button('5.6%')).toBeVisible();
    await waitFor(() => expect(keptOf(host).inputs).toEqual({ 'prior.T1.total': '2018.46' }));
  });

  it('goes onto the sheet 填报说明数据 after a preview, and the sheet wins from then on', async () => {
    const host = await reference();
    const { container } = await open(host);
    await click(words.inputs.createSheet);
    expect(await screen.findByText(/新建工作表“填报说明数据”/)).toBeVisible();
    await clean(container);
    await click(words.write.apply);
    expect(await button(words.inputs.extendSheet)).toBeVisible();
    const sheet = host.workbook.sheets.find(({ name }) => name === '填报说明数据');
    const key = sheet?.cells.find(({ value }) => value === 'prior.T1.total');
    act(() => host.type({ sheet: '填报说明数据', row: key?.row ?? 0, column: 1 }, 2018.46));
    await checkAgain();
    await userEvent.click(await button('5.6%'));
    expect(await screen.findByRole('group', { name: words.figure.choose })).toHaveTextContent(
      '填报说明数据!B',
    );
    expect(screen.queryByRole('button', { name: /^修改/ })).toBeNull();
  });

  it('comes from last year’s workbook and last year’s text, the latter by hand only', async () => {
    const host = await reference();
    const prior = await sample('reference');
    const files: Files = {
      openWorkbook: async () => prior,
      newWorkbook: () => Promise.reject(new Error('not asked for')),
      openText: async () => [],
      save: () => undefined,
    };
    const { container } = await open(host, files);
    await userEvent.upload(screen.getByLabelText(words.prior.openWorkbook), new File(['x'], '上年.xlsx'));
    expect(await screen.findByText(/已从“上年.xlsx”取得上年数/)).toBeVisible();
    // The same workbook: another year than the one before is said.
    expect(screen.getByText(/▲.*2022/)).toBeVisible();
    await waitFor(() => expect(keptOf(host).inputs['prior.T1.total']).toBe('2132.07'));

    await click(words.prior.openText);
    await userEvent.click(await field(words.prior.textLabel));
    await userEvent.paste(
      '2021年度收、支总计2,018.46万元。与2020年度相比，收、支总计各增加1万元，增长1%，主要原因是人员增加。',
    );
    await click(words.prior.find);
    expect(await screen.findByText('人员增加')).toBeVisible();
    await clean(container);
    expect(keptOf(host).inputs['reasons.T1.total']).toBeUndefined();
    await click(/^采用：收、支总计变动的主要原因/);
    await waitFor(() => expect(keptOf(host).inputs['reasons.T1.total']).toBe('人员增加'));
  });
});

describe('writing', () => {
  it('shows every cell first, writes, and takes it back', async () => {
    const host = await reference();
    const before = host.workbook;
    const { container } = await open(host);
    await click(words.write.all);
    expect(await screen.findByText(/新建工作表“决算情况说明”/)).toBeVisible();
    expect(host.applied).toEqual([]);
    await clean(container);
    await click(words.write.apply);
    await screen.findByText(/已写入 \d+ 个单元格/);
    expect(host.workbook.sheets.at(-1)?.name).toBe(NARRATIVE_SHEET);
    expect(Object.keys(keptOf(host).narrative)).toContain('一/total');
    await click(words.write.undo);
    await screen.findByText(words.write.undone);
    expect(host.workbook).toEqual(before);
    expect(keptOf(host).narrative).toEqual({});
  });

  it('marks what figures have overtaken, asks before a person’s words go, and rewrites one section', async () => {
    const host = await reference();
    const { container } = await open(host);
    await write();
    const row = (id: string) =>
      host.workbook.sheets
        .find(({ name }) => name === NARRATIVE_SHEET)
        ?.cells.find(({ column, value }) => column === 1 && value === id)?.row ?? -1;
    const at = (id: string) => ({ sheet: NARRATIVE_SHEET, row: row(id), column: 0 });
    const own = '本段由财务科改写。';
    act(() => host.type(at('三/spending'), own));
    act(() => host.type({ sheet: '表2收入决算表', row: 6, column: 4 }, 2132.17));
    await checkAgain();

    expect(await button(/^二、.*已过期 1/)).toBeVisible();
    // Said above as well, with the way to it.
    expect(screen.getByText(words.outdated.why)).toBeVisible();
    await click(words.outdated.show);
    await waitFor(() => expect(document.activeElement).toHaveTextContent(words.statusWhy.outdated));
    await click(/^三、.*已手改 1/);
    expect(await screen.findByText(words.statusWhy.edited)).toBeVisible();
    await clean(container);

    await click(words.write.all);
    const ask = await screen.findByRole('checkbox', { name: new RegExp(own) });
    expect(ask).not.toBeChecked();
    await clean(container);
    await click(words.write.cancel);

    await click('重写本节：收入决算情况说明');
    await click(words.write.apply);
    await screen.findByText(/已写入 1 个单元格/);
    expect(host.at(at('二/income'))?.text).toContain('2,132.17');
    expect(host.at(at('三/spending'))?.text).toBe(own);

    await click(words.write.all);
    expect(await screen.findByText(words.write.nothingTaken)).toBeVisible();
    expect(screen.queryByRole('button', { name: words.write.apply })).toBeNull();
    await userEvent.click(await screen.findByRole('checkbox', { name: new RegExp(own) }));
    await click(words.write.apply);
    await waitFor(() => expect(host.at(at('三/spending'))?.text).toContain('1,939.45'));
  });

  it('says which cell has changed since, writes nothing, and looks again', async () => {
    const host = await reference();
    await open(host);
    await write();
    act(() => host.type({ sheet: '表2收入决算表', row: 6, column: 4 }, 2132.17));
    await click(words.write.all);
    const panel = await screen.findByRole('region', { name: words.write.preview });
    await within(panel).findByText(/写入 \d+ 个单元格/);
    const row = host.workbook.sheets
      .find(({ name }) => name === NARRATIVE_SHEET)
      ?.cells.find(({ value }) => value === '二/income')?.row;
    // Not told of: else the preview would follow.
    jest.spyOn(host, 'change').mockImplementation(() => undefined);
    host.type({ sheet: NARRATIVE_SHEET, row: row ?? 0, column: 0 }, '另一人刚改过');
    await click(words.write.apply);
    expect(await screen.findByRole('alert')).toHaveTextContent(`${NARRATIVE_SHEET}!A`);
    await click(words.write.lookAgain);
    expect(await screen.findByRole('checkbox', { name: /另一人刚改过/ })).not.toBeChecked();
  });
});

it('follows the wording that is chosen, and keeps the choice', async () => {
  const host = await reference(JSON.stringify({ version: 1, inputs: inputsOf() }));
  await open(host);
  const choice = await screen.findByRole('combobox', { name: words.wording });
  await userEvent.selectOptions(choice, 'guangdong-2023');
  await waitFor(() => expect(keptOf(host).pack).toBe('guangdong-2023'));
  expect(await screen.findByRole('combobox', { name: words.wording })).toHaveValue('guangdong-2023');
});

/** One value is enough to tell that what was typed lives on under another wording. */
function inputsOf(): unknown {
  const { prior } = inputs as { prior: Record<string, string> }; // the file is our own
  return { 'prior.T1.total': prior['T1.total'] };
}

it('speaks English around the Chinese text', async () => {
  const host = await reference();
  const english = narrativeText('en-US');
  render(
    <App theme="dark" locale="en-US">
      <CheckPane host={host} locale="en-US" />
    </App>,
  );
  await click(interfaceText('en-US').places.narrative);
  expect(await screen.findByRole('heading', { name: english.title })).toBeVisible();
  expect(await button('2,132.07')).toBeVisible();
});
