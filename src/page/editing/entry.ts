/** What typing means, as in Excel with Chinese settings: numbers, percentages, dates, formulas, texts. */
import { fromNumber, fromText, toText } from '../../engine/amounts/scaled';
import type { CellContent } from '../../engine/workbook/edits';
import type { CellSnapshot } from '../../engine/workbook/snapshot';
import { halfWidth } from '../../engine/workbook/text';
import { parseFormula } from '../../engine/calculation/parse';
import { halfWidthFormula, isWellFormed } from '../../engine/calculation/wellFormed';
import type { FileFacts } from '../file/fileFacts';
import type { NumberFormat } from '../file/numberFormat';

const NUMBER = /^(\()?([-+]?)(?:[¥￥$] ?)?([-+]?)(\d{1,3}(?:,\d{3})+|\d*)(\.\d*)?(e[-+]?\d{1,3})?(%?)(\))?$/i;
const DATE = /^(\d{4})[-/年.](\d{1,2})[-/月.](\d{1,2})日?$/;
/** Excel keeps this many digits of a number. */
const DIGITS = 15;
/** `0331`, a card number: as a number it would lose digits, and nobody would be told. */
const CODE = /^0\d+$|^\d{16,}$/;

type Kinds = Pick<FileFacts, 'kindOf' | 'serial'>;

/**
 * The content that this text becomes when it is typed into a cell of this format; null where it begins like a formula
 * and is none: a file that holds it would be taken for damaged.
 */
export function entered(typed: string, format: NumberFormat, facts: Kinds): CellContent | null {
  const kind = facts.kindOf(format);
  if (typed === '') return { kind: 'blank' };
  if (kind === 'text') return { kind: 'text', text: typed };
  if (typed.startsWith("'")) return { kind: 'text', text: typed.slice(1) };
  const plain = halfWidth(typed).trim();
  if (/^=./s.test(plain)) {
    const formula = halfWidthFormula(typed.trim());
    return isWellFormed(formula) ? { kind: 'formula', formula, decimals: null } : null;
  }
  if (kind === 'general' && CODE.test(plain)) return { kind: 'text', text: plain };
  const number = numberOf(plain, kind);
  if (number) return number;
  const date = kind === 'date' ? DATE.exec(plain) : null;
  const serial = date && facts.serial(Number(date[1]), Number(date[2]), Number(date[3]));
  if (typeof serial === 'number') return { kind: 'number', value: String(serial), decimals: null };
  // Excel takes a sign in front of a reference for a formula; a dash that stands for nothing stays one.
  if (/^[-+]./.test(plain) && parseFormula(`=${plain}`, '').expression) {
    return { kind: 'formula', formula: `=${plain}`, decimals: null };
  }
  return { kind: 'text', text: typed };
}

function numberOf(text: string, kind: ReturnType<FileFacts['kindOf']>): CellContent | null {
  const match = NUMBER.exec(text);
  if (!match) return null;
  const [, open, sign1 = '', sign2 = '', whole = '', fraction = '', exponent = '', percent, close] = match;
  if ((open === undefined) !== (close === undefined) || (sign1 !== '' && sign2 !== '')) return null;
  if (whole === '' && fraction.length < 2) return null;
  const digits = `${whole.replace(/,/g, '') || '0'}${fraction}`;
  const negative = open !== undefined || sign1 === '-' || sign2 === '-';
  const held = exponent === '' ? exact(digits) : Number(digits + exponent);
  if (held === null || !Number.isFinite(held)) return null;
  // In a cell for percentages 12 means 12 %, and so does 0.12.
  const shares = percent === '%' || (kind === 'percent' && held >= 1);
  const value = shares ? hundredth(held) : held;
  const grouped = kind === 'general' && whole.includes(',') && percent !== '%';
  return {
    kind: 'number',
    value: String(negative && value !== 0 ? -value : value),
    decimals: grouped ? (fraction === '' ? 0 : 2) : null,
  };
}

function exact(digits: string): number | null {
  const value = Number(digits);
  return Number.isFinite(value) ? Number(value.toPrecision(DIGITS)) : null;
}

/** Without the noise of binary division: 12.3 % is 0.123. */
function hundredth(value: number): number {
  const scaled = fromNumber(value);
  return scaled === null || scaled % 100n !== 0n ? value / 100 : Number(toText(scaled / 100n));
}

/** What stands in the cell bar and in the cell while it is edited: everything the cell holds. */
export function editable(cell: CellSnapshot | undefined, format: NumberFormat, facts: Kinds): string {
  if (!cell) return '';
  if (cell.formula !== undefined) return cell.formula;
  const kind = facts.kindOf(format);
  if (cell.kind === 'number') {
    if (kind === 'date') return cell.text;
    const value = fromNumber(Number(cell.value));
    if (value === null) return String(cell.value);
    return kind === 'percent' ? `${toText(value * 100n)}%` : heldText(Number(cell.value));
  }
  const text = cell.kind === 'text' ? String(cell.value) : cell.text;
  const stays = entered(text, format, facts);
  // Excel's apostrophe: what looks like something else stays the text it is.
  return stays?.kind === 'text' && stays.text === text ? text : `'${text}`;
}

/** The digits Excel shows, never in powers of ten where they fit otherwise. */
function heldText(value: number): string {
  const text = String(Number(value.toPrecision(DIGITS)));
  const scaled = /e/i.test(text) ? fromNumber(value) : fromText(text);
  return scaled !== null && Number(toText(scaled)) === Number(text) ? toText(scaled) : text;
}
