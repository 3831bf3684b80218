/** Sources by their endings, and an imported workbook that is read back before anyone gets it. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { DEFAULT_PACK } from '../../../src/engine/packs';
import { planImport } from '../../../src/engine/sources/planImport';
import { importedBytes, readSource } from '../../../src/hosts/file/imports';
import { textParagraphs } from '../../../src/hosts/file/openText';
import { readWorkbook } from '../../../src/hosts/file/read';

const list = readFileSync(join(__dirname, '../../data/sources/accounts-list.csv'));
const reference = readFileSync(join(__dirname, '../../../assets/samples/reference.xlsx'));
const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);

test.each(['a.csv', 'A.CSV', 'a.tsv', 'a.txt'])('%s is a text of separated values', async (name) => {
  expect((await readSource(list, name)).sheets).toEqual([expect.objectContaining({ name: '' })]);
});

test('anything else is a workbook', async () => {
  expect((await readSource(reference, 'a.xlsx')).sheets.length).toBeGreaterThan(5);
  await expect(readSource(Uint8Array.of(0, 1, 2), 'a.xlsx')).rejects.toMatchObject({ code: 'notAWorkbook' });
  await expect(readSource(Uint8Array.of(0, 1, 0), 'a.csv')).rejects.toMatchObject({ code: 'notAWorkbook' });
});

test('what was imported is handed out as it was read back, or not at all', async () => {
  const sources = [await readSource(list, 'a.csv')];
  const { workbook } = planImport(sources, { pack: DEFAULT_PACK, year: 2023 });
  if (!workbook) throw new Error('nothing was imported');
  expect((await readWorkbook(await importedBytes(workbook), 'b.xlsx')).sheets).toHaveLength(11);
  const lost = {
    sheets: workbook.template.sheets.map((sheet) => ({
      ...sheet,
      cells: sheet.cells.map((cell) =>
        cell.style === 'amount' && cell.content !== undefined ? { ...cell, content: 7 } : cell,
      ),
    })),
  };
  const { recognition } = workbook;
  await expect(importedBytes({ template: lost, recognition })).rejects.toMatchObject({ code: 'unknown' });
});

test('a plain text is split into lines, whatever its encoding', async () => {
  expect(await textParagraphs(utf8('\ufeff一\r\n二\n三'), 'a.txt')).toEqual(['一', '二', '三']);
  expect(await textParagraphs(Uint8Array.of(0xbe, 0xf6, 0xcb, 0xe3), 'a.TXT')).toEqual(['决算']);
});

test('what is neither is refused', async () => {
  await expect(textParagraphs(utf8('一'), 'a.docx')).rejects.toMatchObject({ code: 'notADocument' });
});
