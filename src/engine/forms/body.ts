/**
 * What the reader of each kind of form delivers, and how it becomes a Form.
 */
import { intervalOf, usualDecimals, type Reading } from '../amounts/reading';
import type { FormId } from '../report/report';
import type { Grid } from '../workbook/grid';
import type { CellRef } from '../workbook/reference';
import { readHeading } from './heading';
import type { HeaderRows } from './headers';
import type { Evidence, Figure, Form, FormColumn, FormRow, TextLine } from './model';
import type { PerformanceBody } from './performanceModel';
import type { Region } from './titles';

/** Rows, columns and readings found by a form reader. */
export interface Body {
  readonly header: HeaderRows;
  readonly keyColumns: readonly { readonly sheetColumn: number; readonly meaning: string }[];
  readonly columns: readonly FormColumn[];
  readonly entries: readonly Entry[];
  /** Rows that repeat a key. */
  readonly duplicates: readonly FormRow[];
  /** Last sheet row of the table. */
  readonly bottom: number;
  readonly performance?: PerformanceBody;
}

export interface Entry {
  readonly row: FormRow;
  readonly column: FormColumn;
  readonly cell: CellRef;
  readonly reading: Reading;
}

/** Too few figures say nothing about how a form is written; then two decimals, the practice of published accounts. */
const ENOUGH_FIGURES = 4;
const PUBLISHED_DECIMALS = 2;

export function buildForm(id: FormId, region: Region, body: Body, evidence: readonly Evidence[]): Form {
  const { grid, area } = region;
  const heading = readHeading(grid, area, body.header.bottom);
  const decimals =
    usualDecimals(
      body.entries.map(({ reading }) => reading),
      ENOUGH_FIGURES,
    ) ?? PUBLISHED_DECIMALS;
  const figures = body.entries.map((entry): Figure => ({
    form: id,
    ...entry,
    interval: entry.reading.kind === 'unreadable' ? null : intervalOf(entry.reading, decimals),
  }));
  const lines = linesBelow(grid, body.bottom + 1, area.bottom);
  const emptyNote = lines.find(({ text }) => isEmptyNote(text)) ?? null;
  const rows = [...new Set(figures.map(({ row }) => row))];
  return {
    id,
    sheet: grid.name,
    area,
    title: region.title,
    evidence,
    ...heading,
    header: body.header,
    keyColumns: body.keyColumns,
    rows,
    columns: body.columns,
    figures,
    byKey: new Map(figures.map((figure) => [`${figure.row.key}|${figure.column.key}`, figure])),
    rowByKey: new Map(rows.map((row) => [row.key, row])),
    decimals,
    notes: lines,
    emptyNote,
    duplicates: body.duplicates,
    performance: body.performance ?? null,
  };
}

function linesBelow(grid: Grid, top: number, bottom: number): TextLine[] {
  const lines: TextLine[] = [];
  for (let row = top; row <= bottom; row += 1) {
    for (const cell of grid.cellsOf(row)) {
      if (cell.kind !== 'text') continue;
      lines.push({ cell: { sheet: grid.name, row, column: cell.column }, text: String(cell.value).trim() });
    }
  }
  return lines;
}

/** The line under an empty form that says why it is empty (财预〔2016〕143号). */
export function isEmptyNote(text: string): boolean {
  const plain = text.replace(/\s+/g, '');
  if (/^注[:：]/.test(plain) && !/空表|无数据/.test(plain)) return false;
  return /空表|无数据|没有数据/.test(plain) || (/^说明[:：]/.test(plain) && /无|没有|未/.test(plain));
}
