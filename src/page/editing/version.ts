/** The workbook between two changes: what it holds, and how its file is made of the one that was opened. */
import { contentOf, sameContent, type CellContent, type CellEdit } from '../../engine/workbook/edits';
import type { CellRef } from '../../engine/workbook/reference';
import {
  UNCALCULATED,
  type CellSnapshot,
  type SheetSnapshot,
  type WorkbookSnapshot,
} from '../../engine/workbook/snapshot';
import { cellKey, dependentsIn, type Dependents } from '../../engine/calculation/dependents';
import { recalculate } from '../../engine/calculation/recalculate';
import { cellOn, withCells } from '../../engine/calculation/sheetCells';
import { toText } from '../../engine/amounts/scaled';
import type { Value } from '../../engine/calculation/value';
import type { FileFacts } from '../file/fileFacts';
import type { CellResult, FormulaResult } from '../file/formulaResults';
import { GENERAL, type NumberFormat } from '../file/numberFormat';
import type { Written } from '../file/writtenFile';

export interface Version {
  /** The file that `pending` and `results` are to be written into. */
  readonly base: Uint8Array;
  readonly snapshot: WorkbookSnapshot;
  /** By cell: from what `base` holds to what stands there now. */
  readonly pending: ReadonlyMap<string, CellEdit>;
  /** Formulas whose result is another than that in `base`. */
  readonly results: ReadonlyMap<string, CellResult>;
  /** Number formats given with an edit, which `base` does not have yet. */
  readonly formats: ReadonlyMap<string, NumberFormat>;
  /** Carried on while no formula comes or goes; null: to be found out. */
  readonly dependents: Dependents | null;
}

export function versionOf(file: {
  readonly bytes: Uint8Array;
  readonly snapshot: WorkbookSnapshot;
}): Version {
  return {
    base: file.bytes,
    snapshot: file.snapshot,
    pending: new Map(),
    results: new Map(),
    formats: new Map(),
    dependents: null,
  };
}

/** What is to be written into the file for this version. */
export function writtenOf({ base, pending, results }: Version): Written {
  return { base, cells: [...pending.values()], results: [...results.values()] };
}

/** Cells whose formula has no result that could be believed. */
export function uncalculated({ results }: Version): readonly CellRef[] {
  return [...results.values()].filter(({ result }) => result.kind === 'unknown').map(({ cell }) => cell);
}

/** The format of a cell: the one an edit gave it, else the file's. */
export function formatOf(version: Version, facts: FileFacts, cell: CellRef): NumberFormat {
  const own = version.formats.get(cellKey(cell));
  return own ?? facts.sheet(cell.sheet)?.formatAt(cell.row, cell.column) ?? GENERAL;
}

/** The version with these cells changed and everything computed that rests on them. Nothing is refused here. */
export function withEdits(version: Version, edits: readonly CellEdit[], facts: FileFacts): Version {
  const pending = new Map(version.pending);
  const formats = new Map(version.formats);
  for (const edit of edits) {
    const key = cellKey(edit.cell);
    const format = formatFor(edit.after);
    if (format !== null) formats.set(key, format);
    const before = pending.get(key)?.before ?? edit.before;
    const after = withFormat(edit.after, pending.get(key)?.after);
    if (sameContent(before, after) && !formats.has(key)) pending.delete(key);
    else pending.set(key, { cell: edit.cell, before, after });
  }
  const next: Version = { ...version, pending, formats };
  const cells = edits.map(({ cell, after }) => ({
    cell,
    shown: shownContent(cell, after, formatOf(next, facts, cell), facts),
  }));
  const moved = edits.some(({ before, after }) => before.kind === 'formula' || after.kind === 'formula');
  const snapshot = placed(version.snapshot, cells);
  return recomputed(
    { ...next, snapshot, dependents: moved ? null : version.dependents },
    edits.map(({ cell }) => cell),
    facts,
  );
}

