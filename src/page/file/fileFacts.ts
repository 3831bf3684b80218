/**
 * What a snapshot leaves out and typing into a cell needs: number formats, protection, and cells that cannot be
 * written by themselves. A sheet is looked into when the first of its cells is written.
 */
import { SSF } from '@e965/xlsx';
import type { Area } from '../../engine/workbook/reference';
import { Parts } from '../../hosts/file/patch/parts';
import { relationsOf } from '../../hosts/file/patch/relations';
import { tableHeaders } from '../../hosts/file/patch/tableHeaders';
import { isTrue, sameName, sheetEntries, WORKBOOK, workbookRoot } from '../../hosts/file/patch/workbookPart';
import { attribute, childNamed, childrenNamed, rootOf, type XmlElement } from '../../hosts/file/patch/xml';
import { GENERAL, type NumberFormat } from './numberFormat';
import { scanSheet } from './sheetScan';

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

/** @param bytes of an .xlsx that `readWorkbook` has accepted @throws HostFailure notAWorkbook */
export function fileFacts(bytes: Uint8Array): FileFacts {
  const parts = new Parts(bytes);
  const entries = sheetEntries(parts);
  const properties = childNamed(workbookRoot(parts), 'workbookPr');
  const date1904 = properties !== null && isTrue(attribute(properties, 'date1904'));
  const formats = cellFormats(parts);
  const known = new Map<string, SheetFacts | null>();
  const look = (name: string): SheetFacts | null => {
    const entry = entries.find((one) => one.kind === 'worksheet' && sameName(one.name, name));
    if (!entry || !parts.has(entry.part)) return null;
    const sheet = scanSheet(parts.text(entry.part));
    return {
      protected: sheet.protected,
      arrays: sheet.arrays,
      tableHeaders: tableHeaders(parts, entry.part),
      formatAt: (row, column) => formats[sheet.styleAt(row, column)] ?? GENERAL,
    };
  };
  return {
    sheet(name) {
      const key = name.toLowerCase();
      const facts = known.get(key) ?? look(name);
      known.set(key, facts);
      return facts;
    },
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

/** The number format of each cell format, by its index (18.8.10, 18.8.30). */
function cellFormats(parts: Parts): readonly NumberFormat[] {
  const styles = relationsOf(parts, WORKBOOK).find(({ kind }) => kind === 'styles');
  if (!styles || !parts.has(styles.target)) return [];
  const root = rootOf(parts.text(styles.target));
  const list = (name: string, item: string): readonly XmlElement[] => {
    const element = childNamed(root, name);
    return element ? childrenNamed(element, item) : [];
  };
  const codes = new Map(
    list('numFmts', 'numFmt').map((format) => [
      Number(attribute(format, 'numFmtId')),
      attribute(format, 'formatCode') ?? 'General',
    ]),
  );
  return list('cellXfs', 'xf').map((format) => {
    const id = Number(attribute(format, 'numFmtId') ?? 0);
    return codes.get(id) ?? id;
  });
}
