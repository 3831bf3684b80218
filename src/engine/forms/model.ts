/**
 * What the recogniser makes of a workbook: forms whose figures are addressed by row and column identity, never by
 * position, each figure with the cell it stands in.
 */
import type { Interval } from '../amounts/interval';
import type { Reading } from '../amounts/reading';
import type { FormId, MoneyUnit } from '../report/report';
import type { Area, CellRef } from '../workbook/reference';
import type { PerformanceBody } from './performanceModel';

/**
 * A row's identity. Ledgers (T1, T4): `r27`, the official 行次, whatever the sheet prints. Code forms: the 科目编码, or
 * `合计`. T6: the economic code, `人员经费合计`, `公用经费合计`. T9: `金额`.
 */
export type RowKey = string;
/** A column's identity: `c1`, the official 栏次, whatever the sheet prints. */
export type ColumnKey = string;

export const TOTAL_ROW: RowKey = '合计';
export const STAFF_TOTAL: RowKey = '人员经费合计';
export const OPERATING_TOTAL: RowKey = '公用经费合计';
export const AMOUNT_ROW: RowKey = '金额';

export interface FormRow {
  readonly key: RowKey;
  /** As printed, for people. */
  readonly label: string;
  /** The 行次 printed in the sheet, or null. */
  readonly line: number | null;
  readonly code: string | null;
  /** Zero-based sheet row. */
  readonly sheetRow: number;
  /** Where code and label stand (the cell a finding about the row points to). */
  readonly cell: CellRef;
  /** Value columns of this row's side or block. */
  readonly columns: readonly FormColumn[];
}

export interface FormColumn {
  readonly key: ColumnKey;
  /** Header as printed, for people. */
  readonly label: string;
  /** The 栏次 printed in the sheet, or null. */
  readonly number: number | null;
  /** Zero-based sheet column. */
  readonly sheetColumn: number;
}

export interface Figure {
  readonly form: FormId;
  readonly row: FormRow;
  readonly column: FormColumn;
  readonly cell: CellRef;
  readonly reading: Reading;
  /** The interval the figure stands for (blank: exactly 0); null where it cannot be read. */
  readonly interval: Interval | null;
}

/** A line of text around the table. */
export interface TextLine {
  readonly cell: CellRef;
  readonly text: string;
}

export type Evidence = 'title' | 'header' | 'sheet-name';

/** A form found in the workbook. */
export interface Form {
  readonly id: FormId;
  readonly sheet: string;
  readonly area: Area;
  readonly title: TextLine | null;
  readonly evidence: readonly Evidence[];
  readonly year: number | null;
  readonly entity: TextLine | null;
  readonly unit: { readonly value: MoneyUnit; readonly cell: CellRef } | null;
  /** First and last header row, zero-based. */
  readonly header: { readonly top: number; readonly bottom: number } | null;
  readonly keyColumns: readonly { readonly sheetColumn: number; readonly meaning: string }[];
  readonly rows: readonly FormRow[];
  readonly columns: readonly FormColumn[];
  readonly figures: readonly Figure[];
  /** `row|column` → figure. */
  readonly byKey: ReadonlyMap<string, Figure>;
  readonly rowByKey: ReadonlyMap<RowKey, FormRow>;
  /** Decimals its amounts are usually written with. */
  readonly decimals: number;
  /** Lines under the table, printed identities among them. */
  readonly notes: readonly TextLine[];
  /** The 空表说明 line, or null. */
  readonly emptyNote: TextLine | null;
  /** Rows that repeat a key already seen, in sheet order. */
  readonly duplicates: readonly FormRow[];
  /** Only for P1 and P2. */
  readonly performance: PerformanceBody | null;
}

export function figureAt(form: Form, row: RowKey, column: ColumnKey): Figure | undefined {
  return form.byKey.get(`${row}|${column}`);
}

/** No amount in it, or zeros only. */
export function isEmptyForm(form: Form): boolean {
  return form.figures.every(
    ({ reading }) => reading.kind === 'blank' || (reading.kind === 'amount' && reading.value === 0n),
  );
}

/** What became of one of the eleven forms. */
export type FormSlot =
  | { readonly status: 'found'; readonly form: Form }
  | { readonly status: 'missing' }
  /** Several sheets claim to be this form. */
  | { readonly status: 'ambiguous'; readonly candidates: readonly Form[] };

export interface Recognition {
  readonly slots: Readonly<Record<FormId, FormSlot>>;
  readonly otherSheets: readonly string[];
}

export function foundForm(recognition: Recognition, id: FormId): Form | null {
  const slot = recognition.slots[id];
  return slot.status === 'found' ? slot.form : null;
}
