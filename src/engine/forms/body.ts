/**
 * What the reader of each kind of form delivers, and how it becomes a Form.
 */
import { intervalOf, usualDecimals, type Reading } from '../amounts/reading';
import type { FormId } from '../report/report';
import type { Grid } from '../workbook/grid';
import type { CellRef } from '../workbook/reference';
import type { SheetSnapshot } from '../workbook/snapshot';
import { readHeading, type Heading } from './heading';
import type { HeaderRows } from './headers';
import type { Evidence, Figure, Form, FormColumn, FormMoney, FormRow, TextLine, UnknownRow } from './model';
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
  /** Rows with an amount and no key. */
  readonly unknownRows?: readonly UnknownRow[];
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

/** A region that was taken for a form, and what its reader found there. */
export interface Part {
  readonly region: Region;
  readonly body: Body;
}

/** A form found, its money unit not yet settled. The first part carries title and heading; others continue it. */
export interface Draft {
  readonly id: FormId;
  readonly parts: readonly [Part, ...Part[]];
  readonly heading: Heading;
  readonly evidence: readonly Evidence[];
}

export function draftOf(id: FormId, region: Region, body: Body, evidence: readonly Evidence[]): Draft {
  const heading = readHeading(region.grid, region.area, body.header.bottom);
  return { id, parts: [{ region, body }], heading, evidence };
}

export function entriesOf({ parts }: Draft): readonly Entry[] {
  return parts.flatMap(({ body }) => body.entries);
}

/** Too few figures say nothing about how a form is written; then two decimals, the practice of published accounts. */
const ENOUGH_FIGURES = 4;
const PUBLISHED_DECIMALS = 2;

export function buildForm(draft: Draft, money: FormMoney): Form {
  const { id, parts, heading, evidence } = draft;
  const [{ region, body }, ...others] = parts;
  const entries = entriesOf(draft);
  const decimals =
    usualDecimals(
      entries.map(({ reading }) => reading),
      ENOUGH_FIGURES,
    ) ?? PUBLISHED_DECIMALS;
  const figures = parts.flatMap(({ region: { grid }, body: { entries: own } }) =>
    own.map((entry): Figure => ({
      form: id,
      ...entry,
      unit: money.unit,
      formula: grid.at(entry.cell.row, entry.cell.column)?.formula ?? null,
      interval: entry.reading.kind === 'unreadable' ? null : intervalOf(entry.reading, decimals),
    })),
  );
  const lines = parts.flatMap(({ region: { grid, area }, body: { bottom } }) =>
    linesBelow(grid, bottom + 1, area.bottom),
  );
  const emptyNote = lines.find(({ text }) => isEmptyNote(text)) ?? null;
  const rows = [...new Set(figures.map(({ row }) => row))];
  return {
    id,
    sheet: region.grid.name,
    area: region.area,
    title: region.title,
    evidence,
    ...heading,
    money,
    continuations: others.map((part) => ({ sheet: part.region.grid.name, area: part.region.area })),
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
    hidden: hiddenOf(region.grid.sheet),
    duplicates: parts.flatMap((part) => part.body.duplicates),
    unknownRows: parts.flatMap((part) => part.body.unknownRows ?? []),
    performance: body.performance ?? null,
  };
}

function hiddenOf({ visibility, hiddenRows, hiddenColumns }: SheetSnapshot): Form['hidden'] {
  return { sheet: visibility !== 'visible', rows: new Set(hiddenRows), columns: new Set(hiddenColumns) };
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
