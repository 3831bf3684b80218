/**
 * What is known of the figures of a workbook: printed amounts, and those that were derived. A blank cell is open: it is
 * neither nought nor known until something says so.
 */
import { EXACT_ZERO } from '../amounts/interval';
import { BLANK, type AmountReading } from '../amounts/reading';
import { halfUnit, type Scaled } from '../amounts/scaled';
import type { BoundTerm } from '../equations/evaluate';
import type { Figure, Form, FormSlot, Recognition } from '../forms/model';
import type { CellRef } from '../workbook/reference';
import type { BoundIdentity } from './identities';

export type CellKey = string;

export function keyOf({ sheet, row, column }: CellRef): CellKey {
  return `${sheet}|${row}|${column}`;
}

/** An amount that follows from others by an identity. */
export interface Derived {
  readonly key: CellKey;
  readonly identity: BoundIdentity;
  /** In the unit and with the decimals of its form. */
  readonly value: Scaled;
  /** How far rounding of the printed figures it comes from may have taken it from the true amount. */
  readonly error: Scaled;
  /** carried: the same amount stands elsewhere · sum: a total · rest: what is left of a total. */
  readonly way: 'carried' | 'sum' | 'rest';
  /** The other terms, each with the sign it enters with. */
  readonly others: readonly BoundTerm[];
  /** Printed cells it rests on, through whatever was derived in between. */
  readonly from: ReadonlySet<CellKey>;
  /** Rests on blanks taken for nought, itself or through what it was derived from. */
  readonly assumes: boolean;
  /** A nought that the form leaves blank, as it does elsewhere. */
  readonly staysBlank: boolean;
}

/** What may not be used, found out while solving; each set only grows. */
export interface Doubts {
  /** Printed totals that every identity contradicts. */
  readonly wrong: ReadonlySet<CellKey>;
  /** Blank cells that cannot all be nought. */
  readonly missing: ReadonlySet<CellKey>;
  /** Blank cells that identities disagree about. */
  readonly disputed: ReadonlyMap<CellKey, readonly BoundIdentity[]>;
}

export interface Knowledge {
  readonly figures: ReadonlyMap<CellKey, Figure>;
  /** Blank cells, cells to be replaced, and cells with a formula that rests on one of these. */
  readonly open: ReadonlySet<CellKey>;
  readonly derived: ReadonlyMap<CellKey, Derived>;
  readonly doubts: Doubts;
  /** Decimals of a form's amounts, and whether it prints its noughts. */
  readonly manner: (figure: Figure) => { readonly decimals: number; readonly printsNoughts: boolean };
}

/** blank: open, nothing derived · zero: exactly nothing (a dash, an item the form does not list). */
export type Standing =
  | { readonly kind: 'amount'; readonly value: Scaled; readonly error: Scaled }
  | { readonly kind: 'zero' }
  | { readonly kind: 'blank' }
  | { readonly kind: 'unusable' };

export function standingOf(knowledge: Knowledge, figure: Figure | null): Standing {
  if (!figure) return { kind: 'zero' };
  const key = keyOf(figure.cell);
  const derived = knowledge.derived.get(key);
  if (derived) return { kind: 'amount', value: derived.value, error: derived.error };
  const { wrong, disputed, missing } = knowledge.doubts;
  if (wrong.has(key) || disputed.has(key) || missing.has(key)) return { kind: 'unusable' };
  if (knowledge.open.has(key)) return { kind: 'blank' };
  const { reading, interval } = knowledge.figures.get(key) ?? figure;
  if (!interval) return { kind: 'unusable' };
  return reading.kind === 'amount'
    ? { kind: 'amount', value: interval.middle, error: interval.half }
    : { kind: 'zero' };
}

/** The figure as it will read once filled; open cells read blank until then. */
export function asKnown(knowledge: Knowledge, figure: Figure): Figure {
  const key = keyOf(figure.cell);
  const derived = knowledge.derived.get(key);
  if (derived && !derived.staysBlank) {
    const { decimals } = knowledge.manner(figure);
    const { value } = derived;
    const reading: AmountReading = {
      kind: 'amount',
      value,
      written: value,
      decimals,
      heldFiner: false,
      asText: false,
      glued: null,
    };
    return { ...figure, reading, interval: { middle: value, half: halfUnit(decimals) } };
  }
  return knowledge.open.has(key) ? { ...figure, reading: BLANK, interval: EXACT_ZERO } : figure;
}

/** The forms as they will read once filled. */
export function recognitionAsKnown(knowledge: Knowledge, recognition: Recognition): Recognition {
  const slots = Object.fromEntries(
    Object.entries(recognition.slots).map(([id, slot]): [string, FormSlot] => [
      id,
      slot.status === 'found' ? { ...slot, form: formAsKnown(knowledge, slot.form) } : slot,
    ]),
  ) as Recognition['slots']; // the keys are those of the slots it was made from
  return { ...recognition, slots };
}

function formAsKnown(knowledge: Knowledge, form: Form): Form {
  const figures = form.figures.map((figure) => asKnown(knowledge, figure));
  const byKey = new Map(figures.map((figure) => [`${figure.row.key}|${figure.column.key}`, figure]));
  return { ...form, figures, byKey };
}
