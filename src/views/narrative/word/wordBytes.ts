/** The part of the Word document that takes long and draws nothing. */
import type { InputEntries } from '../../../engine/inputs/entries';
import { tableOf } from '../../../engine/inputs/table';
import { missingEmptyNotes } from '../../../engine/forms/emptyNotes';
import { recognise } from '../../../engine/forms/recognise';
import { glossaryLines, itemsInUse } from '../../../engine/narrative/glossary';
import { narrate } from '../../../engine/narrative/narrate';
import { DEFAULT_PACK, packNamed, type PackId } from '../../../engine/packs';
import { glossaryOf } from '../../../engine/packs/glossaries';
import { asOnSheet } from '../../../engine/narrative/sheet/asOnSheet';
import { narrativeStates } from '../../../engine/narrative/sheet/states';
import type { WorkbookState } from '../../../engine/report/state';
import type { WorkbookSnapshot } from '../../../engine/workbook/snapshot';
import type { ChartPicture } from '../../../output/charts/pictures';
import { wordDocument } from '../../../output/word';
import { placeholdersIn } from '../../../output/word/placeholders';

export interface WordQuestion {
  readonly snapshot: WorkbookSnapshot;
  readonly sheets: WorkbookState['sheets'];
  /** What we wrote on the sheet 决算情况说明: other words on it are a person's, and go into the document. */
  readonly written: WorkbookState['narrative'];
  /** Everything known besides the forms, in the order of precedence. */
  readonly inputs: InputEntries;
  readonly pack: PackId;
  readonly pictures: readonly ChartPicture[];
}

/** The document, and what is to be said of it. */
export interface WordMade {
  readonly bytes: Uint8Array;
  /** Placeholders in all of it. */
  readonly placeholders: number;
  /** As `TextOnSheet` counts them. */
  readonly byHand: number;
  readonly behind: number;
}

export async function wordBytes(question: WordQuestion): Promise<WordMade> {
  const { snapshot, sheets, pictures, written, ...asked } = question;
  const pack = packNamed(asked.pack) ?? DEFAULT_PACK;
  const inputs = tableOf([asked.inputs]);
  const recognition = recognise(snapshot, sheets);
  const own = narrate(recognition, inputs, pack);
  const { sections, ...told } = asOnSheet(own, narrativeStates(snapshot, own, written));
  const narrative = { ...own, sections };
  const glossary = glossaryLines(glossaryOf(pack), itemsInUse(recognition), inputs);
  const emptyNotes = missingEmptyNotes(recognition, own);
  const bytes = await wordDocument({
    snapshot,
    recognition,
    narrative,
    inputs,
    glossary,
    pictures,
    emptyNotes,
  });
  return { bytes, placeholders: placeholdersIn(bytes), ...told };
}
