/**
 * What a snapshot leaves out and typing into a cell needs: number formats, protection, and cells that cannot be
 * written by themselves. Read from the file by `factsOfFile`.
 */
import { SSF } from '@e965/xlsx';
import type { Area } from '../../engine/workbook/reference';
import type { FactsRead } from './factsOfFile';
import { GENERAL, type NumberFormat } from './numberFormat';
import { styleAt } from './styleTable';

export interface SheetFacts {
  readonly protected: boolean;
  /** Array formulas and data tables of several cells. */
  readonly arrays: readonly Area[];
  readonly tableHeaders: readonly Area[];
  formatAt(row: number, column: number): NumberFormat;
}

export interface FileFacts {
  /** null where the file has no such sheet. */
  sheet(name: string): SheetFacts | null;
  /** What a cell of this format shows, as the reader would say it. */
  shown(value: number | string | boolean, format: NumberFormat): string;
  kindOf(format: NumberFormat): 'general' | 'text' | 'percent' | 'date' | 'number';
  /** Days from Excel's first day to this one: what a cell with a date holds. */
  serial(year: number, month: number, day: number): number | null;
}

export function fileFacts({ date1904, formats, sheets }: FactsRead): FileFacts {
  const known = new Map(
    sheets.map(({ name, styles, ...sheet }): readonly [string, SheetFacts] => [
      name.toLowerCase(),
      { ...sheet, formatAt: (row, column) => formats[styleAt(styles, row, column)] ?? GENERAL },
    ]),
  );
  return {
    sheet: (name) => known.get(name.toLowerCase()) ?? null,
    shown(value, format) {
      if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
      try {
        return String(SSF.format(format, value, { date1904 }));
      } catch {
        // A format the library cannot read: the reader shows the bare value too.
        return String(value);
      }
    },
    kindOf: (format) => kindOf(format),
    serial(year, month, day) {
      const time = Date.UTC(year, month - 1, day);
      const date = new Date(time);
      if (date.getUTCMonth() !== month - 1 || date.getUTCDate() !== day) return null;
      const days = time / 86_400_000 + 25_569 - (date1904 ? 1_462 : 0);
      // Before March 1900 Excel counts a day that never was.
      return days >= (date1904 ? 0 : 61) ? days : null;
    },
  };
}

function kindOf(format: NumberFormat): ReturnType<FileFacts['kindOf']> {
  const code = typeof format === 'string' ? format : String(SSF.get_table()[format] ?? 'General');
  if (code === '@') return 'text';
  if (/^general$/i.test(code)) return 'general';
  const plain = code.replace(/"[^"]*"|\\./g, '');
  if (plain.includes('%')) return 'percent';
  return SSF.is_date(plain) === true ? 'date' : 'number';
}
