/**
 * What a check is: an id, what it states, where that comes from, and how to look. Identities are data in the official
 * notation (`identity` below turns them into checks); structure is checked by small functions.
 */
import type { BoundEquation, Evaluation } from '../equations/evaluate';
import { foundForm, type Form, type Recognition } from '../forms/model';
import type { InputTable } from '../inputs/inputs';
import type { Finding, FormId, Level, Outcome } from '../report/report';
import type { Sentence } from '../report/sentence';
import { a1, type CellRef } from '../workbook/reference';

export interface Check {
  /** Stable id, `T3-02`; a help page has the same name. */
  readonly id: string;
  /** The forms without which the check cannot run. */
  readonly forms: readonly FormId[];
  /** The level of a finding of this check. */
  readonly level: Exclude<Level, 'rounding'>;
  /** The identity in the official notation, or the rule in plain words (Chinese). */
  readonly statement: string;
  /** Printed note, notice number, arithmetic. */
  readonly basis: readonly string[];
  readonly run: (context: CheckContext) => CheckRun;
}

export interface CheckContext {
  readonly recognition: Recognition;
  /** The form, or null where it is missing or ambiguous. Checks run only when all of `forms` are there. */
  readonly form: (id: FormId) => Form | null;
  /** What the checks before this one found, by check id. */
  readonly ran: ReadonlyMap<string, CheckRun>;
  /** What the forms do not contain (填报说明数据); empty where nobody has filled any in. */
  readonly inputs: InputTable;
}

export interface CheckRun {
  readonly instances: readonly Instance[];
  /** Why nothing was looked at; only where `instances` is empty. */
  readonly why: Sentence | null;
}

/** One equation or one cell looked at. */
export interface Instance {
  /** The part of a finding's id after the check id: `20801/c1`; '' where the check has one place only. */
  readonly place: string;
  readonly outcome: Outcome;
  /** What is wrong; only with outcome `fail` or `unreadable`, or for an info. */
  readonly finding: FindingDraft | null;
  /** Equation and its evaluation, for diagnosis, rounding clusters and the view; null for structural checks. */
  readonly equation: {
    readonly bound: BoundEquation;
    readonly evaluation: Evaluation;
    /** The identity as a finding quotes it. */
    readonly statement: string;
  } | null;
  readonly why: Sentence | null;
}

/** A finding without what the runner adds. */
export type FindingDraft = Omit<
  Finding,
  'id' | 'check' | 'cause' | 'level' | 'statement' | 'basis' | 'members'
> & {
  /** Where it differs from the check's own. */
  readonly level?: Exclude<Level, 'rounding'>;
  /** The one identity that is broken, where the check states many. */
  readonly statement?: string;
};

const NO_INPUTS: InputTable = { get: () => undefined, count: () => 0, names: () => [] };

export function contextOf(
  recognition: Recognition,
  ran: ReadonlyMap<string, CheckRun>,
  inputs: InputTable = NO_INPUTS,
): CheckContext {
  return { recognition, form: (id) => foundForm(recognition, id), ran, inputs };
}

export function notRun(why: Sentence): CheckRun {
  return { instances: [], why };
}

/** An instance of a structural check that holds. */
export function holds(place: string): Instance {
  return { place, outcome: 'pass', finding: null, equation: null, why: null };
}

/** An instance of a structural check that does not hold. */
export function broken(place: string, finding: FindingDraft): Instance {
  return { place, outcome: 'fail', finding, equation: null, why: null };
}

/** A finding that points to a cell and has no equation. */
export function remark(form: FormId | null, cell: CellRef | null, sentence: Sentence): FindingDraft {
  return {
    form,
    sheet: cell?.sheet ?? null,
    cell: cell ? a1(cell) : null,
    printed: null,
    expected: null,
    difference: null,
    bound: null,
    relation: null,
    addends: [],
    label: '',
    column: '',
    sentence,
  };
}

/**
 * From instances to the one outcome of the check. The worst counts: what could not be evaluated is never hidden
 * behind what passed.
 */
const SEVERITY: readonly Outcome[] = [
  'fail',
  'unreadable',
  'notEnoughData',
  'rounding',
  'pass',
  'notApplicable',
];

export function worst(outcomes: readonly Outcome[]): Outcome {
  return SEVERITY.find((outcome) => outcomes.includes(outcome)) ?? 'notApplicable';
}
