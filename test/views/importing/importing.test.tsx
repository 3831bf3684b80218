/** @jest-environment jsdom */
import '../fixtures/browser';
import '../fixtures/engine';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { configure, render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { axe, toHaveNoViolations } from 'jest-axe';
import { FORM_IDS } from '../../../src/engine/forms/definitions/titles';
import { recognise } from '../../../src/engine/forms/recognise';
import { check } from '../../../src/engine/run';
import { importedBytes, readSource } from '../../../src/hosts/file/imports';
import { readWorkbook } from '../../../src/hosts/file/read';
import type { Files } from '../../../src/hosts/files';
import { HostFailure } from '../../../src/hosts/host';
import { interfaceText } from '../../../src/locales/interface';
import { fillingText } from '../../../src/locales/interface/filling';
import { importingText } from '../../../src/locales/interface/importing';
import { newWorkbookText } from '../../../src/locales/interface/newWorkbook';
import { App } from '../../../src/views/App';
import { CheckPane } from '../../../src/views/CheckPane';
import { sampleBytes } from '../../../src/views/importing/sampleList';
import { FakeHost } from '../fixtures/fakeHost';

expect.extend(toHaveNoViolations);
// Reading and planning a whole workbook takes long on a busy machine; nothing waits for its own sake.
configure({ asyncUtilTimeout: 20_000 });

const text = interfaceText('zh-CN');
const words = importingText('zh-CN');
const news = newWorkbookText('zh-CN');
const fills = fillingText('zh-CN');
const LIST = readFileSync(join(__dirname, '../../data/sources/accounts-list.csv'));

interface Handed {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** jsdom's File has no arrayBuffer; what was put into each is known by its name. */
function filesOf(given: Readonly<Record<string, Uint8Array>>, parts: Partial<Files> = {}) {
  const saved: Handed[] = [];
  const files: Files = {
    openWorkbook: () => Promise.reject(new HostFailure('unknown')),
    openText: async () => [],
    newWorkbook: () => Promise.reject(new HostFailure('unknown')),
    openSource: async ({ name }) => readSource(given[name] ?? new Uint8Array(), name),
    imported: importedBytes,
    save: (bytes, name) => saved.push({ name, bytes }),
    ...parts,
  };
  return { files, saved };
}

const button = (name: string | RegExp) => screen.findByRole('button', { name });
const click = async (name: string | RegExp) => userEvent.click(await button(name));
const field = (name: string) => screen.findByRole('textbox', { name });
const clean = async (container: Element) => expect(await axe(container)).toHaveNoViolations();

async function open(given: Readonly<Record<string, Uint8Array>>, parts: Partial<Files> = {}) {
  const made = filesOf(given, parts);
  const { container } = render(
    <App theme="light" locale="zh-CN">
      <CheckPane host={new FakeHost()} locale="zh-CN" files={made.files} />
    </App>,
  );
  await click(text.places.filling);
  await click(fills.fromData);
  expect(await screen.findByRole('heading', { name: words.title })).toHaveFocus();
  return { ...made, container };
}
async function pick(...names: readonly string[]) {
  const input = screen.getByLabelText(words.pick, { selector: 'input' });
  await userEvent.upload(
    input,
    names.map((name) => new File(['x'], name)),
  );
}
async function setYear(year: string) {
  const input = await field(news.year);
  await userEvent.clear(input);
  await userEvent.type(input, year);
}
const bad = (...rows: readonly string[]) =>
  new TextEncoder().encode(['科目编码,支出类型,资金性质,金额', ...rows].join('\n'));

it('reads a list, says what came of it, and hands out a workbook of eleven forms without errors', async () => {
  const { saved, container } = await open({ '明细账.csv': LIST });
  await pick('明细账.csv');
  expect(await screen.findByText(words.picked(1))).toBeVisible();
  await setYear('２０２３');
  await userEvent.type(await field(news.entity), '示例单位');
  await clean(container);
  const intoSight = jest.spyOn(Element.prototype, 'scrollIntoView');
  await click(words.check);
  expect(await screen.findByText(words.findings(0, 1))).toBeVisible();
  expect(intoSight).toHaveBeenCalledWith({ block: 'start' });
  intoSight.mockRestore();
  expect(screen.getByText(`明细账.csv ${words.list} ${words.rows(8)}`)).toBeVisible();
  expect(screen.getByText(/绩效自评表：没有数据/)).toBeVisible();
  await clean(container);
  expect(saved).toEqual([]);
  await click(news.save);
  expect(await screen.findByText(news.saved('示例单位2023年度决算.xlsx'))).toBeVisible();
  const [file] = saved;
  const written = await readWorkbook(file?.bytes ?? new Uint8Array(), '写出.xlsx');
  const { slots } = recognise(written);
  expect(FORM_IDS.filter((id) => slots[id].status === 'found')).toEqual(FORM_IDS);
  expect(check(written).findings.filter(({ level }) => level === 'error')).toEqual([]);
});

it('in 万元, balanced: no rounding difference is left', async () => {
  const { saved } = await open({ '明细账.csv': LIST });
  await pick('明细账.csv');
  await userEvent.click(await screen.findByRole('radio', { name: words.inWan }));
  await userEvent.click(await screen.findByRole('radio', { name: '舍位平衡' }));
  await click(words.check);
  expect(await screen.findByText(/^换算为万元：\d+ 格与四舍五入不同，尾差 0 处。$/)).toBeVisible();
  await click(news.save);
  await screen.findByText(/^已生成/);
  const written = await readWorkbook(saved[0]?.bytes ?? new Uint8Array(), '写出.xlsx');
  const strict = check(written, { strict: true });
  expect(strict.moneyUnit).toBe('万元');
  expect(strict.findings.filter(({ level }) => level === 'error' || level === 'rounding')).toEqual([]);
});

it('lists every bad row and makes nothing; the table can be copied, and pastes as text', async () => {
  const rows = [
    '2080501,基本支出,一般公共预算,一百',
    '=1+1,项目支出,一般公共预算,5',
    '2080501,别的,一般公共预算,7',
  ];
  const { saved, container } = await open({ '坏.csv': bad(...rows), '明细账.csv': LIST });
  await pick('坏.csv', '明细账.csv');
  await click(words.check);
  expect(await screen.findByRole('alert')).toHaveTextContent(words.refused(3));
  const table = screen.getByRole('table', { name: words.problems });
  const told = within(table)
    .getAllByRole('row')
    .slice(1)
    .map((row) => row.textContent);
  expect(told).toEqual([
    expect.stringMatching(/^坏\.csv第 2 行2080501｜.*金额“一百”不是数字。请/),
    expect.stringMatching(/^坏\.csv第 3 行=1\+1｜.*不是支出功能分类科目编码/),
    expect.stringMatching(/^坏\.csv第 4 行.*支出类型“别的”不知道属于哪一种/),
  ]);
  expect(screen.queryByRole('button', { name: news.save })).toBeNull();
  expect(saved).toEqual([]);
  await clean(container);
  // jsdom has no clipboard: the text is there to select.
  await click(words.copy);
  const byHand = await screen.findByRole<HTMLTextAreaElement>('textbox', { name: words.table });
  expect(byHand.value.split('\n')[2]).toMatch(/^坏\.csv\t\t3\t'=1\+1｜/);
  await clean(container);
  // Another choice, another question.
  await click(words.remove('坏.csv'));
  expect(screen.queryByRole('table')).toBeNull();
});

it('shows many bad rows a piece at a time', async () => {
  await open({
    '坏.csv': bad(...Array.from({ length: 60 }, (_, at) => `2080501,基本支出,一般公共预算,数${at}`)),
  });
  await pick('坏.csv');
  await click(words.check);
  await screen.findByText(words.refused(60));
  expect(screen.getAllByRole('row')).toHaveLength(51);
  await click(words.more(10, 10));
  expect(screen.getAllByRole('row')).toHaveLength(61);
});

it('refuses a file that cannot be read, by its name, and keeps the others', async () => {
  const { container } = await open(
    { '明细账.csv': LIST, '图.csv': Uint8Array.of(0, 1, 0, 2), '空.csv': new Uint8Array() },
    {},
  );
  await pick('明细账.csv', '图.csv', '空.csv', '坏.xlsx');
  expect(await screen.findByText(words.picked(1))).toBeVisible();
  const alerts = screen.getAllByRole('alert').map(({ textContent }) => textContent);
  expect(alerts).toEqual([
    words.notText('图.csv'),
    words.emptyText('空.csv'),
    expect.stringContaining('“坏.xlsx”不是 Excel 工作簿'),
  ]);
  await clean(container);
});

it('asks for a source and for a year that can be one', async () => {
  await open({ '明细账.csv': LIST });
  await click(words.check);
  expect(await screen.findByRole('alert')).toHaveTextContent(words.needFile);
  await pick('明细账.csv');
  await setYear('1999');
  await click(words.check);
  expect(await screen.findByRole('alert')).toHaveTextContent(news.badYear);
  expect(await field(news.year)).toHaveFocus();
});

it('says so where the workbook could not be made', async () => {
  await open({ '明细账.csv': LIST }, { imported: () => Promise.reject(new HostFailure('unknown', 'x')) });
  await pick('明细账.csv');
  await click(words.check);
  await click(news.save);
  expect(await screen.findByRole('alert')).toBeVisible();
});

it('hands out a sample list that can be imported', async () => {
  const { saved, container } = await open({ [words.sampleName]: sampleBytes() });
  await userEvent.click(screen.getByText(words.help));
  await clean(container);
  await click(words.sample);
  expect(saved.map(({ name }) => name)).toEqual([words.sampleName]);
  await pick(words.sampleName);
  await click(words.check);
  expect(await screen.findByText(/^校验：错误 0 处/)).toBeVisible();
  // All of its codes are in the dictionary.
  expect(screen.queryByText(/请核对的/)).toBeNull();
});

it('gives the keyboard back where it was opened', async () => {
  await open({});
  await userEvent.keyboard('{Escape}');
  const opener = await button(fills.fromData);
  await waitFor(() => expect(opener).toHaveFocus());
});

it('is not offered where no files are read', async () => {
  render(
    <App theme="light" locale="zh-CN">
      <CheckPane host={new FakeHost()} locale="zh-CN" />
    </App>,
  );
  await click(text.places.filling);
  await screen.findByRole('heading', { name: fills.title });
  expect(screen.queryByRole('button', { name: fills.fromData })).toBeNull();
});
