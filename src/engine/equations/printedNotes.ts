/**
 * The identities in the notes printed under a form. A note mixes prose with identities
 * (`注：1.本表反映…。27行＝（1＋2＋…＋8）行；31行＝…`); whatever looks like an identity is reported, read or not.
 */
import { parseEquation } from './parse';
import type { NotationProblem } from './parse';
import type { Equation } from './syntax';
import { isBlank, isDigit, markOf } from './tokens';
import type { Span } from './tokens';

/** An identity as printed, without numbering and full stop; `text` is the note from `start` to `end`. */
export interface PrintedIdentity extends Span {
  readonly text: string;
  readonly equation: Equation;
}

/** What looks like an identity and cannot be read; `position` and `length` say where in the note it fails. */
export interface UnparsedIdentity extends Span {
  readonly text: string;
  readonly problem: NotationProblem;
  readonly position: number;
  readonly length: number;
}

export interface PrintedIdentities {
  readonly identities: readonly PrintedIdentity[];
  readonly unparsed: readonly UnparsedIdentity[];
}

/** Reads one note, of one line or several. Positions are those of the note as given. */
export function extractIdentities(note: string): PrintedIdentities {
  const identities: PrintedIdentity[] = [];
  const unparsed: UnparsedIdentity[] = [];
  for (const segment of segmentsOf(note)) {
    if (!looksLikeIdentity(note, segment)) continue;
    const { start, end } = withoutNumbering(note, segment);
    const text = note.slice(start, end);
    const result = parseEquation(text);
    if (result.ok) {
      identities.push({ text, start, end, equation: result.equation });
    } else {
      const { problem, position, length } = result;
      unparsed.push({ text, start, end, problem, position: start + position, length });
    }
  }
  return { identities, unparsed };
}

/** Cut at ；;。 and at the end of a line, unless the line ends inside round brackets: then it was only wrapped. */
function segmentsOf(note: string): readonly Span[] {
  const segments: Span[] = [];
  let start = 0;
  let depth = 0;
  for (let position = 0; position < note.length; position += 1) {
    const character = note.charAt(position);
    if ('(（'.includes(character)) depth += 1;
    else if (')）'.includes(character)) depth = Math.max(0, depth - 1);
    else if ('；;。'.includes(character) || ('\r\n'.includes(character) && depth === 0)) {
      segments.push({ start, end: position });
      start = position + 1;
      depth = 0;
    }
  }
  segments.push({ start, end: note.length });
  return segments;
}

/** A relation, and a row, a column or a place in square brackets. */
function looksLikeIdentity(note: string, { start, end }: Span): boolean {
  let hasRelation = false;
  let hasPlace = false;
  for (let position = start; position < end && !(hasRelation && hasPlace); position += 1) {
    const character = note.charAt(position);
    hasRelation ||= isRelation(character);
    hasPlace ||= '行栏'.includes(character) || markOf(character)?.kind === 'openSquare';
  }
  return hasRelation && hasPlace;
}

/** < and > count although the notation lacks them: what a form states must not go unseen. */
function isRelation(character: string): boolean {
  return '<>＜＞'.includes(character) || markOf(character)?.kind === 'relation';
}

/** Leaves out what stands before the identity, and blanks around it: `注：2.`, `（1）勾稽关系：`, `①`. */
function withoutNumbering(note: string, segment: Span): Span {
  let { start, end } = segment;
  while (end > start && isBlank(note.charAt(end - 1))) end -= 1;
  // Three steps, not as many as there are: 1.1.1.1.… must not take quadratic time.
  start = afterNumber(note, skipBlanks(note, start, end), end);
  start = afterHeading(note, skipBlanks(note, start, end), end);
  start = afterNumber(note, skipBlanks(note, start, end), end);
  return { start: skipBlanks(note, start, end), end };
}

function skipBlanks(note: string, start: number, end: number): number {
  let position = start;
  while (position < end && isBlank(note.charAt(position))) position += 1;
  return position;
}

/** 注：27行＝… begins after the colon; 表1：27行＝… at 表1. */
function afterHeading(note: string, start: number, end: number): number {
  for (let position = start; position < end; position += 1) {
    const character = note.charAt(position);
    if (isRelation(character)) return start;
    const kind = markOf(character)?.kind;
    // A bracket or a row before the colon: the colon belongs to the identity.
    if (kind === 'openSquare' || character === '行' || character === '栏') return start;
    if (kind === 'colon') return namesForm(note.slice(start, position)) ? start : position + 1;
  }
  return start;
}

function namesForm(heading: string): boolean {
  return /表\s*[0-9０-９]|绩效/.test(heading) || heading.trimEnd().endsWith('本表');
}

/** `2.`, `3、`, `（1）` or `①` in front; never the start of `（1）行＝…` or of `1...`. */
function afterNumber(note: string, start: number, end: number): number {
  if (note.charAt(start) >= '①' && note.charAt(start) <= '⑳') return start + 1;
  const open = markOf(note.charAt(start))?.kind === 'open';
  let position = open ? start + 1 : start;
  const firstDigit = position;
  while (position < end && isDigit(note.charAt(position))) position += 1;
  if (position === firstDigit) return start;
  const character = note.charAt(position);
  if (open) {
    if (markOf(character)?.kind !== 'close') return start;
    const after = skipBlanks(note, position + 1, end);
    return '行栏'.includes(note.charAt(after)) ? start : after;
  }
  const isPoint = position < end && '.．、'.includes(character) && character !== note.charAt(position + 1);
  return isPoint ? position + 1 : start;
}
