/** The code rows of the forms that list functional items, for hypotheses about whole rows. */
import { parentCode } from '../forms/codes';
import { TOTAL_ROW, type FormRow } from '../forms/model';
import type { FormId } from '../report/report';
import type { CellId, Network } from './network';

export interface CodedRow {
  readonly row: FormRow;
  /** Whether nothing is listed under it. */
  readonly isLeaf: boolean;
  /** Column key → cell. */
  readonly cells: ReadonlyMap<string, CellId>;
}

/** Rows by code, and 合计 under its name, for each of 表2, 3, 5, 7, 8. */
export type CodedRows = ReadonlyMap<FormId, ReadonlyMap<string, CodedRow>>;

const CODE_FORMS: ReadonlySet<FormId> = new Set(['T2', 'T3', 'T5', 'T7', 'T8']);

export function codedRows(network: Network): CodedRows {
  const forms = new Map<FormId, Map<string, { row: FormRow; cells: Map<string, CellId> }>>();
  network.figures.forEach(({ form, row, column }, cell) => {
    if (!CODE_FORMS.has(form)) return;
    const rows = forms.get(form) ?? new Map<string, { row: FormRow; cells: Map<string, CellId> }>();
    const coded = rows.get(row.key) ?? { row, cells: new Map<string, CellId>() };
    coded.cells.set(column.key, cell);
    forms.set(form, rows.set(row.key, coded));
  });
  return new Map([...forms].map(([form, rows]) => [form, withLeaves(rows)]));
}

function withLeaves(rows: ReadonlyMap<string, Omit<CodedRow, 'isLeaf'>>): Map<string, CodedRow> {
  const parents = new Set([...rows.keys()].map((code) => listedParent(rows, code)));
  return new Map(
    [...rows].map(([key, coded]) => [
      key,
      { ...coded, isLeaf: coded.row.code !== null && !parents.has(key) },
    ]),
  );
}

/** The listed row a code rolls up to. */
export function listedParent(rows: ReadonlyMap<string, unknown>, code: string): string {
  for (let parent = parentCode(code); parent !== null; parent = parentCode(parent)) {
    if (rows.has(parent)) return parent;
  }
  return TOTAL_ROW;
}

export function rowName({ code, label }: Pick<FormRow, 'code' | 'label'>): string {
  return `${code ?? ''} ${label}`.trim();
}
