/**
 * The official notation, tree → text, as the forms print it: full-width signs, brackets around what shares its
 * 行 or 栏, an ellipsis for runs. `parseEquation(printEquation(e))` is `e` again.
 */
import { FORM_NAMES, THIS_FORM } from './syntax';
import type { ColumnSelector, Equation, Operand, Relation, RowSelector, Sum, Term } from './syntax';

const RELATIONS: Readonly<Record<Relation, string>> = { '=': '＝', '≥': '≥', '≤': '≤' };

/** Fewer consecutive numbers than this are written one by one. */
const SHORTEST_RUN = 4;

export function printEquation(equation: Equation): string {
  return printSum(equation.left) + RELATIONS[equation.relation] + printSum(equation.right);
}

/** One operand: 27行, 1栏各行, 表3[合计,1栏]. */
export function printOperand(operand: Operand): string {
  return printPlace(operand, rowText(operand.row), columnText(operand.column));
}

function printSum(sum: Sum): string {
  let text = '';
  for (let start = 0; start < sum.length;) {
    const axis = sharedAxis(sum[start], sum[start + 1]);
    let end = start + 1;
    while (axis && sharesAxis(axis, sum[start], sum[end])) end += 1;
    const group = sum.slice(start, end);
    const sign = group[0]?.sign ?? 1;
    if (start > 0 || sign < 0) text += signText(sign);
    text += printGroup(group, axis);
    start = end;
  }
  return text;
}

/** Along which of its numbers two neighbours may be drawn together in one pair of brackets. */
function sharedAxis(a: Term | undefined, b: Term | undefined): 'row' | 'column' | null {
  if (sharesAxis('row', a, b)) return 'row';
  return sharesAxis('column', a, b) ? 'column' : null;
}

function sharesAxis(axis: 'row' | 'column', a: Term | undefined, b: Term | undefined): boolean {
  if (!a || !b || a.operand.form !== b.operand.form) return false;
  const [one, other] = [a.operand, b.operand];
  return axis === 'row'
    ? one.row?.kind === 'line' &&
        other.row?.kind === 'line' &&
        columnText(one.column) === columnText(other.column)
    : one.column?.kind === 'column' &&
        other.column?.kind === 'column' &&
        rowText(one.row) === rowText(other.row);
}

function printGroup(group: readonly Term[], axis: 'row' | 'column' | null): string {
  const first = group[0];
  if (!first) return '';
  if (group.length === 1 || !axis) return printOperand(first.operand);
  const numbers = `（${printNumbers(group.map((term) => signedNumber(term, axis, first.sign)))}）`;
  return axis === 'row'
    ? printPlace(first.operand, `${numbers}行`, columnText(first.operand.column))
    : printPlace(first.operand, rowText(first.operand.row), `${numbers}栏`);
}

interface SignedNumber {
  readonly sign: 1 | -1;
  readonly value: number;
}

/** The sign before the brackets counts for all inside, so inside stands what remains of the term's own. */
function signedNumber(term: Term, axis: 'row' | 'column', outside: 1 | -1): SignedNumber {
  const { row, column } = term.operand;
  const sign = term.sign === outside ? 1 : -1;
  if (axis === 'row') return { sign, value: row?.kind === 'line' ? row.line : 0 };
  return { sign, value: column?.kind === 'column' ? column.column : 0 };
}

/** 1＋2＋…＋8－9; the first number carries no sign, because the one before the brackets is its own. */
function printNumbers(numbers: readonly SignedNumber[]): string {
  let text = '';
  for (let start = 0; start < numbers.length;) {
    const end = endOfRun(numbers, start);
    const run = numbers.slice(start, end);
    const sign = signText(run[0]?.sign ?? 1);
    const values = run.map(({ value }) => String(value));
    const written = values.length < SHORTEST_RUN ? values : [...values.slice(0, 2), '…', ...values.slice(-1)];
    text += (start > 0 ? sign : '') + written.join(sign);
    start = end;
  }
  return text;
}

/** First position after the numbers from `start` on that go up by one under one sign. */
function endOfRun(numbers: readonly SignedNumber[], start: number): number {
  let end = start + 1;
  for (let last = numbers[start]; last; end += 1) {
    const number = numbers[end];
    if (number?.sign !== last.sign || number.value !== last.value + 1) break;
    last = number;
  }
  return end;
}

/** Without brackets where the notes print none: the column first, 1栏各行, 各栏27行. */
function printPlace({ form, row }: Operand, rowWords: string, columnWords: string): string {
  const isBare = form === null && (row === null || row.kind === 'line' || row.kind === 'each');
  if (isBare) return columnWords + rowWords;
  const parts = [rowWords, columnWords].filter((words) => words !== '');
  return `${form === null ? THIS_FORM : FORM_NAMES[form]}[${parts.join(',')}]`;
}

function rowText(row: RowSelector | null): string {
  switch (row?.kind) {
    case undefined:
      return '';
    case 'line':
      return `${String(row.line)}行`;
    case 'code':
      return row.code;
    case 'total':
      return '合计';
    case 'label':
      return isPlainLabel(row.label) ? row.label : `"${row.label.replace(/"/g, '""')}"`;
    case 'each':
      return '各行';
    case 'eachClass':
      return '各类';
  }
}

function columnText(column: ColumnSelector | null): string {
  if (column === null) return '';
  return column.kind === 'column' ? `${String(column.column)}栏` : '各栏';
}

/** Whether the label needs no quotes: words only, and not words that mean something else. */
function isPlainLabel(label: string): boolean {
  return /^(?!各)\p{L}[\p{L}\p{N}（）“”]*$/u.test(label) && label !== '合计' && label !== '合计行';
}

function signText(sign: 1 | -1): string {
  return sign > 0 ? '＋' : '－';
}
