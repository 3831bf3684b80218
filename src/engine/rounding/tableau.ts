/**
 * A linear programme in whole numbers: the dual simplex method with bounded variables, on a dictionary whose entries are
 * kept as integers over one common denominator (integer pivoting). The rows of final accounts are 0, 1 and −1, and their
 * minors stay small, so nothing is ever rounded and a proof is a proof.
 */

/** Σ coefficient × variable, which must lie between `lower` and `upper`, both included. */
export interface LinearRow {
  readonly terms: readonly { readonly column: number; readonly coefficient: number }[];
  readonly lower: number;
  readonly upper: number;
}

/** Counts entries that were looked at or changed, so that the same workbook stops at the same place everywhere. */
export interface Meter {
  left: number;
}

/** stopped: the meter ran out, or an entry left the range in which doubles count exactly. */
export type Outcome = 'optimal' | 'infeasible' | 'stopped';

const EXACT = Number.MAX_SAFE_INTEGER;
/** Pivots without progress after which the rule that cannot cycle takes over (Bland). */
const PATIENCE = 40;

/**
 * Variables 0 … n−1 are those of the programme, each in [0, 1] with a cost of at least 0; n+i is the sum of row i.
 * Basic variables are Σ entry × nonbasic ÷ denominator.
 */
export class Tableau {
  /** One for each row, and the costs as the last. */
  private readonly entries: Float64Array[];
  /** Values of the basic variables and of the objective, times the denominator. */
  private readonly values: Float64Array;
  private readonly basic: number[];
  private readonly nonbasic: number[];
  private readonly lower: number[];
  private readonly upper: number[];
  private readonly atUpper: boolean[];
  private denominator = 1;
  private isExact = true;

  constructor(
    private readonly costs: readonly number[],
    rows: readonly LinearRow[],
  ) {
    const columns = costs.length;
    this.entries = rows.map(({ terms }) => {
      const entries = new Float64Array(columns);
      for (const { column, coefficient } of terms) entries[column] = coefficient;
      return entries;
    });
    this.entries.push(Float64Array.from(costs));
    this.values = new Float64Array(rows.length + 1);
    this.basic = rows.map((_, row) => columns + row);
    this.nonbasic = costs.map((_, column) => column);
    this.lower = [...costs.map(() => 0), ...rows.map((row) => row.lower)];
    this.upper = [...costs.map(() => 1), ...rows.map((row) => row.upper)];
    this.atUpper = this.lower.map(() => false);
  }

  /** Holds a variable at 0 or 1, or lets it go again. The next `solve` begins where the last one ended. */
  hold(variable: number, value: 0 | 1 | null): void {
    this.lower[variable] = value ?? 0;
    this.upper[variable] = value ?? 1;
  }

  /** The least cost of the relaxed programme, rounded up: whole solutions cost whole numbers. */
  get bound(): number {
    return Math.ceil(at(this.values, this.basic.length) / this.denominator);
  }

  /** The variables at 1, where all are whole; else the one nearest to a half and the side it is nearer to. */
  get solution(): { readonly turned: readonly number[] } | { readonly split: number; readonly first: 0 | 1 } {
    let [split, distance, first]: [number, number, 0 | 1] = [-1, Infinity, 0];
    const turned: number[] = [];
    this.basic.forEach((variable, row) => {
      if (variable >= this.costs.length) return;
      const value = at(this.values, row);
      if (value === this.denominator) turned.push(variable);
      if (value % this.denominator === 0) return;
      const off = Math.abs(2 * value - this.denominator);
      if (off > distance || (off === distance && variable > split)) return;
      [split, distance, first] = [variable, off, 2 * value >= this.denominator ? 1 : 0];
    });
    if (split >= 0) return { split, first };
    for (const variable of this.nonbasic) {
      if (variable < this.costs.length && this.valueOf(variable) === 1) turned.push(variable);
    }
    return { turned };
  }

  solve(meter: Meter): Outcome & string {
    this.settle(meter);
    let stalled = 0;
    for (;;) {
      if (!this.isExact || meter.left <= 0) return 'stopped';
      const careful = stalled > PATIENCE;
      const row = this.leaving(careful);
      if (row < 0) return 'optimal';
      const column = this.entering(row, meter);
      if (column < 0) {
        this.infeasibleRow = row;
        return 'infeasible';
      }
      const progress = at(this.entries[this.basic.length], column) !== 0;
      stalled = progress ? 0 : stalled + 1;
      this.pivot(row, column, meter);
    }
  }

  private infeasibleRow = -1;

  /** After `infeasible`: rows of the programme that, with what is held, cannot all be satisfied. */
  get contradiction(): readonly number[] {
    const entries = this.entries[this.infeasibleRow];
    const involved = this.nonbasic.filter((_, column) => at(entries, column) !== 0);
    return [this.basic[this.infeasibleRow] ?? -1, ...involved]
      .filter((variable) => variable >= this.costs.length)
      .map((variable) => variable - this.costs.length);
  }

