/**
 * 舍位平衡: which cells take the whole number on the other side so that every demand is met, as few cells as can be, and
 * of equally few those nearest to the exact amounts. Controlled rounding (Cox 1987; Bacharach 1966): every figure
 * stays within one unit of the last place.
 */
import type { CellKey } from '../filling/knowledge';
import { conditionsOf, type Choice, type Condition, type Convertible, type Demand } from './conditions';
import { conflictAmong, relaxed } from './conflicts';
import { Joined } from './joined';
import type { Conflict } from './plan';
import { choicesIn, programmeOf } from './programme';
import { search } from './search';
import type { Meter } from './tableau';

export interface Balance {
  /** Cells that take the other side. */
  readonly moved: ReadonlySet<CellKey>;
  readonly conflicts: readonly Conflict[];
  /** No fewer cells will do. */
  readonly isFewest: boolean;
  /** Some cells are left as they are rounded by themselves, because the search ended without an answer. */
  readonly isCutShort: boolean;
}

/** Entries of one table of the search, 8 bytes each. */
const LARGEST_TABLE = 12_000_000;

/** Demands that cannot be met together are named, one of them is given up, and the rest is balanced. */
export function balance(
  demands: readonly Demand[],
  amounts: ReadonlyMap<CellKey, Convertible>,
  effort: number,
): Balance {
  const conflicts: Conflict[] = [];
  const meter: Meter = { left: effort };
  for (let open = demands; ;) {
    const parts = components(conditionsOf(open, amounts));
    const solved = parts.map((part) => solve(part, meter));
    const contradictory = solved.flatMap((one) => (one.kind === 'contradictory' ? [one.demands] : []));
    const [first] = contradictory;
    if (!first) {
      const done = solved.flatMap((one) => (one.kind === 'solved' ? [one] : []));
      return {
        moved: new Set(done.flatMap(({ choices }) => choices.flatMap(({ cells }) => cells))),
        conflicts,
        isFewest: done.length === solved.length && done.every(({ isFewest }) => isFewest),
        isCutShort: done.length < solved.length,
      };
    }
    const found = conflictAmong(first, amounts, meter);
    conflicts.push(found.conflict);
    open = relaxed(open, found.givenUp);
  }
}

/** Conditions that share choices belong together; those that hold as they are need no search. */
function components(conditions: readonly Condition[]): readonly (readonly Condition[])[] {
  const joined = new Joined<Choice>();
  for (const { terms } of conditions) {
    const [first, ...others] = terms.keys();
    if (first) for (const other of others) joined.join(first, other);
  }
  const groups = new Map<Choice | Condition, Condition[]>();
  for (const condition of conditions) {
    const [first] = condition.terms.keys();
    const root = first ? joined.rootOf(first) : condition;
    const group = groups.get(root);
    if (group) group.push(condition);
    else groups.set(root, [condition]);
  }
  return [...groups.values()].filter((group) => group.some(({ lower, upper }) => lower > 0 || upper < 0));
}

type Solved =
  | { readonly kind: 'solved'; readonly choices: readonly Choice[]; readonly isFewest: boolean }
  | { readonly kind: 'contradictory'; readonly demands: readonly Demand[] }
  | { readonly kind: 'unsolved' };

/**
 * Parts that are less than their whole mostly stay so by themselves: such conditions come in only where a solution
 * without them breaks them. What is cheapest without them and keeps them is cheapest with them.
 */
function solve(conditions: readonly Condition[], meter: Meter): Solved {
  const choices = choicesIn(conditions);
  // One cell more weighs heavier than all distances together.
  const cell = choices.reduce((sum, { farther }) => sum + farther, 1);
  let posed = conditions.filter(({ lower, upper }) => lower === upper || lower > 0 || upper < 0);
  for (;;) {
    if (choices.length * posed.length > LARGEST_TABLE) return { kind: 'unsolved' };
    const found = search(programmeOf(posed, choices, cell), meter);
    if (found.kind === 'stopped') return { kind: 'unsolved' };
    if (found.kind === 'infeasible') {
      const involved = found.rows.flatMap((row) => posed[row] ?? []);
      return { kind: 'contradictory', demands: demandsBehind(involved) };
    }
    const turned = new Set(found.turned.flatMap((index) => choices[index] ?? []));
    const among = new Set(posed);
    const broken = conditions.filter((one) => !among.has(one) && !isKept(one, turned));
    if (broken.length === 0) {
      const isFewest = Math.floor(found.cost / cell) === Math.floor(found.least / cell);
      return { kind: 'solved', choices: [...turned], isFewest };
    }
    posed = [...posed, ...broken];
  }
}

function isKept({ terms, lower, upper }: Condition, turned: ReadonlySet<Choice>): boolean {
  let sum = 0;
  for (const [choice, coefficient] of terms) if (turned.has(choice)) sum += coefficient;
  return sum >= lower && sum <= upper;
}

/** Those of the conditions themselves, and those that made their cells equal. */
function demandsBehind(conditions: readonly Condition[]): readonly Demand[] {
  return [
    ...new Set(
      conditions.flatMap(({ demand, terms }) => [
        demand,
        ...[...terms.keys()].flatMap(({ joinedBy }) => joinedBy),
      ]),
    ),
  ];
}
