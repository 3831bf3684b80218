/**
 * The official notation, text → tree. One pass from left to right without going back, so that any text takes
 * linear time; the first thing that does not fit ends it, with its place in the text as given.
 */
import type { FormId } from '../report/report';
import { Cursor } from './cursor';
import type { NotationFailure } from './cursor';
import { FORM_NAMES, MAX_LINE, MAX_TERMS, THIS_FORM } from './syntax';
import type { ColumnSelector, Equation, Operand, RowSelector, Sum, Term } from './syntax';
import { isBlank } from './tokens';
import type { Token } from './tokens';

export type { NotationFailure, NotationProblem } from './cursor';

export type ParseResult = { readonly ok: true; readonly equation: Equation } | NotationFailure;

/** Reads one equation. Bad text is a result, never an exception. */
export function parseEquation(text: string): ParseResult {
  return new Parser(text).run();
}

interface Choice<Selector> {
  readonly sign: 1 | -1;
  readonly selector: Selector;
}

/** One row or column, or several in round brackets, which share everything else. */
type Axis =
  | { readonly axis: 'row'; readonly choices: readonly Choice<RowSelector>[] }
  | { readonly axis: 'column'; readonly choices: readonly Choice<ColumnSelector>[] };

interface Place {
  rows: readonly Choice<RowSelector>[] | null;
  columns: readonly Choice<ColumnSelector>[] | null;
}

const FORMS: ReadonlyMap<string, FormId | null> = new Map<string, FormId | null>([
  ...Object.entries(FORM_NAMES).map(([form, name]): [string, FormId] => {
    // Object.entries forgets the keys of a Record; these are its keys.
    return [name, form as FormId];
  }),
  ['整体绩效自评表', 'P1'],
  ['项目绩效自评表', 'P2'],
  [THIS_FORM, null],
]);

const NO_CHOICE = [{ sign: 1, selector: null }] as const;

/** Each method reads one thing and returns it, or null once the cursor has failed. */
class Parser extends Cursor {
  private terms = 0;
  /** Which forms so far had a row without a column, or a column without a row. */
  private readonly lone: Partial<Record<FormId | 'this', Axis['axis']>> = {};

  run(): ParseResult {
    const equation = this.equation();
    return equation ? { ok: true, equation } : this.failure;
  }

  private equation(): Equation | null {
    const left = this.sum();
    if (!left) return null;
    const sign = this.take();
    if (sign.kind !== 'relation') return this.fail('expectedRelation', sign);
    const right = this.sum();
    if (!right) return null;
    const rest = this.peek();
    if (rest.kind !== 'end')
      return this.fail('trailingText', { start: rest.start, end: this.text.trimEnd().length });
    return { left, relation: sign.relation, right };
  }

  private sum(): Sum | null {
    const sum: Term[] = [];
    let sign: 1 | -1 | null = this.sign() ?? 1;
    while (sign !== null) {
      const terms = this.operand();
      if (!terms) return null;
      for (const term of terms) sum.push(sign > 0 ? term : { ...term, sign: times(sign, term.sign) });
      sign = this.sign();
    }
    const after = this.peek();
    return after.kind === 'ellipsis' ? this.fail('ellipsisOutsideBrackets', after) : sum;
  }

  private operand(): readonly Term[] | null {
    const start = this.peek();
    if (start.kind === 'ellipsis') return this.fail('ellipsisOutsideBrackets', start);
    let form: FormId | null = null;
    let place: Place | null;
    if (start.kind === 'openSquare') place = this.bracketed();
    else if (this.startsAxis()) place = this.bare();
    else {
      const named = this.formName();
      if (!named) return null;
      form = named.form;
      place = named.colon ? this.bare() : this.bracketed();
    }
    if (!place) return null;

    const span = { start: start.start, end: this.previousEnd() };
    const alone = place.columns === null ? 'row' : place.rows === null ? 'column' : null;
    if (alone !== null) {
      const before = (this.lone[form ?? 'this'] ??= alone);
      if (before !== alone) return this.fail('mixedRowsAndColumns', span);
    }
    this.terms += (place.rows?.length ?? 1) * (place.columns?.length ?? 1);
    return this.terms > MAX_TERMS ? this.fail('tooManyTerms', span) : written(form, place);
  }

