/** @jest-environment jsdom */
import { act, renderHook, waitFor } from '@testing-library/react';
import { useState } from 'react';
import type { CellRef } from '../../../src/engine/workbook/reference';
import { useFind } from '../../../src/page/finding/useFind';
import { sheetOf, workbookOf } from '../sheets';

const snapshot = workbookOf(
  sheetOf({ A1: '甲', A3: '行政', A5: '行政' }, { name: '表1' }),
  sheetOf({ B2: '行政', C9: '专项' }, { name: '表2' }),
);
const at = (sheet: string, row: number, column = 0): CellRef => ({ sheet, row, column });

function start() {
  const onClose = jest.fn();
  const { result } = renderHook(() => {
    const [from, select] = useState(at('表1', 7));
    const find = useFind({ snapshot, activeSheet: from.sheet, from, onSelect: select, onClose });
    return { from, find };
  });
  act(() => result.current.find.show());
  return { result, onClose, type: (text: string) => act(() => result.current.find.look(text)) };
}

it('typing selects nothing; closed without a hit, one stands where one stood', () => {
  const { result, onClose, type } = start();
  type('行政');
  expect(result.current).toMatchObject({
    from: at('表1', 7),
    find: { at: -1, hits: [{ row: 2 }, { row: 4 }] },
  });
  type('行政运行');
  expect(result.current.find.hits).toEqual([]);
  act(() => result.current.find.close());
  expect(onClose).toHaveBeenCalledTimes(1);
  expect(result.current.from).toEqual(at('表1', 7));
});

it('going to a hit selects it, and it stays selected', () => {
  const { result, type } = start();
  type('行政');
  act(() => result.current.find.go(1));
  expect(result.current).toMatchObject({ from: at('表1', 2), find: { at: 0 } });
  act(() => result.current.find.go(1));
  act(() => result.current.find.close());
  expect(result.current.from).toEqual(at('表1', 4));
});

it('tells that another sheet has it, and goes there', () => {
  const { result, type } = start();
  type('行政');
  expect(result.current.find.elsewhere).toBe(false);
  type('没有这个');
  expect(result.current.find.elsewhere).toBe(false);
  type('专项');
  expect(result.current.find).toMatchObject({ elsewhere: true, hits: [] });
  act(() => result.current.find.goElsewhere());
  expect(result.current).toMatchObject({
    from: at('表2', 8, 2),
    find: { everywhere: true, elsewhere: false, at: 0 },
  });
});

describe('sheets too long to be looked through at once', () => {
  const count = 25_000;
  const long = {
    ...sheetOf({}, { name: '长' }),
    cells: Array.from({ length: count }, (_, row) => ({
      row,
      column: 0,
      kind: 'text' as const,
      value: `第${row}行`,
      text: `第${row}行`,
    })),
  };
  const book = workbookOf(long, sheetOf({ A1: '别处' }, { name: '短' }));
  function startLong() {
    return renderHook(() => {
      const [from, select] = useState(at('长', 0));
      const find = useFind({
        snapshot: book,
        activeSheet: from.sheet,
        from,
        onSelect: select,
        onClose: () => undefined,
      });
      return { from, find };
    }).result;
  }

  it('are looked through meanwhile; who goes on before that arrives all the same', async () => {
    const result = startLong();
    act(() => result.current.find.show());
    act(() => result.current.find.look(`第${count - 1}行`));
    expect(result.current.find).toMatchObject({ searching: true, hits: [], elsewhere: false });
    act(() => result.current.find.go(1));
    await waitFor(() => expect(result.current.from).toEqual(at('长', count - 1)));
    expect(result.current.find).toMatchObject({ searching: false, at: 0 });
    act(() => result.current.find.look('别处'));
    expect(result.current.find.searching).toBe(true);
    await waitFor(() => expect(result.current.find).toMatchObject({ searching: false, elsewhere: true }));
  });

  it('also where the bar is closed', async () => {
    const result = startLong();
    act(() => result.current.find.look('第7行'));
    act(() => result.current.find.go(1));
    await waitFor(() => expect(result.current.from).toEqual(at('长', 7)));
    act(() => result.current.find.show());
    await waitFor(() => expect(result.current.find).toMatchObject({ searching: false, at: 0 }));
  });
});
