/**
 * From the printed figures to all that follows from them, one identity at a time and to a fixed point. The order is
 * fixed: equal amounts and sums within a form before sums of other forms; what rests on the fewest rounded figures first;
 * blanks are taken for nought only when nothing could still give
 * them an amount; what is left of a total comes last and needs two identities that agree.
 */
import { evaluate } from '../equations/evaluate';
import type { Figure } from '../forms/model';
import { agree, allTerms, derive, NO_BLANKS, wayTo, type Blanks } from './derive';
import type { BoundIdentity } from './identities';
import {
  asKnown,
  keyOf,
  standingOf,
  type CellKey,
  type Derived,
  type Doubts,
  type Knowledge,
} from './knowledge';

export interface Question {
  readonly figures: Knowledge['figures'];
  readonly open: Knowledge['open'];
  readonly manner: Knowledge['manner'];
  /** Rows of code forms without any amount, as lists of their cells: listed for something, so not nought. */
  readonly emptyRows: readonly (readonly CellKey[])[];
  readonly standing: readonly BoundIdentity[];
  /** What holds beyond that, going by what is known. */
  readonly further: (knowledge: Knowledge) => readonly BoundIdentity[];
}

export interface Solution extends Knowledge {
  readonly identities: readonly BoundIdentity[];
  /** The identities, without inequalities, that a cell stands in. */
  readonly identitiesAt: (key: CellKey) => readonly BoundIdentity[];
  /** Cells that some identity could give an amount, filled or not. */
  readonly live: ReadonlySet<CellKey>;
}

/** Working state of one run. */
interface Run extends Knowledge {
  readonly derived: Map<CellKey, Derived>;
  readonly doubts: Doubts & {
    readonly missing: Set<CellKey>;
    readonly disputed: Map<CellKey, readonly BoundIdentity[]>;
  };
}

export function solve(question: Question, doubts: Doubts): Solution {
  const { figures, open, manner } = question;
  const run: Run = {
    figures,
    open,
    manner,
    derived: new Map(),
    doubts: { wrong: doubts.wrong, missing: new Set(doubts.missing), disputed: new Map(doubts.disputed) },
  };
  let identities = question.standing;
  let index = indexOf(identities);
  let live = liveCells(run, identities);
  const steps: readonly (() => boolean)[] = [
    () => settle(run, index, live, NO_BLANKS, isOwn),
    () => {
      const more = [...question.standing, ...question.further(run)];
      if (more.length === identities.length) return false;
      identities = more;
      index = indexOf(identities);
      live = liveCells(run, identities);
      return true;
    },
    () => {
      markMissing(run, identities, live);
      markEmptyRows(run, question.emptyRows, doubts.missing);
      return settle(run, index, live, { asNought: true, live }, isOwn);
    },
    () =>
      settle(run, index, live, NO_BLANKS, isDirect) ||
      settle(run, index, live, { asNought: true, live }, isDirect),
    () => {
      const found = settleRests(run, index);
      if (found) live = liveCells(run, identities);
      return found;
    },
  ];
  while (steps.some((step) => step()));
  const at = index;
  return { ...run, identities, identitiesAt: (key) => at.get(key) ?? [], live };
}

type Index = ReadonlyMap<CellKey, readonly BoundIdentity[]>;

function indexOf(identities: readonly BoundIdentity[]): Index {
  const index = new Map<CellKey, BoundIdentity[]>();
  for (const identity of identities) {
    if (identity.bound.relation !== '=') continue;
    for (const { figure } of allTerms(identity)) {
      if (!figure) continue;
      const key = keyOf(figure.cell);
      const list = index.get(key);
      if (list) list.push(identity);
      else index.set(key, [identity]);
    }
  }
  return index;
}

/** Cells with an amount, and blank ones that a total or an equal amount elsewhere could give one. */
function liveCells(run: Knowledge, identities: readonly BoundIdentity[]): ReadonlySet<CellKey> {
  const live = new Set<CellKey>();
  for (const [key, figure] of run.figures) {
    if (!run.open.has(key) ? figure.reading.kind !== 'blank' : run.derived.has(key)) live.add(key);
  }
  const ways = identities
    .filter(({ bound }) => bound.relation === '=')
    .flatMap((identity) => {
      const keys = allTerms(identity).flatMap(({ figure }) => (figure ? [keyOf(figure.cell)] : []));
      return keys
        .filter((key) => !live.has(key) && wayTo(identity, key) !== 'rest')
        .map((key) => ({ key, others: keys.filter((other) => other !== key) }));
    });
  for (let grown = true; grown;) {
    grown = false;
    for (const { key, others } of ways) {
      if (live.has(key) || !others.some((other) => live.has(other))) continue;
      live.add(key);
      grown = true;
    }
  }
  return live;
}