  /** 表1, 整体绩效, 本表: up to and including a colon, or up to the square bracket. */
  private formName(): { readonly form: FormId | null; readonly colon: boolean } | null {
    const start = this.peek();
    let name = '';
    for (;;) {
      const token = this.peek();
      if (token.kind === 'character') name += token.character;
      else if (token.kind === 'number' && name !== '') name += token.digits;
      else break;
      this.take();
    }
    const after = this.peek();
    const span = name === '' ? start : { start: start.start, end: this.previousEnd() };
    const placeFollows = after.kind === 'openSquare' || after.kind === 'colon';
    const form = FORMS.get(name);
    if (form === undefined)
      return this.fail(name !== '' && placeFollows ? 'unknownForm' : 'expectedOperand', span);
    if (!placeFollows) return this.fail('expectedBracket', after);
    if (after.kind === 'colon') this.take();
    return { form, colon: after.kind === 'colon' };
  }

  /** 27行, 1栏各行, 各栏（1＋2）行. */
  private bare(): Place | null {
    const place: Place = { rows: null, columns: null };
    if (!this.startsAxis()) return this.fail('expectedOperand', this.peek());
    while (this.startsAxis()) {
      const start = this.peek();
      if (!this.put(place, this.axis(false), start)) return null;
    }
    return place;
  }

  /** [合计,1栏], [（1＋2）行], [各类,2栏]: row and column in any order, the comma needed only after words. */
  private bracketed(): Place | null {
    const place: Place = { rows: null, columns: null };
    const open = this.take();
    this.opened(open);
    if (this.peek().kind === 'closeSquare') {
      return this.fail('emptyGroup', { start: open.start, end: this.take().end });
    }
    for (;;) {
      const start = this.peek();
      const wasAxis = this.startsAxis();
      if (!this.put(place, wasAxis ? this.axis(true) : this.label(), start)) return null;
      const after = this.peek();
      if (after.kind === 'closeSquare') break;
      if (after.kind === 'comma' || after.kind === 'enumerationComma') this.take();
      else if (after.kind === 'relation' || after.kind === 'openSquare')
        return this.fail('unclosedBracket', open);
      else if (!wasAxis || !this.startsAxis()) return this.fail('expectedComma', after);
    }
    this.take();
    this.closed();
    return place;
  }

  private put(place: Place, read: Axis | null, start: Token): true | null {
    if (!read) return null;
    const taken = read.axis === 'row' ? place.rows : place.columns;
    if (taken) return this.fail('repeatedSelector', { start: start.start, end: this.previousEnd() });
    if (read.axis === 'row') place.rows = read.choices;
    else place.columns = read.choices;
    return true;
  }

  /** A row by its words: 合计, 人员经费合计, "27行". */
  private label(): Axis | null {
    const start = this.peek();
    if (start.kind === 'quoted') {
      this.take();
      if (start.text === null) return this.fail('unclosedQuote', start);
      if (start.text === '') return this.fail('emptyLabel', start);
      return oneRow({ kind: 'label', label: start.text });
    }
    if (start.kind !== 'character') return this.fail('expectedRowOrColumn', start);
    while (!this.endsLabel()) this.take();
    const label = this.text.slice(start.start, this.previousEnd());
    const words = [...label].filter((character) => !isBlank(character)).join('');
    return oneRow(words === '合计' || words === '合计行' ? { kind: 'total' } : { kind: 'label', label });
  }

  /** 一、外交支出 is one label, 合计、1栏 is two things: 、 ends a label only where a row or column follows. */
  private endsLabel(): boolean {
    const { kind } = this.peek();
    if (kind === 'enumerationComma') return this.startsAxis(1);
    return (
      kind === 'comma' ||
      kind === 'closeSquare' ||
      kind === 'openSquare' ||
      kind === 'relation' ||
      kind === 'end'
    );
  }

  private startsAxis(skipped = 0): boolean {
    const token = this.peek(skipped);
    if (token.kind === 'number' || token.kind === 'open') return true;
    return (
      this.isCharacter('各', skipped) &&
      ['行', '栏', '类'].some((word) => this.isCharacter(word, skipped + 1))
    );
  }

  /** 27行, 3栏, 各行, 各栏, 各类, （1＋2）行; a code only inside square brackets. */
  private axis(inBrackets: boolean): Axis | null {
    const start = this.take();
    if (start.kind === 'open') return this.group(start);
    if (start.kind !== 'number') return this.everyAxis();
    const unit = this.unit();
    if (unit) return this.inRange(start) ? numbered(unit, [{ sign: 1, selector: start.value }]) : null;
    const isCode = inBrackets && [3, 5, 7].includes(start.digits.length);
    return isCode
      ? oneRow({ kind: 'code', code: start.digits })
      : this.fail('expectedRowOrColumn', this.peek());
  }

