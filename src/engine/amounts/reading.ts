/**
 * From a cell to an amount: what was written, what is held, and what could not be read.
 * Nothing unreadable ever becomes zero.
 */
import { UNCALCULATED, type CellSnapshot } from '../workbook/snapshot';
import { halfWidth } from '../workbook/text';
import type { Interval } from './interval';
import { EXACT_ZERO } from './interval';
import { absolute, decimalsOf, fromNumber, fromText, halfUnit, SCALE_DECIMALS, type Scaled } from './scaled';

export type Reading = Blank | AmountReading | Unreadable;

/** No figure: an empty cell, or a dash that stands for one. Exactly zero in a sum. */
export interface Blank {
  readonly kind: 'blank';
}

export interface AmountReading {
  readonly kind: 'amount';
  /** The value used in identities: as held where the cell holds more than it shows, as written otherwise. */
  readonly value: Scaled;
  /** The value as shown. */
  readonly written: Scaled;
  /** Decimals shown, trailing zeros included (`212.70` → 2, `212.7` → 1). */
  readonly decimals: number;
  /** The cell holds more digits than it shows. */
  readonly heldFiner: boolean;
  /** The number was typed as text: plain (`12.5`), or in a form that needed reading (full-width, spaces). */
  readonly asText: boolean;
  /** What was typed, where the number was typed as text. */
  readonly typed?: string;
  /** What stood glued behind the number (`0.0331003` → `31003`), else null. */
  readonly glued: string | null;
}

export interface Unreadable {
  readonly kind: 'unreadable';
  /** `uncalculated`: a formula that no program has computed yet (a file written by a script). */
  readonly reason: 'error' | 'uncalculated' | 'text' | 'date' | 'boolean';
  readonly text: string;
}

export const BLANK: Blank = { kind: 'blank' };

/** Held values are compared to this half-width: formulas such as `=元/10000` carry noise far below it. */
const HELD_HALF_WIDTH = halfUnit(4);

/** Reads a cell that stands where an amount belongs. */
export function readAmount(cell: CellSnapshot | undefined): Reading {
  if (!cell) return BLANK;
  switch (cell.kind) {
    case 'error':
      return {
        kind: 'unreadable',
        reason: cell.value === UNCALCULATED ? 'uncalculated' : 'error',
        text: String(cell.value),
      };
    case 'boolean':
      return { kind: 'unreadable', reason: 'boolean', text: cell.text };
    case 'number':
      return readNumber(Number(cell.value), cell.text);
    case 'text':
      return readText(String(cell.value));
  }
}

function readNumber(value: number, text: string): Reading {
  const held = fromNumber(value);
  if (held === null) return { kind: 'unreadable', reason: 'error', text };
  const shown = printedNumber(text);
  if (shown === 'blank') {
    if (held === 0n) return BLANK;
  } else if (shown) {
    // A display that scales (thousands, percent) or hides digits is no evidence of the written precision.
    const heldFiner = held !== shown.value;
    if (absolute(held - shown.value) <= halfUnit(shown.decimals)) {
      return {
        kind: 'amount',
        value: held,
        written: shown.value,
        decimals: shown.decimals,
        heldFiner,
        asText: false,
        glued: null,
      };
    }
  } else if (isDate(text)) {
    return { kind: 'unreadable', reason: 'date', text };
  }
  return {
    kind: 'amount',
    value: held,
    written: held,
    decimals: decimalsOf(held),
    heldFiner: false,
    asText: false,
    glued: null,
  };
}

/** What number formats of dates and times show: digits apart, or the name of a day or month. */
function isDate(text: string): boolean {
  return /\d\s*[-/:年月]\s*\d|[年月日]|星期|\b(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)/i.test(text);
}

function readText(text: string): Reading {
  const shown = printedNumber(text);
  if (shown === 'blank') return BLANK;
  if (shown) {
    return {
      kind: 'amount',
      value: shown.value,
      written: shown.value,
      decimals: shown.decimals,
      heldFiner: false,
      asText: true,
      typed: text.trim(),
      glued: null,
    };
  }
  const split = splitGlued(text);
  if (split) {
    return {
      kind: 'amount',
      value: split.value,
      written: split.value,
      decimals: split.decimals,
      heldFiner: false,
      asText: true,
      typed: text.trim(),
      glued: split.glued,
    };
  }
  return { kind: 'unreadable', reason: 'text', text };
}

interface Printed {
  readonly value: Scaled;
  readonly decimals: number;
}

/**
 * Reads a number as people print it: full-width digits, thousands commas, spaces, a leading apostrophe, accounting
 * brackets or a minus for negatives, a trailing `%` (as a fraction). `'blank'` for an empty text or a dash.
 */
