/** What a cell or a part of a formula holds while it is being computed. */
import { fromNumber, fromText, toText, type Scaled } from '../amounts/scaled';
import { UNCALCULATED, type CellSnapshot } from '../workbook/snapshot';

export type Value =
  | { readonly kind: 'blank' }
  | { readonly kind: 'number'; readonly value: Scaled }
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'boolean'; readonly value: boolean }
  | { readonly kind: 'error'; readonly name: string }
  /** Excel would know; we do not. Whatever rests on it is not known either. */
  | { readonly kind: 'unknown' };

export type Failed = Extract<Value, { kind: 'error' | 'unknown' }>;

export const UNKNOWN: Failed = { kind: 'unknown' };
export const NOT_A_VALUE: Failed = { kind: 'error', name: '#VALUE!' };

/** A sum over a long column reads the same cells after every change: what each holds is worked out once. */
const known = new WeakMap<CellSnapshot, Value>();

export function valueOfCell(cell: CellSnapshot | undefined): Value {
  if (!cell) return { kind: 'blank' };
  const before = known.get(cell);
  if (before) return before;
  const value = readValue(cell);
  known.set(cell, value);
  return value;
}

function readValue(cell: CellSnapshot): Value {
  switch (cell.kind) {
    case 'text':
      return { kind: 'text', text: String(cell.value) };
    case 'boolean':
      return { kind: 'boolean', value: cell.value === true };
    case 'error':
      return cell.value === UNCALCULATED ? UNKNOWN : { kind: 'error', name: String(cell.value) };
    case 'number': {
      const held = Number(cell.value);
      const value = fromNumber(held);
      // Digits past the twelfth decimal are not kept by our numbers: better no result than a wrong one.
      const whole = value !== null && Number(toText(value)).toPrecision(15) === held.toPrecision(15);
      return whole ? { kind: 'number', value } : UNKNOWN;
    }
  }
}

/** As a term of arithmetic: blank is nought, TRUE is one, a text only where it is a plain number. */
export function asNumber(value: Value): Extract<Value, { kind: 'number' }> | Failed {
  switch (value.kind) {
    case 'number':
    case 'error':
    case 'unknown':
      return value;
    case 'blank':
      return { kind: 'number', value: 0n };
    case 'boolean':
      return { kind: 'number', value: value.value ? 10n ** 12n : 0n };
    case 'text': {
      const number = value.text.trim() === '' ? null : fromText(value.text.trim());
      if (number !== null) return { kind: 'number', value: number };
      // Excel reads dates and much else as numbers.
      return /\d/.test(value.text) ? UNKNOWN : NOT_A_VALUE;
    }
  }
}

export function isFailed(value: Value): value is Failed {
  return value.kind === 'error' || value.kind === 'unknown';
}
