/** The reference workbook's nine forms: a correct workbook, and the layout the others are made in. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { WorkbookSnapshot } from '../../src/engine/workbook/snapshot';
import { readWorkbook } from '../../src/hosts/file/read';

export async function referenceForms(): Promise<WorkbookSnapshot> {
  const name = 'reference.xlsx';
  const { sheets } = await readWorkbook(readFileSync(join(__dirname, '../../assets/samples', name)), name);
  return { name, sheets: sheets.slice(0, 9) };
}
