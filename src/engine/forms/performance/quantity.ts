/**
 * Targets and actual values of indicators: `30万人次`, `≤7.78万元`, `不低于95%`, `按时`. Only what is plainly one number
 * with a unit is a number; dates, ranges and wording stay qualitative.
 */
import { printedNumber } from '../../amounts/reading';
import { fromNumber, multiply, type Scaled } from '../../amounts/scaled';
import type { CellRef } from '../../workbook/reference';
import type { CellSnapshot } from '../../workbook/snapshot';
import { plainLabel } from '../../workbook/text';
import type { Quantity } from '../performanceModel';
import { textOf } from './cells';

const NUMBER = /^([^\d.+-]{0,6})([+-]?\d[\d,]{0,20}(?:\.\d{1,12})?)([^\d]{0,12})$/;
const AT_MOST = /^(≤|<=|<|≦|不超过|不高于|不大于|不多于|小于|小于等于|低于|控制在)$/;
const AT_LEAST = /^(≥|>=|>|≧|不低于|不少于|不小于|大于|大于等于|高于|超过|达到|=|完成)$/;
/** A deadline is not a quantity: earlier is not proportionally better. */
const CALENDAR = /^(月(?!份?数)|日|号|时|点|季度)/;

export function readQuantity(cell: CellSnapshot | undefined, ref: CellRef): Quantity {
  const text = textOf(cell);
  const parts = cell && cell.kind !== 'error' && cell.kind !== 'boolean' ? split(text) : null;
  if (!cell || !parts) return { cell: ref, text, number: null, relation: null, unit: '' };
  // The cell may hold more digits than it shows (95.67 % shown as 96 %).
  const number = cell.kind === 'number' ? (fromNumber(Number(cell.value)) ?? parts.number) : parts.number;
  return { cell: ref, text, number, relation: parts.relation, unit: parts.unit };
}

function split(text: string): Pick<Quantity, 'number' | 'relation' | 'unit'> | null {
  const match = NUMBER.exec(plainLabel(text));
  if (!match) return null;
  const [, before = '', digits = '', after = ''] = match;
  const bound = /(以内|以下|及以下|以上|及以上)$/.exec(after);
  const relation =
    AT_MOST.test(before) || /内|下/.test(bound?.[0] ?? '') ? '≤' : relationAtLeast(before, bound);
  if (relation === undefined) return null;
  const unit = bound ? after.slice(0, bound.index) : after;
  const percent = unit.startsWith('%');
  const printed = printedNumber(percent ? `${digits}%` : digits);
  if (printed === null || printed === 'blank') return null;
  // 2022年 is a year, 12月 a deadline, 3年 a duration.
  if (CALENDAR.test(unit) || (unit.startsWith('年') && /^(19|20)\d{2}$/.test(digits))) return null;
  return { number: printed.value, relation, unit };
}

/** Undefined where what stands before the number is no relation, so that the text is no quantity. */
function relationAtLeast(before: string, bound: RegExpExecArray | null): '≥' | null | undefined {
  if (bound || AT_LEAST.test(before)) return before === '=' || before === '完成' ? null : '≥';
  return before === '' ? null : undefined;
}

/** Both numbers in one unit (万 and 亿 written out); null where they cannot be compared. */
export function commensurable(a: Quantity, b: Quantity): { readonly a: Scaled; readonly b: Scaled } | null {
  const [first, second] = [inBaseUnit(a), inBaseUnit(b)];
  return first && second && first.unit === second.unit ? { a: first.number, b: second.number } : null;
}

function inBaseUnit({ number, unit }: Quantity): { readonly number: Scaled; readonly unit: string } | null {
  if (number === null) return null;
  if (unit.startsWith('万')) return { number: multiply(number, TEN_THOUSAND), unit: unit.slice(1) };
  if (unit.startsWith('亿'))
    return { number: multiply(number, multiply(TEN_THOUSAND, TEN_THOUSAND)), unit: unit.slice(1) };
  return { number, unit };
}

const TEN_THOUSAND: Scaled = 10_000n * 10n ** 12n;

/** The same value, written the same or not: `30万人次` and `300000人次`, `95%` and `≥95%`. */
export function sameQuantity(a: Quantity, b: Quantity): boolean {
  if (plainLabel(a.text) === plainLabel(b.text)) return true;
  const numbers = commensurable(a, b);
  return numbers !== null && numbers.a === numbers.b && (a.relation === '≤') === (b.relation === '≤');
}
