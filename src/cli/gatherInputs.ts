/** A workbook with all that is known for its narrative, from wherever it is known. */
import { foundForm, type Recognition } from '../engine/forms/model';
import { FORM_IDS } from '../engine/forms/definitions/titles';
import { recognise } from '../engine/forms/recognise';
import type { EntityKind } from '../engine/inputs/inputs';
import type { ThisYear } from '../engine/inputs/prior';
import { readInputsSheet } from '../engine/inputs/readSheet';
import { inputTable, type InputSources, type WalkableTable } from '../engine/inputs/table';
import { ENTITY_KINDS } from '../engine/inputs/values';
import { namesOf } from '../engine/inputs/workbookFacts';
import { DEFAULT_PACK, packNamed, type Pack } from '../engine/packs';
import type { WorkbookSnapshot } from '../engine/workbook/snapshot';
import { say } from '../locales/sentences';
import { BadInput } from './command';
import { readInputsFile } from './inputsFile';
import { MESSAGES } from './messages';
import { packOf } from './packOption';
import { readPrior } from './priorFile';
import { readWorkbookFile } from './workbookFile';

/** The options as commander hands them on. */
export interface InputOptions {
  readonly inputs?: string;
  readonly prior?: string;
  readonly pack?: string;
}

export interface GatheredInputs {
  readonly snapshot: WorkbookSnapshot;
  readonly recognition: Recognition;
  readonly pack: Pack;
  /** The sheet 填报说明数据, then what the pane kept, then `--inputs`, then `--prior`. */
  readonly table: WalkableTable;
  /** What is to be said about the sources, a line each. */
  readonly notices: readonly string[];
}

/** @throws BadInput where a file cannot be read, or the workbook holds none of the forms */
export async function gatherInputs(path: string, options: InputOptions): Promise<GatheredInputs> {
  const chosen = packOf(options.pack);
  const { snapshot, state, problem } = await readWorkbookFile(path);
  const recognition = recognise(snapshot, state.sheets);
  if (FORM_IDS.every((id) => foundForm(recognition, id) === null)) {
    throw new BadInput(`${path}：${MESSAGES.notOurForms}`);
  }
  const sheet = readInputsSheet(snapshot);
  const file = options.inputs === undefined ? null : await readInputsFile(options.inputs);
  const sources: InputSources = {
    sheet: sheet.entries,
    kept: state.inputs,
    ...(file ? { inputs: file.inputs } : {}),
  };
  const prior =
    options.prior === undefined
      ? null
      : await readPrior(options.prior, thisYear(recognition, inputTable(sources)));
  return {
    snapshot,
    recognition,
    pack: chosen ?? (state.pack === null ? null : packNamed(state.pack)) ?? DEFAULT_PACK,
    table: prior ? inputTable({ ...sources, prior: prior.entries }) : inputTable(sources),
    notices: [
      ...(problem ? [MESSAGES.stateProblem[problem](path)] : []),
      ...sheet.problems.map(({ sentence }) => `${path}：${say('zh-CN', sentence)}`),
      ...(file?.notices ?? []),
      ...(prior?.notices ?? []),
    ],
  };
}

/** What last year's workbook is held against: inputs before what the forms say. */
export function thisYear(recognition: Recognition, table: WalkableTable): ThisYear {
  const names = namesOf(recognition);
  const [year, entity, kind] = ['year', 'entity', 'entityKind'].map((key) => table.get(key)?.value);
  return {
    year: typeof year === 'number' ? year : names.year,
    entity: typeof entity === 'string' ? entity : names.entity,
    entityKind: ENTITY_KINDS.find((one): one is EntityKind => one === kind) ?? null,
  };
}
