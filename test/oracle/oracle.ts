/**
 * The brute-force oracle: every identity and every part ≤ whole of the nine forms, written out as plain loops over a
 * workbook in the layout of the reference workbook. It shares nothing with the engine: no recogniser, no notation, no
 * exact decimals. Amounts are counted in 10⁻⁶ 万元, which whole numbers hold exactly.
 */
import type { SheetSnapshot, WorkbookSnapshot } from '../../src/engine/workbook/snapshot';
import { CLASS_CODES, LAYOUT } from './workbook';

const MICRO = 1_000_000;
/** Published forms are written with two decimals; a trailing zero may be dropped. */
const LEAST_DECIMALS = 2;

interface Operand {
  readonly value: number;
  /** Half a unit of the last written digit; 0 for a blank. */
  readonly half: number;
  readonly blank: boolean;
  readonly readable: boolean;
}

const BLANK: Operand = { value: 0, half: 0, blank: true, readable: true };

/** `check@sheet!row,column` of every broken one, zero-based. */
export function brokenIdentities(workbook: WorkbookSnapshot): ReadonlySet<string> {
  return new Oracle(workbook).run();
}

/** A cell of a form: where it stands and what it holds. `at` null: the form lists no such item. */
interface Place {
  readonly at: string | null;
  readonly operand: Operand;
}

const NOWHERE: Place = { at: null, operand: BLANK };

class Oracle {
  private readonly broken = new Set<string>();
  private readonly amounts: readonly ReadonlyMap<string, Operand>[];
  /** Rows by code (`合计` too) of 表2, 3, 5, 7, 8, by sheet index. */
  private readonly rows: readonly ReadonlyMap<string, number>[];

  constructor(private readonly workbook: WorkbookSnapshot) {
    this.amounts = workbook.sheets.map(
      ({ cells }) => new Map(cells.map((cell) => [`${cell.row},${cell.column}`, operandOf(cell)])),
    );
    this.rows = workbook.sheets.map(codeRows);
  }

  run(): ReadonlySet<string> {
    this.incomeAndSpending();
    this.codeForms();
    this.fiscalLedger();
    this.economic();
    this.threePublic();
    this.acrossForms();
    return this.broken;
  }

  private cell(form: number, row: number, column: number): Place {
    const key = `${row},${column}`;
    return { at: `${form}!${key}`, operand: this.amounts[form - 1]?.get(key) ?? BLANK };
  }

  /** 表1 and 表4 by 行次 and 栏次. */
  private line(form: 1 | 4, line: number, column = 0): Place {
    const firstOutgo = form === 1 ? 32 : 33;
    return line < firstOutgo
      ? this.cell(form, LAYOUT.ledger + line - 1, 2)
      : this.cell(form, LAYOUT.ledger + line - firstOutgo, form === 1 ? 5 : 3 + column);
  }

  private item(form: number, code: string, column: number): Place {
    const row = this.rows[form - 1]?.get(code);
    return row === undefined ? NOWHERE : this.cell(form, row, 3 + column);
  }

  private claim(
    check: string,
    left: Place,
    relation: '=' | '≥',
    right: readonly Place[],
    minus: readonly Place[] = [],
    slack = 0,
  ): void {
    const operands = [left, ...right, ...minus].map(({ operand }) => operand);
    if (operands.some(({ readable }) => !readable) || operands.every(({ blank }) => blank)) return;
    if (left.at === null) return;
    let difference = left.operand.value;
    for (const { operand } of right) difference -= operand.value;
    for (const { operand } of minus) difference += operand.value;
    const bound = operands.reduce((total, { half }) => total + half, slack);
    if (relation === '=' ? Math.abs(difference) > bound : -difference > bound)
      this.broken.add(`${check}@${left.at}`);
  }

  private incomeAndSpending(): void {
    const r = (line: number): Place => this.line(1, line);
    this.claim('T1-01', r(27), '=', span(1, 8).map(r));
    this.claim('T1-02', r(31), '=', [27, 28, 29].map(r));
    this.claim('T1-03', r(58), '=', span(32, 57).map(r));
    this.claim('T1-04', r(62), '=', [58, 59, 60].map(r));
    this.claim('T1-05', r(31), '=', [r(62)]);
  }

