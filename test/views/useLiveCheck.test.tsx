/** @jest-environment jsdom */
import { act, renderHook } from '@testing-library/react';
import type { Host } from '../../src/hosts/host';
import { useLiveCheck } from '../../src/views/useLiveCheck';

beforeEach(() => jest.useFakeTimers());
afterEach(() => jest.useRealTimers());

function setUp({
  kind = 'file' as Host['kind'],
  live = true,
  took = 10,
  typing = (): boolean => false,
} = {}) {
  let changed = (): void => undefined;
  const host: Host = {
    kind,
    read: jest.fn(),
    select: jest.fn(),
    mark: jest.fn(),
    clearMarks: jest.fn(),
    onChanged: async (listener) => {
      changed = listener;
      return async () => undefined;
    },
    typing,
  };
  const recheck = jest.fn(async () => took);
  const outdated = jest.fn();
  const { result } = renderHook(() => useLiveCheck({ host, live, recheck, outdated }));
  const wait = (time: number) => act(() => jest.advanceTimersByTimeAsync(time));
  const measured = (check: number) => {
    for (let run = 0; run < 4; run += 1) result.current.measured({ check, whole: check });
  };
  return { recheck, outdated, wait, measured, change: () => act(() => changed()) };
}

it('checks once for changes that follow each other closely, and says nothing meanwhile', async () => {
  const { recheck, outdated, wait, measured, change } = setUp();
  measured(20);
  change();
  await wait(200);
  change();
  await wait(200);
  expect(recheck).not.toHaveBeenCalled();
  await wait(200);
  expect(recheck).toHaveBeenCalledTimes(1);
  expect(outdated).not.toHaveBeenCalled();
});

it('checks by itself in the page where a worker needs a while: nobody waits for it', async () => {
  const { recheck, outdated, wait, measured, change } = setUp();
  measured(700);
  change();
  await wait(400);
  expect(recheck).toHaveBeenCalledTimes(1);
  expect(outdated).not.toHaveBeenCalled();
});

it.each([
  ['before any check', {}, null],
  ['where it takes long', {}, 1_200],
  ['where reading Excel takes long', { kind: 'excel' as const }, 350],
  ['where it is turned off', { live: false }, 20],
])('only says that the results are old %s', async (_, options, took) => {
  const { recheck, outdated, wait, measured, change } = setUp(options);
  if (took !== null) measured(took);
  change();
  await wait(1_000);
  expect(outdated).toHaveBeenCalledTimes(1);
  expect(recheck).not.toHaveBeenCalled();
});

it('waits while a cell is typed into, and then says that the results are old', async () => {
  let typing = true;
  const { recheck, outdated, wait, measured, change } = setUp({ typing: () => typing });
  measured(20);
  change();
  await wait(1_000);
  expect(recheck).not.toHaveBeenCalled();
  expect(outdated).not.toHaveBeenCalled();
  await wait(3_000);
  expect(outdated).toHaveBeenCalled();
  typing = false;
  await wait(400);
  expect(recheck).toHaveBeenCalledTimes(1);
});

it('a check that fails unasked leaves the results old, and no failure on the screen', async () => {
  const { recheck, outdated, wait, measured, change } = setUp({ kind: 'excel' });
  recheck.mockRejectedValueOnce(new Error('editMode'));
  measured(20);
  change();
  await wait(400);
  expect(outdated).toHaveBeenCalledTimes(1);
});
