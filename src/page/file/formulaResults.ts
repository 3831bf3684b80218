/**
 * Puts results of formulas into a file whose cells were changed, and takes away those that no longer hold. The file
 * asks to be computed when it is opened; until then no reader finds an old result in it.
 */
import type { CellRef } from '../../engine/workbook/reference';
import type { Parts } from '../../hosts/file/patch/parts';
import { sheetPart } from '../../hosts/file/patch/sheetPart';
import { recalculateOnLoad, sheetEntries, worksheet } from '../../hosts/file/patch/workbookPart';
import { childNamed, type XmlElement } from '../../hosts/file/patch/xml';
import {
  attributesSet,
  escapedText,
  removal,
  spliced,
  xString,
  type Splice,
} from '../../hosts/file/patch/xmlEdit';

/** What a formula comes to; `unknown` where only Excel can tell. */
export type FormulaResult =
  | { readonly kind: 'number'; readonly value: number }
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'boolean'; readonly value: boolean }
  | { readonly kind: 'error'; readonly name: string }
  | { readonly kind: 'unknown' };

export interface CellResult {
  readonly cell: CellRef;
  readonly result: FormulaResult;
}

/** Returns whether anything was written. @throws HostFailure sheetMissing, notAWorkbook */
export function writeResults(parts: Parts, results: readonly CellResult[]): boolean {
  if (results.length === 0) return false;
  const entries = sheetEntries(parts);
  for (const name of new Set(results.map(({ cell }) => cell.sheet))) {
    const { part } = worksheet(entries, name);
    const sheet = sheetPart(parts, part);
    const splices = results.flatMap(({ cell, result }): readonly Splice[] => {
      const element = cell.sheet === name ? sheet.cellAt(cell.row, cell.column) : null;
      return element ? resultSplices(element, result) : [];
    });
    parts.write(part, spliced(sheet.source, splices));
  }
  recalculateOnLoad(parts);
  return true;
}

const TYPES = { number: null, text: 'str', boolean: 'b', error: 'e', unknown: null } as const;

function resultSplices(cell: XmlElement, result: FormulaResult): readonly Splice[] {
  const formula = childNamed(cell, 'f');
  if (!formula) return [];
  const old = childNamed(cell, 'v');
  const { prefix } = cell;
  const text = written(result);
  const value = text === null ? '' : `<${prefix}v>${text}</${prefix}v>`;
  return [
    ...attributesSet(cell, { t: TYPES[result.kind], cm: null, vm: null }),
    ...(old ? [removal(old)] : []),
    ...(value === '' ? [] : [{ start: formula.end, end: formula.end, text: value }]),
  ];
}

function written(result: FormulaResult): string | null {
  switch (result.kind) {
    case 'number':
      return String(result.value);
    case 'text':
      return escapedText(xString(result.text));
    case 'boolean':
      return result.value ? '1' : '0';
    case 'error':
      return escapedText(result.name);
    case 'unknown':
      return null;
  }
}