  private codeForms(): void {
    const widths: readonly (readonly [form: number, columns: number])[] = [
      [2, 7],
      [3, 6],
      [5, 3],
      [7, 6],
      [8, 3],
    ];
    for (const [form, columns] of widths) {
      const codes = [...(this.rows[form - 1]?.keys() ?? [])];
      for (const column of span(1, columns)) {
        for (const code of codes) {
          const length = code === '合计' ? 3 : code.length + 2;
          const children = codes.filter(
            (other) =>
              other !== '合计' && other.length === length && (code === '合计' || other.startsWith(code)),
          );
          if (children.length === 0) continue;
          this.claim(
            `T${form}-0${code === '合计' ? 3 : 2}`,
            this.item(form, code, column),
            '=',
            children.map((child) => this.item(form, child, column)),
          );
        }
      }
      for (const code of codes) this.rowIdentity(form, (column) => this.item(form, code, column));
    }
  }

  private rowIdentity(form: number, c: (column: number) => Place): void {
    if (form === 2) this.claim('T2-01', c(1), '=', span(2, 7).map(c));
    if (form === 3) this.claim('T3-01', c(1), '=', span(2, 6).map(c));
    if (form === 5) this.claim('T5-01', c(1), '=', [c(2), c(3)]);
    if (form === 8) this.claim('T8-01', c(1), '=', [c(2), c(3)]);
    if (form !== 7) return;
    this.claim('T7-01', c(6), '=', [c(1), c(2)], [c(3)]);
    this.claim('T7-01', c(3), '=', [c(4), c(5)]);
  }

  private fiscalLedger(): void {
    const r = (line: number): Place => this.line(4, line);
    this.claim('T4-01', r(27), '=', [1, 2, 3].map(r));
    this.claim('T4-02', r(28), '=', [29, 30, 31].map(r));
    this.claim('T4-03', r(32), '=', [27, 28].map(r));
    for (const column of [2, 3, 4, 5]) {
      const c = (line: number): Place => this.line(4, line, column);
      this.claim('T4-04', c(59), '=', span(33, 58).map(c));
      this.claim('T4-05', c(64), '=', [c(59), c(60)]);
    }
    for (const line of [...span(33, 60), 64]) {
      const parts = [3, 4, 5].map((column) => this.line(4, line, column));
      this.claim('T4-06', this.line(4, line, 2), '=', parts);
    }
    this.claim('T4-07', r(32), '=', [this.line(4, 64, 2)]);
    for (const fund of [1, 2, 3])
      this.claim('T4-08', this.line(4, 64, fund + 2), '=', [r(fund), r(fund + 28)]);
  }

  private economic(): void {
    const codes = this.economicCodes();
    const of = (code: string): Place => codes.get(code) ?? NOWHERE;
    for (const code of codes.keys()) {
      const children = [...codes.keys()].filter((other) => other.length === 5 && other.startsWith(code));
      if (code.length === 3 && children.length > 0) this.claim('T6-01', of(code), '=', children.map(of));
    }
    this.claim('T6-02', of('人员经费合计'), '=', ['301', '303'].map(of));
    const operating = ['302', '307', '309', '310', '311', '312', '313', '399'];
    this.claim('T6-03', of('公用经费合计'), '=', operating.map(of));
  }

  private economicCodes(): Map<string, Place> {
    const places = new Map<string, Place>();
    for (const { row, column, text } of this.workbook.sheets[5]?.cells ?? []) {
      if (text === '人员经费合计') places.set(text, this.cell(6, row, 2));
      if (text === '公用经费合计') places.set(text, this.cell(6, row, 8));
      if (row >= LAYOUT.economic && column % 3 === 0 && /^3\d+$/.test(text))
        places.set(text, this.cell(6, row, column + 2));
    }
    return places;
  }

  private threePublic(): void {
    const c = (column: number): Place => this.cell(9, LAYOUT.threePublic, column - 1);
    this.claim('T9-01', c(1), '=', [c(2), c(3), c(6)]);
    this.claim('T9-01', c(3), '=', [c(4), c(5)]);
    this.claim('T9-01', c(7), '=', [c(8), c(9), c(12)]);
    this.claim('T9-01', c(9), '=', [c(10), c(11)]);
    const codes = this.economicCodes();
    const pairs: readonly (readonly [number, string])[] = [
      [8, '30212'],
      [10, '31013'],
      [11, '30231'],
      [12, '30217'],
    ];
    for (const [column, code] of pairs) this.claim('X-19', c(column), '≥', [codes.get(code) ?? NOWHERE]);
  }

