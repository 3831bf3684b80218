/** Comparing amounts among the inputs (填报说明数据): they stand in no form, so that no equation of forms can hold them. */
import type { Interval } from '../amounts/interval';
import { meet } from '../amounts/interval';
import { decimalsOf, fromText, halfUnit, toFixed, toText } from '../amounts/scaled';
import type { InputEntry, InputKey, InputTable } from '../inputs/inputs';
import { labelOf } from '../inputs/labels';
import type { Addend } from '../report/report';
import { a1, qualifiedA1 } from '../workbook/reference';
import { broken, holds, type Instance } from './check';

export interface InputAmount {
  readonly key: InputKey;
  readonly entry: InputEntry;
  /** In 万元, as every amount of the inputs. */
  readonly interval: Interval;
  readonly decimals: number;
}

/** What is typed as 12 is 12.00: amounts in 万元 are published with two decimals, and people leave zeros out. */
const LEAST_DECIMALS = 2;

/** The amount under the key; null where it is not filled in. What is no amount never gets into the inputs. */
export function inputAmount(inputs: InputTable, key: InputKey): InputAmount | null {
  const entry = inputs.get(key);
  const text = entry === undefined ? '' : String(entry.value);
  const middle = text === '' ? null : fromText(text);
  if (entry === undefined || middle === null) return null;
  const decimals = Math.max(LEAST_DECIMALS, text.split('.')[1]?.length ?? 0);
  return { key, entry, interval: { middle, half: halfUnit(decimals) }, decimals };
}

export interface InputComparison {
  /** The part of a finding's id after the check id. */
  readonly place: string;
  readonly left: InputAmount;
  readonly relation: '=' | '≤';
  /** In 万元. */
  readonly right: Interval;
  readonly statement: string;
  /** Cells of forms that the right side comes from. */
  readonly addends: readonly Addend[];
}

/** Rounding on both sides is allowed for, as between forms. */
export function compared({ place, left, relation, right, statement, addends }: InputComparison): Instance {
  const difference = left.interval.middle - right.middle;
  if (relation === '≤' ? difference <= 0n : difference === 0n) return holds(place);
  if (meet(left.interval, right)) return { ...holds(place), outcome: 'rounding' };
  const { cell } = left.entry;
  const label = labelOf(left.key, { year: null, nameOf: () => null });
  const printed = String(left.entry.value);
  const written = (value: bigint): string => toFixed(value, Math.max(left.decimals, decimalsOf(value)));
  const values = {
    cell: cell ? qualifiedA1(cell) : '填报说明数据',
    label,
    column: '',
    statement,
    relation,
    printed,
    expected: written(right.middle),
    difference: written(difference),
  };
  return broken(place, {
    form: null,
    sheet: cell?.sheet ?? null,
    cell: cell ? a1(cell) : null,
    printed,
    expected: values.expected,
    difference: values.difference,
    bound: toText(left.interval.half + right.half),
    relation,
    addends,
    label,
    column: '',
    statement,
    sentence: { id: relation === '=' ? 'identityBroken' : 'inequalityBroken', values },
  });
}
