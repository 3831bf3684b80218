/** @jest-environment jsdom */
import '../fixtures/browser';
import { render, screen } from '@testing-library/react';
import type { WorkbookReport } from '../../../src/engine/report/report';
import { EMPTY_STATE } from '../../../src/engine/report/state';
import { say } from '../../../src/locales/sentences';
import type { Kept } from '../../../src/views/kept/kept';
import { LocaleContext } from '../../../src/views/language';
import { LedgerView } from '../../../src/views/ledger/LedgerView';
import { REPORT } from '../fixtures/report';

jest.mock('../../../src/help/pages', () => jest.requireActual<object>('../fixtures/helpPages'));

const KEPT = { state: EMPTY_STATE, writable: false, busy: false } as Kept; // what a ledger asks of it

function show(report: WorkbookReport): void {
  render(
    <LocaleContext value="zh-CN">
      <LedgerView report={report} kept={KEPT} onGoTo={() => undefined} />
    </LocaleContext>,
  );
}

const STOPPED = say('zh-CN', { id: 'diagnosisStopped', values: {} });

test('says that the search for causes ended early, and only then', () => {
  show(REPORT);
  expect(screen.queryByText(STOPPED)).toBeNull();
  show({ ...REPORT, diagnosisStopped: 'causes' });
  expect(screen.getByText(STOPPED)).toBeTruthy();
});
