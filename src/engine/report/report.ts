/**
 * The result value: everything a view shows, a file prints or a mark is made from. Plain and readonly.
 * Amounts are decimal strings in the unit of their form, without separators.
 */
import type { Sentence } from './sentence';
import type { Waiver, WaiverState } from './waivers';

export type FormId = 'T1' | 'T2' | 'T3' | 'T4' | 'T5' | 'T6' | 'T7' | 'T8' | 'T9' | 'P1' | 'P2';
export type MoneyUnit = '元' | '千元' | '万元' | '亿元';

/** error: broken beyond its bound · warning: to be explained · rounding: 尾差 within the bound · info: said, not asked. */
export type Level = 'error' | 'warning' | 'rounding' | 'info';

/** Every check ends in exactly one of these (spec: checks, ledger). */
export type Outcome = 'pass' | 'rounding' | 'fail' | 'notApplicable' | 'notEnoughData' | 'unreadable';

export interface Place {
  readonly sheet: string;
  /** A1 on that sheet. */
  readonly cell: string;
}

/** One operand of an equation as it stood in the workbook. */
export interface Addend extends Place {
  readonly sign: 1 | -1;
  /** What was read; `0` for a blank cell. */
  readonly value: string;
  /** Row label for people: `2080101 行政运行`, `27 本年收入合计`. */
  readonly label: string;
  /** Column label for people: `本年支出合计`. */
  readonly column: string;
  readonly form: FormId;
  readonly blank: boolean;
}

export interface Finding {
  /** Stable: check id and place, `T3-02/20801/c1`. */
  readonly id: string;
  readonly check: string;
  readonly level: Level;
  readonly form: FormId | null;
  readonly sheet: string | null;
  readonly cell: string | null;
  readonly printed: string | null;
  readonly expected: string | null;
  readonly difference: string | null;
  readonly bound: string | null;
  /** `=` for identities, `≥` / `≤` for inequalities, null for structural findings. */
  readonly relation: '=' | '≥' | '≤' | null;
  readonly addends: readonly Addend[];
  /** Row and column label of the cell, for people. */
  readonly label: string;
  readonly column: string;
  /** The identity in the official notation, or the check in plain words. */
  readonly statement: string;
  /** Where the check comes from: the printed note as printed, a notice number, arithmetic. */
  readonly basis: readonly string[];
  readonly sentence: Sentence;
  /** Index into `causes`, or null. */
  readonly cause: number | null;
  /** Only at level `rounding`: the identities of the form whose differences rounding explains. */
  readonly members: readonly RoundingMember[];
  /** The explanation given for it, where there is one. */
  readonly waiver?: WaiverState;
  /** Against the check before: new, same, or the same place with other figures. Only where that one is known. */
  readonly since?: 'new' | 'same' | 'changed';
}

/** One identity that closes only within its rounding bound. */
export interface RoundingMember extends Place {
  /** Check id and place. */
  readonly id: string;
  /** The identity, as a finding would quote it. */
  readonly statement: string;
  readonly difference: string;
  readonly bound: string;
}

/** What kind of slip a cause is (docs/diagnosis.md). */
export type CauseKind =
  /** One cell with a wrong figure. */
  | 'cell'
  /** Several cells that carry the same wrong figure. */
  | 'copied-cells'
  /** Amounts of a block of rows stand some rows too high or too low. */
  | 'row-shift'
  /** Two columns exchanged, or one in the wrong place. */
  | 'column-swap'
  /** In one row, figures in each other's column. */
  | 'wrong-column'
  | 'missing-row'
  | 'extra-row'
  | 'duplicate-row'
  /** A total that counts a part of it twice. */
  | 'double-counted'
  /** A form in 元 among forms in 万元, or the reverse. */
  | 'unit'
  /** A row with the opposite sign. */
  | 'sign';

export interface Cause {
  readonly kind: CauseKind;
  readonly sheet: string | null;
  readonly cell: string | null;
  readonly range: string | null;
  readonly form: FormId | null;
  readonly label: string;
  readonly column: string;
  readonly printed: string | null;
  readonly suggested: string | null;
  /** How the printed figure may have come from the right one; null where no pattern fits. */
  readonly pattern: SlipPattern | null;
  readonly also: readonly Place[];
  /** Finding ids. */
  readonly explains: readonly string[];
  readonly sentence: Sentence;
  /** Absent where what its cells should hold does not follow from what stands in the workbook, or follows in two ways. */
  readonly corrections?: Corrections;
}