  private valueOf(variable: number): number {
    return (this.atUpper[variable] ? this.upper[variable] : this.lower[variable]) ?? 0;
  }

  /** Puts every nonbasic variable on the bound its reduced cost asks for, and reckons all values anew. */
  private settle(meter: Meter): void {
    const costs = this.entries[this.basic.length];
    this.values.fill(0);
    this.nonbasic.forEach((variable, column) => {
      const [low, high] = [this.lower[variable] ?? 0, this.upper[variable] ?? 0];
      const cost = at(costs, column);
      if (low === -Infinity) this.atUpper[variable] = true;
      else if (high === Infinity || low === high) this.atUpper[variable] = false;
      else if (cost !== 0) this.atUpper[variable] = cost < 0;
      const value = this.valueOf(variable);
      if (value === 0) return;
      meter.left -= this.entries.length;
      this.entries.forEach((entries, row) => {
        this.values[row] = this.exact(at(this.values, row) + at(entries, column) * value);
      });
    });
  }

  /** The row that is farthest outside its bounds; with `careful` that of the first variable outside. −1: none. */
  private leaving(careful: boolean): number {
    let [best, most] = [-1, 0];
    this.basic.forEach((variable, row) => {
      const value = at(this.values, row);
      const below = (this.lower[variable] ?? 0) * this.denominator - value;
      const above = value - (this.upper[variable] ?? 0) * this.denominator;
      const outside = Math.max(below, above);
      if (outside <= 0) return;
      const isBetter = careful ? best < 0 || variable < (this.basic[best] ?? 0) : outside > most;
      if (isBetter) [best, most] = [row, outside];
    });
    return best;
  }

  /** The column whose variable moves the row towards its bound at the least cost; −1 where none can. */
  private entering(row: number, meter: Meter): number {
    const entries = this.entries[row];
    const costs = this.entries[this.basic.length];
    const rises = at(this.values, row) < (this.lower[this.basic[row] ?? 0] ?? 0) * this.denominator;
    let [best, bestCost, bestEntry] = [-1, 0, 1];
    meter.left -= this.nonbasic.length;
    this.nonbasic.forEach((variable, column) => {
      const entry = at(entries, column);
      if (entry === 0 || this.lower[variable] === this.upper[variable]) return;
      const helps = entry > 0 === (this.atUpper[variable] !== true) ? rises : !rises;
      if (!helps) return;
      const [cost, size] = [Math.abs(at(costs, column)), Math.abs(entry)];
      const [own, other] = [this.exact(cost * bestEntry), this.exact(bestCost * size)];
      const isFirst = own === other && variable < (this.nonbasic[best] ?? 0);
      if (best < 0 || own < other || isFirst) [best, bestCost, bestEntry] = [column, cost, size];
    });
    return best;
  }

  /** Basic variable of `row` out, on the bound it had passed; nonbasic variable of `column` in. */
  private pivot(row: number, column: number, meter: Meter): void {
    const source = this.entries[row] ?? new Float64Array();
    const [out, into] = [this.basic[row] ?? 0, this.nonbasic[column] ?? 0];
    const pivot = at(source, column);
    const sign = Math.sign(pivot);
    const old = this.denominator;
    const rises = at(this.values, row) < (this.lower[out] ?? 0) * old;
    const target = (rises ? this.lower[out] : this.upper[out]) ?? 0;
    const change = target * old - at(this.values, row);
    const touched: number[] = [];
    source.forEach((entry, index) => {
      if (entry !== 0 && index !== column) touched.push(index);
    });
    this.entries.forEach((entries, index) => {
      if (index === row) return;
      const factor = at(entries, column);
      const value = this.exact(pivot * at(this.values, index) + factor * change);
      this.values[index] = (sign * value) / old;
      if (Math.abs(pivot) !== old) {
        meter.left -= entries.length;
        for (let i = 0; i < entries.length; i += 1) {
          entries[i] = (sign * this.exact(pivot * at(entries, i) - factor * at(source, i))) / old;
        }
      } else if (factor !== 0) {
        meter.left -= touched.length;
        for (const i of touched) {
          entries[i] = (sign * this.exact(pivot * at(entries, i) - factor * at(source, i))) / old;
        }
      }
      entries[column] = sign * factor;
    });
    this.values[row] = sign * (pivot * this.valueOf(into) + change);
    for (const i of touched) source[i] = -sign * at(source, i);
    source[column] = sign * old;
    this.denominator = Math.abs(pivot);
    this.basic[row] = into;
    this.nonbasic[column] = out;
    this.atUpper[out] = !rises;
  }

  private exact(value: number): number {
    if (!(Math.abs(value) <= EXACT)) this.isExact = false;
    return value;
  }
}

/** Indices are made here and always within. */
function at(list: Float64Array | undefined, index: number): number {
  return list?.[index] ?? 0;
}
