/** Formula text → expression, by precedence as in Excel: comparison, addition, multiplication, sign, percent. */
import { fromText } from '../amounts/scaled';
import type { Expression, Formula, Operator, SheetArea } from './syntax';
import { tokensOf, type Token } from './tokens';

/** Functions that reach cells their arguments do not name. */
const REACHING = new Set(['INDIRECT', 'OFFSET', 'CELL']);
const CALLS = new Set(['SUM', 'SUBTOTAL', 'ROUND', 'ABS', 'MIN', 'MAX', 'AVERAGE', 'IF', 'IFERROR']);
const DEEPEST = 64;

/** @param sheet the one the formula stands on */
export function parseFormula(formula: string, sheet: string): Formula {
  const tokens = tokensOf(formula);
  const reads = tokens.flatMap((token): SheetArea[] =>
    token.kind === 'area' ? [{ sheet: token.sheet ?? sheet, area: token.area }] : [],
  );
  const readsUnknown = tokens.some(
    (token) =>
      token.kind === 'other' ||
      (token.kind === 'name' && !/^(true|false)$/i.test(token.name)) ||
      (token.kind === 'function' && REACHING.has(token.name)),
  );
  return { expression: expressionOf(tokens, sheet), reads, readsUnknown };
}

/** Thrown by the parser to itself where a formula is beyond it. */
class Beyond extends Error {}

function expressionOf(tokens: readonly Token[], sheet: string): Expression | null {
  try {
    const parser = new Parser(tokens, sheet);
    return parser.whole();
  } catch (error) {
    if (error instanceof Beyond) return null;
    throw error;
  }
}

const COMPARISONS: readonly string[] = ['=', '<>', '<', '>', '<=', '>='];

class Parser {
  private at = 0;
  private depth = 0;

  constructor(
    private readonly tokens: readonly Token[],
    private readonly sheet: string,
  ) {}

  whole(): Expression {
    const expression = this.comparison();
    if (this.at < this.tokens.length) throw new Beyond();
    return expression;
  }

  private comparison(): Expression {
    return this.chain(COMPARISONS, () =>
      this.chain(['+', '-'], () => this.chain(['*', '/'], () => this.signed())),
    );
  }

  private chain(signs: readonly string[], next: () => Expression): Expression {
    let left = next();
    for (let sign = this.takeSign(signs); sign !== null; sign = this.takeSign(signs)) {
      // Only signs that were asked for are taken.
      left = { kind: 'operation', operator: sign as Operator, left, right: next() };
    }
    return left;
  }

  private signed(): Expression {
    if ((this.depth += 1) > DEEPEST) throw new Beyond();
    const sign = this.takeSign(['+', '-']);
    const of = sign === null ? this.percent() : this.signed();
    this.depth -= 1;
    return sign === '-' ? { kind: 'negated', of } : of;
  }

  private percent(): Expression {
    let of = this.operand();
    while (this.takeSign(['%']) !== null) of = { kind: 'percent', of };
    return of;
  }

  private operand(): Expression {
    const token = this.tokens[this.at++];
    switch (token?.kind) {
      case 'number': {
        const value = fromText(token.text);
        if (value === null) throw new Beyond();
        return { kind: 'number', value };
      }
      case 'text':
        return { kind: 'text', text: token.text };
      case 'area':
        return { kind: 'area', at: { sheet: token.sheet ?? this.sheet, area: token.area } };
      case 'name':
        if (/^(true|false)$/i.test(token.name)) return { kind: 'boolean', value: /^true$/i.test(token.name) };
        throw new Beyond();
      case 'function':
        return this.call(token.name);
      case 'sign':
        if (token.sign === '(') {
          const inside = this.comparison();
          this.close();
          return inside;
        }
        throw new Beyond();
      default:
        throw new Beyond();
    }
  }

  private call(name: string): Expression {
    if (!CALLS.has(name)) throw new Beyond();
    const values: Expression[] = [];
    do values.push(this.comparison());
    while (this.takeSign([',']) !== null);
    this.close();
    return { kind: 'call', name, arguments: values };
  }

  private close(): void {
    if (this.takeSign([')']) === null) throw new Beyond();
  }

  private takeSign(signs: readonly string[]): string | null {
    const token = this.tokens[this.at];
    if (token?.kind !== 'sign' || !signs.includes(token.sign)) return null;
    this.at += 1;
    return token.sign;
  }
}
