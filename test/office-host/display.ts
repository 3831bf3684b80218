/**
 * What a cell shows. A snapshot carries shown text but no number format, so the format is inferred from the
 * text when a workbook is loaded and used again when a value is written. Amounts only; dates keep their text.
 */
import type { CellSnapshot } from '../../src/engine/workbook/snapshot';

export function inferNumberFormat(cell: CellSnapshot): string {
  if (cell.kind !== 'number') return 'General';
  const match = /^-?([\d,]+)(?:\.(\d+))?(%?)$/.exec(cell.text);
  if (!match) return 'General';
  const [, whole = '', decimals = '', percent = ''] = match;
  const plain = decimals === '' && percent === '' && !whole.includes(',');
  if (plain) return 'General';
  return `${whole.includes(',') ? '#,##0' : '0'}${decimals ? `.${'0'.repeat(decimals.length)}` : ''}${percent}`;
}

export function display(value: number | string | boolean, numberFormat: string): string {
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  if (typeof value === 'string') return value;
  const format = /^(#,##)?0(?:\.(0+))?(%?)$/.exec(numberFormat);
  if (!format) return String(Number(value.toPrecision(10)));
  const [, grouped, zeros = '', percent = ''] = format;
  const fixed = Math.abs(percent ? value * 100 : value).toFixed(zeros.length);
  const [whole = '', fraction] = fixed.split('.');
  const shown = grouped ? whole.replace(/\B(?=(\d{3})+$)/g, ',') : whole;
  return `${value < 0 ? '-' : ''}${shown}${fraction ? `.${fraction}` : ''}${percent}`;
}
