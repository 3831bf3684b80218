/**
 * What the recogniser makes of a workbook: forms whose figures are addressed by row and column identity, never by
 * position, each figure with the cell it stands in.
 */
import type { Interval } from '../amounts/interval';
import type { Reading } from '../amounts/reading';
import type { ChosenSheet, FormId, MoneyUnit } from '../report/report';
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
  /** The unit the amount is in: that of its form (`FormMoney`), null where nothing tells. */
  readonly unit: MoneyUnit | null;
  /** The formula in the cell, null for a constant. */
  readonly formula: string | null;
  /** The interval the figure stands for (blank: exactly 0); null where it cannot be read. */
  readonly interval: Interval | null;
}

/** A line of text around the table. */
export interface TextLine {
  readonly cell: CellRef;
  readonly text: string;
}

/** A row nobody can address: the first amount in it, and what stands where its label or code belongs. */
export interface UnknownRow {
  readonly cell: CellRef;
  readonly label: string;
}

/** chosen: people pointed at the sheet. */
export type Evidence = 'title' | 'header' | 'sheet-name' | 'chosen';

/** The unit a form's amounts are taken to be in, and what says so. */
export interface FormMoney {
  readonly unit: MoneyUnit | null;
  /** Its unit line; the unit of most forms, where it has none; or its numbers, which contradict the line. */
  readonly from: 'stated' | 'others' | 'numbers';
}

/** A stretch of a sheet. */
export interface SheetArea {
  readonly sheet: string;
  readonly area: Area;
}

/** A form found in the workbook. */
export interface Form {
  readonly id: FormId;
  readonly sheet: string;
  readonly area: Area;
  readonly title: TextLine | null;
  readonly evidence: readonly Evidence[];
  readonly year: number | null;
  readonly entity: TextLine | null;
  /** The money unit the form states. */
  readonly unit: { readonly value: MoneyUnit; readonly cell: CellRef } | null;
  readonly money: FormMoney;
  /** Where the form goes on after `area`, title and header repeated; mostly empty. */
  readonly continuations: readonly SheetArea[];
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
  /** What of its sheet is hidden (zero-based rows and columns). */
  readonly hidden: {
    readonly sheet: boolean;
    readonly rows: ReadonlySet<number>;
    readonly columns: ReadonlySet<number>;
  };
  /** Rows that repeat a key already seen, in sheet order. */
  readonly duplicates: readonly FormRow[];
  /** Rows with an amount and no label or code of this form. */
  readonly unknownRows: readonly UnknownRow[];
  /** Only for P1 and P2. */
  readonly performance: PerformanceBody | null;
}

export function figureAt(form: Form, row: RowKey, column: ColumnKey): Figure | undefined {
  return form.byKey.get(`${row}|${column}`);
}

/** No amount in it, or zeros only. */
export function isEmptyForm(form: Form): boolean {
  return holdsNothing(form.figures);
}

/** No amount among them, or zeros only. */
export function holdsNothing(figures: readonly { readonly reading: Reading }[]): boolean {
  return figures.every(
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
  /** Sheets of the Ministry's own 决算 forms (元), read into the form they are the source of. */
  readonly sources: readonly Form[];
  readonly otherSheets: readonly string[];
  /** What became of the sheets that people pointed at. */
  readonly choices?: Readonly<Partial<Record<FormId, ChosenSheet>>>;
}

export function foundForm(recognition: Recognition, id: FormId): Form | null {
  const slot = recognition.slots[id];
  return slot.status === 'found' ? slot.form : null;
}
