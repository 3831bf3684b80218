/** @jest-environment jsdom */
import '../fixtures/browser';
import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { Addend, Finding } from '../../../src/engine/report/report';
import { interfaceText } from '../../../src/locales/interface';
import { LocaleContext } from '../../../src/views/language';
import { EquationTable } from '../../../src/views/findings/EquationTable';
import { CAUSE, FINDINGS } from '../fixtures/report';

const text = interfaceText('zh-CN');
const addend = (row: number, blank: boolean): Addend => ({
  sign: 1,
  value: blank ? '0' : '1',
  label: `第${row}行`,
  column: '决算数',
  form: 'T1',
  sheet: '表1',
  cell: `F${row}`,
  blank,
});

function show(blanks: number, suspect: string | null = null): void {
  const addends = [
    addend(1, false),
    ...Array.from({ length: blanks }, (_, index) => addend(index + 2, true)),
  ];
  const finding = { ...FINDINGS[0], addends } as Finding;
  const cause = suspect === null ? null : { ...CAUSE, sheet: '表1', cell: suspect, also: [] };
  render(
    <LocaleContext value="zh-CN">
      <EquationTable finding={finding} cause={cause} onGoTo={() => undefined} />
    </LocaleContext>,
  );
}

it('folds many blank addends into one row that opens', async () => {
  show(23);
  expect(screen.getByText('第1行')).toBeVisible();
  expect(screen.queryByText('第2行')).toBeNull();
  const more = screen.getByRole('button', { name: text.detail.blanks(23) });
  expect(more).toHaveAttribute('aria-expanded', 'false');
  await userEvent.click(more);
  expect(screen.getByText('第24行')).toBeVisible();
  expect(more).toHaveAttribute('aria-expanded', 'true');
});

it('shows a few, and the one that is most likely wrong', () => {
  show(3);
  expect(screen.getByText('第4行')).toBeVisible();
  expect(screen.queryByRole('button', { name: /项为空白/ })).toBeNull();
});

it('does not fold away a blank that is the cause', () => {
  show(6, 'F5');
  expect(screen.getByText('第5行')).toBeVisible();
  expect(screen.getByRole('button', { name: text.detail.blanks(5) })).toBeVisible();
});
