/**
 * The cheapest choice of zeros and ones that satisfies all rows: branch and bound over the relaxed programme. What the
 * search has not finished when its meter runs out is said to be unproven; it is never called the best.
 */
import { Tableau, type LinearRow, type Meter } from './tableau';

export interface Programme {
  /** One for each variable, whole and at least 0. */
  readonly costs: readonly number[];
  readonly rows: readonly LinearRow[];
}

export type Found =
  /** `least`: no solution costs less than this; equal to `cost` where the search was finished. */
  | {
      readonly kind: 'solved';
      readonly turned: readonly number[];
      readonly cost: number;
      readonly least: number;
    }
  /** `rows` cannot be satisfied together. */
  | { readonly kind: 'infeasible'; readonly rows: readonly number[] }
  | { readonly kind: 'stopped' };

interface Branch {
  readonly variable: number;
  value: 0 | 1;
  isSecond: boolean;
}

/** @param anySolution the first solution is enough */
export function search({ costs, rows }: Programme, meter: Meter, anySolution = false): Found {
  const tableau = new Tableau(costs, rows);
  const path: Branch[] = [];
  const contradicted = new Set<number>();
  let best: { turned: readonly number[]; cost: number } | null = null;
  let least: number | null = null;
  for (;;) {
    const outcome = tableau.solve(meter);
    if (outcome === 'stopped')
      return best ? { kind: 'solved', ...best, least: least ?? 0 } : { kind: 'stopped' };
    if (outcome === 'infeasible') {
      for (const row of tableau.contradiction) contradicted.add(row);
    } else {
      const { bound, solution } = tableau;
      least ??= bound;
      if (best === null || bound < best.cost) {
        if ('split' in solution) {
          tableau.hold(solution.split, solution.first);
          path.push({ variable: solution.split, value: solution.first, isSecond: false });
          continue;
        }
        best = { turned: solution.turned, cost: bound };
        if (anySolution) return { kind: 'solved', ...best, least };
      }
    }
    if (!toNextBranch(tableau, path)) break;
  }
  if (best) return { kind: 'solved', ...best, least: best.cost };
  return { kind: 'infeasible', rows: [...contradicted].sort((a, b) => a - b) };
}

/** The other side of the deepest branch that has one left; false where there is none. */
function toNextBranch(tableau: Tableau, path: Branch[]): boolean {
  for (let last = path.at(-1); last; last = path.at(-1)) {
    if (!last.isSecond) {
      last.isSecond = true;
      last.value = last.value === 1 ? 0 : 1;
      tableau.hold(last.variable, last.value);
      return true;
    }
    tableau.hold(last.variable, null);
    path.pop();
  }
  return false;
}
