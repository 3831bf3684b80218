/** @jest-environment jsdom */
import '../fixtures/browser';
import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { CheckResult, WorkbookReport } from '../../../src/engine/report/report';
import { EMPTY_STATE } from '../../../src/engine/report/state';
import type { Locale } from '../../../src/locales/locale';
import { say } from '../../../src/locales/sentences';
import type { Kept } from '../../../src/views/kept/kept';
import { LocaleContext } from '../../../src/views/language';
import { LedgerView } from '../../../src/views/ledger/LedgerView';
import { FINDINGS, REPORT } from '../fixtures/report';

jest.mock('../../../src/help/pages', () => jest.requireActual<object>('../fixtures/helpPages'));

const KEPT = { state: EMPTY_STATE, writable: false, busy: false } as Kept; // what a ledger asks of it

function show(report: WorkbookReport, locale: Locale = 'zh-CN', onOpen = jest.fn()): jest.Mock {
  render(
    <LocaleContext value={locale}>
      <LedgerView report={report} kept={KEPT} backAt={null} onOpen={onOpen} onGoTo={() => undefined} />
    </LocaleContext>,
  );
  return onOpen;
}

const STOPPED = say('zh-CN', { id: 'diagnosisStopped', values: {} });

test('says that the search for causes ended early, and only then', () => {
  show(REPORT);
  expect(screen.queryByText(STOPPED)).toBeNull();
  show({ ...REPORT, diagnosisStopped: 'causes' });
  expect(screen.getByText(STOPPED)).toBeTruthy();
});

const failed = (check: string): CheckResult => ({
  check,
  statement: `${check} 的公式`,
  outcome: 'fail',
  instances: 4,
  broken: 1,
  why: null,
});
/** The line of a check that failed. */
const line = (check: string) =>
  screen.getAllByRole('listitem').find(({ textContent }) => textContent.startsWith(check)) ?? document.body;

test('leads from a failed check to what it found, and counts checks and places apart', async () => {
  const onOpen = show(REPORT);
  expect(screen.getByRole('button', { name: /1 项校验不符，涉及 4 处$/ })).toBeVisible();
  await userEvent.click(screen.getByRole('button', { name: /^T3-01：\s*查看 1 处不符$/ }));
  expect(onOpen).toHaveBeenCalledWith(FINDINGS[1]);
});

test('says where the same difference is listed, for a check that counts it again', () => {
  show({ ...REPORT, checks: [...REPORT.checks, failed('T3-N'), failed('X-14b')] });
  expect(line('T3-N')).toHaveTextContent('同一差异见 T3-01。');
  expect(line('X-14b')).toHaveTextContent('同一差异已列在其他校验之下。');
  expect(within(line('T3-N')).queryByRole('button', { name: /查看/ })).toBeNull();
  expect(line('T3-01')).not.toHaveTextContent('同一差异');
});

test('says in English that a place fails', () => {
  show(REPORT, 'en-US');
  expect(screen.getByText('1 of 17 places fails')).toBeVisible();
});

test('groups what was not checked by reason, each group with its checks', async () => {
  show(REPORT);
  await userEvent.click(screen.getByRole('button', { name: /：1 项\s*P-09$/ }));
  expect(line('P-09')).toHaveTextContent('项目自评执行数 ≤ 表3[合计,3栏]');
});

test('names the checks that hold and give a hint all the same', () => {
  const [first] = FINDINGS;
  const passed = (check: string): CheckResult => ({ ...failed(check), outcome: 'pass', broken: 0 });
  const hint = { ...first, id: 'P-13/a', check: 'P-13', level: 'info' } as (typeof FINDINGS)[number];
  show({
    ...REPORT,
    findings: [...REPORT.findings, hint, { ...hint, id: 'P-13/b' }],
    checks: [...REPORT.checks, passed('P-13'), passed('P-14')],
  });
  expect(screen.getByRole('button', { name: /通过 \d+ 项，其中 1 项另有提示$/ })).toBeVisible();
  expect(line('P-13')).toHaveTextContent('提示 2 处');
  expect(line('P-14')).not.toHaveTextContent('提示');
});

test('counts what was explained among the places of failed checks', () => {
  const findings = REPORT.findings.map((finding, index) =>
    index === 1 ? { ...finding, waiver: { status: 'accepted' as const, reason: '原因说明' } } : finding,
  );
  show({ ...REPORT, findings });
  expect(screen.getByRole('button', { name: /1 项校验不符，涉及 4 处（已说明 1 处）$/ })).toBeVisible();
});
