/** A formula cut into its tokens. */
import { MAX_ROWS, columnName, MAX_COLUMNS, parseArea, type Area } from '../workbook/reference';

export type Token =
  | { readonly kind: 'number'; readonly text: string }
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'area'; readonly sheet: string | null; readonly area: Area }
  | { readonly kind: 'function'; readonly name: string }
  | { readonly kind: 'name'; readonly name: string }
  | { readonly kind: 'sign'; readonly sign: string }
  /** Something no rule here knows. */
  | { readonly kind: 'other' };

/** Excel's limit; what is longer is no formula of its. */
const LONGEST = 8_192;

const SPACE = /\s+/y;
const TEXT = /"((?:[^"]|"")*)"/y;
const SHEET = /(?:'((?:[^']|'')*)'|([\p{L}_][\p{L}\d_.]*))!/uy;
const AREA = /\$?[A-Za-z]{1,3}\$?\d{1,7}(?::\$?[A-Za-z]{1,3}\$?\d{1,7})?(?![\p{L}\d_.(!:])/uy;
const COLUMNS = /\$?([A-Za-z]{1,3}):\$?([A-Za-z]{1,3})(?![\p{L}\d_.(!$:])/uy;
const ROWS = /\$?(\d{1,7}):\$?(\d{1,7})(?![\p{L}\d_.(!:])/uy;
const NUMBER = /(?:\d+(?:\.\d*)?|\.\d+)(?:[eE][+-]?\d+)?/y;
const FUNCTION = /(?:_xlfn\.)?([A-Za-z][A-Za-z\d.]*)\(/y;
const NAME = /[\p{L}_\\][\p{L}\d_.\\]*/uy;
const SIGN = /<>|<=|>=|[-+*/=<>%(),]/y;

/** @param formula with its leading `=` */
export function tokensOf(formula: string): readonly Token[] {
  if (formula.length > LONGEST) return [{ kind: 'other' }];
  const tokens: Token[] = [];
  let at = formula.startsWith('=') ? 1 : 0;
  const match = (pattern: RegExp): RegExpExecArray | null => {
    pattern.lastIndex = at;
    const found = pattern.exec(formula);
    if (found) at = pattern.lastIndex;
    return found;
  };
  const area = (): Area | null => {
    const cells = match(AREA);
    if (cells) return parseArea(cells[0]);
    const columns = match(COLUMNS);
    if (columns) return parseArea(`${columns[1]}1:${columns[2]}${MAX_ROWS}`);
    const rows = match(ROWS);
    return rows && parseArea(`A${rows[1]}:${columnName(MAX_COLUMNS - 1)}${rows[2]}`);
  };
  while (at < formula.length) {
    if (match(SPACE)) continue;
    const text = match(TEXT);
    if (text) {
      tokens.push({ kind: 'text', text: (text[1] ?? '').replace(/""/g, '"') });
      continue;
    }
    const sheet = match(SHEET);
    const place = area();
    if (place) {
      const name = sheet && (sheet[1]?.replace(/''/g, "'") ?? sheet[2] ?? '');
      tokens.push({ kind: 'area', sheet: name, area: place });
      continue;
    }
    const number = sheet ? null : match(NUMBER);
    const call = sheet || number ? null : match(FUNCTION);
    const name = sheet || number || call ? null : match(NAME);
    const sign = sheet || number || call || name ? null : match(SIGN);
    if (number) tokens.push({ kind: 'number', text: number[0] });
    else if (call) tokens.push({ kind: 'function', name: (call[1] ?? '').toUpperCase() });
    else if (name) tokens.push({ kind: 'name', name: name[0] });
    else if (sign) tokens.push({ kind: 'sign', sign: sign[0] });
    else {
      tokens.push({ kind: 'other' });
      if (!sheet) at += 1;
    }
  }
  return tokens;
}
