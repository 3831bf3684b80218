/** Workbooks with cells taken out, and what a workbook states, for comparing before and after filling. */
import { figureAt, foundForm, type Figure, type Recognition } from '../../../src/engine/forms/model';
import { recognise } from '../../../src/engine/forms/recognise';
import type { Score } from '../../../src/engine/forms/performanceModel';
import { planFill } from '../../../src/engine/filling/fill';
import type { FillOptions, FillPlan } from '../../../src/engine/filling/proposal';
import { DEFAULT_PACK } from '../../../src/engine/packs';
import type { FormId } from '../../../src/engine/report/report';
import { qualifiedA1, type CellRef } from '../../../src/engine/workbook/reference';
import type { WorkbookSnapshot } from '../../../src/engine/workbook/snapshot';
import { mapSheets } from '../../snapshots/change';

export const ACCOUNTS = ['T1', 'T2', 'T3', 'T4', 'T5', 'T6', 'T7', 'T8', 'T9'] as const;
export const EVALUATIONS = ['P1', 'P2'] as const;

export function fill(snapshot: WorkbookSnapshot, options: Partial<FillOptions> = {}): FillPlan {
  const defaults = { pack: DEFAULT_PACK, formulas: false, choices: new Set<string>() };
  return planFill(snapshot, recognise(snapshot), { ...defaults, ...options });
}

export function without(snapshot: WorkbookSnapshot, cells: readonly CellRef[]): WorkbookSnapshot {
  const gone = new Set(cells.map(qualifiedA1));
  return mapSheets(snapshot, (sheet) => ({
    ...sheet,
    cells: sheet.cells.filter(
      ({ row, column }) => !gone.has(qualifiedA1({ sheet: sheet.name, row, column })),
    ),
  }));
}

/** Cell → amount, in every form; `blank` or what cannot be read otherwise. */
export function amounts(snapshot: WorkbookSnapshot): ReadonlyMap<string, string> {
  const recognition = recognise(snapshot);
  const figures = figuresOf(recognition).map(({ cell, reading }): [string, string] => [
    qualifiedA1(cell),
    reading.kind === 'amount' ? String(reading.value) : reading.kind,
  ]);
  const scores = EVALUATIONS.flatMap((id) => scoresOf(recognition, id)).map(
    ({ cell, value }): [string, string] => [qualifiedA1(cell), String(value)],
  );
  return new Map([...figures, ...scores]);
}

export function figuresOf(recognition: Recognition): readonly Figure[] {
  return ACCOUNTS.flatMap((id) => foundForm(recognition, id)?.figures ?? []);
}

/** Every number of a self-evaluation form. */
export function scoresOf(recognition: Recognition, id: FormId): readonly Score[] {
  const body = foundForm(recognition, id)?.performance;
  if (!body) return [];
  const { basicTotal, projectTotal, budget, total, indicators } = body;
  const all = [
    basicTotal,
    projectTotal,
    ...(budget ? [budget.planned, budget.executed, budget.rate, budget.score] : []),
    ...indicators.map(({ score }) => score),
    total,
  ];
  return all.flatMap((score) => score ?? []);
}

/** Those that follow from other numbers of the workbook. */
export function reckonedScores(recognition: Recognition): readonly CellRef[] {
  return EVALUATIONS.flatMap((id) => {
    const body = foundForm(recognition, id)?.performance;
    if (!body?.budget) return [];
    const { basicTotal, projectTotal, budget, total } = body;
    const executed = id === 'P1' ? [budget.executed] : [];
    return [basicTotal, projectTotal, ...executed, budget.rate, budget.score, total].flatMap(
      (score) => score?.cell ?? [],
    );
  });
}

const T1_PARTS = /^r(1|2|3|4|5|6|7|8|28|29|59|60)$/;
const T4_PARTS = /^r(29|30|31|60)$/;

/** What people must fill in: items, sources of income, balances. Everything else follows. */
export function isPart({ form, row, column }: Figure): boolean {
  switch (form) {
    case 'T1':
      return T1_PARTS.test(row.key);
    case 'T4':
      return T4_PARTS.test(row.key);
    case 'T6':
      return /^\d{5}$/.test(row.key);
    case 'T9':
      return !['c1', 'c3', 'c7', 'c9'].includes(column.key);
    default:
      return row.key.length === 7 && column.key !== 'c1';
  }
}

/** Totals within a form. */
export function isTotal({ form, row, column }: Figure): boolean {
  switch (form) {
    case 'T1':
      return /^r(27|31|58|62)$/.test(row.key);
    case 'T4':
      return /^r(27|28|32|59|64)$/.test(row.key) || column.key === 'c2';
    case 'T6':
      return !/^\d{5}$/.test(row.key);
    case 'T9':
      return ['c1', 'c3', 'c7', 'c9'].includes(column.key);
    default:
      return row.key.length !== 7 || column.key === 'c1';
  }
}

export function cellOf(snapshot: WorkbookSnapshot, id: FormId, row: string, column: string): CellRef {
  const form = foundForm(recognise(snapshot), id);
  const figure = form && figureAt(form, row, column);
  if (!figure) throw new Error(`no ${row}, ${column} in ${id}`);
  return figure.cell;
}
