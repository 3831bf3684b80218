/**
 * The set's forms that list 功能分类科目: 财决03表 (income), 04表 (spending), 07表, 09表 and 11表 (opening balance, income,
 * spending and closing balance of a budget). Rows are known by their codes, columns by their headers from top to bottom.
 */
import { readCodeForm } from '../../forms/codeForm';
import type { Body } from '../../forms/body';
import { CODE_FORMS, type CodeFormDefinition } from '../../forms/definitions/codeForms';
import { headerPath } from '../../forms/headers';
import { TOTAL_ROW } from '../../forms/model';
import type { FormId } from '../../report/report';
import type { Grid } from '../../workbook/grid';
import { sentence } from '../sentence';
import type { SourceProblem } from '../source';
import type { FormCell, SetForm } from './formCells';

/** The rows of a form, and what is wrong with them. */
export function readBody(grid: Grid, definition: CodeFormDefinition): Body | null {
  return readCodeForm({ grid, area: grid.extent, title: null, titled: undefined }, definition);
}

/** 财决03表 → 表2, 财决04表 → 表3. */
export function readSameColumns(source: string, grid: Grid, form: 'T2' | 'T3'): SetForm | null {
  const body = readBody(grid, CODE_FORMS[form]);
  if (!body) return null;
  const keys = keysOf(body);
  const cells = body.entries.map(({ row, column, cell }): FormCell => ({
    form,
    row: row.key,
    column: column.key,
    sheetRow: cell.row,
    sheetColumn: cell.column,
    label: `${row.code ?? ''} ${row.label}`.trim(),
    isTotal: column.key === 'c1' || hasParts(row.key, keys),
  }));
  return setForm(source, grid, body, cells);
}

interface Wanted {
  readonly form: FormId;
  readonly column: string;
  readonly path: readonly RegExp[];
  readonly isTotal?: boolean;
}

const OPENING = /^(年初|上年)结转(和)?结余$/;
const CLOSING = /^年末结转(和)?结余$/;
const INCOME = /^本年收入(合计)?$/;
const SPENDING = /^本年支出$/;
const BASIC = /^基本支出$/;
const PROJECT = /^项目支出$/;

/** What of a budget's form stands in which of ours: by row, and the 合计 in the line of 表1 and 表4. */
const BUDGET_FORMS: Readonly<
  Record<'07' | '09' | '11', { readonly line: number; readonly rows: readonly Wanted[] }>
> = {
  '07': {
    line: 0,
    rows: [
      { form: 'T5', column: 'c1', path: [SPENDING], isTotal: true },
      { form: 'T5', column: 'c2', path: [SPENDING, BASIC] },
      { form: 'T5', column: 'c3', path: [SPENDING, PROJECT] },
    ],
  },
  '09': {
    line: 1,
    rows: [
      { form: 'T7', column: 'c1', path: [OPENING] },
      { form: 'T7', column: 'c2', path: [INCOME] },
      { form: 'T7', column: 'c3', path: [SPENDING], isTotal: true },
      { form: 'T7', column: 'c4', path: [SPENDING, BASIC] },
      { form: 'T7', column: 'c5', path: [SPENDING, PROJECT] },
      { form: 'T7', column: 'c6', path: [CLOSING] },
    ],
  },
  '11': {
    line: 2,
    rows: [
      { form: 'T8', column: 'c1', path: [SPENDING], isTotal: true },
      { form: 'T8', column: 'c2', path: [SPENDING, BASIC] },
      { form: 'T8', column: 'c3', path: [SPENDING, PROJECT] },
    ],
  },
};

