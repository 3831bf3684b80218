/**
 * An .xls as an .xlsx with simplified formatting, for Excel runs no add-in in an .xls. What findings rest on stays:
 * values, formulas, merges, what is hidden, number formats; row and column sizes too. Styles, comments, links and
 * drawings do not.
 */
import type { CellObject, ColInfo, WorkBook, WorkSheet } from '@e965/xlsx';
import { HostFailure } from '../host';
import { quietly } from './quiet';

/**
 * @param bytes of a workbook that `readWorkbook` has accepted
 * @throws HostFailure notAWorkbook where the library cannot write what it has read
 */
export async function toXlsx(bytes: Uint8Array): Promise<Uint8Array> {
  const library = await import(/* webpackChunkName: "xlsx" */ '@e965/xlsx');
  try {
    return quietly(() => {
      const workbook = library.read(bytes, {
        type: 'array',
        dense: true,
        cellStyles: true, // sizes and what is hidden
        cellFormula: true,
        cellNF: true,
        cellHTML: false,
      });
      const written: ArrayBuffer = library.write(simplified(workbook), {
        type: 'array',
        bookType: 'xlsx',
        bookSST: true,
        compression: true,
        cellStyles: true,
      });
      return new Uint8Array(written);
    });
  } catch (error) {
    throw new HostFailure('notAWorkbook', String(error));
  }
}

/** The name of the copy: that of the file with the new ending. */
export function xlsxName(name: string): string {
  return `${name.replace(/\.xls[xm]?$/i, '')}.xlsx`;
}

function simplified({ SheetNames, Sheets, Workbook }: WorkBook): WorkBook {
  const names = (Workbook?.Names ?? []).map(({ Name }) => Name);
  // Chart and macro sheets hold no cells.
  const kept = SheetNames.flatMap((name, index) => {
    const sheet = Sheets[name] ?? {};
    if (sheet['!type'] !== undefined && sheet['!type'] !== 'sheet') return [];
    return [{ name, sheet: plainSheet(sheet, names), Hidden: Workbook?.Sheets?.[index]?.Hidden ?? 0 }];
  });
  return {
    SheetNames: kept.map(({ name }) => name),
    Sheets: Object.fromEntries(kept.map(({ name, sheet }) => [name, sheet])),
    Workbook: {
      Sheets: kept.map(({ name, Hidden }) => ({ name, Hidden })),
      WBProps: { date1904: Workbook?.WBProps?.date1904 ?? false },
    },
  };
}

const BLANK_ROW: CellObject[] = [];

function plainSheet(sheet: WorkSheet, names: readonly string[]): WorkSheet {
  const rows: CellObject[][] = [];
  // Sparse arrays: forEach visits what exists only.
  sheet['!data']?.forEach((line, row) => {
    const copy: CellObject[] = [];
    line.forEach((cell, column) => {
      copy[column] = plainCell(cell, names);
    });
    rows[row] = copy;
  });
  const area = sheet['!ref'] ?? 'A1';
  // The library reads every row of the area, those without a cell too.
  const length = Math.max(rows.length, Number(/\d+$/.exec(area)?.[0] ?? 0));
  return {
    '!ref': area,
    '!data': Array.from({ length }, (_, row) => rows[row] ?? BLANK_ROW),
    '!merges': sheet['!merges'] ?? [],
    '!cols': (sheet['!cols'] ?? []).map(plainColumn),
    '!rows': sheet['!rows'] ?? [],
  };
}

/** Width and whether it is hidden. The library writes an outline level as `level`, which no schema knows. */
function plainColumn({ width, hidden }: ColInfo): ColInfo {
  return { ...(width === undefined ? {} : { width }), ...(hidden === undefined ? {} : { hidden }) };
}

function plainCell({ t, v, w, z, f, F }: CellObject, names: readonly string[]): CellObject {
  const formula = f !== undefined && standsAlone(f, names) ? { f, ...(F === undefined ? {} : { F }) } : {};
  return {
    t,
    ...(v === undefined ? {} : { v }),
    // An error is written by its name.
    ...(t === 'e' && w !== undefined ? { w } : {}),
    ...(z === undefined ? {} : { z }),
    ...formula,
  };
}

/** The copy has neither links to other workbooks nor defined names: Excel would repair or break such formulas. */
function standsAlone(formula: string, names: readonly string[]): boolean {
  return !formula.includes('[') && !names.some((name) => formula.includes(name));
}
