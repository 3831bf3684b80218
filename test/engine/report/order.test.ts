import { inOrder } from '../../../src/engine/report/order';
import type { Finding, FormId, Level } from '../../../src/engine/report/report';

function finding(id: string, level: Level, form: FormId | null, cell: string | null): Finding {
  return {
    id,
    level,
    form,
    cell,
    check: id,
    sheet: null,
    printed: null,
    expected: null,
    difference: null,
    bound: null,
    relation: null,
    addends: [],
    label: '',
    column: '',
    statement: '',
    basis: [],
    sentence: { id: 'formMissing', values: {} },
    cause: null,
    members: [],
  };
}

it('gravest first, then forms, then cells as read, then ids', () => {
  const sorted = [
    finding('a', 'error', 'T1', 'A2'),
    finding('b', 'error', 'T1', 'B2'),
    finding('c', 'error', 'T1', 'A10'),
    finding('d', 'error', 'T9', 'A1'),
    finding('e', 'error', 'P2', 'A1'),
    finding('f', 'error', null, null),
    finding('g', 'warning', 'T1', null),
    finding('h', 'warning', 'T1', 'A1'),
    finding('i', 'warning', 'T1', 'A1'),
    finding('j', 'rounding', 'T1', 'A1'),
    finding('k', 'info', 'T1', 'A1'),
  ];
  expect(inOrder([...sorted].reverse()).map(({ id }) => id)).toEqual(sorted.map(({ id }) => id));
});
