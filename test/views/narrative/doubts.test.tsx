/** @jest-environment jsdom */
import '../fixtures/browser';
import '../fixtures/engine';
import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { check } from '../../../src/engine/run';
import { interfaceText } from '../../../src/locales/interface';
import { narrativeText } from '../../../src/locales/interface/narrative';
import { App } from '../../../src/views/App';
import { CheckPane } from '../../../src/views/CheckPane';
import { doubtsOf } from '../../../src/views/narrative/doubts';
import { sample } from '../../snapshots/samples';
import { WritingHost } from '../fixtures/writingHost';

jest.mock('../../../src/output/charts/chartSvg', () => ({ chartSvg: () => '<svg/>' }));

const text = interfaceText('zh-CN');
const words = narrativeText('zh-CN');

beforeAll(() => {
  Element.prototype.scrollIntoView = () => undefined;
});

async function open(name: 'reference' | 'planted'): Promise<void> {
  render(
    <App theme="light" locale="zh-CN">
      <CheckPane host={new WritingHost(await sample(name))} locale="zh-CN" />
    </App>,
  );
  await userEvent.click(await screen.findByRole('button', { name: text.places.narrative }));
  await screen.findByRole('heading', { name: words.title });
}

/** The only paragraph of 表6's 公用经费, which the planted workbook has wrong. */
async function publicExpense() {
  await userEvent.click(await screen.findByRole('button', { name: /^六、/ }));
  return screen.findByRole('button', { name: '207.72' });
}

test('a text written from figures that do not agree says so, and leads to them', async () => {
  await open('planted');
  expect(screen.getByText(words.errors.open(10))).toBeVisible();
  await userEvent.click(screen.getByRole('button', { name: words.errors.show }));
  expect(screen.queryByRole('heading', { name: words.title })).toBeNull();
  expect(document.activeElement).not.toBe(document.body);
});

test('a figure from a cell the check believes to be wrong says what the cell should hold', async () => {
  await open('planted');
  const figure = await publicExpense();
  figure.focus();
  expect(await screen.findByText(/校验认为 .*I33 应为 207\.69/)).toBeVisible();
  expect(figure).toHaveAccessibleDescription(/应为 207\.69/);
});

test('nothing is said of figures that agree', async () => {
  await open('reference');
  expect(screen.queryByRole('button', { name: words.errors.show })).toBeNull();
});

test('the doubted cells are those the causes name', async () => {
  const report = check(await sample('planted'), {});
  const doubts = doubtsOf(report);
  const named = report.causes.filter(({ cell }) => cell !== null);
  expect(named.length).toBeGreaterThan(0);
  for (const { sheet, cell, suggested } of named) {
    const [, letters = '', row = ''] = /^([A-Z]+)(\d+)$/.exec(cell ?? '') ?? [];
    const column = [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
    expect(doubts.of({ sheet: sheet ?? '', row: Number(row) - 1, column })).toEqual({ suggested });
  }
  expect(doubts.of({ sheet: named[0]?.sheet ?? '', row: 0, column: 0 })).toBeNull();
});
