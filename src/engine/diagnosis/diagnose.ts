/**
 * From all broken equations to the smallest explanation: the fewest slips that make the broken equations hold without
 * breaking others (error localisation after Fellegi and Holt, 1976). Every kind of slip proposes hypotheses, one judge
 * weighs them all by the same measure, the best is accepted, its values are assumed, and what is still broken is looked
 * at again. Where two explanations are equally good, none is claimed (docs/decisions/0008-diagnosis.md).
 */
import type { Cause, Finding } from '../report/report';
import { absentItems, type AbsentItems } from './absentItem';
import { contradictedForms, isMultiplied } from '../checks/moneyUnits';
import { causeOf } from './cause';
import { cellHypotheses } from './cells';
import { columnShifts, columnShiftsBeside } from './columnShift';
import { columnSwaps } from './columnSwap';
import { doubleCounted } from './doubleCounted';
import { duplicateRows } from './duplicateRow';
import { extraRows } from './extraRow';
import type { Judgement } from './hypothesis';
import { isShortColumn } from './lostTails';
import { missingParents } from './missingParent';
import { missingRows } from './missingRow';
import { Network, type Change, type Judged, type LineId } from './network';
import { RowFindings } from './rowFindings';
import { codedRows, type CodedRows } from './rows';
import { rowShifts } from './rowShift';
import { signs } from './sign';
import { covers, openLines, suspectRows, suspectTables, type Table } from './tables';
import { units } from './unit';
import { wrongColumns } from './wrongColumn';

const MOST_CAUSES = 50;
/** Savings are counted in equations; below this they differ by the binary noise of their sums only. */
const AS_GOOD = 1e-9;

export interface Diagnosis {
  /** In the order of how much they explain. */
  readonly causes: readonly Cause[];
  /**
   * Why broken equations were left without being looked at; null where all were. A workbook with so many faults is not
   * explained by slips of the hand: its findings stand, without causes.
   */
  readonly stopped: 'causes' | 'work' | null;
}

/** As `diagnosis`, the causes alone. */
export function diagnose(equations: readonly Judged[], findings: readonly Finding[] = []): readonly Cause[] {
  return diagnosis(equations, findings).causes;
}

/**
 * Looks for causes until nothing is left to explain, or a limit is met. `findings`: what else was found, for rows that
 * are missing or stand twice; findings of the equations need not be among them. `mostEvaluations`: the limit of work.
 */
export function diagnosis(
  equations: readonly Judged[],
  findings: readonly Finding[] = [],
  mostEvaluations?: number,
): Diagnosis {
  let open = findings.filter(({ sentence }) => ROW_SENTENCES.has(sentence.id));
  if (open.length === 0 && !equations.some(({ evaluation }) => evaluation.outcome === 'fail'))
    return { causes: [], stopped: null };
  const network = new Network(notByUnit(equations, findings), mostEvaluations);
  const places = placesOf(network);
  const causes: Cause[] = [];
  while ((network.unexplained.size > 0 || open.length > 0) && causes.length < MOST_CAUSES) {
    if (network.exhausted) break;
    network.lookAgain();
    const { accepted, undecided } = decide(network, hypotheses(network, places, new RowFindings(open)));
    if (accepted.length + undecided.length === 0) {
      if (network.failing.size === 0) break;
      // Nothing is to be concluded from these; of a great many the next are looked at.
      network.setAside([...network.failing]);
      continue;
    }
    const settled = new Set(undecided.flatMap(({ hypothesis }) => hypothesis.remarks));
    network.setAside(undecided.flatMap(({ fixed }) => fixed));
    for (const judgement of accepted.slice(0, MOST_CAUSES - causes.length)) {
      const cause = causeOf(network, judgement);
      if (cause.explains.length > 0) causes.push(cause);
      network.commit(judgement.hypothesis);
      for (const id of cause.explains) settled.add(id);
    }
    open = open.filter(({ id }) => !settled.has(id));
  }
  return { causes: inOrder(causes), stopped: stoppedBy(network, causes) };
}

/** Without what a contradicted unit line explains; that cause is found with the finding (checks/moneyUnits.ts). */
function notByUnit(equations: readonly Judged[], findings: readonly Finding[]): readonly Judged[] {
  const forms = [...contradictedForms(findings)];
  if (forms.length === 0) return equations;
  return equations.filter((judged) => !forms.some((form) => isMultiplied(judged, form)));
}

function stoppedBy(network: Network, causes: readonly Cause[]): Diagnosis['stopped'] {
  if (network.unexplained.size === 0) return null;
  return causes.length >= MOST_CAUSES ? 'causes' : 'work';
}

