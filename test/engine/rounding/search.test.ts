/** The exact search against trying everything. */
import { search, type Programme } from '../../../src/engine/rounding/search';
import type { LinearRow } from '../../../src/engine/rounding/tableau';
import { Random } from '../../oracle/random';

const PROGRAMMES = 3_000;
const PLENTY = 1e9;

function holds(rows: readonly LinearRow[], mask: number): boolean {
  return rows.every(({ terms, lower, upper }) => {
    const sum = terms.reduce((all, { column, coefficient }) => all + coefficient * ((mask >> column) & 1), 0);
    return sum >= lower && sum <= upper;
  });
}

function leastCost({ costs, rows }: Programme): number {
  let least = Infinity;
  for (let mask = 0; mask < 1 << costs.length; mask += 1) {
    if (!holds(rows, mask)) continue;
    least = Math.min(
      least,
      costs.reduce((sum, cost, column) => sum + cost * ((mask >> column) & 1), 0),
    );
  }
  return least;
}

function randomProgramme(random: Random): Programme {
  const columns = random.whole(2, 9);
  const costs = Array.from({ length: columns }, () => random.whole(0, 8));
  const rows = Array.from({ length: random.whole(1, 6) }, (): LinearRow => {
    const terms = costs.flatMap((_, column) =>
      random.chance(0.5) ? [{ column, coefficient: random.pick([1, 1, -1, -1, 2]) }] : [],
    );
    const at = random.whole(-2, 2);
    const [lower, upper] = random.pick([
      [at, at],
      [at, at],
      [at, Infinity],
      [-Infinity, at],
      [at, at + 1],
    ] as const);
    return { terms, lower, upper };
  });
  return { costs, rows };
}

test(`${PROGRAMMES} random programmes: the least cost, or rows that really contradict each other`, () => {
  const random = new Random(31);
  const kinds = new Map<string, number>();
  for (let i = 0; i < PROGRAMMES; i += 1) {
    const programme = randomProgramme(random);
    const found = search(programme, { left: PLENTY });
    const least = leastCost(programme);
    kinds.set(found.kind, (kinds.get(found.kind) ?? 0) + 1);
    if (found.kind === 'solved') {
      const mask = found.turned.reduce((all, column) => all | (1 << column), 0);
      expect([i, holds(programme.rows, mask), found.cost, found.least]).toEqual([i, true, least, least]);
    } else {
      expect([i, found.kind, least]).toEqual([i, 'infeasible', Infinity]);
      const rows = found.kind === 'infeasible' ? found.rows.flatMap((row) => programme.rows[row] ?? []) : [];
      expect([i, leastCost({ ...programme, rows })]).toEqual([i, Infinity]);
    }
  }
  expect(kinds.get('solved')).toBeGreaterThan(500);
  expect(kinds.get('infeasible')).toBeGreaterThan(500);
});

test('without work left it stops, and does not guess', () => {
  const rows = [{ terms: [{ column: 0, coefficient: 1 }], lower: 1, upper: 1 }];
  expect(search({ costs: [1], rows }, { left: 0 })).toEqual({ kind: 'stopped' });
});
