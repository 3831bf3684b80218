/**
 * Where the parser is in the tokens, and what went wrong there: the reading underneath the grammar.
 */
import { tokenFrom } from './tokens';
import type { Span, Token } from './tokens';

/** Why a text is not an equation. The words for it live in the locales. */
export type NotationProblem =
  /** A place was to follow: 27行, （1＋2）栏, 表1[…]. */
  | 'expectedOperand'
  /** ＝, ≥ or ≤ was to follow the left side. */
  | 'expectedRelation'
  /** A number or brackets without 行 or 栏 after it; in square brackets, something that is no row and no column. */
  | 'expectedRowOrColumn'
  /** A 行次 or 栏次 was to follow inside round brackets. */
  | 'expectedNumber'
  /** ＋, － or the closing bracket was to follow inside round brackets. */
  | 'expectedSign'
  /** A comma or the closing bracket was to follow inside square brackets. */
  | 'expectedComma'
  /** The name of a form without [ or ： after it. */
  | 'expectedBracket'
  | 'unclosedBracket'
  | 'unclosedQuote'
  /** （） or []. */
  | 'emptyGroup'
  /** "" */
  | 'emptyLabel'
  | 'unknownForm'
  /** （1行＋2）栏; or, of one form, rows on their own against columns on their own: 27行＝1栏. */
  | 'mixedRowsAndColumns'
  /** Two rows or two columns for one place: 表1[27行,28行]. */
  | 'repeatedSelector'
  /** 行次 and 栏次 run from 1 to `MAX_LINE`. */
  | 'numberOutOfRange'
  | 'ellipsisOutsideBrackets'
  | 'ellipsisNeedsTwoBefore'
  | 'ellipsisNeedsEnd'
  /** （1＋2＋…－8）. */
  | 'ellipsisSignsDiffer'
  /** The steps of the two numbers before do not lead to the number after: （1＋3＋…＋8）. */
  | 'ellipsisDoesNotReach'
  /** More than `MAX_TERMS` operands. */
  | 'tooManyTerms'
  | 'trailingText';

/** `position` and `length` count UTF-16 units of the text as given; at the end of the text the length is 0. */
export interface NotationFailure {
  readonly ok: false;
  readonly position: number;
  readonly length: number;
  readonly problem: NotationProblem;
}

const NOTHING_READ: NotationFailure = { ok: false, position: 0, length: 0, problem: 'expectedOperand' };

export class Cursor {
  private taken = 0;
  /** The next token, once looked at. Tokens are cut only as needed: a text wrong at its start costs no more. */
  private current: Token | null = null;
  private failed = NOTHING_READ;
  /** Opening brackets not yet closed, innermost last: what is to blame when the text ends too early. */
  private readonly unclosed: Token[] = [];

  constructor(protected readonly text: string) {}

  /** The last thing `fail` was told; of no meaning before that. */
  protected get failure(): NotationFailure {
    return this.failed;
  }

  /** The next token, or the one after `skipped` more. */
  protected peek(skipped = 0): Token {
    let token = (this.current ??= tokenFrom(this.text, this.taken));
    for (let n = 0; n < skipped; n += 1) token = tokenFrom(this.text, token.end);
    return token;
  }

  protected take(): Token {
    const token = this.peek();
    this.current = null;
    this.taken = token.end;
    return token;
  }

  protected isCharacter(character: string, skipped = 0): boolean {
    const token = this.peek(skipped);
    return token.kind === 'character' && token.character === character;
  }

  /** Takes ＋ or －, if it is there. */
  protected sign(): 1 | -1 | null {
    const token = this.peek();
    if (token.kind !== 'sign') return null;
    this.take();
    return token.sign;
  }

  /** Takes 行 or 栏, if it is there. */
  protected unit(): 'row' | 'column' | null {
    const axis = this.isCharacter('行') ? 'row' : this.isCharacter('栏') ? 'column' : null;
    if (axis) this.take();
    return axis;
  }

  protected opened(bracket: Token): void {
    this.unclosed.push(bracket);
  }

  protected closed(): void {
    this.unclosed.pop();
  }

  /** Where the token taken last ends. */
  protected previousEnd(): number {
    return this.taken;
  }

  /** Notes the problem; null, so that a method can return it. */
  protected fail(problem: NotationProblem, at: Span): null {
    const open = this.unclosed[this.unclosed.length - 1];
    const endedInside = open !== undefined && at.start >= this.text.length;
    const { start, end } = endedInside ? open : at;
    this.failed = {
      ok: false,
      position: start,
      length: end - start,
      problem: endedInside ? 'unclosedBracket' : problem,
    };
    return null;
  }
}