function inOrder(causes: readonly Cause[]): Cause[] {
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
  readonly absent: AbsentItems;
}

function placesOf(network: Network): Places {
  const forms = codedRows(network);
  return { tables: suspectTables(network), forms, absent: absentItems(forms) };
}

function hypotheses(network: Network, places: Places, findings: RowFindings): Judgement[] {
  const { forms } = places;
  const tables = places.tables.filter((table) => suspectRows(network, table).length > 0);
  const quick = [
    ...cellHypotheses(network),
    ...units(network),
    ...duplicateRows(network, forms, findings.all),
    ...missingRows(network, forms, places.absent, findings),
    ...missingParents(network, findings),
    ...extraRows(network, tables, forms, findings),
    ...tables.flatMap((table) => [
      ...wrongColumns(network, table),
      ...signs(network, table),
      ...doubleCounted(network, table),
      ...columnSwaps(network, table),
    ]),
  ];
  return withShifts(network, tables, forms, quick);
}

/**
 * A shift is searched for. Where one slip already explains all that is broken in a table there is none to find; but a cell
 * of a short column is weighed against one.
 */
function withShifts(
  network: Network,
  tables: readonly Table[],
  forms: CodedRows,
  quick: readonly Judgement[],
): Judgement[] {
  let found = [...quick];
  for (const table of tables) {
    const [cell, ...others] = allExplaining(network, table, quick);
    if (!cell) {
      const search = isShortColumn(table) ? columnShifts : rowShifts;
      found.push(...search(network, table, forms));
    } else if (
      isShortColumn(table) &&
      [cell, ...others].every(({ hypothesis: { kind } }) => kind === 'cell')
    ) {
      const weighed = columnShiftsBeside(network, table, forms, cell);
      found = [...found.filter((judgement) => judgement !== cell), ...weighed];
    }
  }
  return found;
}

/** What explains all that is broken in the table, the best first. */
function allExplaining(network: Network, table: Table, judgements: readonly Judgement[]): Judgement[] {
  const open = openLines(network, table);
  return judgements
    .filter(({ fixed, broken }) => broken === 0 && covers(fixed, open))
    .sort((a, b) => b.saving - a.saving);
}

interface Decision {
  readonly accepted: readonly Judgement[];
  /** Explanations as good as one another: none is claimed. */
  readonly undecided: readonly Judgement[];
}

/**
 * The best, and with it all that touch no equation of anything better: these would be found one after the other, and many
 * faults in a long list must not cost a round each.
 */
function decide(network: Network, judgements: readonly Judgement[]): Decision {
  const ranked = [...judgements].sort((a, b) => b.saving - a.saving);
  const rivals = byClaim(ranked);
  const seen = new Set<LineId>();
  const [accepted, undecided]: [Judgement[], Judgement[]] = [[], []];
  const isFree = (judgement: Judgement): boolean =>
    touchedBy(network, judgement).every((line) => !seen.has(line));
  for (const judgement of ranked) {
    const isBest = judgement === ranked[0];
    const open = isBest || (judgement.hypothesis.remarks.length === 0 && isFree(judgement));
    const rival = open ? rivals(judgement) : null;
    const tied = rival !== null && (isBest || isFree(rival));
    for (const line of touchedBy(network, judgement)) seen.add(line);
    if (open && rival === null) accepted.push(judgement);
    if (!tied) continue;
    for (const line of touchedBy(network, rival)) seen.add(line);
    undecided.push(judgement, rival);
  }
  return { accepted, undecided };
}

function touchedBy(network: Network, { fixed, hypothesis: { values, added } }: Judgement): LineId[] {
  return [...fixed, ...[...values.keys()].flatMap((cell) => network.linesOf(cell)), ...(added?.keys() ?? [])];
}

/** Finds as good an explanation of some of the same. What explains other equations is a fault of its own. */
function byClaim(ranked: readonly Judgement[]): (of: Judgement) => Judgement | null {
  const claims = new Map<LineId | string, Judgement[]>();
  const claimsOf = ({ fixed, hypothesis }: Judgement): (LineId | string)[] => [
    ...fixed,
    ...hypothesis.remarks,
  ];
  for (const judgement of ranked) {
    for (const claim of claimsOf(judgement)) {
      const list = claims.get(claim) ?? [];
      list.push(judgement);
      claims.set(claim, list);
    }
  }
  return (of) => {
    for (const claim of claimsOf(of)) {
      const rival = claims
        .get(claim)
        ?.find(
          (other) =>
            other !== of &&
            Math.abs(other.saving - of.saving) < AS_GOOD &&
            !sameChange(of.hypothesis, other.hypothesis),
        );
      if (rival) return rival;
    }
    return null;
  };
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