/** Settles the cells that rest on the fewest rounded figures; false where no cell follows from anything. */
function settle(
  run: Run,
  index: Index,
  live: ReadonlySet<CellKey>,
  blanks: Blanks,
  isTaken: (way: Derived, target: Figure) => boolean,
): boolean {
  const found = new Map<CellKey, readonly Derived[]>();
  for (const key of run.open) {
    const target = live.has(key) ? unsettled(run, key) : null;
    if (!target) continue;
    const ways = candidates(run, index, target, blanks).filter((way) => isTaken(way, target));
    if (ways.length > 0) found.set(key, ways);
  }
  const best = [...found].map(([key, ways]) => ({ key, ways, best: leastError(ways) }));
  const least = leastError(best.map((one) => one.best));
  for (const { key, ways, best: chosen } of best) {
    if (!ways.every((way) => agree(way, chosen))) {
      run.doubts.disputed.set(
        key,
        ways.map(({ identity }) => identity),
      );
    } else if (chosen.error === least.error) {
      run.derived.set(key, chosen);
    }
  }
  return best.length > 0;
}

function isDirect({ way }: Derived): boolean {
  return way !== 'rest';
}

/** Carried from elsewhere, or the sum of cells of its own form. */
function isOwn({ way, others }: Derived, { form }: Figure): boolean {
  return (
    way === 'carried' || (way === 'sum' && others.every(({ figure }) => !figure || figure.form === form))
  );
}

/** What is left of a total: one blank, all else known, and two identities that say the same. */
function settleRests(run: Run, index: Index): boolean {
  for (const key of run.open) {
    const target = unsettled(run, key);
    if (!target) continue;
    const ways = candidates(run, index, target, NO_BLANKS).filter(({ value, error }) => value > error);
    const [first, ...others] = ways;
    if (!first || others.length === 0 || !ways.every((way) => agree(way, first))) continue;
    run.derived.set(key, leastError(ways));
    run.doubts.missing.delete(key);
    return true;
  }
  return false;
}

function unsettled(run: Run, key: CellKey): Figure | null {
  if (run.derived.has(key) || run.doubts.disputed.has(key)) return null;
  return run.figures.get(key) ?? null;
}

function candidates(run: Run, index: Index, target: Figure, blanks: Blanks): readonly Derived[] {
  const identities = index.get(keyOf(target.cell)) ?? [];
  return identities.flatMap((identity) => derive(run, identity, target, blanks) ?? []);
}

/** The first of those with the least error: the order of the catalogue decides between equals. */
function leastError(ways: readonly Derived[]): Derived;
function leastError(ways: readonly Derived[]): Derived | undefined {
  return ways.reduce<Derived | undefined>(
    (best, one) => (best && best.error <= one.error ? best : one),
    undefined,
  );
}

/** Blank cells of an equation that is broken while they are nought: one of them, or more, is still to be filled in. */
function markMissing(run: Run, identities: readonly BoundIdentity[], live: ReadonlySet<CellKey>): void {
  for (const identity of identities) {
    if (identity.bound.relation !== '=') continue;
    const blank: CellKey[] = [];
    let usable = true;
    for (const { figure } of allTerms(identity)) {
      const standing = standingOf(run, figure);
      const key = figure ? keyOf(figure.cell) : '';
      if (standing.kind === 'blank' && !live.has(key)) blank.push(key);
      else if (standing.kind === 'blank' || standing.kind === 'unusable') usable = false;
    }
    if (!usable || blank.length === 0 || !isBroken(run, identity)) continue;
    for (const key of blank) run.doubts.missing.add(key);
  }
}

/** Rows that are listed and hold nothing are missing until something in them is known. */
function markEmptyRows(run: Run, rows: Question['emptyRows'], seeded: ReadonlySet<CellKey>): void {
  for (const row of rows) {
    const isEmpty = row.every((key) => !run.derived.has(key));
    for (const key of row) {
      if (isEmpty) run.doubts.missing.add(key);
      else if (!seeded.has(key)) run.doubts.missing.delete(key);
    }
  }
}

/** Whether the check would find the identity broken once what is derived is filled in. */
export function isBroken(knowledge: Knowledge, { bound }: BoundIdentity): boolean {
  const known = (terms: typeof bound.left): typeof bound.left =>
    terms.map(({ sign, figure }) => ({ sign, figure: figure && asKnown(knowledge, figure) }));
  return evaluate({ ...bound, left: known(bound.left), right: known(bound.right) }).outcome === 'fail';
}
