/** @jest-environment jsdom */
import '../fixtures/browser';
import { act, renderHook, waitFor } from '@testing-library/react';
import { DEFAULT_PACK } from '../../../src/engine/packs';
import type { FillQuestion, Plans } from '../../../src/views/filling/plansFor';
import { useFillPlan } from '../../../src/views/filling/useFillPlan';

const mockAsked = jest.fn<Promise<Plans>, [string, FillQuestion]>();
jest.mock('../../../src/views/background/inBackground', () => ({
  inBackground: (task: string, given: FillQuestion) => mockAsked(task, given),
}));

const PLANS = { anyForm: true } as Plans; // handed on as it is
const question: FillQuestion = {
  snapshot: { name: '样表.xlsx', sheets: [] },
  sheets: {},
  pack: DEFAULT_PACK.id,
  formulas: false,
  choices: new Set(),
};

it('a question that could not be answered is said, and asked again when that is wished', async () => {
  mockAsked.mockRejectedValueOnce(new Error('out of memory')).mockResolvedValueOnce(PLANS);
  const { result } = renderHook(() => useFillPlan(question, true));
  await waitFor(() => expect(result.current.failure?.code).toBe('unknown'));
  expect(result.current.failure?.detail).toContain('out of memory');
  expect(mockAsked).toHaveBeenCalledTimes(1);
  act(() => result.current.retry());
  await waitFor(() => expect(result.current.plans).toBe(PLANS));
  expect(result.current).toMatchObject({ failure: null, pending: false });
});

it('nothing is worked out while nobody looks', async () => {
  mockAsked.mockReset();
  renderHook(() => useFillPlan(question, false));
  await new Promise((resolve) => setTimeout(resolve, 20));
  expect(mockAsked).not.toHaveBeenCalled();
});
