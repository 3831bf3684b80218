/** What becomes of what is typed into a cell, by a person or through `values` and `formulas`: Excel's own rules. */
import type { CellSnapshot } from '../../src/engine/workbook/snapshot';
import { invalidArgument } from './hostError';
import type { ModelSheet } from './model';

/** Excel's limit for the text of a cell. */
const TEXT_LIMIT = 32_767;
const FORMULA_LIMIT = 8_192;
const TEXT_FORMAT = '@';

/**
 * Writes as a person typing would: the number format stays, an empty string clears the cell, an apostrophe or a cell
 * formatted as text makes it text, and everything else is taken for what it looks like.
 */
export function writeCell(
  sheet: ModelSheet,
  row: number,
  column: number,
  typed: number | string | boolean,
): void {
  if (typed === '') return sheet.remove(row, column);
  const format = sheet.numberFormat(row, column);
  if (format === TEXT_FORMAT) {
    return sheet.put({ row, column, ...constant(checkedLength(String(typed))), formula: null });
  }
  const formula = typeof typed === 'string' ? formulaTyped(typed) : null;
  if (formula !== null) {
    inheritFormat(sheet, row, column, formula);
    return sheet.put({ row, column, ...sheet.result(row, column, formula), formula });
  }
  sheet.put({ row, column, ...understood(typed), formula: null });
}

type Constant = Pick<CellSnapshot, 'kind' | 'value'>;

function understood(typed: number | string | boolean): Constant {
  if (typeof typed !== 'string') return constant(typed);
  if (typed.startsWith("'")) return constant(checkedLength(typed.slice(1)));
  if (/^(true|false)$/i.test(typed)) return constant(typed.toLowerCase() === 'true');
  if (/^#(N\/A|REF!|VALUE!|DIV\/0!|NAME\?|NUM!|NULL!)$/.test(typed)) return { kind: 'error', value: typed };
  const number = numberTyped(typed.trim());
  return constant(number ?? checkedLength(typed));
}

function constant(value: number | string | boolean): Constant {
  return {
    kind: typeof value === 'string' ? 'text' : typeof value === 'number' ? 'number' : 'boolean',
    value,
  };
}

function numberTyped(text: string): number | null {
  const match = /^([+-]?)(\d{1,3}(?:,\d{3})+|\d+|(?=\.\d))(\.\d*)?(%?)$/.exec(text);
  if (match) {
    const [, sign = '', whole = '', fraction = '', percent = ''] = match;
    const number = Number(`${sign}${whole.replace(/,/g, '') || '0'}${fraction}`);
    return percent ? number / 100 : number;
  }
  // Dates in the ways that Chinese Excel takes for dates; any serial will do, for it is no longer the text.
  return /^(\d{1,4}[-/]\d{1,2}([-/]\d{1,2})?|\d{1,2}月\d{1,2}日|\d{4}年\d{1,2}月(\d{1,2}日)?)$/.test(text)
    ? 44_927
    : null;
}

/** Whatever starts with one of four signs and is no number is taken for a formula. */
function formulaTyped(text: string): string | null {
  if (!/^[=+\-@]./s.test(text) || numberTyped(text) !== null) return null;
  const formula = text.startsWith('=') ? text : `=${text}`;
  const outside = formula.replace(/"(?:[^"]|"")*"/g, '').replace(/'(?:[^']|'')*'/g, '');
  const balanced = (outside.match(/\(/g) ?? []).length === (outside.match(/\)/g) ?? []).length;
  const readable = balanced && !/[\n。，、；：（）]|["']/.test(outside) && formula.length <= FORMULA_LIMIT;
  if (!readable) throw invalidArgument('Range.formulas');
  return upperCased(formula);
}

/** Excel writes function names and columns in capitals. */
function upperCased(formula: string): string {
  return formula.replace(/"(?:[^"]|"")*"|'(?:[^']|'')*'|[a-z]+/g, (part) =>
    /^["']/.test(part) ? part : part.toUpperCase(),
  );
}

/** A formula in a cell without a format takes that of the first cell it refers to. */
function inheritFormat(sheet: ModelSheet, row: number, column: number, formula: string): void {
  const [, name = '', number = '0'] = /(?<![A-Z!])\$?([A-Z]{1,3})\$?(\d{1,7})/.exec(formula) ?? [];
  if (sheet.numberFormat(row, column) !== 'General' || name === '') return;
  const from = [...name].reduce((index, letter) => index * 26 + letter.charCodeAt(0) - 64, 0) - 1;
  sheet.setNumberFormat(row, column, sheet.numberFormat(Number(number) - 1, from));
}

function checkedLength(text: string): string {
  if (text.length > TEXT_LIMIT) throw invalidArgument('Range.values');
  return text;
}
