/** The forms as they will read in 万元, so that what is proposed is judged by the checks themselves. */
import { EXACT_ZERO } from '../amounts/interval';
import { halfUnit } from '../amounts/scaled';
import { keyOf, type CellKey } from '../filling/knowledge';
import type { Figure, Form, FormSlot, Recognition } from '../forms/model';
import { inWan, type Hundredths } from './hundredths';

const DECIMALS = 2;

/** @param amounts the converted figures; blanks and what cannot be read stay so */
export function recognitionInWan(
  recognition: Recognition,
  converted: readonly Form[],
  amounts: ReadonlyMap<CellKey, Hundredths>,
): Recognition {
  const slots = Object.fromEntries(
    Object.entries(recognition.slots).map(([id, slot]): [string, FormSlot] => [
      id,
      slot.status === 'found' && converted.includes(slot.form)
        ? { ...slot, form: formInWan(slot.form, amounts) }
        : slot,
    ]),
  ) as Recognition['slots']; // the keys are those of the slots it was made from
  return { ...recognition, slots };
}

function formInWan(form: Form, amounts: ReadonlyMap<CellKey, Hundredths>): Form {
  const figures = form.figures.map((figure) => figureInWan(figure, amounts.get(keyOf(figure.cell))));
  const byKey = new Map(figures.map((figure) => [`${figure.row.key}|${figure.column.key}`, figure]));
  return { ...form, figures, byKey, decimals: DECIMALS, money: { unit: '万元', from: 'stated' } };
}

function figureInWan(figure: Figure, amount: Hundredths | undefined): Figure {
  if (amount === undefined) {
    const interval = figure.reading.kind === 'blank' ? EXACT_ZERO : null;
    return { ...figure, unit: '万元', interval };
  }
  const value = inWan(amount);
  return {
    ...figure,
    unit: '万元',
    reading: {
      kind: 'amount',
      value,
      written: value,
      decimals: DECIMALS,
      heldFiner: false,
      asText: false,
      glued: null,
    },
    interval: { middle: value, half: halfUnit(DECIMALS) },
  };
}