export function printedNumber(text: string): Printed | 'blank' | null {
  if (text.length > 80) return null;
  let plain = halfWidth(text)
    .replace(/[\s,]/g, '')
    .replace(/^'/, '')
    .replace(/^[¥￥]/, '');
  if (plain === '' || /^[-—–―]+$/.test(plain)) return 'blank';
  let negative = false;
  const bracketed = /^\((.+)\)$/.exec(plain);
  if (bracketed?.[1] !== undefined) {
    negative = true;
    plain = bracketed[1];
  }
  plain = plain.replace(/^[-—–]/, (dash) => (dash ? '-' : ''));
  const percent = plain.endsWith('%');
  if (percent) plain = plain.slice(0, -1);
  if (!/^[+-]?(\d+\.?\d*|\.\d+)$/.test(plain)) return null;
  const value = fromText(plain);
  if (value === null) return null;
  const point = plain.indexOf('.');
  const written = point < 0 ? 0 : plain.length - point - 1;
  const exact = negative ? -value : value;
  // Digits past 10⁻¹² are not kept, so they are not counted as written either.
  const decimals = Math.min(percent ? written + 2 : written, SCALE_DECIMALS);
  return { value: percent ? exact / 100n : exact, decimals };
}

/**
 * A number that a PDF or a slip of the hand glued to what follows: an economic code behind two decimals
 * (`0.0331003` = 0.03 and 31003, `17.230227` = 17.2 and 30227) or a label (`2,132.07总计`).
 */
function splitGlued(text: string): (Printed & { readonly glued: string }) | null {
  const plain = halfWidth(text).replace(/\s/g, '');
  const match =
    /^(\d{1,3}(?:,\d{3})*\.\d{1,2})(3\d{4})$/.exec(plain) ??
    /^(-?\d[\d,]*(?:\.\d{1,2})?)([\u4e00-\u9fff].{0,40})$/.exec(plain);
  if (!match?.[1] || !match[2]) return null;
  const shown = printedNumber(match[1]);
  return shown && shown !== 'blank' ? { ...shown, glued: match[2] } : null;
}

/**
 * A number typed as a number whose digits end in an economic code (`0.0331003` read by the spreadsheet as a number).
 * Only a column that should carry the next code beside it can tell; the reader of T6 asks.
 */
export function gluedCode(
  reading: Reading,
): { readonly amount: AmountReading; readonly code: string } | null {
  if (reading.kind !== 'amount') return null;
  const match = /^(\d+\.\d{1,2})(3\d{4})$/.exec(plainText(reading));
  if (!match?.[1] || !match[2]) return null;
  const value = fromText(match[1]);
  if (value === null) return null;
  return {
    amount: {
      ...reading,
      value,
      written: value,
      decimals: decimalsOf(value),
      heldFiner: false,
      glued: match[2],
    },
    code: match[2],
  };
}

function plainText(reading: AmountReading): string {
  const digits = reading.value.toString().padStart(13, '0');
  return `${digits.slice(0, -12)}.${digits.slice(-12).replace(/0+$/, '')}`;
}

/**
 * The interval a reading stands for. `usual` is the number of decimals its form is written with: where trailing zeros
 * are dropped, `212.7` among two-decimal figures is 212.70, so it stands for 212.695…212.705, not for 212.65…212.75.
 */
export function intervalOf(reading: Blank | AmountReading, usual: number): Interval {
  if (reading.kind === 'blank') return EXACT_ZERO;
  if (reading.heldFiner) return { middle: reading.value, half: HELD_HALF_WIDTH };
  return { middle: reading.value, half: halfUnit(Math.max(reading.decimals, usual)) };
}

/**
 * The decimals a form is usually written with: the most frequent count among its figures, the larger on a tie. Whole
 * numbers count only where there is nothing else: with trailing zeros dropped, 100 may well be 100.00.
 * Null where it holds too few figures to tell.
 */
export function usualDecimals(readings: readonly Reading[], atLeast = 1): number | null {
  const written = readings.flatMap((reading) =>
    reading.kind === 'amount' && reading.written !== 0n ? [reading.decimals] : [],
  );
  const fractional = written.filter((decimals) => decimals > 0);
  const telling = fractional.length > 0 ? fractional : written;
  if (telling.length < atLeast) return null;
  const counts = new Map<number, number>();
  for (const decimals of telling) counts.set(decimals, (counts.get(decimals) ?? 0) + 1);
  let best: number | null = null;
  let most = 0;
  for (const [decimals, count] of counts) {
    if (count > most || (count === most && best !== null && decimals > best)) {
      best = decimals;
      most = count;
    }
  }
  return best;
}
