import { strFromU8, unzipSync } from 'fflate';
import { recognise } from '../../../../src/engine/forms/recognise';
import { inputTable } from '../../../../src/engine/inputs/table';
import { narrate } from '../../../../src/engine/narrative/narrate';
import { placeholderCount } from '../../../../src/engine/narrative/narrative';
import { NOTHING_WRITTEN } from '../../../../src/engine/narrative/sheet/kept';
import { planNarrative } from '../../../../src/engine/narrative/sheet/plan';
import { DEFAULT_PACK } from '../../../../src/engine/packs';
import { NARRATIVE_SHEET } from '../../../../src/engine/workbook/ownSheets';
import type { WorkbookSnapshot } from '../../../../src/engine/workbook/snapshot';
import { wordBytes } from '../../../../src/views/narrative/word/wordBytes';
import { applied } from '../../../snapshots/applied';
import { mapSheets } from '../../../snapshots/change';
import { sample } from '../../../snapshots/samples';

const OWN = '本段由财务科改写。';
const narrative = (snapshot: WorkbookSnapshot) =>
  narrate(recognise(snapshot), inputTable({ inputs: {} }), DEFAULT_PACK);

/** The text of the document, without its marks. */
function textIn(docx: Uint8Array): string {
  return strFromU8(unzipSync(docx)['word/document.xml'] ?? new Uint8Array()).replace(/<[^>]+>/g, '');
}

it('carries what people wrote on the sheet, and counts the placeholders of all its parts', async () => {
  const reference = await sample('reference');
  const own = narrative(reference);
  const { edit, kept } = planNarrative(reference, own, NOTHING_WRITTEN);
  const changed = mapSheets(applied(reference, edit), (sheet) => {
    const row = sheet.cells.find(({ value }) => value === '三/spending')?.row;
    const isIt = (cell: { row: number; column: number }): boolean => cell.row === row && cell.column === 0;
    if (sheet.name !== NARRATIVE_SHEET) return sheet;
    const cells = sheet.cells.map((cell) => (isIt(cell) ? { ...cell, value: OWN, text: OWN } : cell));
    return { ...sheet, cells };
  });
  const question = { sheets: {}, inputs: new Map(), pack: DEFAULT_PACK.id, pictures: [] };
  const made = await wordBytes({ ...question, snapshot: changed, written: kept });
  expect(textIn(made.bytes)).toContain(OWN);
  expect(made).toMatchObject({ byHand: 1, behind: 0 });
  const shown = textIn(made.bytes).split('〔请填：').length - 1;
  expect(made.placeholders).toBe(shown);
  expect(shown).toBeGreaterThan(placeholderCount(own.sections));

  const untouched = await wordBytes({ ...question, snapshot: reference, written: NOTHING_WRITTEN });
  expect(textIn(untouched.bytes)).not.toContain(OWN);
  expect(untouched).toMatchObject({ byHand: 0, behind: 0 });
}, 30_000);