/** What the cells of a cause should hold. */
export interface Corrections {
  /** Cells whose right amount is known to the last digit. */
  readonly cells: readonly CellCorrection[];
  /** Cells whose right amount is no longer in the workbook: what stands in them now belongs elsewhere. */
  readonly lost: readonly Place[];
  /**
   * Of a form in another money unit, why its amounts are not divided or multiplied, and `cells` is empty. finer: some would
   * have more decimals than the other forms print · coarser: some would lack digits.
   */
  readonly withheld?: 'finer' | 'coarser';
}

/** Amounts in the unit of the form; null for a blank cell. */
export interface CellCorrection extends Place {
  readonly before: string | null;
  readonly after: string | null;
  /** The cell whose figure it is, where the figure only stands in the wrong place. */
  readonly from?: Place;
}

export type SlipPattern =
  | 'transposed-digits'
  | 'dropped-digit'
  | 'added-digit'
  | 'one-digit'
  | 'times-ten'
  | 'tenth'
  | 'sign'
  | 'unit'
  | 'blank';

export interface FormReport {
  readonly form: FormId;
  /** Official name of the form. */
  readonly name: string;
  readonly status: 'recognised' | 'empty' | 'missing' | 'ambiguous';
  readonly sheet: string | null;
  /** A1 of what was read as this form, title to last note. */
  readonly range: string | null;
  readonly title: string | null;
  readonly year: number | null;
  readonly entity: string | null;
  readonly unit: MoneyUnit | null;
  /** How many amounts were read. */
  readonly figures: number;
  /** Header rows, A1 rows (`3:6`). */
  readonly header: string | null;
  /** Key columns found: A1 column → what it is. */
  readonly columns: readonly { readonly column: string; readonly meaning: string }[];
  /** Why the form was taken for this; `chosen`: people pointed at the sheet. */
  readonly evidence: readonly ('title' | 'header' | 'sheet-name' | 'chosen')[];
  /** The sheets that claim to be this form, where it is ambiguous. */
  readonly candidates?: readonly string[];
  /** The sheet people pointed at, where they did. */
  readonly chosen?: ChosenSheet;
  /** Identities printed under the form, as printed; how each ended. */
  readonly printedNotes: readonly PrintedNoteReport[];
}

/** A sheet that people pointed at for a form, and what became of it. */
export interface ChosenSheet {
  readonly sheet: string;
  /** gone: no sheet has this name · unreadable: it lacks the rows and columns of the form. Both leave the form as it was. */
  readonly result: 'used' | 'gone' | 'unreadable';
}

export interface PrintedNoteReport extends Place {
  /** One identity as printed, `27行＝（1＋2＋…+8）行`. */
  readonly text: string;
  readonly outcome: Outcome;
  /** The built-in check that states the same, or null where the workbook states one of its own. */
  readonly check: string | null;
}

/** One check of the catalogue, how it ended, and how often it was evaluated. */
export interface CheckResult {
  readonly check: string;
  readonly statement: string;
  readonly outcome: Outcome;
  /** Equations or cells the check looked at in this workbook. */
  readonly instances: number;
  /** How many of them do not hold. */
  readonly broken: number;
  readonly why: Sentence | null;
}

export type Ledger = Readonly<Record<Outcome, number>>;

export interface WorkbookReport {
  readonly entity: string | null;
  readonly year: number | null;
  readonly moneyUnit: MoneyUnit | null;
  readonly pack: string;
  /** All eleven forms, in order. */
  readonly forms: readonly FormReport[];
  readonly findings: readonly Finding[];
  /** Most probable first. */
  readonly causes: readonly Cause[];
  readonly checks: readonly CheckResult[];
  readonly ledger: Ledger;
  readonly unchecked: readonly { readonly check: string; readonly why: Sentence }[];
  /**
   * The search for causes ended before everything that is broken was looked at: too many causes, or too much work. All
   * findings are there, some without a cause.
   */
  readonly diagnosisStopped?: 'causes' | 'work';
  /** Explanations whose finding is gone. */
  readonly staleWaivers?: readonly Waiver[];
  /** Findings of the check before that are gone. Only where that one is known. */
  readonly gone?: readonly string[];
  /** Sheets of the Ministry's own 决算 forms that stand beside the published ones. */
  readonly sourceSheets?: readonly string[];
  /** Every sheet of the workbook that may hold a form, in its order. */
  readonly sheets: readonly string[];
  /** Sheets that hold none of the forms. */
  readonly otherSheets: readonly string[];
  readonly engine: { readonly version: string; readonly catalogue: string };
}
