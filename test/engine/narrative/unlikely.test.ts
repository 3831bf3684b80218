import { fromText, type Scaled } from '../../../src/engine/amounts/scaled';
import type { FigureKind, NarratedFigure, Narrative, Term } from '../../../src/engine/narrative/narrative';
import { unlikelyInputs } from '../../../src/engine/narrative/unlikely';

const scaled = (text: string): Scaled => fromText(text) ?? 0n;
const cell = (text: string): Term => ({
  value: scaled(text),
  decimals: 2,
  cell: { sheet: '表1', row: 0, column: 0 },
  input: null,
});
const input = (text: string, key = 'prior.T1.total'): Term => ({ ...cell(text), cell: null, input: key });

function telling(kind: FigureKind, ...terms: readonly Term[]): Pick<Narrative, 'sections'> {
  const figure: NarratedFigure = { kind, rule: kind, value: null, terms, formula: '' };
  const paragraph = { id: '一/a', kind: 'body', pieces: [{ kind: 'figure', text: '', figure }] } as const;
  return { sections: [{ id: '一', level: 1, heading: '', title: '', paragraphs: [paragraph] }] };
}

it.each(['growth', 'difference'] as const)('finds 元 typed for 万元 in a %s, either way round', (kind) => {
  expect(unlikelyInputs(telling(kind, cell('2132.07'), input('19985000')))).toEqual([
    { key: 'prior.T1.total', value: scaled('19985000'), other: scaled('2132.07'), paragraph: '一/a' },
  ]);
  expect(unlikelyInputs(telling(kind, input('0.2'), cell('2132.07')))).toHaveLength(1);
});

it('finds it in the base of a percentage, and lets a part be as small as it likes', () => {
  expect(unlikelyInputs(telling('ratio', cell('1352.17'), input('13166200')))).toHaveLength(1);
  expect(unlikelyInputs(telling('ratio', input('0.5'), cell('5000')))).toEqual([]);
});

it('is silent below a thousand times, at zero, and between figures of one source', () => {
  expect(unlikelyInputs(telling('growth', cell('2132.07'), input('2.14')))).toEqual([]);
  expect(unlikelyInputs(telling('growth', cell('2132.07'), input('2.13')))).toHaveLength(1);
  expect(unlikelyInputs(telling('growth', cell('2132.07'), input('0')))).toEqual([]);
  expect(unlikelyInputs(telling('growth', cell('2132.07'), cell('1')))).toEqual([]);
  expect(unlikelyInputs(telling('growth', input('2132.07', 'a'), input('1', 'b')))).toEqual([]);
});
