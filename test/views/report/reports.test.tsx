/** @jest-environment jsdom */
import '../fixtures/browser';
import '../fixtures/engine';
import { configure, render, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { axe, toHaveNoViolations } from 'jest-axe';
import { REPORT_SHEET } from '../../../src/engine/workbook/ownSheets';
import { check } from '../../../src/engine/run';
import type { WorkbookSnapshot } from '../../../src/engine/workbook/snapshot';
import type { Files } from '../../../src/hosts/files';
import { HostFailure, type Host, type HostFailureCode } from '../../../src/hosts/host';
import { interfaceText } from '../../../src/locales/interface';
import { reportText } from '../../../src/locales/interface/report';
import { reportButtonText } from '../../../src/locales/interface/reportButton';
import { writingText } from '../../../src/locales/interface/writing';
import { App } from '../../../src/views/App';
import { CheckPane, type CheckPaneProps } from '../../../src/views/CheckPane';
import { withCells } from '../../snapshots/change';
import { sample } from '../../snapshots/samples';
import { FakeHost } from '../fixtures/fakeHost';
import { WritingHost } from '../fixtures/writingHost';

expect.extend(toHaveNoViolations);
// Checking a whole workbook takes long on a busy machine; nothing waits for its own sake.
configure({ asyncUtilTimeout: 20_000 });

const text = interfaceText('zh-CN');
const words = reportText('zh-CN');
const writes = writingText('zh-CN');
const { reports } = reportButtonText('zh-CN');

interface Given {
  readonly bytes: Uint8Array;
  readonly name: string;
  readonly type: string;
}

let planted: WorkbookSnapshot;

/** Holds forms, and nothing can be written into it. */
class ReadingHost extends FakeHost {
  override read(): Promise<WorkbookSnapshot> {
    return Promise.resolve(planted);
  }
}

beforeAll(async () => {
  planted = await sample('planted');
});

const button = (name: string | RegExp) => screen.findByRole('button', { name });
const click = async (name: string | RegExp) => userEvent.click(await button(name));
const clean = async (container: Element) => expect(await axe(container)).toHaveNoViolations();

function filesOf(parts: Partial<Files> = {}): { readonly files: Files; readonly saved: Given[] } {
  const saved: Given[] = [];
  const unasked = () => Promise.reject(new Error('not asked for'));
  const files: Files = {
    openWorkbook: unasked,
    openText: unasked,
    newWorkbook: unasked,
    tables: async (sheets) => new TextEncoder().encode(JSON.stringify(sheets)),
    save: (bytes, name, type) => saved.push({ bytes, name, type }),
    ...parts,
  };
  return { files, saved };
}

async function open(host: Host, props: Partial<CheckPaneProps> = {}) {
  const { container } = render(
    <App theme="light" locale="zh-CN">
      <CheckPane host={host} locale="zh-CN" autoCheck {...props} />
    </App>,
  );
  await button(text.check.rerun);
  return container;
}
async function menu(): Promise<readonly string[]> {
  await click(reports);
  const items = await screen.findAllByRole('menuitem');
  return items.map(({ textContent }) => textContent ?? '');
}
async function ask(kind: keyof typeof words.kinds) {
  await menu();
  await userEvent.click(screen.getByRole('menuitem', { name: words.kinds[kind] }));
}

describe('the sheet 校验结果', () => {
  it('is shown before it is written, written as one change, and taken back', async () => {
    const host = new WritingHost(planted);
    const container = await open(host);
    const before = check(planted);
    await ask('sheet');
    expect(await screen.findByRole('heading', { name: words.preview })).toHaveFocus();
    expect(screen.getByText(words.creates)).toBeVisible();
    expect(screen.getByText(new RegExp(writes.newSheet(REPORT_SHEET)))).toBeVisible();
    expect(host.applied).toEqual([]);
    await clean(container);
    await click(writes.apply);
    await screen.findByText(/^已写入 \d+ 个单元格。$/);
    expect(host.applied).toHaveLength(1);
    expect(host.workbook.sheets.at(-1)?.name).toBe(REPORT_SHEET);
    expect(check(host.workbook).findings).toEqual(before.findings);
    await clean(container);
    await click(writes.undo);
    await screen.findByText(writes.undone);
    expect(host.workbook).toEqual(planted);
  });

  it('says that it is changed where it is there already, and changes nothing where it says the same', async () => {
    const host = new WritingHost(planted);
    await open(host);
    await ask('sheet');
    await click(writes.apply);
    await screen.findByText(/^已写入 \d+ 个单元格。$/);
    await ask('sheet');
    expect(await screen.findByText(words.nothing)).toBeVisible();
    await click(writes.cancel);
    expect(await button(reports)).toHaveFocus();
    host.type({ sheet: '表3支出决算表', row: 8, column: 4 }, 1544.79);
    await ask('sheet');
    expect(await screen.findByText(words.replaces(REPORT_SHEET))).toBeVisible();
    expect(screen.queryByText(words.creates)).toBeNull();
  });

  it('leaves a sheet alone that is used for something else', async () => {
    const [first] = planted.sheets;
    if (!first) throw new Error('no sheet');
    const other = { ...first, name: REPORT_SHEET };
    const host = new WritingHost({ ...planted, sheets: [...planted.sheets, other] });
    await open(host);
    await ask('sheet');
    expect(await screen.findByText(words.taken)).toBeVisible();
    expect(screen.queryByRole('button', { name: writes.apply })).toBeNull();
    await click(words.close);
    expect(screen.queryByText(words.taken)).toBeNull();
  });

  it.each<HostFailureCode>(['protected', 'editMode', 'takenBack'])(
    'says why it was refused: %s',
    async (code) => {
      const host = new WritingHost(planted);
      host.apply = () => Promise.reject(new HostFailure(code, '', REPORT_SHEET));
      const container = await open(host);
      await ask('sheet');
      await click(writes.apply);
      const refusal = text.failures[code](REPORT_SHEET);
      expect(await screen.findByText(refusal.what)).toBeVisible();
      expect(host.workbook).toEqual(planted);
      await clean(container);
    },
  );

  it('is not offered where nothing can be written, and an .xls is told the way on', async () => {
    const { files } = filesOf();
    await open(new ReadingHost(), { files });
    expect(await menu()).toEqual([words.kinds.html, words.kinds.xlsx]);
  });

  it('an .xls is made an .xlsx first', async () => {
    const onConvert = jest.fn(() => Promise.resolve());
    await open(new ReadingHost(), { onConvert });
    expect(await menu()).toEqual([words.kinds.sheet]);
    await userEvent.click(screen.getByRole('menuitem'));
    expect(await screen.findByText(writes.notInXls)).toBeVisible();
    await click(writes.toXlsx);
    expect(onConvert).toHaveBeenCalledTimes(1);
  });
});

describe('files', () => {
  const nameOf = (ending: string) => `${check(planted).entity}${check(planted).year}${ending}`;

  it('the report is saved, and once more when asked to', async () => {
    const { files, saved } = filesOf();
    const container = await open(new WritingHost(planted), { files });
    await ask('html');
    const name = nameOf('校验报告.html');
    expect(await screen.findByText(words.saved(name))).toBeVisible();
    expect(saved).toHaveLength(1);
    expect(saved[0]).toMatchObject({ name, type: 'text/html;charset=utf-8' });
    const html = new TextDecoder().decode(saved[0]?.bytes);
    expect(html).toMatch(/^<!DOCTYPE html>/);
    expect(html).toContain('1,544.79');
    await clean(container);
    await click(words.again);
    expect(saved[1]).toEqual(saved[0]);
    await click(text.failure.dismiss);
    expect(screen.queryByText(words.saved(name))).toBeNull();
  });

  it('the report opens in a tab, from which it can still be saved', async () => {
    const show = jest.fn(() => true);
    const { files, saved } = filesOf({ show });
    await open(new WritingHost(planted), { files });
    await ask('html');
    expect(await screen.findByText(words.opened(nameOf('校验报告.html')))).toBeVisible();
    expect(show).toHaveBeenCalledTimes(1);
    expect(saved).toEqual([]);
    await click(words.saveFile);
    expect(saved).toHaveLength(1);
  });

  it('the report is saved where the browser opens no tab', async () => {
    const { files, saved } = filesOf({ show: () => false });
    await open(new WritingHost(planted), { files });
    await ask('html');
    expect(await screen.findByText(words.blocked(nameOf('校验报告.html')))).toBeVisible();
    expect(saved).toHaveLength(1);
  });

  it('the results are saved as tables', async () => {
    const { files, saved } = filesOf();
    await open(new WritingHost(planted), { files });
    await ask('xlsx');
    const name = nameOf('校验结果.xlsx');
    expect(await screen.findByText(words.saved(name))).toBeVisible();
    expect(saved[0]?.name).toBe(name);
    expect(new TextDecoder().decode(saved[0]?.bytes)).toContain('"name":"差错"');
  });

  it('what could not be made is said so', async () => {
    const { files } = filesOf({ tables: () => Promise.reject(new HostFailure('tooLarge')) });
    await open(new WritingHost(planted), { files });
    await ask('xlsx');
    expect(await screen.findByText(text.failures.tooLarge().what)).toBeVisible();
  });

  it('is of the workbook as it is now, and says so where the result was old', async () => {
    const host = new WritingHost(planted);
    const { files, saved } = filesOf();
    await open(host, { files });
    // The check by itself fails; the one asked for does not.
    host.failing = { read: 'editMode' };
    host.workbook = withCells(host.workbook, { '表3支出决算表!E9': 1544.79 });
    host.change();
    expect(await screen.findByText(text.check.stale)).toBeVisible();
    host.failing = {};
    await ask('html');
    await screen.findByText(`${words.renewed} ${words.saved(nameOf('校验报告.html'))}`);
    const fresh = check(host.workbook).findings.length;
    expect(fresh).toBeLessThan(check(planted).findings.length);
    expect(new TextDecoder().decode(saved[0]?.bytes)).not.toContain('1,454.79');
  });

  it('nothing is made where the workbook cannot be read any more', async () => {
    const host = new WritingHost(planted);
    const { files, saved } = filesOf();
    await open(host, { files });
    host.failing = { read: 'editMode' };
    await ask('html');
    expect(await screen.findByText(text.failures.editMode().what)).toBeVisible();
    expect(saved).toEqual([]);
  });
});

describe('a copy with marks', () => {
  const SAVED = {
    name: '决算（带标记）.xlsx',
    marked: 3,
    sheet: 'added',
    protectedSheets: [],
    converted: false,
  } as const;

  it.each([
    [SAVED, words.marked(SAVED.name, 3)],
    [
      { ...SAVED, sheet: 'taken', protectedSheets: ['表1', '表2'] },
      `表1、表2有保护，未能标记。 ${words.sheetTaken}`,
    ],
    [{ ...SAVED, sheet: 'refused', converted: true }, `${words.noSheet} ${words.converted}`],
  ] as const)('is told of with what it lacks: %o', async (saved, told) => {
    await open(new ReadingHost(), { saveMarked: async () => saved });
    await ask('markedCopy');
    expect(await screen.findByText(new RegExp(`${told}$`))).toBeVisible();
  });

  it('that failed is said so', async () => {
    await open(new ReadingHost(), {
      saveMarked: () => Promise.reject(new HostFailure('notWritable', '', '表1!A1')),
    });
    await ask('markedCopy');
    expect(await screen.findByText(text.failures.notWritable('表1!A1').what)).toBeVisible();
  });
});

it('the menu opens by keyboard, is walked with arrows, and Escape gives the focus back', async () => {
  const { files } = filesOf();
  const container = await open(new WritingHost(planted), { files });
  const opener = await button(reports);
  expect(opener).toHaveAttribute('aria-haspopup', 'menu');
  expect(opener).toHaveAttribute('aria-expanded', 'false');
  opener.focus();
  await userEvent.keyboard('{Enter}');
  const items = await screen.findAllByRole('menuitem');
  expect(items.map(({ textContent }) => textContent)).toEqual([
    words.kinds.sheet,
    words.kinds.html,
    words.kinds.xlsx,
  ]);
  await waitFor(() => expect(items[0]).toHaveFocus());
  await clean(container);
  await userEvent.keyboard('{Escape}');
  await waitFor(() => expect(screen.queryByRole('menuitem')).toBeNull());
  expect(await button(reports)).toHaveFocus();
});

it('there is no menu where no form was read: nothing was checked that could be reported', async () => {
  const { files } = filesOf();
  await open(new FakeHost(), { files });
  expect(screen.queryByRole('button', { name: reports })).toBeNull();
});

it('there is no menu before a check', async () => {
  render(
    <App theme="light" locale="zh-CN">
      <CheckPane host={new WritingHost(planted)} locale="zh-CN" files={filesOf().files} />
    </App>,
  );
  await button(text.check.run);
  expect(screen.queryByRole('button', { name: reports })).toBeNull();
});
