/** @jest-environment jsdom */
import '../fixtures/browser';
import { render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { axe, toHaveNoViolations } from 'jest-axe';
import { EMPTY_STATE, parseState, serialiseState } from '../../../src/engine/report/state';
import type { ChosenSheets } from '../../../src/engine/forms/chosen';
import { interfaceText } from '../../../src/locales/interface';
import type { Locale } from '../../../src/locales/locale';
import { App } from '../../../src/views/App';
import { CheckPane } from '../../../src/views/CheckPane';
import type { ThemeName } from '../../../src/views/theme';
import { sheetOfRows } from '../../snapshots/cells';
import { FakeHost } from '../fixtures/fakeHost';
import { KeepingHost } from '../fixtures/keepingHost';
import { REPORT } from '../fixtures/report';

expect.extend(toHaveNoViolations);
// The real engine runs here; the fingerprint of its catalogue asks for what jsdom lacks.
jest.mock('../../../src/engine/report/fingerprint', () => ({ fingerprint: () => 'sha256:' }));

const SPENDING = [
  ['2022年度支出决算表'],
  ['单位：某单位', null, null, null, '单位：万元'],
  ['功能分类科目编码', '科目名称', '本年支出合计', '基本支出', '项目支出', '上缴上级支出'],
  ['合计', null, 5, 3, 2],
  ['208', '社会保障和就业支出', 5, 3, 2],
];
const WORKBOOK = {
  name: '试.xlsx',
  sheets: [
    sheetOfRows('封面', [['部门决算']]),
    sheetOfRows('表3', SPENDING),
    sheetOfRows('表3副本', SPENDING),
  ],
};

/** A workbook with two sheets that claim to be 表3. */
class TwinsHost extends KeepingHost {
  override async read() {
    this.reads += 1;
    return WORKBOOK;
  }
}

const text = interfaceText('zh-CN');
const words = text.sheetChoice;
const keeping = (sheets: ChosenSheets) => new TwinsHost(serialiseState({ ...EMPTY_STATE, sheets }));
const keptBy = (host: KeepingHost): ChosenSheets => parseState(host.kept).state.sheets;
const list = () => screen.getByRole<HTMLSelectElement>('combobox', { name: words.label('表3') });
const button = (name: string | RegExp) => screen.getByRole('button', { name });
const heading = (status: string) => screen.findByRole('button', { name: new RegExp(`^表3 .*${status}$`) });

async function openT3(host: KeepingHost, theme: ThemeName = 'light', locale: Locale = 'zh-CN') {
  const own = interfaceText(locale);
  const { container } = render(
    <App theme={theme} locale={locale}>
      <CheckPane host={host} locale={locale} autoCheck />
    </App>,
  );
  await userEvent.click(await screen.findByRole('button', { name: own.places.forms }));
  await userEvent.click(await screen.findByRole('button', { name: new RegExp(`^${own.formShort('T3')} `) }));
  return container;
}

describe('an ambiguous form', () => {
  it('offers the sheets that look like it before the others', async () => {
    await openT3(new TwinsHost());
    const likely = within(list()).getByRole('group', { name: words.likely });
    expect(
      within(likely)
        .getAllByRole('option')
        .map(({ textContent }) => textContent),
    ).toEqual(['表3', '表3副本']);
    const others = within(list()).getByRole('group', { name: words.others });
    expect(
      within(others)
        .getAllByRole('option')
        .map(({ textContent }) => textContent),
    ).toEqual(['封面']);
  });

  it('is checked at once when its sheet is chosen, which is kept and not read again', async () => {
    const host = new TwinsHost();
    await openT3(host);
    await heading(text.forms.status.ambiguous);
    await userEvent.selectOptions(list(), '表3副本');
    expect(host.written).toEqual([]);
    await userEvent.click(button(words.useOf('表3')));
    await heading(`${text.forms.status.recognised} · ${words.chosenShort}`);
    expect(screen.getByText(words.results.used('表3副本'))).toBeVisible();
    expect(screen.getByText(/人工指定/)).toBeVisible();
    expect(keptBy(host)).toEqual({ T3: '表3副本' });
    expect([host.written.length, host.reads]).toEqual([1, 1]);
  });

  it('is left to recognition again on request, with the focus on the list', async () => {
    const host = keeping({ T3: '表3副本', T5: '封面' });
    await openT3(host);
    await userEvent.click(button(words.resetOf('表3')));
    await heading(text.forms.status.ambiguous);
    expect(keptBy(host)).toEqual({ T5: '封面' });
    await waitFor(() => expect(list()).toHaveFocus());
    expect(screen.queryByRole('button', { name: words.resetOf('表3') })).toBeNull();
  });

  it('can be pointed at by keyboard alone', async () => {
    const host = new TwinsHost();
    await openT3(host);
    list().focus();
    await userEvent.selectOptions(list(), '表3');
    await userEvent.tab();
    expect(button(words.useOf('表3'))).toHaveFocus();
    await userEvent.keyboard('{Enter}');
    await waitFor(() => expect(keptBy(host)).toEqual({ T3: '表3' }));
    expect(button(words.useOf('表3'))).toHaveFocus();
  });
});

describe('a sheet that is another form by its title', () => {
  /** A workbook whose only sheet with the rows and columns of 表3 is titled as 表5. */
  class TitledHost extends KeepingHost {
    override async read() {
      this.reads += 1;
      const [, ...rest] = SPENDING;
      const titled = [['2022年度一般公共预算财政拨款支出决算表'], ...rest];
      return { name: '试.xlsx', sheets: [sheetOfRows('表5', titled)] };
    }
  }
  const question = words.ask('2022年度一般公共预算财政拨款支出决算表', '表5', '表3');

  it('is asked about first, and left alone when the question is declined', async () => {
    const host = new TitledHost();
    await openT3(host);
    await userEvent.selectOptions(list(), '表5');
    await userEvent.click(button(words.useOf('表3')));
    expect(screen.getByText(question)).toHaveFocus();
    expect(await axe(document.body)).toHaveNoViolations();
    await userEvent.click(button(words.cancel));
    expect(screen.queryByText(question)).toBeNull();
    expect(button(words.useOf('表3'))).toHaveFocus();
    expect(host.written).toEqual([]);
  });

  it('is used when people say so again, and remains marked as what it calls itself', async () => {
    const host = new TitledHost();
    await openT3(host);
    await userEvent.selectOptions(list(), '表5');
    await userEvent.click(button(words.useOf('表3')));
    await userEvent.click(button(words.still));
    await heading(words.titledShort('表5'));
    expect(keptBy(host)).toEqual({ T3: '表5' });
  });
});

describe('a choice that does not help', () => {
  it.each([
    ['已删除', 'gone'],
    ['封面', 'unreadable'],
  ] as const)('%s is said to be %s, and the form stays what it was', async (sheet, result) => {
    await openT3(keeping({ T3: sheet }));
    await heading(text.forms.status.ambiguous);
    expect(screen.getByText(words.results[result](sheet))).toBeVisible();
    expect(button(words.resetOf('表3'))).toBeVisible();
  });

  it('is not made by pressing the button without a sheet', async () => {
    const host = new TwinsHost();
    await openT3(host);
    expect(button(words.useOf('表3'))).toHaveAttribute('aria-disabled', 'true');
    await userEvent.click(button(words.useOf('表3')));
    expect(host.written).toEqual([]);
  });

  it('stays proposed where the workbook refuses it', async () => {
    const host = new TwinsHost();
    await openT3(host);
    host.refusing = 'write';
    await userEvent.selectOptions(list(), '表3');
    await userEvent.click(button(words.useOf('表3')));
    expect(await screen.findByText(/受保护/)).toBeVisible();
    expect(list()).toHaveValue('表3');
    await heading(text.forms.status.ambiguous);
  });
});

it('nothing can be chosen where nothing can be kept, which is said', async () => {
  render(<CheckPane host={new FakeHost()} locale="zh-CN" report={REPORT} />);
  await userEvent.click(button(text.places.forms));
  await userEvent.click(await screen.findByRole('button', { name: /^项目绩效 / }));
  expect(screen.getByRole('combobox')).toBeDisabled();
  expect(screen.getByText(words.unavailable)).toBeVisible();
});

it.each<[ThemeName, Locale]>([
  ['light', 'zh-CN'],
  ['dark', 'en-US'],
  ['contrast', 'zh-CN'],
])('has no accessibility violations (%s, %s), before and after', async (theme, locale) => {
  const container = await openT3(new TwinsHost(), theme, locale);
  expect(await axe(container)).toHaveNoViolations();
  await userEvent.selectOptions(screen.getByRole('combobox'), '表3');
  const own = interfaceText(locale).sheetChoice;
  await userEvent.click(button(own.useOf(interfaceText(locale).formShort('T3'))));
  await screen.findByText(own.results.used('表3'));
  expect(await axe(container)).toHaveNoViolations();
});
