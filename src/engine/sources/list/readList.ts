/**
 * Accounts lists → figures. All lists of one import are one body of rows: spending may stand in one file and income in
 * another, and an item that stands in both is there twice.
 */
import { FORM_IDS } from '../../forms/definitions/titles';
import { readHeading } from '../../forms/heading';
import type { MoneyUnit } from '../../report/report';
import type { Grid } from '../../workbook/grid';
import { columnName } from '../../workbook/reference';
import { sentence } from '../sentence';
import {
  addressOf,
  KNOWS_NOTHING,
  type Knowledge,
  type SourceFigure,
  type SourcePlace,
  type SourceProblem,
  type SourceReading,
} from '../source';
import { findHeader, missingColumns, repeatedColumns, type ListHeader } from './columns';
import { figuresOf } from './figures';
import { readRows } from './readRows';
import type { ListRow } from './row';
import { sift } from './totals';
import { problemsOf, repeatedRows, warningsOf } from './validate';

/** A sheet that holds a list, and the header it was known by. */
export interface ListTable {
  readonly source: string;
  readonly grid: Grid;
  readonly header: ListHeader;
}

export function findList(source: string, grid: Grid): ListTable | null {
  const header = findHeader(grid);
  return header && { source, grid, header };
}

interface ReadTable {
  readonly place: SourcePlace;
  readonly items: readonly ListRow[];
  readonly isEntries: boolean;
  readonly problems: readonly SourceProblem[];
  readonly warnings: readonly SourceProblem[];
}

/** @returns one reading per table; the figures, which are sums over all of them, are with the first */
export function readLists(tables: readonly ListTable[]): readonly SourceReading[] {
  const read = tables.map(readTable);
  const items = read.flatMap(({ items: rows, isEntries }) =>
    rows.map((row) => ({ row, isEntry: isEntries })),
  );
  const repeated = repeatedRows(items);
  const rows = items.map(({ row }) => row);
  const knows = knowledgeOf(rows);
  const figures = summed(rows.flatMap((row) => figuresOf(row, knows.threePublic)));
  const names = rows.flatMap(({ code, codeName, economic, economicName }) => [
    ...(code === '' ? [] : [{ code, name: codeName }]),
    ...(economic === '' ? [] : [{ code: economic, name: economicName }]),
  ]);
  return read.map((table, index): SourceReading => {
    const own = ({ place }: SourceProblem): boolean =>
      place.source === table.place.source && place.sheet === table.place.sheet;
    return {
      place: table.place,
      kind: 'list',
      taken: table.items.length,
      figures: index === 0 ? figures : [],
      totals: [],
      names: index === 0 ? names : [],
      problems: inOrder([...table.problems, ...repeated.problems.filter(own)]),
      warnings: [...table.warnings, ...repeated.warnings.filter(own)],
      knows: index === 0 ? knows : KNOWS_NOTHING,
    };
  });
}

function readTable({ source, grid, header }: ListTable): ReadTable {
  const place = { source, sheet: grid.name, row: header.row, column: null };
  const heads = grid.cellsOf(header.row).map(({ text }) => text.trim());
  const inHeader = [
    ...missingColumns(header.columns).map((column) => sentence('columnsMissing', { column })),
    ...repeatedColumns(header.columns).map((at) =>
      sentence('columnTwice', { columns: at.map(columnName).join('、') }),
    ),
  ].map((reason) => ({ place, content: heads.join('｜').slice(0, 60), reason }));
  const isEntries = header.columns.has('entry');
  if (inHeader.length > 0) return { place, items: [], isEntries, problems: inHeader, warnings: [] };
  const { rows, problems } = readRows(source, grid, header, unitOf(grid, header));
  const { items, totals, problems: wrongTotals } = sift(rows);
  const withEconomic = header.columns.has('economic');
  const skipped = sentence('totalsSkipped', { count: String(totals.length) });
  return {
    place,
    items,
    isEntries,
    problems: [
      ...problems,
      // What an unreadable row belongs to is missing from its total: that would be said twice.
      ...(problems.length > 0 ? [] : wrongTotals),
      ...items.flatMap((row) => problemsOf(row, withEconomic)),
    ],
    warnings: [
      ...(totals.length > 0 ? [{ place: { ...place, row: null }, content: '', reason: skipped }] : []),
      ...oncePerReason(items.flatMap(warningsOf)),
    ],
  };
}

/** 元, unless the lines above the table or the header of the amounts say otherwise. */
function unitOf(grid: Grid, { row, columns }: ListHeader): MoneyUnit {
  const [amount] = columns.get('amount') ?? columns.get('debit') ?? columns.get('credit') ?? [];
  const inHeader =
    amount === undefined ? null : /\((?:单位:?)?(元|千元|万元|亿元)\)$/.exec(grid.label(row, amount));
  if (inHeader) return inHeader[1] as MoneyUnit; // the pattern admits the four units only
  return readHeading(grid, { ...grid.extent, bottom: row }, row).unit?.value ?? '元';
}

function inOrder(problems: readonly SourceProblem[]): readonly SourceProblem[] {
  return [...problems].sort((a, b) => (a.place.row ?? 0) - (b.place.row ?? 0));
}

/** A code that nobody knows is told once, at its first row. */
function oncePerReason(warnings: readonly SourceProblem[]): readonly SourceProblem[] {
  const seen = new Set<string>();
  return warnings.filter(({ reason }) => {
    const key = JSON.stringify(reason);
    return !seen.has(key) && seen.add(key);
  });
}

/** Of lists without spending nothing is known. */
function knowledgeOf(rows: readonly ListRow[]): Knowledge {
  const appropriations = rows.filter(({ flow, fund }) => flow === 'spending' && fund !== 'other');
  const basic = appropriations.filter(({ fund, kind }) => fund === 'general' && kind === 'basic');
  return {
    economicItems: appropriations.length > 0 && basic.every(({ economic }) => economic !== ''),
    threePublic: appropriations.length > 0 && appropriations.every(({ economic }) => economic.length === 5),
  };
}

/** One figure per address, in the order of the forms. */
function summed(figures: readonly SourceFigure[]): readonly SourceFigure[] {
  const sums = new Map<string, SourceFigure>();
  for (const figure of figures) {
    const before = sums.get(addressOf(figure));
    sums.set(addressOf(figure), before ? { ...before, value: before.value + figure.value } : figure);
  }
  return [...sums.values()].sort((a, b) => FORM_IDS.indexOf(a.form) - FORM_IDS.indexOf(b.form));
}
