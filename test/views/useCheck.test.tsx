/** @jest-environment jsdom */
import { act, renderHook } from '@testing-library/react';
import type { WorkbookReport } from '../../src/engine/report/report';
import { EMPTY_STATE, type WorkbookState } from '../../src/engine/report/state';
import type { WorkbookSnapshot } from '../../src/engine/workbook/snapshot';
import { useCheck } from '../../src/views/useCheck';
import { FakeHost } from './fixtures/fakeHost';
import { REPORT } from './fixtures/report';

interface Asked {
  readonly given: { readonly snapshot: WorkbookSnapshot; readonly state: WorkbookState };
  readonly answer: (report: WorkbookReport) => Promise<void>;
  readonly fail: () => Promise<void>;
}

const asked: Asked[] = [];
jest.mock('../../src/views/background/inBackground', () => ({
  warmUp: () => undefined,
  inBackground: (_: string, given: Asked['given']) =>
    new Promise((resolve, reject) => {
      asked.push({
        given,
        answer: (report) => act(async () => resolve(report)),
        fail: () => act(async () => reject(new Error('told to'))),
      });
    }),
}));

const STRICT: WorkbookState = { ...EMPTY_STATE, strict: true };
const report = (entity: string): WorkbookReport => ({ ...REPORT, entity });

function setUp() {
  asked.length = 0;
  const onReport = jest.fn();
  const kept = async () => EMPTY_STATE;
  const { result, rerender } = renderHook(
    ({ host }) => useCheck(host, { autoCheck: false, onReport, kept, live: false }),
    { initialProps: { host: new FakeHost() } },
  );
  const shown = () => result.current.report?.entity ?? null;
  const run = () => act(async () => result.current.run());
  const rejudge = (state: WorkbookState) =>
    act(async () => {
      void result.current.rejudge(state);
    });
  return { result, rerender, shown, run, rejudge };
}

it('the answer to a check that was asked again is not shown', async () => {
  const { shown, run } = setUp();
  await run();
  await run();
  await asked[0]?.answer(report('first'));
  expect(shown()).toBeNull();
  await asked[1]?.answer(report('second'));
  expect(shown()).toBe('second');
});

it('nor of one that was cancelled, or of another workbook', async () => {
  const { result, rerender, shown, run } = setUp();
  await run();
  act(() => result.current.cancel());
  await asked[0]?.answer(report('cancelled'));
  expect(shown()).toBeNull();
  await run();
  rerender({ host: new FakeHost() });
  await asked[1]?.answer(report('another'));
  expect(shown()).toBeNull();
});

it('of several states only the last is shown', async () => {
  const { shown, run, rejudge } = setUp();
  await run();
  await asked[0]?.answer(report('read'));
  await rejudge(STRICT);
  await rejudge(EMPTY_STATE);
  await asked[2]?.answer(report('later'));
  await asked[1]?.answer(report('earlier'));
  expect(shown()).toBe('later');
});

it('what is read while another state is judged is judged under that state', async () => {
  const { shown, run, rejudge } = setUp();
  await run();
  await asked[0]?.answer(report('read'));
  await run();
  await rejudge(STRICT);
  await asked[1]?.answer(report('read again'));
  await asked[2]?.answer(report('old cells'));
  expect(shown()).toBe('read again');
  expect(asked[3]?.given.state.strict).toBe(true);
  await asked[3]?.answer(report('new cells, new state'));
  expect(shown()).toBe('new cells, new state');
});

it('a state that cannot be judged leaves the results out of date', async () => {
  const { result, run, rejudge } = setUp();
  await run();
  await asked[0]?.answer(report('read'));
  await rejudge(STRICT);
  await asked[1]?.fail();
  expect(result.current.stale).toBe(true);
  expect(result.current.report?.entity).toBe('read');
});
