/**
 * The characters of the official notation as tokens. What people type and print varies (full and half width,
 * several minus signs, three ways to write an ellipsis); past this file it no longer does.
 */
import type { Relation } from './syntax';

/** A stretch of the original text; `end` is the first position after it. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

type Mark =
  | { readonly kind: 'relation'; readonly relation: Relation }
  | { readonly kind: 'sign'; readonly sign: 1 | -1 }
  | {
      readonly kind: 'open' | 'close' | 'openSquare' | 'closeSquare' | 'comma' | 'enumerationComma' | 'colon';
    };

export type Token = Span &
  (
    | Mark
    /** `digits` in ASCII; `value` is exact up to 7 digits, Infinity beyond. */
    | { readonly kind: 'number'; readonly digits: string; readonly value: number }
    | { readonly kind: 'ellipsis' }
    /** Text in straight quotes; a quote inside is written twice. `text` is null where the closing quote is missing. */
    | { readonly kind: 'quoted'; readonly text: string | null }
    /** Any other character: 行, 栏, 各, the letters of a name. */
    | { readonly kind: 'character'; readonly character: string }
    /** After the last token, empty, at the end of the text. */
    | { readonly kind: 'end' }
  );

const MARKS: ReadonlyMap<string, Mark> = new Map([
  ...each('=＝', { kind: 'relation', relation: '=' }),
  ...each('≥≧⩾', { kind: 'relation', relation: '≥' }),
  ...each('≤≦⩽', { kind: 'relation', relation: '≤' }),
  ...each('+＋﹢', { kind: 'sign', sign: 1 }),
  ...each('-－−﹣‐‑‒–—', { kind: 'sign', sign: -1 }),
  ...each('(（', { kind: 'open' }),
  ...each(')）', { kind: 'close' }),
  ...each('[［【〔', { kind: 'openSquare' }),
  ...each(']］】〕', { kind: 'closeSquare' }),
  ...each(',，', { kind: 'comma' }),
  ...each('、', { kind: 'enumerationComma' }),
  ...each(':：', { kind: 'colon' }),
]);

const BLANK = /[\s\u200b-\u200d]/;
const LONGEST_EXACT_NUMBER = 7;

function each(characters: string, mark: Mark): (readonly [string, Mark])[] {
  return [...characters].map((character) => [character, mark] as const);
}

/** Whether the character is a blank: those of the language, NBSP, U+3000, and the zero-width ones of PDF text. */
export function isBlank(character: string): boolean {
  if (character > ' ' && character < '\u00a0') return false;
  return character < '\u4e00' || character >= '\uf900' ? BLANK.test(character) : false;
}

/** Whether the character is a digit, half or full width. */
export function isDigit(character: string): boolean {
  return (character >= '0' && character <= '9') || (character >= '０' && character <= '９');
}

/** What the character means to the notation on its own, or null. */
export function markOf(character: string): Mark | null {
  return MARKS.get(character) ?? null;
}

/** The first token at or after a position, blanks left out; at the end of the text always `end`. */
export function tokenFrom(text: string, position: number): Token {
  let start = position;
  while (start < text.length && isBlank(text.charAt(start))) start += 1;
  if (start >= text.length) return { kind: 'end', start: text.length, end: text.length };
  const character = text.charAt(start);
  const mark = MARKS.get(character);
  if (mark) return marked(mark, start);
  if (isDigit(character)) return numberAt(text, start);
  if (character === '"') return quotedAt(text, start);
  const dots = ellipsisEnd(text, start);
  if (dots > start) return { kind: 'ellipsis', start, end: dots };
  const relation = relationAt(text, start);
  if (relation) return { kind: 'relation', relation, start, end: start + 2 };
  return { kind: 'character', character, start, end: start + 1 };
}

/** Field by field: a spread here is half the time of reading a note. */
function marked(mark: Mark, start: number): Token {
  const end = start + 1;
  switch (mark.kind) {
    case 'relation':
      return { kind: 'relation', relation: mark.relation, start, end };
    case 'sign':
      return { kind: 'sign', sign: mark.sign, start, end };
    default:
      return { kind: mark.kind, start, end };
  }
}

/** The relations of two characters: >= and <=. */
function relationAt(text: string, start: number): Relation | null {
  const character = text.charAt(start);
  const relation =
    character === '>' || character === '＞' ? '≥' : character === '<' || character === '＜' ? '≤' : null;
  const following = text.charAt(start + 1);
  return relation && (following === '=' || following === '＝') ? relation : null;
}

function numberAt(text: string, start: number): Token {
  const end = endOfRun(text, start, isDigit);
  const digits = text.slice(start, end).replace(/[０-９]/g, (digit) => String(digit.charCodeAt(0) - 0xff10));
  const value = digits.length <= LONGEST_EXACT_NUMBER ? Number(digits) : Infinity;
  return { kind: 'number', digits, value, start, end };
}

/** Where an ellipsis that begins at `start` ends; `start` itself where none begins. Two dots are not an ellipsis. */
function ellipsisEnd(text: string, start: number): number {
  const whole = endOfRun(text, start, isEllipsis);
  if (whole > start) return whole;
  const dotted = endOfRun(text, start, isDot);
  return dotted - start >= 3 ? dotted : start;
}

function isEllipsis(character: string): boolean {
  return character === '…' || character === '⋯';
}

function isDot(character: string): boolean {
  return character === '.' || character === '．' || character === '·';
}

function endOfRun(text: string, start: number, belongs: (character: string) => boolean): number {
  let end = start;
  while (end < text.length && belongs(text.charAt(end))) end += 1;
  return end;
}

function quotedAt(text: string, start: number): Token {
  let end = start + 1;
  while (end < text.length) {
    if (text.charAt(end) !== '"') end += 1;
    else if (text.charAt(end + 1) === '"') end += 2;
    else return { kind: 'quoted', text: text.slice(start + 1, end).replace(/""/g, '"'), start, end: end + 1 };
  }
  return { kind: 'quoted', text: null, start, end };
}
