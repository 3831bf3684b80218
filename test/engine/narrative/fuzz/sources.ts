/** Terms of figures against what the generator put into their cells. */
import type { MoneyUnit } from '../../../../src/engine/report/report';
import type { Narrative, Term } from '../../../../src/engine/narrative/narrative';
import { a1 } from '../../../../src/engine/workbook/reference';
import { fromPrinted, fromScaled, negated, plus, sign, size, type Fraction } from '../provenance/fraction';
import type { Case } from './workbooks';

const IN_TEN_THOUSANDS: Readonly<Record<MoneyUnit, Fraction>> = {
  元: { above: 1n, below: 10_000n },
  千元: { above: 1n, below: 10n },
  万元: { above: 1n, below: 1n },
  亿元: { above: 10_000n, below: 1n },
};

/** Amounts in the text are rounded to 0.01 万元; a cell that holds more than it shows was rounded for showing before. */
const BOUND: Fraction = { above: 1n, below: 100n };

/** For a workbook that nobody damaged. */
export function misattributed({ sections }: Narrative, { figures, units }: Case): readonly string[] {
  const stated = new Map(figures.map((figure) => [`${figure.sheet}!${a1(figure)}`, figure]));
  const terms = sections.flatMap(({ paragraphs }) =>
    paragraphs.flatMap(({ pieces }) =>
      pieces.flatMap((piece) =>
        piece.kind === 'figure' && piece.figure.value !== null ? piece.figure.terms : [],
      ),
    ),
  );
  return [...new Set(terms.flatMap((term) => wrongTerm(term) ?? []))];

  function wrongTerm({ cell, value }: Term): string | null {
    if (cell === null) return null;
    const place = `${cell.sheet}!${a1(cell)}`;
    const figure = stated.get(place);
    // The nought of a line that the form leaves out points to the form itself.
    if (!figure) return value === 0n ? null : `${place} holds no figure`;
    const factor = IN_TEN_THOUSANDS[units.get(figure.form) ?? '万元'];
    const { above, below } = fromPrinted(figure.value);
    const expected = { above: above * factor.above, below: below * factor.below };
    const distance = size(plus(expected, negated(fromScaled(value))));
    return sign(plus(distance, negated(BOUND))) > 0 ? `${place} states ${figure.value}` : null;
  }
}
