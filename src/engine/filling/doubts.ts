/**
 * What the identities do not bear out: printed totals that all of them contradict, blanks that cannot be nought, and
 * amounts that were derived and break something else. Found after solving; then it is solved again without them.
 */
import { absolute } from '../amounts/scaled';
import { allTerms, derive, agree } from './derive';
import { keyOf, standingOf, type CellKey, type Derived, type Doubts } from './knowledge';
import { isBroken, type Solution } from './solve';
import type { BoundTerm } from '../equations/evaluate';
import type { Figure } from '../forms/model';

/** A printed cell that every identity it can be reckoned by contradicts, and what they agree on. */
export interface Accused {
  readonly figure: Figure;
  readonly derived: Derived;
  readonly all: readonly Derived[];
}

export function accusedCells(solution: Solution): readonly Accused[] {
  const accused = [...solution.figures].flatMap(([key, figure]) => {
    if (solution.open.has(key) || figure.interval === null) return [];
    return accusation(solution, figure) ?? [];
  });
  // A total is not to be blamed for an addend that is accused itself.
  const keys = new Set(accused.map(({ figure }) => keyOf(figure.cell)));
  const first = accused.filter(({ all }) =>
    all.every(({ others }) => !others.some((term) => isAmong(keys, term))),
  );
  return first.length > 0 ? first : accused;
}

function isAmong(keys: ReadonlySet<CellKey>, { figure }: BoundTerm): boolean {
  return figure !== null && keys.has(keyOf(figure.cell));
}

function accusation(solution: Solution, figure: Figure): Accused | null {
  const key = keyOf(figure.cell);
  // Blank lines count as nought here: an amount that stands alone among blanks is still contradicted by its total.
  const lenient = { ...solution, doubts: { ...solution.doubts, missing: new Set<CellKey>() } };
  const evidence = solution.identitiesAt(key).flatMap((identity) => {
    const derived = derive(lenient, identity, figure, {
      asNought: true,
      live: solution.live,
      subtracted: true,
    });
    if (!derived || derived.from.has(key)) return [];
    return [{ derived, isBroken: isBroken(solution, identity) && isBeyond(derived, figure) }];
  });
  const direct = evidence.filter(({ derived }) => derived.way !== 'rest');
  if (direct.some((one) => !one.isBroken)) return null;
  const against = direct.map(({ derived }) => derived);
  const [first] = against;
  if (!first || !against.every((one) => agree(one, first))) return null;
  const rests = evidence.filter(({ derived }) => derived.way === 'rest');
  const isBorneOut = rests.some((one) => one.isBroken && agree(one.derived, first));
  if (!isBorneOut && !isConclusive(against, figure)) return null;
  const best = against.reduce((least, one) => (one.error < least.error ? one : least));
  return { figure, derived: best, all: against };
}

/** Beyond what the rounding of everything it was reckoned from may explain. */
function isBeyond({ value, error }: Derived, { interval }: Figure): boolean {
  return interval !== null && absolute(value - interval.middle) > error + interval.half;
}

/**
 * Two identities that agree accuse a cell. One alone accuses a total, where its parts come to more or no blank was taken
 * for nought: else a part may be missing. An equal amount elsewhere alone may itself be the wrong one.
 */
function isConclusive(against: readonly Derived[], { interval }: Figure): boolean {
  const [only, ...others] = against;
  if (!only || interval === null) return false;
  return others.length > 0 || (only.way === 'sum' && (only.value > interval.middle || !only.assumes));
}

function isBlank(solution: Solution, { cell }: Figure): boolean {
  const key = keyOf(cell);
  return solution.open.has(key) && !solution.derived.has(key);
}

/** The doubts with those that the solution itself gives rise to; the same doubts where there are no more. */
export function doubtsAfter(solution: Solution, before: Doubts): Doubts {
  const missing = new Set(before.missing);
  const disputed = new Map(before.disputed);
  for (const identity of solution.identities) {
    const terms = allTerms(identity).flatMap(({ figure }) => (figure ? [figure] : []));
    if (terms.some((figure) => isUnusable(solution, before, figure)) || !isBroken(solution, identity))
      continue;
    const derived = terms.filter(({ cell }) => solution.derived.has(keyOf(cell)));
    if (derived.length === 0) continue;
    const blank = terms.filter((figure) => isBlank(solution, figure));
    if (blank.length > 0) {
      // Of an inequality nothing can be said before both sides are there.
      if (identity.bound.relation === '=') for (const { cell } of blank) missing.add(keyOf(cell));
      continue;
    }
    for (const { cell } of derived) {
      const key = keyOf(cell);
      disputed.set(key, [...(disputed.get(key) ?? []), identity]);
    }
  }
  const grown = missing.size > before.missing.size || disputed.size > before.disputed.size;
  return grown ? { wrong: before.wrong, missing, disputed } : before;
}

function isUnusable(solution: Solution, before: Doubts, figure: Figure): boolean {
  const key = keyOf(figure.cell);
  return (
    before.wrong.has(key) ||
    before.disputed.has(key) ||
    (standingOf(solution, figure).kind === 'unusable' && !solution.doubts.missing.has(key))
  );
}
