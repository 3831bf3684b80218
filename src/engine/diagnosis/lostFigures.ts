/** Figures that went out of a form and that another form prints too. */
import { absolute } from '../amounts/scaled';
import type { CellId, LineId, Network } from './network';

/**
 * Lost cell → the cell that holds the same figure, null where it is blank. Only by equations that say the two are one
 * figure: everything else in them is blank, and they allow for no more than the rounding of these two. Sums within the form
 * tell where a block ends; they are no second witness to what it lost.
 */
export function lostFigures(network: Network, lost: ReadonlySet<CellId>): ReadonlyMap<CellId, CellId | null> {
  const found = new Map<CellId, CellId | null>();
  for (const cell of lost) {
    const twins = network.linesOf(cell).map((line) => twinIn(network, line, cell));
    const twin = twins.find((one) => one !== undefined);
    if (twin !== undefined) found.set(cell, twin);
  }
  return found;
}

/** Undefined where the equation does not tell. */
function twinIn(network: Network, line: LineId, lost: CellId): CellId | null | undefined {
  const { relation, terms } = network.lines[line] ?? { relation: '≥', terms: [] };
  const form = network.figures[lost]?.form;
  const others = terms.filter(({ cell }) => cell !== lost);
  const own = terms.find(({ cell }) => cell === lost)?.weight ?? 0n;
  const rounding = terms.reduce(
    (sum, { cell, weight }) => sum + absolute(weight) * network.valueOf(cell).half,
    0n,
  );
  if (relation !== '=' || absolute(own) !== 1n || network.boundOf(line) > rounding) return undefined;
  if (others.some(({ cell }) => network.figures[cell]?.form === form || network.isChanged(cell)))
    return undefined;
  const [twin, second] = others.filter(({ cell }) => network.valueOf(cell).half > 0n);
  if (!twin) return null;
  const { middle, half } = network.valueOf(twin.cell);
  const sameUnit = network.figures[twin.cell]?.unit === network.figures[lost]?.unit;
  const isTwin = !second && twin.weight === -own && half === network.written(lost, middle).half;
  return isTwin && sameUnit ? twin.cell : undefined;
}
