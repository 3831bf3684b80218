/** Random trees of the notation, every one of them valid. */
import fc from 'fast-check';
import { FORM_NAMES, MAX_LINE } from '../../../src/engine/equations/syntax';
import type {
  ColumnSelector,
  Equation,
  Operand,
  RowSelector,
  Sum,
} from '../../../src/engine/equations/syntax';
import type { FormId } from '../../../src/engine/report/report';

// Object.keys forgets the keys of a Record; these are its keys.
const forms = Object.keys(FORM_NAMES) as FormId[];

const number = fc.oneof(
  { weight: 4, arbitrary: fc.integer({ min: 1, max: 12 }) },
  fc.integer({ min: 1, max: MAX_LINE }),
);
const digits = (length: number) =>
  fc.integer({ min: 0, max: 10 ** length - 1 }).map((value) => String(value).padStart(length, '0'));
const line = number.map((value): RowSelector => ({ kind: 'line', line: value }));

const row: fc.Arbitrary<RowSelector> = fc.oneof(
  { weight: 3, arbitrary: line },
  fc.oneof(digits(3), digits(5), digits(7)).map((code): RowSelector => ({ kind: 'code', code })),
  fc.constantFrom<RowSelector>({ kind: 'total' }, { kind: 'each' }, { kind: 'eachClass' }),
  fc
    .oneof(
      fc.constantFrom(
        '人员经费合计',
        '因公出国（境）费用',
        '一、外交支出',
        '合计',
        '合 计',
        '各类',
        '27行',
        '301',
        '本表',
        'a"b',
        ']',
        ' ',
      ),
      fc.string({ minLength: 1, maxLength: 8, unit: 'binary' }),
    )
    .map((label): RowSelector => ({ kind: 'label', label })),
);

const column: fc.Arbitrary<ColumnSelector> = fc.oneof(
  { weight: 4, arbitrary: number.map((value): ColumnSelector => ({ kind: 'column', column: value })) },
  fc.constant<ColumnSelector>({ kind: 'each' }),
);

const form = fc.oneof(fc.constant(null), fc.constantFrom(...forms));

/** One axis alone is the same one throughout an equation, as the notation demands of one form. */
const operand = (alone: 'row' | 'column'): fc.Arbitrary<Operand> =>
  fc.oneof(
    fc.record({ form, row, column }),
    alone === 'row'
      ? fc.record({ form, row, column: fc.constant(null) })
      : fc.record({ form, row: fc.constant(null), column }),
  );

const sign = fc.constantFrom<1 | -1>(1, -1);

/** Runs of neighbouring lines, which a purely random tree would never have: 1＋2＋…＋8. */
const run = (alone: 'row' | 'column'): fc.Arbitrary<Sum> =>
  fc
    .record({ form, sign, first: fc.integer({ min: 1, max: 60 }), length: fc.integer({ min: 1, max: 9 }) })
    .map((given) =>
      Array.from({ length: given.length }, (_, step) => ({
        sign: given.sign,
        operand:
          alone === 'row'
            ? { form: given.form, row: { kind: 'line', line: given.first + step }, column: null }
            : { form: given.form, row: null, column: { kind: 'column', column: given.first + step } },
      })),
    );

const sum = (alone: 'row' | 'column'): fc.Arbitrary<Sum> =>
  fc
    .array(
      fc.oneof(
        fc.record({ sign, operand: operand(alone) }).map((term): Sum => [term]),
        run(alone),
      ),
      { minLength: 1, maxLength: 6 },
    )
    .map((parts) => parts.flat());

export const arbitraryEquation: fc.Arbitrary<Equation> = fc
  .constantFrom<'row' | 'column'>('row', 'column')
  .chain((alone) =>
    fc.record({ left: sum(alone), relation: fc.constantFrom('=', '≥', '≤'), right: sum(alone) }),
  );
