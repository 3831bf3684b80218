/** The value of an expression, in exact decimals. */
import { absolute, divide, multiply, round, toText, type Scaled } from '../amounts/scaled';
import type { CellSnapshot } from '../workbook/snapshot';
import type { Expression, Operator, SheetArea } from './syntax';
import { asNumber, isFailed, UNKNOWN, valueOfCell, type Failed, type Value } from './value';

/** The cells as they are now, results already computed among them. */
export interface Cells {
  hasSheet(sheet: string): boolean;
  /** The filled cells of the area. */
  within(at: SheetArea): Iterable<CellSnapshot>;
  /** Whether a row of the area is hidden: then Excel may or may not count it. */
  hidesRow(at: SheetArea): boolean;
}

export function evaluate(expression: Expression, cells: Cells): Value {
  switch (expression.kind) {
    case 'number':
    case 'text':
    case 'boolean':
      return expression;
    case 'area':
      return single(expression.at, cells);
    case 'negated':
    case 'percent': {
      const of = asNumber(evaluate(expression.of, cells));
      if (isFailed(of)) return of;
      return number(expression.kind === 'negated' ? -of.value : multiply(of.value, 10n ** 10n));
    }
    case 'operation':
      return operation(
        expression.operator,
        evaluate(expression.left, cells),
        evaluate(expression.right, cells),
      );
    case 'call':
      return call(expression.name, expression.arguments, cells);
  }
}

const number = (value: Scaled): Value => ({ kind: 'number', value });

function single(at: SheetArea, cells: Cells): Value {
  const { top, left, bottom, right } = at.area;
  if (!cells.hasSheet(at.sheet)) return UNKNOWN;
  // A whole range where one value belongs: Excel picks by position or spills.
  if (top !== bottom || left !== right) return UNKNOWN;
  for (const cell of cells.within(at)) return valueOfCell(cell);
  return { kind: 'blank' };
}

function operation(operator: Operator, left: Value, right: Value): Value {
  if (isFailed(left)) return left;
  if (isFailed(right)) return right;
  if (operator === '+' || operator === '-' || operator === '*' || operator === '/') {
    const a = asNumber(left);
    const b = asNumber(right);
    if (isFailed(a)) return a;
    if (isFailed(b)) return b;
    if (operator === '+') return number(a.value + b.value);
    if (operator === '-') return number(a.value - b.value);
    if (operator === '*') return number(multiply(a.value, b.value));
    const quotient = divide(a.value, b.value);
    return quotient === null ? { kind: 'error', name: '#DIV/0!' } : number(quotient);
  }
  const order = compared(left, right);
  return order === null ? UNKNOWN : { kind: 'boolean', value: holds(operator, order) };
}

/** Below, at or above nought; null where the two are of different kinds, which Excel orders by rules of its own. */
function compared(left: Value, right: Value): number | null {
  if (left.kind === 'text' && right.kind === 'text') {
    // Only equality is the same for every language of Excel.
    return left.text.toLowerCase() === right.text.toLowerCase() ? 0 : null;
  }
  const numeric = (value: Value): boolean => value.kind === 'number' || value.kind === 'blank';
  if (!numeric(left) || !numeric(right)) return null;
  const a = asNumber(left);
  const b = asNumber(right);
  if (isFailed(a) || isFailed(b)) return null;
  return a.value < b.value ? -1 : a.value > b.value ? 1 : 0;
}

function holds(operator: Operator, order: number): boolean {
  switch (operator) {
    case '=':
      return order === 0;
    case '<>':
      return order !== 0;
    case '<':
      return order < 0;
    case '>':
      return order > 0;
    case '<=':
      return order <= 0;
    default:
      return order >= 0;
  }
}

