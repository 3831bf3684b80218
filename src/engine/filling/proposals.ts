/** From derived amounts to proposals that people can read and a host can write. */
import { toText } from '../amounts/scaled';
import { addendOf, rowLabel } from '../checks/equationInstance';
import type { BoundTerm } from '../equations/evaluate';
import type { Figure } from '../forms/model';
import type { Addend } from '../report/report';
import { BLANK_CONTENT, contentOf, type CellContent } from '../workbook/edits';
import type { Accused } from './doubts';
import { derive } from './derive';
import { formulaFor } from './formulas';
import { asKnown, keyOf, type Derived, type Knowledge } from './knowledge';
import type { Basis, FillProposal, Place, RoundingNote } from './proposal';
import type { Asked } from './question';
import type { Solution } from './solve';

/** Null where nothing is to be written: a nought that stays blank, a cell that reckons itself or cannot be written to. */
export function filledProposal(
  asked: Asked,
  solution: Solution,
  derived: Derived,
  chosen: boolean,
  formulas: boolean,
): FillProposal | null {
  const figure = asked.figures.get(derived.key);
  if (!figure || asked.isCovered(figure.cell)) return null;
  if (derived.staysBlank && !chosen) return null;
  if (asked.reckoned.has(derived.key) && !chosen) return null;
  const formula = formulas ? formulaFor(asked.reckoned, solution, derived, figure) : null;
  return {
    ...described(figure, derived, solution, roundingNotes(solution, figure, derived)),
    kind: chosen ? 'differs' : 'fill',
    before: chosen ? contentOf(asked.cellAt(figure.cell)) : BLANK_CONTENT,
    after: formula ?? numberOf(derived),
    applied: true,
  };
}

/** A printed amount that stays: shown with what it should be. */
export function differingProposal(
  asked: Asked,
  { figure, derived, all }: Accused,
  solution: Solution,
): FillProposal {
  const notes = all.filter((one) => one.value !== derived.value).map((one) => noteOf(derived, one));
  return {
    ...described(figure, derived, solution, notes),
    kind: 'differs',
    before: contentOf(asked.cellAt(figure.cell)),
    after: numberOf(derived),
    applied: false,
  };
}

function numberOf({ value }: Derived): CellContent {
  return { kind: 'number', value: toText(value), decimals: null };
}

function described(
  figure: Figure,
  derived: Derived,
  knowledge: Knowledge,
  rounding: readonly RoundingNote[],
): Omit<FillProposal, 'kind' | 'before' | 'after' | 'applied'> {
  return {
    ...placeOf(figure),
    cell: figure.cell,
    value: toText(derived.value),
    basis: basisOf(derived),
    addends: derived.others.flatMap((term) => knownAddend(knowledge, term)),
    rounding,
  };
}

export function placeOf(figure: Figure): Place {
  return { form: figure.form, row: rowLabel(figure), column: figure.column.label };
}

function basisOf({ identity: { check, statement } }: Derived): Basis {
  return { check, statement };
}

function knownAddend(knowledge: Knowledge, { sign, figure }: BoundTerm): Addend[] {
  return addendOf({
    sign,
    figure: figure && asKnown(knowledge, knowledge.figures.get(keyOf(figure.cell)) ?? figure),
  });
}

/** The other identities of the cell that give it another amount, each rounded on its own. */
function roundingNotes(solution: Solution, figure: Figure, derived: Derived): readonly RoundingNote[] {
  const blanks = { asNought: true, live: new Set<string>() } as const;
  const notes = solution.identitiesAt(derived.key).flatMap((identity) => {
    if (identity === derived.identity) return [];
    const other = derive(solution, identity, figure, blanks);
    if (!other || other.way === 'rest' || other.value === derived.value || other.from.has(derived.key))
      return [];
    return [noteOf(derived, other)];
  });
  return notes;
}

function noteOf(derived: Derived, other: Derived): RoundingNote {
  return { ...basisOf(other), value: toText(other.value), difference: toText(derived.value - other.value) };
}
