/**
 * From all broken equations to the smallest explanation: the fewest slips that make the broken equations hold without
 * breaking others (error localisation after Fellegi and Holt, 1976). Every kind of slip proposes hypotheses, one judge
 * weighs them all by the same measure, the best is accepted, its values are assumed, and what is still broken is looked
 * at again. Where two explanations are equally good, none is claimed (docs/decisions/0008-diagnosis.md).
 */
import type { Cause, Finding } from '../report/report';
import { causeOf } from './cause';
import { cellHypotheses } from './cells';
import { columnSwaps } from './columnSwap';
import { doubleCounted } from './doubleCounted';
import { duplicateRows } from './duplicateRow';
import { extraRows } from './extraRow';
import type { Judgement } from './hypothesis';
import { missingParents } from './missingParent';
import { missingRows } from './missingRow';
import { Network, type Change, type Judged, type LineId } from './network';
import { codedRows, type CodedRows } from './rows';
import { rowShifts } from './rowShift';
import { signs } from './sign';
import { openLines, suspectRows, suspectTables, type Table } from './tables';
import { units } from './unit';
import { wrongColumns } from './wrongColumn';

const MOST_CAUSES = 50;
/** Savings are counted in equations; below this they differ by the binary noise of their sums only. */
const AS_GOOD = 1e-9;

/**
 * Causes in the order of how much they explain. `findings`: what else was found, for rows that are missing or stand
 * twice; findings of the equations need not be among them.
 */
export function diagnose(equations: readonly Judged[], findings: readonly Finding[] = []): readonly Cause[] {
  const aboutRows = findings.filter(({ sentence }) => ROW_SENTENCES.has(sentence.id));
  if (aboutRows.length === 0 && !equations.some(({ evaluation }) => evaluation.outcome === 'fail')) return [];
  const network = new Network(equations);
  const places: Places = { tables: suspectTables(network), forms: codedRows(network) };
  const causes: Cause[] = [];
  let open = aboutRows;
  while ((network.failing.size > 0 || open.length > 0) && causes.length < MOST_CAUSES) {
    const ranked = hypotheses(network, places, open).sort((a, b) => b.saving - a.saving);
    const [best] = ranked;
    if (!best) break;
    const rival = ranked.find((other) => isRival(other, best));
    if (rival) {
      const undecided = [best, rival];
      network.setAside(undecided.flatMap(({ fixed }) => fixed));
      const remarks = undecided.flatMap(({ hypothesis }) => hypothesis.remarks);
      open = open.filter(({ id }) => !remarks.includes(id));
      continue;
    }
    for (const judgement of independentOf(network, ranked).slice(0, MOST_CAUSES - causes.length)) {
      const cause = causeOf(network, judgement);
      if (cause.explains.length > 0) causes.push(cause);
      network.commit(judgement.hypothesis);
      open = open.filter(({ id }) => !cause.explains.includes(id));
    }
  }
  return causes
    .map((cause, index) => ({ cause, index }))
    .sort((a, b) => b.cause.explains.length - a.cause.explains.length || a.index - b.index)
    .map(({ cause }) => cause);
}

const ROW_SENTENCES: ReadonlySet<string> = new Set([
  'duplicateCode',
  'parentMissing',
  'codeMissingElsewhere',
]);

/** Where the cells of the network stand; the same whatever is assumed of their values. */
interface Places {
  readonly tables: readonly Table[];
  readonly forms: CodedRows;
}

function hypotheses(network: Network, places: Places, findings: readonly Finding[]): Judgement[] {
  const { forms } = places;
  const tables = places.tables.filter((table) => suspectRows(network, table).length > 0);
  const quick = [
    ...cellHypotheses(network),
    ...units(network),
    ...duplicateRows(network, forms, findings),
    ...missingRows(network, forms, findings),
    ...missingParents(network, forms, findings),
    ...extraRows(network, tables, forms, findings),
    ...tables.flatMap((table) => [
      ...wrongColumns(network, table),
      ...signs(network, table),
      ...doubleCounted(network, table),
      ...columnSwaps(network, table),
    ]),
  ];
  // A shift is searched for; where one slip already explains all that is broken in a table there is none to find.
  const unexplained = tables.filter((table) => {
    const open = openLines(network, table);
    return !quick.some(({ fixed, broken }) => broken === 0 && covers(fixed, open));
  });
  return [...quick, ...unexplained.flatMap((table) => rowShifts(network, table, forms))];
}

function covers(fixed: readonly LineId[], open: ReadonlySet<LineId>): boolean {
  let count = 0;
  for (const line of fixed) if (open.has(line)) count += 1;
  return count === open.size;
}

/**
 * The best, and with it all that touch no equation of anything better: these would be found one after the other, and many
 * faults in a long list must not cost a round each.
 */
function independentOf(network: Network, ranked: readonly Judgement[]): Judgement[] {
  const seen = new Set<LineId>();
  return ranked.filter((judgement) => {
    const { values, added, remarks } = judgement.hypothesis;
    const touched = [...values.keys()].flatMap((cell) => network.linesOf(cell));
    const lines = [...judgement.fixed, ...touched, ...(added?.keys() ?? [])];
    const free = lines.every((line) => !seen.has(line));
    for (const line of lines) seen.add(line);
    if (judgement === ranked[0]) return true;
    return free && remarks.length === 0 && !ranked.some((other) => isRival(other, judgement));
  });
}

/** As good an explanation of some of the same. What explains other equations is a fault of its own. */
function isRival(other: Judgement, best: Judgement): boolean {
  if (other === best || Math.abs(other.saving - best.saving) >= AS_GOOD) return false;
  const shared =
    other.fixed.some((line) => best.fixed.includes(line)) ||
    other.hypothesis.remarks.some((id) => best.hypothesis.remarks.includes(id));
  return shared && !sameChange(best.hypothesis, other.hypothesis);
}

/** Two names for the same correction are no rivals. */
function sameChange(a: Change, b: Change): boolean {
  return (
    (a.added?.size ?? 0) === 0 &&
    (b.added?.size ?? 0) === 0 &&
    a.values.size === b.values.size &&
    [...a.values].every(([cell, value]) => b.values.get(cell)?.middle === value.middle)
  );
}
