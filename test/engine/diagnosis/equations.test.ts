/** The judgement of the diagnosis on equations written down by hand: a, b, c … are cells of one row. */
import { intervalOf, type AmountReading } from '../../../src/engine/amounts/reading';
import { fromText } from '../../../src/engine/amounts/scaled';
import { diagnose, diagnosis } from '../../../src/engine/diagnosis/diagnose';
import type { Judged } from '../../../src/engine/diagnosis/network';
import { evaluate, type BoundEquation } from '../../../src/engine/equations/evaluate';
import type { Figure, FormColumn } from '../../../src/engine/forms/model';

const NAMES = ['a', 'b', 'c', 'd', 'e'] as const;
type Name = (typeof NAMES)[number];

function figuresOf(values: Readonly<Record<Name, string>>, at = 0): Readonly<Record<Name, Figure>> {
  const columns = NAMES.map((name, index): FormColumn => ({
    key: `c${index + 1}`,
    label: name,
    number: index + 1,
    sheetColumn: index,
  }));
  const cell = { sheet: '表', row: at, column: 0 };
  const row = { key: `金额${at}`, label: '', line: null, code: null, sheetRow: at, cell, columns };
  const figure = (name: Name, index: number): Figure => {
    const value = fromText(values[name]) ?? 0n;
    const decimals = 2;
    const reading: AmountReading = {
      kind: 'amount',
      value,
      written: value,
      decimals,
      heldFiner: false,
      asText: false,
      glued: null,
    };
    const column = columns[index] ?? { key: '', label: '', number: null, sheetColumn: 0 };
    const interval = intervalOf(reading, decimals);
    return {
      form: 'T9',
      row,
      column,
      cell: { ...cell, column: index },
      reading,
      unit: null,
      formula: null,
      interval,
    };
  };
  return {
    a: figure('a', 0),
    b: figure('b', 1),
    c: figure('c', 2),
    d: figure('d', 3),
    e: figure('e', 4),
  };
}

/** `a=b+c` by name; the finding of an equation is named as the equation. `at`: the row the cells stand in. */
function judged(values: Readonly<Record<Name, string>>, equations: readonly string[], at = 0): Judged[] {
  const figures = figuresOf(values, at);
  const side = (text: string): BoundEquation['left'] =>
    [...text]
      .filter((letter) => letter !== '+')
      .map((letter) => {
        const name = NAMES.find((one) => one === letter) ?? 'a';
        return { sign: 1 as const, figure: figures[name] };
      });
  return equations.map((text) => {
    const [left = '', right = ''] = text.split('=');
    const bound: BoundEquation = { place: text, left: side(left), relation: '=', right: side(right) };
    const evaluation = evaluate(bound);
    return {
      bound,
      evaluation,
      finding: evaluation.outcome === 'fail' ? `${text}${at > 0 ? `@${at}` : ''}` : null,
    };
  });
}

const RIGHT = { a: '30.00', b: '10.00', c: '20.00', d: '30.00', e: '10.00' };

it('two equations that agree on a cell accuse it', () => {
  const [cause, ...others] = diagnose(judged({ ...RIGHT, b: '10.50' }, ['a=b+c', 'b=e']));
  expect(others).toEqual([]);
  expect([cause?.cell, cause?.suggested, cause?.explains]).toEqual(['B1', '10', ['a=b+c', 'b=e']]);
});

it('one equation accuses nobody', () => {
  expect(diagnose(judged({ ...RIGHT, b: '10.50' }, ['a=b+c', 'a=d']))).toEqual([]);
});

it('two cells that explain the same equations equally well: neither is named', () => {
  // b and c stand in both equations with the same sign; either may be 1.37 too large.
  expect(diagnose(judged({ ...RIGHT, b: '11.37' }, ['a=b+c', 'd=b+c']))).toEqual([]);
});

it('an equation that holds weighs against the cell that would break it', () => {
  // As above, but c agrees with e.
  const [cause, ...others] = diagnose(
    judged({ ...RIGHT, b: '11.37', e: '20.00' }, ['a=b+c', 'd=b+c', 'c=e']),
  );
  expect(others).toEqual([]);
  expect([cause?.cell, cause?.suggested]).toEqual(['B1', '10']);
});

it('a difference within the bound is no failure and no evidence', () => {
  expect(diagnose(judged({ ...RIGHT, b: '10.01' }, ['a=b+c', 'd=b+c']))).toEqual([]);
});

describe('a great many broken equations', () => {
  const wrong = { ...RIGHT, b: '10.50', e: '20.00' };
  const everyRow = (count: number, equations: readonly string[]): Judged[] =>
    Array.from({ length: count }, (_, row) => judged(wrong, equations, row)).flat();

  it('no more causes are named than anybody reads, and that is said', () => {
    const { causes, stopped } = diagnosis(everyRow(60, ['a=b+c', 'd=b+e']));
    expect([causes.length, stopped]).toEqual([50, 'causes']);
  });

  it('nothing is said where all were looked at', () => {
    const { causes, stopped } = diagnosis(everyRow(40, ['a=b+c', 'd=b+e']));
    expect([causes.length, stopped]).toEqual([40, null]);
  });

  it('what can be told stands behind a thousand that cannot', () => {
    const { causes, stopped } = diagnosis([
      ...everyRow(1_500, ['a=b+c']),
      ...judged(wrong, ['a=b+c', 'd=b+e'], 2_000),
    ]);
    expect([causes.map(({ cell }) => cell), stopped]).toEqual([['B2001'], null]);
  });

  it('it stops where the work has no end, and that is said', () => {
    const { stopped } = diagnosis(everyRow(1_500, ['a=b+c']), [], 1_000);
    expect(stopped).toBe('work');
  });
});
