/**
 * From all broken equations to the cells most likely wrong: the fewest changed figures that make the broken equations
 * hold without breaking others (error localisation after Fellegi and Holt, 1976), preferring values a slip of the hand
 * explains. Several independent causes are found one after the other. Where two explanations are equally good, none is
 * claimed.
 */
import { toText, type Scaled } from '../amounts/scaled';
import { rowLabel } from '../checks/equationInstance';
import type { Cause, SlipPattern } from '../report/report';
import { a1, qualifiedA1 } from '../workbook/reference';
import { cellKey, Network, valueOf, type Assumption, type CellKey, type Judged } from './network';
import { slipBetween } from './slip';

const MOST_CAUSES = 50;
/** More cells that hold the same wrong figure than this is no slip of copying. */
const MOST_COPIES = 8;

interface Hypothesis {
  /** The suspect cell first, then the cells that carry the same wrong figure. */
  readonly cells: readonly CellKey[];
  readonly value: Scaled;
  readonly fixed: readonly Judged[];
  readonly brokenBy: number;
  readonly slip: SlipPattern | null;
  /** The suspect is the printed total of a broken equation: what is computed is less often wrong than what is typed. */
  readonly score: number;
}

/** Causes in the order of how much they explain. */
export function diagnose(equations: readonly Judged[]): readonly Cause[] {
  const network = new Network(equations);
  const assumed = new Map<CellKey, Scaled>();
  let open = equations.filter(({ evaluation }) => evaluation.outcome === 'fail');
  const causes: Cause[] = [];
  while (open.length > 0 && causes.length < MOST_CAUSES) {
    const best = bestHypothesis(network, open, assumed);
    if (!best) break;
    causes.push(causeOf(network, best));
    for (const cell of best.cells) assumed.set(cell, best.value);
    const fixed = new Set(best.fixed);
    open = open.filter((judged) => !fixed.has(judged));
  }
  return causes
    .map((cause, index) => ({ cause, index }))
    .sort((a, b) => b.cause.explains.length - a.cause.explains.length || a.index - b.index)
    .map(({ cause }) => cause);
}

function bestHypothesis(network: Network, open: readonly Judged[], assumed: Assumption): Hypothesis | null {
  const failing = new Set(open);
  const suspects = new Set<CellKey>();
  for (const { bound } of open) {
    for (const { figure } of [...bound.left, ...bound.right]) {
      if (figure?.interval && !assumed.has(cellKey(figure))) suspects.add(cellKey(figure));
    }
  }
  let ranked: Hypothesis[] = [];
  for (const cell of suspects) {
    for (const value of valuesFor(network, cell, failing, assumed)) {
      const hypothesis = test(network, cell, value, failing, assumed);
      if (hypothesis) ranked.push(hypothesis);
    }
  }
  ranked = ranked.sort((a, b) => b.score - a.score);
  const [first, second] = ranked;
  if (!first) return null;
  const equal = second !== undefined && second.score === first.score && !sameCells(first, second);
  return equal ? null : first;
}

function sameCells(a: Hypothesis, b: Hypothesis): boolean {
  return (
    a.value === b.value &&
    a.cells.length === b.cells.length &&
    a.cells.every((cell) => b.cells.includes(cell))
  );
}

/** The values the failing equations ask of the cell, each once; nearby ones (rounding) stand for one another. */
function valuesFor(
  network: Network,
  cell: CellKey,
  failing: ReadonlySet<Judged>,
  assumed: Assumption,
): readonly Scaled[] {
  const values = new Set<Scaled>();
  for (const judged of network.equationsOf(cell)) {
    if (!failing.has(judged)) continue;
    const value = network.required(judged, cell, assumed);
    if (value !== null) values.add(value);
  }
  return [...values];
}

/** Puts the value into the cell, and into cells with the same written figure where an equation would break otherwise. */
function test(
  network: Network,
  cell: CellKey,
  value: Scaled,
  failing: ReadonlySet<Judged>,
  assumed: Assumption,
): Hypothesis | null {
  const suspect = network.figures.get(cell);
  const written = suspect ? valueOf(suspect, assumed) : null;
  if (written === null || written === value) return null;
  const cells: CellKey[] = [cell];
  const trial = new Map(assumed).set(cell, value);
  const seen = new Set<Judged>();
  let brokenBy = 0;
  const fixed: Judged[] = [];
  for (let next = 0; next < cells.length; next += 1) {
    for (const judged of network.equationsOf(cells[next] ?? cell)) {
      if (seen.has(judged)) continue;
      if (network.broken(judged, trial) && !failing.has(judged) && cells.length < MOST_COPIES) {
        const copy = copyIn(judged, written, trial);
        if (copy !== null) {
          cells.push(copy);
          trial.set(copy, value);
          next = -1; // every equation of every cell is judged again under the larger assumption
          seen.clear();
          fixed.length = 0;
          brokenBy = 0;
          break;
        }
      }
      seen.add(judged);
      const isBroken = network.broken(judged, trial);
      if (failing.has(judged) && !isBroken) fixed.push(judged);
      if (!failing.has(judged) && judged.evaluation.outcome !== 'fail' && isBroken) brokenBy += 1;
    }
  }
  if (fixed.length <= brokenBy) return null;
  const slip = slipBetween(written, value);
  // A slip of the hand decides between explanations that are otherwise equal; it never outweighs an equation.
  const score = fixed.length - 2 * brokenBy - 0.3 * (cells.length - 1) + (slip ? 0.2 : 0);
  return score > 0 ? { cells, value, fixed, brokenBy, slip, score } : null;
}

/** A cell of the equation that carries the same wrong figure. */
function copyIn({ bound }: Judged, written: Scaled, trial: Assumption): CellKey | null {
  if (written === 0n) return null;
  for (const { figure } of [...bound.left, ...bound.right]) {
    if (figure?.reading.kind !== 'amount' || trial.has(cellKey(figure))) continue;
    if (figure.interval?.middle === written) return cellKey(figure);
  }
  return null;
}

function causeOf(network: Network, { cells, value, fixed, slip }: Hypothesis): Cause {
  const [first, ...others] = cells.flatMap((cell) => network.figures.get(cell) ?? []);
  const printed = first?.interval ? toText(first.interval.middle) : null;
  const suggested = toText(value);
  const explains = fixed.flatMap(({ finding }) => (finding === null ? [] : [finding]));
  const label = first ? rowLabel(first) : '';
  return {
    kind: others.length > 0 ? 'copied-cells' : 'cell',
    sheet: first?.cell.sheet ?? null,
    cell: first ? a1(first.cell) : null,
    range: null,
    form: first?.form ?? null,
    label,
    column: first?.column.label ?? '',
    printed,
    suggested,
    pattern: slip,
    also: others.map((figure) => ({ sheet: figure.cell.sheet, cell: a1(figure.cell) })),
    explains,
    sentence: {
      id: slip ? 'causeCellPattern' : 'causeCell',
      values: {
        cell: first ? qualifiedA1(first.cell) : '',
        label,
        column: first?.column.label ?? '',
        printed: printed ?? '',
        suggested,
        pattern: slip ?? '',
        count: String(explains.length),
        also: others.map((figure) => qualifiedA1(figure.cell)).join('、'),
      },
    },
  };
}
