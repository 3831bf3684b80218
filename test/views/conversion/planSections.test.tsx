/** @jest-environment jsdom */
/** What a plan may say and a sound workbook does not: conflicts, a search that was cut short, long lists. */
import '../fixtures/browser';
import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { axe, toHaveNoViolations } from 'jest-axe';
import type { Change, ConversionPlan, NamedIdentity } from '../../../src/engine/rounding/plan';
import { NO_EDIT } from '../../../src/engine/workbook/edits';
import type { Locale } from '../../../src/locales/locale';
import { conversionText } from '../../../src/locales/interface/conversion';
import { App } from '../../../src/views/App';
import { PlanSections } from '../../../src/views/conversion/PlanSections';
import { PlanSummary } from '../../../src/views/conversion/PlanSummary';
import { LocaleContext } from '../../../src/views/language';
import type { Locatable } from '../../../src/views/place';

expect.extend(toHaveNoViolations);
const words = conversionText('zh-CN');

const change = (row: number, moved: Change['moved']): Change => ({
  cell: { sheet: '表 3', row, column: 4 },
  form: 'T3',
  row: `行${row}`,
  column: '合计',
  before: '1234567.89',
  after: moved === 0 ? '123.46' : '123.45',
  own: '123.46',
  moved,
  formula: null,
});
const identity = (id: string): NamedIdentity => ({ id, statement: '1栏＝2栏', cells: ["'表 3'!E9"] });

const PLAN: ConversionPlan = {
  practice: 'balanced',
  forms: [{ form: 'T3', sheet: '表 3', unit: '元', left: null }],
  changes: Array.from({ length: 120 }, (_, row) => change(row, -1)),
  broken: [],
  residuals: [],
  errors: [],
  conflicts: [],
  isFewest: true,
  isCutShort: false,
  unread: [],
  untouched: [],
  following: [],
  frozen: [],
  edit: NO_EDIT,
};

function show(plan: Partial<ConversionPlan>, locale: Locale = 'zh-CN') {
  const went: Locatable[] = [];
  const onLonger = jest.fn();
  const { container } = render(
    <App theme="light" locale={locale}>
      <LocaleContext value={locale}>
        <PlanSummary plan={{ ...PLAN, ...plan }} onLonger={onLonger} />
        <PlanSections plan={{ ...PLAN, ...plan }} onGoTo={(place) => went.push(place)} />
      </LocaleContext>
    </App>,
  );
  return { container, went, onLonger };
}

it('shows long lists a piece at a time', async () => {
  const { container } = show({});
  expect(screen.getAllByRole('listitem')).toHaveLength(50);
  await userEvent.click(screen.getByRole('button', { name: words.more(50, 70) }));
  await userEvent.click(screen.getByRole('button', { name: words.more(20, 20) }));
  expect(screen.getAllByRole('listitem')).toHaveLength(120);
  // The button is gone, the keyboard is not.
  expect(document.activeElement?.tagName).toBe('UL');
  expect(await axe(container)).toHaveNoViolations();
});

it('names the identities of a conflict, the one given up, and goes to their cells', async () => {
  const conflict = {
    identities: [identity('T3-01/208'), identity('X-14')],
    isMinimal: true,
    givenUp: identity('X-14'),
  };
  const { container, went } = show({ changes: [], conflicts: [conflict] });
  expect(screen.getByText(words.conflictWhy)).toBeVisible();
  expect(screen.getByText(words.givenUp('X-14'))).toBeVisible();
  expect(screen.queryByText(words.fewest)).toBeNull();
  const [cell] = screen.getAllByRole('button', { name: "'表 3'!E9" });
  if (cell) await userEvent.click(cell);
  expect(went).toEqual([{ sheet: '表 3', cell: 'E9' }]);
  expect(await axe(container)).toHaveNoViolations();
});

it.each([
  ['not proven', { isFewest: false }, words.notProven],
  ['cut short', { isFewest: false, isCutShort: true }, words.cutShort],
])('%s: says so and offers to search longer', async (_, part, said) => {
  const { onLonger } = show(part);
  expect(screen.getByText(said)).toBeVisible();
  await userEvent.click(screen.getByRole('button', { name: words.longer }));
  expect(onLonger).toHaveBeenCalledTimes(1);
});

it('offers no longer search where there is nothing to find', () => {
  show({});
  expect(screen.queryByRole('button', { name: words.longer })).toBeNull();
});

it('lists what is left to people, with its cells', async () => {
  const cell = { sheet: '表3', row: 1, column: 1 };
  const open = {
    ...identity('T3-02/208'),
    form: 'T3',
    difference: '-3',
    bound: '0.02',
    unit: '万元',
  } as const;
  const { container } = show({
    changes: [],
    broken: [open],
    errors: [open],
    unread: [cell],
    untouched: [cell],
    frozen: [cell],
    following: [cell],
  });
  for (const title of [words.broken, words.errors, words.unread, words.untouched]) {
    expect(screen.getByRole('button', { name: title(1) })).toHaveAttribute('aria-expanded', 'true');
  }
  expect(screen.getAllByText(words.within('-3', '0.02', '万元'))).toHaveLength(2);
  for (const title of [words.frozen, words.following]) {
    await userEvent.click(screen.getByRole('button', { name: title(1) }));
  }
  expect(screen.getAllByRole('button', { name: '表3!B2' })).toHaveLength(4);
  expect(await axe(container)).toHaveNoViolations();
});

it('has English words', () => {
  show({ isFewest: false }, 'en-US');
  expect(screen.getByText(conversionText('en-US').notProven)).toBeVisible();
});
