/**
 * From notation to figures: an equation is bound to the rows and columns it speaks of, once for every row, class or
 * column it quantifies over.
 *
 * What a form does not list is treated by what it is: a functional class, an income source or a code that is not there
 * has no amount (regions leave such rows out), so it adds nothing; a total that is not there leaves the equation without
 * data. A blank is never invented for it.
 */
import { CLASSES } from '../forms/definitions/classes';
import { T1_LEDGER, T4_LEDGER, type LedgerDefinition } from '../forms/definitions/ledgers';
import { AMOUNT_ROW, figureAt, TOTAL_ROW, type Figure, type Form, type RowKey } from '../forms/model';
import type { FormId } from '../report/report';
import type { BoundEquation, BoundTerm } from './evaluate';
import type { Equation, Operand, Sum } from './syntax';

/** `official`: 27行 is the line the official form numbers 27. `printed`: the row beside which the sheet prints 27. */
export type Numbering = 'official' | 'printed';

export type Binding =
  | { readonly kind: 'bound'; readonly equation: BoundEquation }
  /** The form has no such column at all (a narrower published shape): nothing to check. */
  | { readonly kind: 'columnAbsent'; readonly place: string }
  /** A total or column the equation needs is not in the form. */
  | { readonly kind: 'rowMissing'; readonly place: string; readonly operand: Operand; readonly form: FormId };

export interface BindingScope {
  /** The form a note without form name speaks of. */
  readonly own: FormId;
  readonly form: (id: FormId) => Form | null;
  readonly numbering: Numbering;
}

/** One binding for each row, class and column the equation quantifies over, in sheet order. */
export function bind(equation: Equation, scope: BindingScope): readonly Binding[] {
  const operands = [...equation.left, ...equation.right].map(({ operand }) => operand);
  const rows = rowChoices(operands, scope);
  return rows.flatMap((row) =>
    columnChoices(equation.left, row, scope).map((column) => {
      const place = [row, column].filter((part) => part !== null).join('/');
      return bindOne(equation, { row, column }, place, scope);
    }),
  );
}

interface Choice {
  readonly row: RowKey | null;
  readonly column: string | null;
}

function formOf(operand: Operand, scope: BindingScope): Form | null {
  return scope.form(operand.form ?? scope.own);
}

/** The rows an equation with 各行 or 各类 runs over; `[null]` for an equation without. */
function rowChoices(operands: readonly Operand[], scope: BindingScope): readonly (RowKey | null)[] {
  if (operands.some(({ row }) => row?.kind === 'eachClass')) return CLASSES.map(({ code }) => code);
  const every = operands.filter(
    (operand) => operand.row?.kind === 'each' || isColumnOfManyRows(operand, scope),
  );
  if (every.length === 0) return [null];
  const keys = new Set<RowKey>();
  for (const operand of every) for (const { key } of formOf(operand, scope)?.rows ?? []) keys.add(key);
  return [...keys];
}

/** `1栏＝（2＋3）栏` under a form with many rows means every row. */
function isColumnOfManyRows(operand: Operand, scope: BindingScope): boolean {
  const form = formOf(operand, scope);
  return operand.row === null && operand.column !== null && form !== null && !form.rowByKey.has(AMOUNT_ROW);
}

/** The columns an equation runs over: with 各栏, or rows alone on a side with several amounts (表4, 59行). */
function columnChoices(left: Sum, row: RowKey | null, scope: BindingScope): readonly (string | null)[] {
  const [first] = left;
  if (!first) return [];
  const { operand } = first;
  const form = formOf(operand, scope);
  if (!form || (operand.column !== null && operand.column.kind !== 'each')) return [null];
  const key = rowKeyOf(operand, row, form, scope);
  const columns = (key !== null ? form.rowByKey.get(key)?.columns : undefined) ?? form.columns;
  return columns.length > 1 ? columns.map((column) => column.key) : [null];
}

function bindOne(equation: Equation, choice: Choice, place: string, scope: BindingScope): Binding {
  if (equation.left.every(({ operand }) => lacksColumn(operand, choice, scope)))
    return { kind: 'columnAbsent', place };
  const missing: Operand[] = [];
  const terms = (sum: Sum): BoundTerm[] =>
    sum.map(({ sign, operand }) => {
      const found = resolve(operand, choice, scope);
      if (found === 'missing') missing.push(operand);
      return { sign, figure: found === 'missing' ? null : found };
    });
  const bound = {
    place,
    left: terms(equation.left),
    relation: equation.relation,
    right: terms(equation.right),
  };
  const [operand] = missing;
  return operand
    ? { kind: 'rowMissing', place, operand, form: operand.form ?? scope.own }
    : { kind: 'bound', equation: bound };
}

