/** @jest-environment jsdom */
import './fixtures/browser';
import { act, renderHook, waitFor } from '@testing-library/react';
import type { WorkbookReport } from '../../src/engine/report/report';
import { useMarks } from '../../src/views/useMarks';
import { FakeHost } from './fixtures/fakeHost';
import { CLEAN, REPORT } from './fixtures/report';

/** The same with the error on 表1!F14 mended. */
const MENDED: WorkbookReport = {
  ...REPORT,
  findings: REPORT.findings.filter(({ sheet }) => sheet !== '表1'),
};

function show(host = new FakeHost()) {
  const { result, rerender } = renderHook(({ on }) => useMarks(on), { initialProps: { on: host } });
  const marks = () => result.current;
  const settled = async () => act(async () => undefined);
  return {
    host,
    marks,
    rerender,
    mark: async (report: WorkbookReport) => {
      act(() => marks().mark(report));
      await waitFor(() => expect(marks().busy).toBe(false));
    },
    clear: async () => {
      act(() => marks().clear());
      await waitFor(() => expect(marks().busy).toBe(false));
    },
    follow: async (report: WorkbookReport) => {
      act(() => marks().follow(report));
      await settled();
    },
  };
}

describe('marks follow each new report', () => {
  it('where the user has marked, and the notice with them', async () => {
    const { host, marks, mark, follow } = show();
    await mark(REPORT);
    await follow(MENDED);
    expect(host.marked.map(({ length }) => length)).toEqual([3, 2]);
    expect(marks().outcome).toEqual({ kind: 'marked', result: { marked: 2, protectedSheets: [] } });
    await follow(CLEAN);
    expect(host.cleared).toBe(1);
    expect(marks().outcome).toEqual({ kind: 'nothing' });
    await follow(REPORT);
    expect(host.marked).toHaveLength(3);
  });

  it('not where nothing was marked, nor after they were cleared', async () => {
    const { host, mark, clear, follow } = show();
    await follow(REPORT);
    expect(host.marked).toEqual([]);
    await mark(REPORT);
    await clear();
    await follow(MENDED);
    expect(host.marked).toHaveLength(1);
  });

  it('not where they would be the same', async () => {
    const { host, mark, follow } = show();
    await mark(REPORT);
    await follow({ ...REPORT });
    expect(host.marked).toHaveLength(1);
  });

  it('not into another workbook', async () => {
    const { host, mark, follow, rerender } = show();
    await mark(REPORT);
    const other = new FakeHost();
    rerender({ on: other });
    await follow(MENDED);
    expect([host.marked.length, other.marked.length]).toEqual([1, 0]);
  });

  it('without a word where the notice was put away', async () => {
    const { host, marks, mark, follow } = show();
    await mark(REPORT);
    act(() => marks().dismiss());
    await follow(MENDED);
    expect(host.marked).toHaveLength(2);
    expect(marks().outcome).toBeNull();
  });

  it('and where that fails they are said to be of the check before, until they can be brought up to date', async () => {
    const { host, marks, mark, follow } = show();
    await mark(REPORT);
    act(() => marks().dismiss());
    host.failing = { mark: 'editMode' };
    await follow(MENDED);
    expect(marks().outcome).toEqual({ kind: 'behind' });
    host.failing = {};
    await follow(MENDED);
    expect(marks().outcome).toMatchObject({ kind: 'marked', result: { marked: 2 } });
  });

  it('and a sheet protected since is no failure, one known to be is not said again', async () => {
    const { host, marks, mark, follow } = show();
    host.protectedSheets = ['表1'];
    await mark(REPORT);
    act(() => marks().dismiss());
    await follow(MENDED);
    expect(marks().outcome).toBeNull();
    host.protectedSheets = ['表1', '表3'];
    await follow(REPORT);
    expect(marks().outcome).toEqual({ kind: 'behind' });
  });

  it('but not onto cells the user took them off by other means', async () => {
    const { host, marks, mark, follow } = show();
    await mark(REPORT);
    host.gone = true;
    await follow(MENDED);
    expect(marks().outcome).toBeNull();
    host.gone = false;
    await follow(REPORT);
    expect(host.marked).toHaveLength(1);
  });

  it('and the newest of several is what stands', async () => {
    const { host, mark, marks, follow } = show();
    await mark(REPORT);
    act(() => {
      marks().follow(MENDED);
      marks().follow(CLEAN);
    });
    await follow(MENDED);
    expect(host.marked.at(-1)).toHaveLength(2);
    act(() => {
      marks().follow(REPORT);
      marks().clear();
    });
    await waitFor(() => expect(marks().outcome).toEqual({ kind: 'cleared' }));
    expect(host.marked.at(-1)).toHaveLength(2);
  });
});

it('what was asked for and failed is a failure', async () => {
  const { host, marks, mark, follow } = show();
  host.failing = { mark: 'editMode' };
  await mark(REPORT);
  expect(marks().outcome).toMatchObject({ kind: 'failed', failure: { code: 'editMode' } });
  host.failing = {};
  await follow(MENDED);
  expect(host.marked).toEqual([]);
});
