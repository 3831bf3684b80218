/**
 * The public report of a unit as a Word document: everything it is made of, put together from a workbook, its narrative
 * and its inputs. Charts and Word are loaded when they are asked for.
 */
import { missingEmptyNotes } from '../engine/forms/emptyNotes';
import type { Recognition } from '../engine/forms/model';
import type { InputTable } from '../engine/inputs/inputs';
import type { Narrative } from '../engine/narrative/narrative';
import type { Pack } from '../engine/packs';
import type { WorkbookSnapshot } from '../engine/workbook/snapshot';
import type { Rasterise } from './charts/rasterise';
import { wordingOf } from '../engine/packs/wordings';

export interface ReportSources {
  readonly snapshot: WorkbookSnapshot;
  readonly recognition: Recognition;
  readonly narrative: Narrative;
  readonly inputs: InputTable;
  readonly pack: Pack;
}

/** @param rasterise null where this machine draws no PNG: programs that show no SVG then show the descriptions */
export async function publicReport(
  { snapshot, recognition, narrative, inputs, pack }: ReportSources,
  rasterise: Rasterise | null,
): Promise<Uint8Array> {
  const [{ chartSvg }, { chartPictures }, { glossaryLines, itemsInUse }, { glossaryOf }, { wordDocument }] =
    await Promise.all([
      import('./charts/chartSvg'),
      import('./charts/pictures'),
      import('../engine/narrative/glossary'),
      import('../engine/packs/glossaries'),
      import('./word'),
    ]);
  return wordDocument({
    snapshot,
    recognition,
    narrative,
    inputs,
    glossary: glossaryLines(glossaryOf(pack), itemsInUse(recognition), inputs),
    pictures: await chartPictures(narrative.charts, chartSvg, rasterise, {
      numbers: wordingOf(pack).numbers,
    }),
    emptyNotes: missingEmptyNotes(recognition, narrative),
  });
}