function call(name: string, given: readonly Expression[], cells: Cells): Value {
  const [first, second, third] = given;
  switch (name) {
    case 'SUM':
    case 'MIN':
    case 'MAX':
    case 'AVERAGE':
      return aggregate(name, given, cells);
    case 'SUBTOTAL':
      return subtotal(given, cells);
    case 'ABS': {
      const of = first && given.length === 1 ? asNumber(evaluate(first, cells)) : UNKNOWN;
      return isFailed(of) ? of : number(absolute(of.value));
    }
    case 'ROUND':
      return first && second && given.length === 2
        ? rounded(evaluate(first, cells), evaluate(second, cells))
        : UNKNOWN;
    case 'IFERROR': {
      if (!first || !second || given.length !== 2) return UNKNOWN;
      const value = evaluate(first, cells);
      return value.kind === 'error' ? evaluate(second, cells) : value;
    }
    case 'IF':
      return first ? chosen(evaluate(first, cells), second, third, cells) : UNKNOWN;
    default:
      return UNKNOWN;
  }
}

function chosen(
  condition: Value,
  yes: Expression | undefined,
  no: Expression | undefined,
  cells: Cells,
): Value {
  const truth = condition.kind === 'boolean' ? condition : asNumber(condition);
  if (isFailed(truth)) return truth;
  const taken = truth.kind === 'boolean' ? truth.value : truth.value !== 0n;
  if (taken) return yes ? evaluate(yes, cells) : { kind: 'boolean', value: true };
  return no ? evaluate(no, cells) : { kind: 'boolean', value: false };
}

function rounded(value: Value, digits: Value): Value {
  const of = asNumber(value);
  const to = asNumber(digits);
  if (isFailed(of)) return of;
  if (isFailed(to)) return to;
  const decimals = Number(toText(to.value));
  if (!Number.isInteger(decimals) || decimals < -12 || decimals > 12) return UNKNOWN;
  if (decimals >= 0) return number(round(of.value, decimals));
  // Tens, hundreds …: rounded as if they were units.
  const unit = 10n ** BigInt(-decimals);
  const shrunk = divide(of.value, unit * 10n ** 12n);
  return shrunk === null ? UNKNOWN : number(round(shrunk, 0) * unit);
}

/** SUBTOTAL(9, …) and (109, …): sums without the subtotals among their cells. */
function subtotal([kind, ...areas]: readonly Expression[], cells: Cells): Value {
  const wanted = kind?.kind === 'number' ? toText(kind.value) : '';
  if (wanted !== '9' && wanted !== '109') return UNKNOWN;
  if (!areas.every((one) => one.kind === 'area' && !cells.hidesRow(one.at))) return UNKNOWN;
  return aggregate('SUM', areas, cells, ({ formula }) => !/\bSUBTOTAL\(/i.test(formula ?? ''));
}

function aggregate(
  name: 'SUM' | 'MIN' | 'MAX' | 'AVERAGE',
  given: readonly Expression[],
  cells: Cells,
  counts: (cell: CellSnapshot) => boolean = () => true,
): Value {
  const terms: Scaled[] = [];
  // Excel gives the first error; what is not known could be one that comes before it.
  let failed: Failed | null = null;
  const fail = (value: Failed): void => {
    if (failed === null || value.kind === 'unknown') failed = value;
  };
  for (const one of given) {
    if (one.kind !== 'area') {
      const value = asNumber(evaluate(one, cells));
      if (isFailed(value)) fail(value);
      else terms.push(value.value);
    } else if (!cells.hasSheet(one.at.sheet)) fail(UNKNOWN);
    else {
      for (const cell of cells.within(one.at)) {
        // Texts and truths among cells are passed over.
        const value = counts(cell) ? valueOfCell(cell) : null;
        if (value?.kind === 'number') terms.push(value.value);
        else if (value && isFailed(value)) fail(value);
      }
    }
  }
  if (failed !== null) return failed;
  const sum = terms.reduce((total, term) => total + term, 0n);
  if (name === 'SUM') return number(sum);
  if (name === 'AVERAGE') {
    const mean = divide(sum, BigInt(terms.length) * 10n ** 12n);
    return mean === null ? { kind: 'error', name: '#DIV/0!' } : number(mean);
  }
  const better = (a: Scaled, b: Scaled): boolean => (name === 'MIN' ? a < b : a > b);
  return number(terms.reduce((best, term) => (better(term, best) ? term : best), terms[0] ?? 0n));
}