/** The version with everything computed anew that rests on these cells. */
export function recomputed(version: Version, changed: readonly CellRef[], facts: FileFacts): Version {
  const dependents =
    version.dependents ?? dependentsIn(version.snapshot, (sheet) => facts.sheet(sheet)?.arrays ?? []);
  const formula = (cell: CellRef): string | undefined =>
    cellOn(sheetOf(version.snapshot, cell.sheet), cell.row, cell.column)?.formula;
  const shown = (cell: CellRef, value: Value): CellSnapshot | null =>
    shownResult(cell, formula(cell), resultOf(value), formatOf(version, facts, cell), facts);
  const recalculated = recalculate({ snapshot: version.snapshot, dependents, changed, shown });
  const results = new Map(version.results);
  // A cell that holds no formula any more has no result either.
  for (const cell of changed) if (!dependents.at(cell)) results.delete(cellKey(cell));
  for (const { cell, value } of recalculated) results.set(cellKey(cell), { cell, result: resultOf(value) });
  const cells = recalculated.map(({ cell, value }) => ({ cell, shown: shown(cell, value) }));
  return { ...version, dependents, results, snapshot: placed(version.snapshot, cells) };
}

function placed(
  snapshot: WorkbookSnapshot,
  cells: readonly { readonly cell: CellRef; readonly shown: CellSnapshot | null }[],
): WorkbookSnapshot {
  if (cells.length === 0) return snapshot;
  const sheets = snapshot.sheets.map((sheet) => {
    const own = cells.filter(({ cell }) => cell.sheet.toLowerCase() === sheet.name.toLowerCase());
    if (own.length === 0) return sheet;
    return withCells(
      sheet,
      own.map(({ cell: { row, column }, shown }) => ({ row, column, cell: shown })),
    );
  });
  return { ...snapshot, sheets };
}

export function sheetOf(snapshot: WorkbookSnapshot, name: string): SheetSnapshot | undefined {
  return snapshot.sheets.find((sheet) => sheet.name.toLowerCase() === name.toLowerCase());
}

/** What the cell holds now, as an edit says it. */
export function heldAt(snapshot: WorkbookSnapshot, { sheet, row, column }: CellRef): CellContent {
  return contentOf(cellOn(sheetOf(snapshot, sheet), row, column));
}

/** As the patcher formats it. */
function formatFor(content: CellContent): NumberFormat | null {
  if (content.kind !== 'number' && content.kind !== 'formula') return null;
  if (content.decimals === null) return null;
  return content.decimals === 0 ? '#,##0' : `#,##0.${'0'.repeat(content.decimals)}`;
}

/** A format given before stays when only the value changes. */
function withFormat(content: CellContent, previous: CellContent | undefined): CellContent {
  if (content.kind !== 'number' && content.kind !== 'formula') return content;
  if (content.decimals !== null) return content;
  const given = previous?.kind === 'number' || previous?.kind === 'formula' ? previous.decimals : null;
  return { ...content, decimals: given };
}

/** As the reader would read it from the file. */
function shownContent(
  { row, column }: CellRef,
  content: CellContent,
  format: NumberFormat,
  facts: FileFacts,
): CellSnapshot | null {
  switch (content.kind) {
    case 'blank':
      return null;
    case 'text': {
      const { text } = content;
      // What only white space stands in is no content to any reader.
      return text.trim() === ''
        ? null
        : { row, column, kind: 'text', value: text, text: facts.shown(text, format) };
    }
    case 'number': {
      const value = Number(content.value);
      return { row, column, kind: 'number', value, text: facts.shown(value, format) };
    }
    case 'formula':
      return { row, column, kind: 'error', value: UNCALCULATED, text: '', formula: content.formula };
  }
}

function resultOf(value: Value): FormulaResult {
  switch (value.kind) {
    case 'number':
      return { kind: 'number', value: Number(toText(value.value)) };
    case 'blank':
      return { kind: 'number', value: 0 };
    default:
      return value;
  }
}

function shownResult(
  { row, column }: CellRef,
  formula: string | undefined,
  result: FormulaResult,
  format: NumberFormat,
  facts: FileFacts,
): CellSnapshot | null {
  const at = { row, column, ...(formula === undefined ? {} : { formula }) };
  switch (result.kind) {
    case 'number':
      return { ...at, kind: 'number', value: result.value, text: facts.shown(result.value, format) };
    case 'text':
      if (result.text.trim() === '') return null;
      return { ...at, kind: 'text', value: result.text, text: facts.shown(result.text, format) };
    case 'boolean':
      return { ...at, kind: 'boolean', value: result.value, text: result.value ? 'TRUE' : 'FALSE' };
    case 'error':
      return { ...at, kind: 'error', value: result.name, text: result.name };
    case 'unknown':
      return { ...at, kind: 'error', value: UNCALCULATED, text: '' };
  }
}