export function readBudgetForm(source: string, grid: Grid, number: '07' | '09' | '11'): SetForm | null {
  const body = readBody(grid, CODE_FORMS.T5);
  if (!body) return null;
  const { line, rows } = BUDGET_FORMS[number];
  const paths = Array.from({ length: grid.extent.right + 1 }, (_, column) =>
    headerPath(grid, body.header, column).filter((text) => !/^\d+$/.test(text) && text !== '栏次'),
  );
  const columnAt = (path: readonly RegExp[]): number => paths.findIndex((labels) => leadsTo(labels, path));
  const found = rows.map((wanted) => ({ ...wanted, sheetColumn: columnAt(wanted.path) }));
  if (found.some(({ sheetColumn, isTotal }) => sheetColumn < 0 && !isTotal)) return null;
  const keys = keysOf(body);
  const cells = [...new Set(body.entries.map(({ row }) => row))].flatMap((row): FormCell[] => {
    const cell = { sheetRow: row.sheetRow, label: `${row.code ?? ''} ${row.label}`.trim() };
    const own = found.flatMap(({ form, column, sheetColumn, isTotal = false }): FormCell[] =>
      sheetColumn < 0
        ? []
        : [{ ...cell, form, row: row.key, column, sheetColumn, isTotal: isTotal || hasParts(row.key, keys) }],
    );
    if (row.key !== TOTAL_ROW) return own;
    return [...own, ...ledgerCells(cell, line, columnAt)];
  });
  return setForm(source, grid, body, cells);
}

/** 合计 of opening balance, income and closing balance, as the lines of 表1 and 表4 say them. */
function ledgerCells(
  cell: Pick<FormCell, 'sheetRow' | 'label'>,
  line: number,
  columnAt: (path: readonly RegExp[]) => number,
): readonly FormCell[] {
  const lines = [
    { form: 'T1', row: `r${1 + line}`, column: 'c1', sheetColumn: columnAt([INCOME]) },
    { form: 'T4', row: `r${1 + line}`, column: 'c1', sheetColumn: columnAt([INCOME]) },
    { form: 'T4', row: `r${29 + line}`, column: 'c1', sheetColumn: columnAt([OPENING]) },
    { form: 'T4', row: 'r60', column: `c${3 + line}`, sheetColumn: columnAt([CLOSING]) },
  ] as const;
  return lines.flatMap((one) => (one.sheetColumn < 0 ? [] : [{ ...cell, ...one, isTotal: false }]));
}

/** Whether a column's headers, from top to bottom, are these, with nothing below but 合计 or 小计. */
function leadsTo(labels: readonly string[], path: readonly RegExp[]): boolean {
  const start = labels.findIndex((label) => path[0]?.test(label));
  if (start < 0) return false;
  const [own, below] = [labels.slice(start, start + path.length), labels.slice(start + path.length)];
  return (
    own.length === path.length &&
    path.every((pattern, index) => pattern.test(own[index] ?? '')) &&
    below.every((label) => /^(合计|小计)$/.test(label))
  );
}

export function keysOf(body: Body): readonly string[] {
  return [...new Set(body.entries.map(({ row }) => row.key))];
}

/** 合计, and codes of which the form lists parts. */
export function hasParts(key: string, keys: readonly string[]): boolean {
  return key === TOTAL_ROW ? keys.length > 1 : keys.some((other) => other !== key && other.startsWith(key));
}

export function setForm(source: string, grid: Grid, body: Body, cells: readonly FormCell[]): SetForm {
  const rows = [...new Set(body.entries.map(({ row }) => row))];
  const place = (sheetRow: number, column: number | null) => ({
    source,
    sheet: grid.name,
    row: sheetRow,
    column,
  });
  const problems: SourceProblem[] = [
    ...body.duplicates.map((row) => ({
      place: place(row.sheetRow, row.cell.column),
      content: `${row.key} ${row.label}`,
      reason: sentence('rowRepeated', {
        other: String((rows.find(({ key }) => key === row.key)?.sheetRow ?? 0) + 1),
        source,
        sheet: grid.name,
      }),
    })),
    ...(body.unknownRows ?? []).map(({ cell, label }) => ({
      place: place(cell.row, cell.column),
      content: label,
      reason: label === '' ? sentence('codeMissing') : sentence('codeShape', { text: label }),
    })),
  ];
  const names = rows.flatMap(({ code, label }) => (code === null ? [] : [{ code, name: label }]));
  return { cells, names, headerBottom: body.header.bottom, problems };
}
