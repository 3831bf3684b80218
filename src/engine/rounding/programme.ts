/** Conditions as a programme for the search: one variable for each choice, one row for each condition. */
import type { Choice, Condition } from './conditions';
import type { Programme } from './search';

/** @param cell the weight of moving one cell; more than all distances together */
export function programmeOf(
  conditions: readonly Condition[],
  choices: readonly Choice[],
  cell: number,
): Programme {
  const column = new Map(choices.map((choice, index) => [choice, index]));
  return {
    costs: choices.map(({ cells, farther }) => cells.length * cell + farther),
    rows: conditions.map(({ terms, lower, upper }) => ({
      terms: [...terms].map(([choice, coefficient]) => ({ column: column.get(choice) ?? 0, coefficient })),
      lower,
      upper,
    })),
  };
}

export function choicesIn(conditions: readonly Condition[]): readonly Choice[] {
  return [...new Set(conditions.flatMap(({ terms }) => [...terms.keys()]))];
}
