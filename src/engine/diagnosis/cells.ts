/** Hypothesis: one cell holds the wrong figure, or several cells carry the same wrong figure. */
import { absolute, type Scaled } from '../amounts/scaled';
import type { Interval } from '../amounts/interval';
import { judge, type Hypothesis, type Judgement } from './hypothesis';
import type { CellId, LineId, Network } from './network';
import { rightFigures, slipBetween, slipWeight } from './slip';

/** More cells that hold the same wrong figure than this is no slip of copying. */
const MOST_COPIES = 8;
/** `negative`: amounts are rarely below zero, so a value that would be is doubted. */
const PRICE = { cell: 2, copy: 0.3, negative: 0.5 };
/** Of an equation with more terms than this only the total is suspected: a sum of so many says nothing of one of them. */
const MOST_TERMS = 400;

/** For every cell of a broken equation its best explanation. */
export function cellHypotheses(network: Network): Judgement[] {
  const suspects = new Set<CellId>();
  for (const line of network.failing) {
    const terms = network.lines[line]?.terms ?? [];
    for (const { cell } of terms.slice(0, terms.length > MOST_TERMS ? 1 : undefined)) {
      if (!network.isChanged(cell)) suspects.add(cell);
    }
  }
  return [...suspects].flatMap((cell) => bestValue(network, cell) ?? []);
}

function bestValue(network: Network, cell: CellId): Judgement | null {
  if (network.exhausted) return null;
  let best: Judgement | null = null;
  let bestExact = -1;
  for (const value of valuesFor(network, cell)) {
    const judgement = judgeCell(network, cell, value);
    if (!judgement) continue;
    const exact = judgement.fixed.filter((line) =>
      isExact(network, line, judgement.hypothesis.values),
    ).length;
    // Where rounding lets several values pass, that on which more equations agree to the last digit is taken.
    if (!best || judgement.saving > best.saving || (judgement.saving === best.saving && exact > bestExact)) {
      best = judgement;
      bestExact = exact;
    }
  }
  return best;
}

/** The values that broken equations ask of the cell, and near these the ones a slip of the hand leads back to. */
function valuesFor(network: Network, cell: CellId): ReadonlySet<Scaled> {
  const values = new Set<Scaled>();
  const written = network.valueOf(cell).middle;
  const likely = rightFigures(written);
  const broken = network
    .linesOf(cell)
    .filter((line) => network.failing.has(line))
    .sort((a, b) => (network.boundOf(a) < network.boundOf(b) ? -1 : 1));
  for (const line of broken) {
    const value = network.required(line, cell);
    if (value === null || value === written) continue;
    values.add(value);
    for (const right of likely)
      if (absolute(right - value) <= network.boundOf(line) && right !== written) values.add(right);
  }
  return values;
}

function isExact(network: Network, line: LineId, values: ReadonlyMap<CellId, Interval>): boolean {
  const [first] = network.lines[line]?.terms ?? [];
  if (!first) return false;
  const value = values.get(first.cell) ?? network.valueOf(first.cell);
  return network.required(line, first.cell, values) === value.middle;
}

/** Puts the value into the cell, and into cells with the same figure where an equation would break otherwise. */
function judgeCell(network: Network, cell: CellId, value: Scaled): Judgement | null {
  const written = network.valueOf(cell);
  const values = new Map<CellId, Interval>([[cell, network.written(cell, value)]]);
  let judgement = judge(network, hypothesisOf(network, cell, values, value));
  while (values.size < MOST_COPIES) {
    const copy = written.middle === 0n ? null : copyBeside(network, values, written.middle);
    if (copy === null) break;
    values.set(copy, network.written(copy, value));
    const wider = judge(network, hypothesisOf(network, cell, new Map(values), value));
    if (wider && wider.saving > (judgement?.saving ?? -Infinity)) judgement = wider;
  }
  return judgement;
}

function hypothesisOf(
  network: Network,
  cell: CellId,
  values: ReadonlyMap<CellId, Interval>,
  value: Scaled,
): Hypothesis {
  const written = network.valueOf(cell).middle;
  const slip = slipBetween(network.inOwnUnit(cell, written), network.inOwnUnit(cell, value));
  const doubt = value < 0n && written >= 0n ? PRICE.negative : 0;
  return {
    kind: values.size > 1 ? 'copied-cells' : 'cell',
    // A slip of the hand decides between explanations that are otherwise equal; it never outweighs an equation.
    price: PRICE.cell + PRICE.copy * (values.size - 1) + doubt - slipWeight(slip),
    values: new Map(values),
    cells: [...values.keys()],
    subject: { kind: 'cell', value, slip },
    remarks: [],
  };
}

/** A cell with the same written figure in an equation that the change would break, or leave broken. */
function copyBeside(network: Network, values: ReadonlyMap<CellId, Interval>, written: Scaled): CellId | null {
  for (const cell of values.keys()) {
    for (const line of network.linesOf(cell)) {
      const terms = network.lines[line]?.terms ?? [];
      const value = network.required(line, cell, values);
      const own = values.get(cell);
      if (value === null || !own || absolute(value - own.middle) <= network.boundOf(line)) continue;
      for (const { cell: other } of terms) {
        if (!values.has(other) && !network.isChanged(other) && network.valueOf(other).middle === written)
          return other;
      }
    }
  }
  return null;
}
