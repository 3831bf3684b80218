/** The public report of one workbook as a Word document. Everything large is loaded here, when it is asked for. */
import type { Recognition } from '../../../engine/forms/model';
import type { InputTable } from '../../../engine/inputs/inputs';
import { glossaryLines, itemsInUse } from '../../../engine/narrative/glossary';
import type { Narrative } from '../../../engine/narrative/narrative';
import { glossaryOf } from '../../../engine/packs/glossaries';
import type { Pack } from '../../../engine/packs';
import type { WorkbookSnapshot } from '../../../engine/workbook/snapshot';
import { chartPictures } from '../../../output/charts/pictures';
import { rasteriseInBrowser } from '../../../output/charts/rasteriseInBrowser';
import { wordDocument } from '../../../output/word';
import { wordingOf } from '../../../engine/packs/wordings';

export interface ReportSources {
  readonly snapshot: WorkbookSnapshot;
  readonly recognition: Recognition;
  readonly narrative: Narrative;
  readonly inputs: InputTable;
  readonly pack: Pack;
}

export async function wordReport({ pack, ...sources }: ReportSources): Promise<Uint8Array> {
  const { narrative, recognition, inputs } = sources;
  const pictures = await chartPictures(narrative.charts, rasteriseInBrowser, {
    numbers: wordingOf(pack).numbers,
  });
  const glossary = glossaryLines(glossaryOf(pack), itemsInUse(recognition), inputs);
  return wordDocument({ ...sources, glossary, pictures });
}
