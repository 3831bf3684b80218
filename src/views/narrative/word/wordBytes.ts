/** The part of the Word document that takes long and draws nothing. */
import type { InputEntries } from '../../../engine/inputs/entries';
import { tableOf } from '../../../engine/inputs/table';
import { recognise } from '../../../engine/forms/recognise';
import { glossaryLines, itemsInUse } from '../../../engine/narrative/glossary';
import { narrate } from '../../../engine/narrative/narrate';
import { DEFAULT_PACK, packNamed, type PackId } from '../../../engine/packs';
import { glossaryOf } from '../../../engine/packs/glossaries';
import type { WorkbookState } from '../../../engine/report/state';
import type { WorkbookSnapshot } from '../../../engine/workbook/snapshot';
import type { ChartPicture } from '../../../output/charts/pictures';
import { wordDocument } from '../../../output/word';

export interface WordQuestion {
  readonly snapshot: WorkbookSnapshot;
  readonly sheets: WorkbookState['sheets'];
  /** Everything known besides the forms, in the order of precedence. */
  readonly inputs: InputEntries;
  readonly pack: PackId;
  readonly pictures: readonly ChartPicture[];
}

export async function wordBytes({ snapshot, sheets, pictures, ...asked }: WordQuestion): Promise<Uint8Array> {
  const pack = packNamed(asked.pack) ?? DEFAULT_PACK;
  const inputs = tableOf([asked.inputs]);
  const recognition = recognise(snapshot, sheets);
  const narrative = narrate(recognition, inputs, pack);
  const glossary = glossaryLines(glossaryOf(pack), itemsInUse(recognition), inputs);
  return wordDocument({ snapshot, recognition, narrative, inputs, glossary, pictures });
}
