/** A plan of which people take only a part. */
import { recognise } from '../../../src/engine/forms/recognise';
import { qualifiedA1 } from '../../../src/engine/workbook/reference';
import type { WorkbookSnapshot } from '../../../src/engine/workbook/snapshot';
import { leftOut, takenEdit } from '../../../src/engine/filling/taken';
import { positionOf } from '../../snapshots/cells';
import { withCells } from '../../snapshots/change';
import { sample } from '../../snapshots/samples';
import { cellOf, figuresOf, fill, isTotal, without } from './workbooks';

let reference: WorkbookSnapshot;
beforeAll(async () => {
  reference = await sample('reference');
});

const after = (edit: ReturnType<typeof takenEdit>) =>
  Object.fromEntries(edit.cells.map((one) => [qualifiedA1(one.cell), one.after]));

test('all of it is the plan; what is left out is not in it', () => {
  const cells = ['208', '20801'].map((code) => cellOf(reference, 'T3', code, 'c1'));
  const plan = fill(without(reference, cells));
  expect(takenEdit(plan, plan, new Set())).toEqual(plan.edit);
  const [first, second] = cells.map(qualifiedA1);
  expect(Object.keys(after(takenEdit(plan, plan, new Set([first ?? '']))))).toEqual([second]);
});

test('a formula that would rest on a cell left out gives way to its value', () => {
  const figures = figuresOf(recognise(reference)).filter(isTotal);
  const bare = without(
    reference,
    figures.map(({ cell }) => cell),
  );
  const [plan, values] = [fill(bare, { formulas: true }), fill(bare)];
  const place = (sheet: string, cell: string): string => {
    const { row, column } = positionOf(cell);
    return qualifiedA1({ sheet, row, column });
  };
  const proposed = new Set(plan.proposals.map(({ cell }) => qualifiedA1(cell)));
  const resting = plan.proposals.find(({ addends }) =>
    addends.some(({ sheet, cell }) => proposed.has(place(sheet, cell))),
  );
  const part = resting?.addends.map(({ sheet, cell }) => place(sheet, cell)).find((at) => proposed.has(at));
  if (!resting || part === undefined) throw new Error('nothing rests on a blank cell');
  const total = qualifiedA1(resting.cell);
  expect(after(takenEdit(plan, values, new Set()))[total]?.kind).toBe('formula');
  expect(after(takenEdit(plan, values, new Set([part])))[total]).toEqual({
    kind: 'number',
    value: resting.value,
    decimals: null,
  });
});

test('a row is left out with its code, and no other row with it', () => {
  const { row } = cellOf(reference, 'T3', '2080109', 'c1');
  const total = cellOf(reference, 'T3', '2080109', 'c1');
  const other = cellOf(reference, 'T3', '20805', 'c1');
  const bare = withCells(without(reference, [total, other]), { [`表3!A${row + 1}`]: null });
  const plan = fill(bare);
  const code = qualifiedA1({ ...total, column: 0 });
  expect(plan.proposals.map(({ cell }) => qualifiedA1(cell))).toEqual(
    expect.arrayContaining([code, qualifiedA1(total), qualifiedA1(other)]),
  );
  expect(leftOut(plan, new Set([code]))).toEqual(new Set([code, qualifiedA1(total)]));
  const left = Object.keys(after(takenEdit(plan, plan, new Set([code]))));
  expect(left).toContain(qualifiedA1(other));
  expect(left).not.toContain(qualifiedA1(total));
});
