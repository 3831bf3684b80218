/** @jest-environment jsdom */
import { act, renderHook } from '@testing-library/react';
import type { Area } from '../../../src/engine/workbook/reference';
import type { WorkbookSnapshot } from '../../../src/engine/workbook/snapshot';
import { cellOn } from '../../../src/engine/calculation/sheetCells';
import { useGridEditing } from '../../../src/page/editing/useGridEditing';
import type { CellWish } from '../../../src/page/editing/workbookEditor';
import type { FileFacts } from '../../../src/page/file/fileFacts';
import type { GridEdits } from '../../../src/page/pageHost';
import { area, sheetOf, workbookOf } from '../sheets';

const sheet = sheetOf({ A1: 5, A2: '合计', B5: 1, C5: 2 }, { merges: ['B5:C5'] });
const facts: FileFacts = {
  sheet: () => null,
  shown: String,
  kindOf: () => 'general',
  serial: () => null,
};

/** Edits that wait until they are let through, as the first one does while the program behind it loads. */
function setUp() {
  let open = (): void => undefined;
  const gate = new Promise<void>((resolve) => {
    open = resolve;
  });
  const written: string[] = [];
  const snapshot: WorkbookSnapshot = workbookOf(sheet);
  const edits: GridEdits = {
    heldAt: async (cell) => {
      await gate;
      return { cell: cellOn(sheet, cell.row, cell.column), format: 0, facts };
    },
    write: async (wishes) => {
      await gate;
      wishes(snapshot).forEach(({ cell, content }: CellWish) => {
        const made = content(0, facts);
        const said =
          made &&
          (made.kind === 'blank'
            ? ''
            : 'text' in made
              ? made.text
              : 'value' in made
                ? made.value
                : made.formula);
        if (made) written.push(`${cell.row},${cell.column}=${said}`);
      });
      return null;
    },
    settled: () => Promise.reject(new Error('not asked for')),
    prepare: async () => undefined,
    step: async () => null,
  };
  const onSelect = jest.fn();
  const at = (address: string) => {
    const { top, left } = area(address);
    return { cell: { sheet: '表1', row: top, column: left }, area: area(address) as Area };
  };
  const hook = renderHook(
    ({ address }) => useGridEditing({ edits, sheet, ...at(address), onTyping: () => undefined, onSelect }),
    { initialProps: { address: 'A1' } },
  );
  const editing = () => hook.result.current;
  return {
    editing,
    written,
    onSelect,
    go: (address: string) => hook.rerender({ address }),
    let: () =>
      act(async () => {
        open();
        await new Promise((resolve) => setTimeout(resolve));
      }),
  };
}

it('what is typed right after F2 goes on from what stands there, however long that takes', async () => {
  const { editing, let: through } = setUp();
  act(() => editing().begin('cell'));
  act(() => editing().type('', 'cell'));
  act(() => editing().type('6', 'cell'));
  act(() => editing().type('7', 'cell'));
  await through();
  expect(editing().draft).toMatchObject({ text: '67', initial: '5' });
});

it('what was typed while the cell was being got ready is written, also if the user has gone on', async () => {
  const { editing, go, written, let: through } = setUp();
  act(() => editing().begin('cell'));
  act(() => editing().type('6', 'cell'));
  go('A2');
  act(() => editing().type('新', 'cell'));
  expect(editing().draft).toMatchObject({ cell: { row: 1 }, text: '新' });
  await through();
  expect(written).toEqual(['0,0=56']);
  expect(editing().draft).toMatchObject({ text: '新' });
});

it('what was opened and not changed is not written', async () => {
  const { editing, written, let: through } = setUp();
  await through();
  await act(async () => editing().begin('cell'));
  act(() => editing().commit());
  expect(written).toEqual([]);
  expect(editing().draft).toBeNull();
});

it('what is no formula is said, not written, and can be gone on with', async () => {
  const { editing, written, onSelect, let: through } = setUp();
  await through();
  act(() => editing().type('=SUM(A1', 'cell'));
  await act(async () => editing().commit());
  expect(written).toEqual([]);
  expect(editing().problem).toMatchObject({ kind: 'notAFormula', text: '=SUM(A1', cell: { row: 0 } });
  act(() => editing().resume());
  expect(editing()).toMatchObject({ problem: null, draft: { text: '=SUM(A1', place: 'cell' } });
  expect(onSelect).toHaveBeenCalledWith('表1', area('A1'));
});

it('clearing a range leaves out what lies hidden under a merged rectangle', async () => {
  const { editing, go, written, let: through } = setUp();
  await through();
  go('A1:C5');
  await act(async () => editing().clear());
  expect(written).toEqual(['0,0=', '1,0=', '4,1=']);
});

it('says what of a paste became text', async () => {
  const { editing, let: through } = setUp();
  await through();
  await act(async () => editing().paste('==\t1'));
  expect(editing().problem).toMatchObject({ kind: 'pastedAsText', cells: [{ row: 0, column: 0 }] });
});
