/**
 * Between what a cell holds in Excel and what the engine says of it.
 *
 * Text is written behind an apostrophe, Excel's own mark for "this is text": it needs no number format, so the cell's
 * own stays and there is none to be restored. Only cells that are formatted as text already (`@`) take it plain.
 */
import { sameContent, type CellContent } from '../../../engine/workbook/edits';
import { HostFailure } from '../../host';

/** A cell exactly as Excel holds it. */
export interface RawCell {
  readonly value: unknown;
  readonly formula: unknown;
  readonly numberFormat: string;
  readonly isError: boolean;
}

export const BLANK_CELL: RawCell = { value: '', formula: '', numberFormat: 'General', isError: false };

/** What is typed into a cell, and the number format it needs before (null: as it is) and keeps after. */
export interface Typing {
  readonly value: string | number | boolean | null;
  readonly formula: string | null;
  readonly formatBefore: string | null;
  /** Excel gives a formula the format of what it refers to, unless told. */
  readonly formatAfter: string | null;
}

const TEXT_FORMAT = '@';

/** How the content gets into a cell that has this number format. */
export function typingOf(content: CellContent, numberFormat: string): Typing {
  switch (content.kind) {
    case 'blank':
      return typed('', null);
    case 'text':
      return typed(textTyped(content.text, numberFormat), null);
    case 'number': {
      const value = Number(content.value);
      if (content.value.trim() === '' || !Number.isFinite(value)) {
        throw new HostFailure('unknown', `not a number: ${content.value}`);
      }
      return typed(value, formatWanted(content.decimals, numberFormat));
    }
    case 'formula': {
      const format = formatWanted(content.decimals, numberFormat);
      return {
        value: null,
        formula: content.formula,
        formatBefore: format,
        formatAfter: format ?? numberFormat,
      };
    }
  }
}

/** How a cell gets back exactly what it held. */
export function typingBack(raw: RawCell): Typing {
  const { value, numberFormat } = raw;
  const formula = formulaOf(raw);
  if (formula !== null)
    return { value: null, formula, formatBefore: numberFormat, formatAfter: numberFormat };
  if (typeof value === 'number' || typeof value === 'boolean') return typed(value, numberFormat);
  const text = typeof value === 'string' ? value : '';
  return typed(raw.isError ? text : textTyped(text, numberFormat), numberFormat);
}

/** What the engine would say of the cell (`contentOf`); text of nothing but spaces is blank to it. */
export function contentHeld(raw: RawCell): CellContent {
  const formula = formulaOf(raw);
  if (formula !== null) return { kind: 'formula', formula, decimals: null };
  const { value } = raw;
  if (typeof value === 'number') return { kind: 'number', value: String(value), decimals: null };
  if (typeof value === 'boolean') return { kind: 'text', text: value ? 'TRUE' : 'FALSE' };
  if (typeof value !== 'string' || value.trim() === '') return { kind: 'blank' };
  return { kind: 'text', text: value };
}

/** Whether the cell still holds it. Excel writes formulas its own way: `=sum( a1 )` becomes `=SUM(A1)`. */
export function holds(raw: RawCell, content: CellContent): boolean {
  const held = contentHeld(raw);
  if (held.kind === 'formula' && content.kind === 'formula') {
    return canonical(held.formula) === canonical(content.formula);
  }
  const isBlank = content.kind === 'text' && content.text.trim() === '';
  return sameContent(held, isBlank ? { kind: 'blank' } : content);
}

/** Number format with separators and this many decimals. */
export function amountFormat(decimals: number): string {
  return decimals > 0 ? `#,##0.${'0'.repeat(decimals)}` : '#,##0';
}

function typed(value: string | number | boolean, formatBefore: string | null): Typing {
  return { value, formula: null, formatBefore, formatAfter: null };
}

function textTyped(text: string, numberFormat: string): string {
  return text === '' || numberFormat === TEXT_FORMAT ? text : `'${text}`;
}

/** In a cell formatted as text even a number would become text. */
function formatWanted(decimals: number | null, current: string): string | null {
  if (decimals !== null) return amountFormat(decimals);
  return current === TEXT_FORMAT ? 'General' : null;
}

/** `formulas` gives a text that reads `=1+1` like a formula; its value then is that text too. */
function formulaOf({ formula, value }: RawCell): string | null {
  return typeof formula === 'string' && formula.startsWith('=') && formula !== value ? formula : null;
}

function canonical(formula: string): string {
  return formula.replace(/"(?:[^"]|"")*"|\s+|[a-z]+/g, (part) =>
    part.startsWith('"') ? part : part.trim().toUpperCase(),
  );
}