  /** What follows 各, of which `startsAxis` made sure. */
  private everyAxis(): Axis {
    if (this.unit() === 'column')
      return { axis: 'column', choices: [{ sign: 1, selector: { kind: 'each' } }] };
    if (!this.isCharacter('类')) return oneRow({ kind: 'each' });
    this.take();
    return oneRow({ kind: 'eachClass' });
  }

  /** （1＋2＋…＋8）行; the unit may stand inside as well: （1行＋2行）. */
  private group(open: Token): Axis | null {
    this.opened(open);
    const numbers: Choice<number>[] = [];
    let unit: Axis['axis'] | null = null;
    for (;;) {
      const sign = this.sign();
      const token = this.take();
      if (token.kind === 'close' && sign === null && numbers.length > 0) break;
      if (token.kind === 'close' && sign === null)
        return this.fail('emptyGroup', { ...open, end: token.end });
      if (token.kind === 'ellipsis') {
        if (!this.ellipsis(numbers, sign, token)) return null;
      } else {
        if (sign === null && numbers.length > 0) return this.fail('expectedSign', token);
        if (token.kind !== 'number') return this.fail('expectedNumber', token);
        if (!this.inRange(token)) return null;
        if (numbers.length === MAX_TERMS)
          return this.fail('tooManyTerms', { start: open.start, end: token.end });
        numbers.push({ sign: sign ?? 1, selector: token.value });
      }
      const at = this.peek();
      const inner = this.unit();
      if (inner && unit && inner !== unit) return this.fail('mixedRowsAndColumns', at);
      unit = inner ?? unit;
    }
    this.closed();
    const at = this.peek();
    const outer = this.unit();
    if (outer && unit && outer !== unit) return this.fail('mixedRowsAndColumns', at);
    const axis = outer ?? unit;
    return axis ? numbered(axis, numbers) : this.fail('expectedRowOrColumn', at);
  }

  /** Writes out what `…` leaves out, up to and including the number after it: 1＋2＋…＋8 goes in steps of 2−1. */
  private ellipsis(numbers: Choice<number>[], before: 1 | -1 | null, dots: Token): true | null {
    const last = numbers[numbers.length - 1];
    const lastButOne = numbers[numbers.length - 2];
    if (!last || !lastButOne) return this.fail('ellipsisNeedsTwoBefore', dots);
    const signAt = this.peek();
    const after = this.sign() ?? before ?? last.sign;
    const end = this.take();
    if (end.kind !== 'number') return this.fail('ellipsisNeedsEnd', end);
    if (!this.inRange(end)) return null;
    if ((before ?? last.sign) !== last.sign || after !== last.sign)
      return this.fail('ellipsisSignsDiffer', signAt);
    const step = last.selector - lastButOne.selector;
    const steps = (end.value - last.selector) / step;
    // A step of 0 makes this infinite or not a number.
    if (!Number.isInteger(steps) || steps < 1) return this.fail('ellipsisDoesNotReach', end);
    if (numbers.length + steps > MAX_TERMS)
      return this.fail('tooManyTerms', { start: dots.start, end: end.end });
    for (let n = 1; n <= steps; n += 1) numbers.push({ sign: last.sign, selector: last.selector + n * step });
    return true;
  }

  private inRange(token: Token & { readonly kind: 'number' }): true | null {
    return token.value >= 1 && token.value <= MAX_LINE ? true : this.fail('numberOutOfRange', token);
  }
}

function times(a: 1 | -1, b: 1 | -1): 1 | -1 {
  return a === b ? 1 : -1;
}

function oneRow(selector: RowSelector): Axis {
  return { axis: 'row', choices: [{ sign: 1, selector }] };
}

function numbered(axis: Axis['axis'], numbers: readonly Choice<number>[]): Axis {
  return axis === 'row'
    ? {
        axis,
        choices: numbers.map(({ sign, selector: line }) => ({ sign, selector: { kind: 'line', line } })),
      }
    : {
        axis,
        choices: numbers.map(({ sign, selector: column }) => ({
          sign,
          selector: { kind: 'column', column },
        })),
      };
}

/** Brackets written out: （1＋2）行 are two operands, （1＋2）行（3＋4）栏 four. */
function written(form: FormId | null, { rows, columns }: Place): readonly Term[] {
  const terms: Term[] = [];
  for (const row of rows ?? NO_CHOICE) {
    for (const column of columns ?? NO_CHOICE) {
      const operand: Operand = { form, row: row.selector, column: column.selector };
      terms.push({ sign: times(row.sign, column.sign), operand });
    }
  }
  return terms;
}
