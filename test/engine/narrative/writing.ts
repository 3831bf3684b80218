/** Narratives of whole workbooks, as tests ask for them. */
import { recognise } from '../../../src/engine/forms/recognise';
import type { Inputs } from '../../../src/engine/inputs/inputs';
import { inputTable, type WalkableTable } from '../../../src/engine/inputs/table';
import { narrate } from '../../../src/engine/narrative/narrate';
import { textOf, type Narrative } from '../../../src/engine/narrative/narrative';
import type { Pack } from '../../../src/engine/packs';
import type { WorkbookSnapshot } from '../../../src/engine/workbook/snapshot';
import reference from '../../data/inputs-wuhan-2022.json';

/** inputs.json of the reference report, without the fields it leaves open. */
export function referenceInputs(): WalkableTable {
  // The file is the contract's example; its nulls stand for what is not given and are left out by the table.
  return inputTable({ inputs: reference as unknown as Inputs });
}

export function written(
  snapshot: WorkbookSnapshot,
  pack: Pack,
  inputs: WalkableTable = inputTable({}),
): Narrative {
  return narrate(recognise(snapshot), inputs, pack);
}

/** Headings and paragraphs, a line each. */
export function linesOf({ sections }: Narrative): readonly string[] {
  return sections.flatMap(({ heading, paragraphs }) => [heading, ...paragraphs.map(textOf)]);
}