  private acrossForms(): void {
    const total = (form: number, column: number): Place => this.item(form, '合计', column);
    const t1 = (line: number): Place => this.line(1, line);
    const t4 = (line: number, column = 0): Place => this.line(4, line, column);
    this.claim('X-01', t1(27), '=', [total(2, 1)]);
    this.claim('X-02', total(2, 2), '=', [1, 2, 3].map(t1));
    for (const line of [4, 5, 6, 7, 8]) this.claim('X-03', t1(line), '=', [total(2, line - 1)]);
    this.claim('X-04', t1(58), '=', [total(3, 1)]);
    for (const [index, code] of CLASS_CODES.entries()) {
      this.claim('X-05', t1(32 + index), '=', [this.item(3, code, 1)]);
      this.claim('X-06', t4(33 + index, 3), '=', [this.item(5, code, 1)]);
      this.claim('X-08', t1(32 + index), '≥', [t4(33 + index, 2)]);
      this.claim('X-17', t4(33 + index, 4), '=', [this.item(7, code, 3)]);
      this.claim('X-18', t4(33 + index, 5), '=', [this.item(8, code, 1)]);
    }
    for (const line of [1, 2, 3]) this.claim('X-07', t1(line), '=', [t4(line)]);
    this.claim('X-09', t1(58), '≥', [t4(59, 2)]);
    this.claim('X-09', t1(62), '≥', [t4(64, 2)]);
    this.claim('X-10', t1(29), '≥', [t4(28)]);
    this.claim('X-11', t1(60), '≥', [t4(60, 2)]);
    this.claim('X-12', total(2, 2), '=', [t4(27)]);
    this.claim('X-13', t4(59, 3), '=', [total(5, 1)]);
    const codes = this.economicCodes();
    const basic = ['人员经费合计', '公用经费合计'].map((name) => codes.get(name) ?? NOWHERE);
    this.claim('X-15', total(5, 2), '=', basic);
    this.claim('X-16', total(3, 2), '≥', basic);
    this.claim('X-17', total(7, 1), '=', [t4(30)]);
    this.claim('X-17', total(7, 2), '=', [t4(2)]);
    this.claim('X-17', total(7, 3), '=', [t4(59, 4)]);
    this.claim('X-17', total(7, 6), '=', [t4(60, 4)]);
    this.claim('X-18', total(8, 1), '=', [t4(59, 5)]);
    this.itemByItem(t1(58).operand, t4(59, 3).operand);
  }

  /** 表3 holds at least what 表5 holds, and exactly that where all spending is 一般公共预算. */
  private itemByItem(spent: Operand, general: Operand): void {
    const same =
      !spent.blank &&
      spent.readable &&
      general.readable &&
      Math.abs(spent.value - general.value) <= spent.half + general.half;
    // Other money that the rounding of the two totals hides may stand in one row.
    const unseen = spent.half + general.half + Math.abs(spent.value - general.value);
    for (const column of [1, 2, 3]) {
      for (const code of this.rows[2]?.keys() ?? []) {
        const [whole, part] = [this.item(3, code, column), this.item(5, code, column)];
        const before = this.broken.size;
        if (part.at !== null) this.claim('X-14', whole, '≥', [part]);
        // One finding says that 表3 falls short; the equality says the same and stays silent.
        const short = this.broken.size > before;
        if (same && !short && !(whole.operand.value < part.operand.value))
          this.claim('X-14b', whole, '=', [part], [], unseen);
      }
    }
  }
}

function span(from: number, to: number): number[] {
  return Array.from({ length: to - from + 1 }, (_, index) => from + index);
}

function codeRows({ cells }: SheetSnapshot): Map<string, number> {
  const rows = new Map<string, number>();
  for (const { row, column, text } of cells) {
    if (row >= LAYOUT.codes && column === 0 && /^(合计|\d{3}|\d{5}|\d{7})$/.test(text)) rows.set(text, row);
  }
  return rows;
}

/** What the cell holds: a number, a number typed as text (full-width and separators admitted), or nothing readable. */
function operandOf({ kind, value, text }: SheetSnapshot['cells'][number]): Operand {
  const shown = (kind === 'number' ? text : String(value))
    .replace(/[\uff0b-\uff19]/g, (letter) => String.fromCharCode(letter.charCodeAt(0) - 0xfee0))
    .replace(/[, ]/g, '');
  if (!/^-?\d+(\.\d+)?$/.test(shown)) return { value: 0, half: 0, blank: false, readable: false };
  const decimals = Math.max(LEAST_DECIMALS, (shown.split('.')[1] ?? '').length);
  return {
    value: Math.round(Number(shown) * MICRO),
    half: MICRO / 2 / 10 ** decimals,
    blank: false,
    readable: true,
  };
}
