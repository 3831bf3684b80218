/** Runs one check on self-evaluation forms and, where it looks there, on totals of the accounts. */
import { EXACT_ZERO } from '../../../../src/engine/amounts/interval';
import { BLANK, intervalOf, readAmount } from '../../../../src/engine/amounts/reading';
import { contextOf, type CheckRun, type Instance } from '../../../../src/engine/checks/check';
import { PERFORMANCE_CHECKS } from '../../../../src/engine/checks/performance';
import type { Figure, Form, FormSlot } from '../../../../src/engine/forms/model';
import type { PerformanceBody } from '../../../../src/engine/forms/performanceModel';
import type { FormId, MoneyUnit } from '../../../../src/engine/report/report';
import { readPerformance } from '../../../../src/engine/forms/performance';
import { Grid } from '../../../../src/engine/workbook/grid';
import { area, sheet, type Content } from '../../forms/performance/sheets';

type Rows = readonly (readonly Content[])[];

export interface Accounts {
  readonly P1?: Rows;
  readonly P2?: Rows;
  /** `row|column` → amount as printed. */
  readonly T1?: Readonly<Record<string, string>>;
  readonly T3?: Readonly<Record<string, string>>;
  readonly T4?: Readonly<Record<string, string>>;
  /** Money unit of the accounts. */
  readonly unit?: MoneyUnit;
}

export function run(checkId: string, accounts: Accounts): CheckRun {
  const check = PERFORMANCE_CHECKS.find(({ id }) => id === checkId);
  if (!check) throw new Error(`no check ${checkId}`);
  const missing: FormSlot = { status: 'missing' };
  const slots: Record<FormId, FormSlot> = {
    T1: ledger('T1', accounts.T1, accounts.unit),
    T2: missing,
    T3: ledger('T3', accounts.T3, accounts.unit),
    T4: ledger('T4', accounts.T4, accounts.unit),
    T5: missing,
    T6: missing,
    T7: missing,
    T8: missing,
    T9: missing,
    P1: evaluation('P1', '整体绩效', accounts.P1),
    P2: evaluation('P2', '项目绩效', accounts.P2),
  };
  return check.run(contextOf({ slots, sources: [], otherSheets: [] }, new Map()));
}

/** The outcome at a place; of the only instance where no place is given. */
export function outcomeOf({ instances, why }: CheckRun, place?: string): string {
  const found = place === undefined ? instances : instances.filter((instance) => instance.place === place);
  if (found.length > 1) throw new Error(`several instances: ${found.map((one) => one.place).join(', ')}`);
  return found[0]?.outcome ?? `not run: ${why?.id ?? 'no such place'}`;
}

/** What every finding says, short: place, cell, printed, expected, difference. */
export function findingsOf({ instances }: CheckRun): string[] {
  return instances.flatMap(({ place, finding }: Instance) =>
    finding
      ? [
          [place, finding.cell, finding.printed, finding.expected, finding.difference]
            .map((part) => part ?? '-')
            .join(' '),
        ]
      : [],
  );
}

function evaluation(id: FormId, name: string, rows: Rows | undefined): FormSlot {
  if (!rows) return { status: 'missing' };
  const grid = new Grid(sheet(name, rows));
  const performance = readPerformance(grid, grid.extent);
  if (!performance) throw new Error('not read as a self-evaluation form');
  return { status: 'found', form: formOf(id, name, [], null, performance) };
}

function ledger(
  id: FormId,
  amounts: Readonly<Record<string, string>> | undefined,
  unit: MoneyUnit = '万元',
): FormSlot {
  if (!amounts) return { status: 'missing' };
  const figures = Object.entries(amounts).map(([key, text], index) => figureOf(id, key, text, index));
  return { status: 'found', form: formOf(id, id, figures, unit, null) };
}

function figureOf(form: FormId, rowAndColumn: string, text: string, row: number): Figure {
  const [key = '', column = ''] = rowAndColumn.split('|');
  const cell = { sheet: form, row, column: 2 };
  const reading = text === '' ? BLANK : readAmount({ ...cell, kind: 'number', value: Number(text), text });
  const header = { key: column, label: column, number: null, sheetColumn: 2 };
  return {
    form,
    row: { key, label: key, line: null, code: null, sheetRow: row, cell, columns: [header] },
    column: header,
    cell,
    reading,
    unit: null,
    formula: null,
    interval:
      reading.kind === 'unreadable' ? null : reading.kind === 'blank' ? EXACT_ZERO : intervalOf(reading, 2),
  };
}

function formOf(
  id: FormId,
  name: string,
  figures: readonly Figure[],
  unit: MoneyUnit | null,
  performance: PerformanceBody | null,
): Form {
  return {
    id,
    sheet: name,
    area: area('A1:F40'),
    title: null,
    evidence: ['title'],
    year: null,
    entity: null,
    unit: unit && { value: unit, cell: { sheet: name, row: 0, column: 0 } },
    money: { unit, from: 'stated' },
    continuations: [],
    header: null,
    keyColumns: [],
    rows: figures.map(({ row }) => row),
    columns: [],
    figures,
    byKey: new Map(figures.map((figure) => [`${figure.row.key}|${figure.column.key}`, figure])),
    rowByKey: new Map(figures.map(({ row }) => [row.key, row])),
    decimals: 2,
    notes: [],
    emptyNote: null,
    hidden: { sheet: false, rows: new Set(), columns: new Set() },
    duplicates: [],
    unknownRows: [],
    performance,
  };
}
