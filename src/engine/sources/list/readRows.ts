/** From the rows of a sheet to rows that are understood, and a problem for each that is not. */
import { ZERO, type Scaled } from '../../amounts/scaled';
import type { MoneyUnit } from '../../report/report';
import type { Grid } from '../../workbook/grid';
import type { CellSnapshot } from '../../workbook/snapshot';
import type { SourcePlace, SourceProblem } from '../source';
import { sentence, type SourceSentence } from '../sentence';
import { readYuan } from './amount';
import { writtenCode } from './codes';
import type { ListColumn, ListHeader } from './columns';
import type { ListRow } from './row';
import { amountSplit } from './splitAmount';
import { flowNamed, fundNamed, isTotalLabel, kindNamed, originNamed, type Flow } from './words';

export interface ReadRows {
  readonly rows: readonly ListRow[];
  readonly problems: readonly SourceProblem[];
}

/** Characters of a row that are quoted to people. */
const QUOTED = 60;

export function readRows(source: string, grid: Grid, header: ListHeader, unit: MoneyUnit): ReadRows {
  const rows: ListRow[] = [];
  const problems: SourceProblem[] = [];
  const heads = textOf(grid, header.row);
  const split = amountSplit(grid, header);
  for (let row = header.row + 1; row <= grid.extent.bottom; row += 1) {
    const whole = textOf(grid, row);
    // Lists exported page by page repeat their header.
    if (whole === '' || whole === heads) continue;
    const place = { source, sheet: grid.name, row, column: null };
    const read = new RowReader(grid, row, header, unit).read(place, whole);
    if (read === null) continue;
    const reasons = split(row) ? [sentence('fieldsBeyondHeader')] : 'problems' in read ? read.problems : [];
    if ('problems' in read || reasons.length > 0) {
      problems.push(...reasons.map((reason) => ({ place, content: whole.slice(0, QUOTED), reason })));
    } else rows.push(read);
  }
  return { rows, problems };
}

function textOf(grid: Grid, row: number): string {
  return grid
    .cellsOf(row)
    .map(({ text }) => text.trim().replace(/\s+/g, ' '))
    .filter((text) => text !== '')
    .join('｜');
}

class RowReader {
  private readonly problems: SourceSentence[] = [];

  constructor(
    private readonly grid: Grid,
    private readonly row: number,
    private readonly header: ListHeader,
    private readonly unit: MoneyUnit,
  ) {}

  /** null: a line of text below the table, or a row whose amounts are all blank and that has no code. */
  read(place: SourcePlace, whole: string): ListRow | { readonly problems: readonly SourceSentence[] } | null {
    const amounts = (['amount', 'debit', 'credit'] as const).map((column) => this.amount(column));
    const isBlank = amounts.every((amount) => amount === null) && this.problems.length === 0;
    const code = this.cell('code');
    if (isBlank && (!code || writtenCode(code, 'functional') === null)) return null;
    const labels = (['code', 'codeName', 'entry'] as const).flatMap((column) => this.cells(column));
    const isLabelled = labels.some((cell) => isTotalLabel(cell.text));
    const functional = this.code('code', 'functional', 'codeShape');
    const economic = this.code('economic', 'economic', 'economicShape');
    const origin = this.word('origin', originNamed, 'originUnknown');
    const stated = this.word('flow', flowNamed, 'flowUnknown');
    const flow: Flow | '' = stated !== '' ? stated : isLabelled ? '' : origin !== '' ? 'income' : 'spending';
    const fund = this.word('fund', fundNamed, 'fundUnknown');
    const kind = this.word('kind', kindNamed, 'kindUnknown');
    if (flow === 'income' && this.contradicts(fund, origin)) {
      this.problems.push(sentence('fundOfOrigin', { fund: this.text('fund'), origin: this.text('origin') }));
    }
    if (this.problems.length > 0) return { problems: this.problems };
    return {
      place,
      flow,
      code: functional.code,
      economic: economic.code,
      kind,
      fund: fund === '' && flow === 'income' ? this.fundOfOrigin() : fund,
      origin,
      item: this.cells('item')
        .map(({ text }) => text.trim())
        .join('｜'),
      value: net(amounts, flow),
      content: whole.slice(0, QUOTED),
      whole,
      isLabelled,
      codeName: functional.name || this.text('codeName'),
      economicName: economic.name || this.text('economicName'),
    };
  }

  private cells(column: ListColumn): readonly CellSnapshot[] {
    const at = this.header.columns.get(column) ?? [];
    const cells = at.flatMap((sheetColumn) => this.grid.shown(this.row, sheetColumn) ?? []);
    return cells.filter(({ text }) => text.trim() !== '');
  }

  private cell(column: ListColumn): CellSnapshot | undefined {
    return this.cells(column)[0];
  }

  private text(column: ListColumn): string {
    return this.cell(column)?.text.trim() ?? '';
  }

  private amount(column: 'amount' | 'debit' | 'credit'): Scaled | null {
    const [at] = this.header.columns.get(column) ?? [];
    const read = at === undefined ? { value: null } : readYuan(this.grid.at(this.row, at), this.unit);
    if ('value' in read) return read.value;
    this.problems.push(read.problem);
    return null;
  }

  private code(
    column: 'code' | 'economic',
    kind: 'functional' | 'economic',
    problem: 'codeShape' | 'economicShape',
  ): { readonly code: string; readonly name: string } {
    const cell = this.cell(column);
    // A dash stands for “none”, 小计 for “all of them”.
    if (!cell || isTotalLabel(cell.text) || /^[\s\-—－/]+$/.test(cell.text)) return { code: '', name: '' };
    const written = writtenCode(cell, kind);
    if (!written) this.problems.push(sentence(problem, { text: cell.text.trim() }));
    return written ?? { code: '', name: '' };
  }

  private word<T extends string>(
    column: ListColumn,
    named: (text: string) => T | null,
    problem: 'fundUnknown' | 'kindUnknown' | 'flowUnknown' | 'originUnknown',
  ): T | '' {
    const text = this.text(column);
    if (text === '' || isTotalLabel(text) || /^[-—－/]+$/.test(text)) return '';
    const meant = named(text);
    if (meant === null) this.problems.push(sentence(problem, { text }));
    return meant ?? '';
  }

  /** Income that is 财政拨款 is money of one of the three budgets, and of the one it names; all other income is of none. */
  private contradicts(fund: ListRow['fund'], origin: ListRow['origin']): boolean {
    if (fund === '' || origin === '') return false;
    if (origin !== 'appropriation') return fund !== 'other';
    const named = fundNamed(this.text('origin'));
    return fund === 'other' || (named !== null && named !== fund);
  }

  /** `一般公共预算财政拨款收入` says both. Income that is no 财政拨款 is no money of the three budgets. */
  private fundOfOrigin(): ListRow['fund'] {
    const text = this.text('origin');
    return originNamed(text) === 'appropriation' ? (fundNamed(text) ?? '') : 'other';
  }
}

/** Income is booked on the credit side, spending on the debit side; what stands on the other side takes back. */
function net([amount, debit, credit]: readonly (Scaled | null | undefined)[], flow: Flow | ''): Scaled {
  if (amount !== null && amount !== undefined) return amount;
  const difference = (debit ?? ZERO) - (credit ?? ZERO);
  return flow === 'income' || flow === 'surplusUsed' ? -difference : difference;
}