function lacksColumn(operand: Operand, choice: Choice, scope: BindingScope): boolean {
  const form = formOf(operand, scope);
  if (!form || operand.column === null) return false;
  const key = columnKeyOf(operand, choice.column, form, 'c1', scope.numbering);
  return !form.columns.some((column) => column.key === key);
}

/** The figure, null where the form lists no such item, `'missing'` where something the equation needs is not there. */
function resolve(operand: Operand, choice: Choice, scope: BindingScope): Figure | null | 'missing' {
  const form = formOf(operand, scope);
  if (!form) return 'missing';
  const key = rowKeyOf(operand, choice.row, form, scope);
  if (key === null) return 'missing';
  const row = form.rowByKey.get(key);
  if (!row) return isOptionalRow(key, form.id) ? null : 'missing';
  const column = columnKeyOf(operand, choice.column, form, row.columns[0]?.key ?? 'c1', scope.numbering);
  const figure = column === null ? undefined : figureAt(form, key, column);
  if (figure) return figure;
  // A column the form does not have adds nothing to a sum within the form; across forms it leaves no data.
  return operand.form === null || operand.form === scope.own ? null : 'missing';
}

function rowKeyOf(operand: Operand, chosen: RowKey | null, form: Form, scope: BindingScope): RowKey | null {
  const { row } = operand;
  if (row === null) return form.rowByKey.has(AMOUNT_ROW) ? AMOUNT_ROW : chosen;
  switch (row.kind) {
    case 'line':
      return lineKey(row.line, form, scope.numbering);
    case 'code':
      return classLineKey(row.code, form.id) ?? row.code;
    case 'total':
      return TOTAL_ROW;
    case 'label':
      return form.rowByKey.has(row.label)
        ? row.label
        : (form.rows.find(({ label }) => label.replace(/\s/g, '') === row.label)?.key ?? row.label);
    case 'each':
      return chosen;
    case 'eachClass':
      return chosen === null ? null : (classLineKey(chosen, form.id) ?? chosen);
  }
}

/** Key of a numbered line without a label; never a key of a form. */
const BLANK_LINE = 'blank:';

function lineKey(line: number, form: Form, numbering: Numbering): RowKey | null {
  if (numbering === 'printed') {
    const printed = form.rows.find((row) => row.line === line);
    if (printed) return printed.key;
    // A number between those printed beside labels stands on a blank line (行次 9–26), which holds nothing.
    const lines = form.rows.flatMap((row) => (row.line === null ? [] : [row.line]));
    if (lines.length > 0) return line < Math.max(...lines) ? `${BLANK_LINE}${line}` : null;
  }
  return `r${line}`;
}

function ledgerOf(id: FormId): LedgerDefinition | null {
  return id === 'T1' ? T1_LEDGER : id === 'T4' ? T4_LEDGER : null;
}

/** The ledger line of a functional class; null outside 表1 and 表4. */
function classLineKey(code: string, id: FormId): RowKey | null {
  const line = ledgerOf(id)?.lines.find((candidate) => candidate.code === code);
  return line ? `r${line.line}` : null;
}

/** Rows that forms may leave out: codes, functional classes, income sources. Totals and balances are not. */
function isOptionalRow(key: RowKey, id: FormId): boolean {
  if (key.startsWith(BLANK_LINE)) return true;
  const ledger = ledgerOf(id);
  if (!ledger) return /^\d+$/.test(key);
  const line = ledger.lines.find((candidate) => `r${candidate.line}` === key);
  return line !== undefined && (line.code !== null || (line.side === 'income' && line.line <= 8));
}

function columnKeyOf(
  operand: Operand,
  chosen: string | null,
  form: Form,
  only: string,
  numbering: Numbering,
): string | null {
  const { column } = operand;
  if (column === null) return chosen ?? only;
  if (column.kind === 'each') return chosen;
  if (numbering === 'printed') {
    const printed = form.columns.find(({ number }) => number === column.column);
    if (printed) return printed.key;
  }
  return `c${column.column}`;
}
