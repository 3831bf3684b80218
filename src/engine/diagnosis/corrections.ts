/**
 * What the cells of a cause should hold, where that is known to the last digit. Figures that stand in the wrong places are
 * taken as they stand; a figure that went out of the form is known only where an equation says it is another one. What
 * equations tell within rounding is no correction of a figure among many: it stays with the people who have the accounts.
 */
import { toText } from '../amounts/scaled';
import type { Figure } from '../forms/model';
import type { CellCorrection, Corrections, Place } from '../report/report';
import { a1 } from '../workbook/reference';
import type { Hypothesis, Judgement, Moves } from './hypothesis';
import { lostFigures } from './lostFigures';
import type { CellId, Network } from './network';
import { unitCorrections } from './unitCorrections';

/** Made before the change is committed. Undefined: nothing is known, or something else explains as much. */
export function correctionsOf(network: Network, judgement: Judgement): Corrections | undefined {
  const { hypothesis } = judgement;
  const { kind, subject, cells } = hypothesis;
  switch (kind) {
    case 'cell':
    case 'copied-cells':
      return subject.kind === 'cell' && subject.shift ? undefined : asAssumed(network, hypothesis);
    case 'sign':
    case 'double-counted':
      return asAssumed(network, hypothesis);
    case 'wrong-column':
    case 'column-swap':
    case 'row-shift': {
      const moves = hypothesis.moves?.(judgement.fixed) ?? null;
      return moves ? asMoved(network, hypothesis, moves) : undefined;
    }
    case 'unit':
      return subject.kind === 'range'
        ? inOtherUnit(network, cells, subject.sentence.values['unit'])
        : undefined;
    case 'missing-row':
    case 'extra-row':
    case 'duplicate-row':
      // Rows are put in or taken out by people, with their codes and names.
      return undefined;
  }
}

/** `unit`: what the form is in. */
function inOtherUnit(network: Network, cells: readonly CellId[], unit = ''): Corrections | undefined {
  const own = cells.flatMap((cell) => network.figures[cell] ?? []);
  const others = network.figures.filter(({ form }) => form !== own[0]?.form);
  return unit === '元'
    ? unitCorrections(own, others, '元', '万元')
    : unitCorrections(own, others, '万元', '元');
}

/** The values that the hypothesis puts right. */
function asAssumed(network: Network, { values }: Hypothesis): Corrections {
  const cells = [...values].flatMap(([cell, { middle }]): CellCorrection[] => {
    const figure = network.figures[cell];
    return figure ? [corrected(figure, toText(network.inOwnUnit(cell, middle)))] : [];
  });
  return { cells, lost: [] };
}

function asMoved(
  network: Network,
  { values }: Hypothesis,
  { sources, lost }: Moves,
): Corrections | undefined {
  // What another cause gave another value does not stand there yet.
  if ([...sources].flat().some((cell) => network.isChanged(cell))) return undefined;
  const known = lostFigures(network, lost);
  const cells = [...sources, ...known].flatMap(([cell, source]) => {
    const [own, right] = [network.figures[cell], source === null ? null : network.figures[source]];
    if (!own || right === undefined) return [];
    const after = right && written(right);
    if (after === written(own)) return [];
    return [{ ...corrected(own, after), ...(right && { from: placeOf(right) }) }];
  });
  if (cells.length === 0) return undefined;
  const unknown = [...lost].filter((cell) => !known.has(cell) && isAmiss(network, cell, values));
  const figures = unknown.flatMap((cell) => network.figures[cell] ?? []);
  return { cells, lost: figures.map(placeOf) };
}

/** Whether a cell whose figure is lost holds one that belongs elsewhere, or is blank where an amount is missing. */
function isAmiss(network: Network, cell: CellId, values: Hypothesis['values']): boolean {
  const figure = network.figures[cell];
  return (figure && written(figure) !== null) || (values.get(cell)?.middle ?? 0n) !== 0n;
}

function corrected(figure: Figure, after: string | null): CellCorrection {
  return { ...placeOf(figure), before: written(figure), after };
}

function placeOf({ cell }: Figure): Place {
  return { sheet: cell.sheet, cell: a1(cell) };
}

/** What stands in the cell, as it is used in equations; null for a blank one. */
function written({ reading }: Figure): string | null {
  return reading.kind === 'amount' ? toText(reading.value) : null;
}
