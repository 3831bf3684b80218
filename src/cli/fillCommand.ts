/** `fill`: what follows from the rest of a workbook, written into a copy of it. */
import { readFile } from 'node:fs/promises';
import { planFill } from '../engine/filling/fill';
import type { FillPlan } from '../engine/filling/proposal';
import { inputsSheetEdit } from '../engine/inputs/sheet';
import { neededInputs } from '../engine/inputs/needed';
import type { WorkbookEdit } from '../engine/workbook/edits';
import { qualifiedA1 } from '../engine/workbook/reference';
import { patchWorkbook } from '../hosts/file/patch/patchWorkbook';
import { HostFailure } from '../hosts/host';
import { BadInput, type ExitCode, type Streams } from './command';
import { fillTable } from './fillTable';
import { gatherInputs, type GatheredInputs, type InputOptions } from './gatherInputs';
import { MESSAGES } from './messages';
import { refuseEnding, writeNew } from './outputFile';
import { refuseRead } from './readFiles';

const WORDS = MESSAGES.fill;

export const CHOICES = ['none', 'all'] as const;

/** The options as commander hands them on. */
export interface FillArguments extends InputOptions {
  readonly out: string;
  readonly formulas?: boolean;
  /** Whether amounts that differ from what follows are replaced. */
  readonly choose: (typeof CHOICES)[number];
  readonly force?: boolean;
}

/** @throws BadInput where the file cannot be read or patched, or would be written over itself */
export async function runFill(
  path: string,
  { out, formulas = false, choose, force = false, ...options }: FillArguments,
  streams: Streams,
): Promise<ExitCode> {
  if (!/\.xls[xm]$/i.test(path)) throw new BadInput(WORDS.notXlsx(path));
  await refuseRead(out, [path, options.inputs, options.prior]);
  refuseEnding(out, path);
  const gathered = await gatherInputs(path, options);
  const plan = planned(gathered, formulas, choose);
  const edit = withInputs(plan.edit, gathered, options);
  const written = patched(await readFile(path), edit, path);
  await writeNew(out, written, force);
  for (const notice of gathered.notices) streams.err(`${notice}\n`);
  streams.out(`${fillTable(plan)}\n${WORDS.done(out, edit.cells.length)}\n`);
  if (edit.cells.some(({ after }) => after.kind === 'formula')) streams.out(`${WORDS.notCalculated}\n`);
  return 0;
}

function planned(
  { snapshot, recognition, pack }: GatheredInputs,
  formulas: boolean,
  choose: FillArguments['choose'],
): FillPlan {
  const plan = planFill(snapshot, recognition, { pack, formulas, choices: new Set() });
  const differing = plan.proposals.filter(({ kind }) => kind === 'differs');
  if (choose === 'none' || differing.length === 0) return plan;
  const choices = new Set(differing.map(({ cell }) => qualifiedA1(cell)));
  return planFill(snapshot, recognition, { pack, formulas, choices });
}

/** Inputs that were named on the command line go onto their sheet, so that the workbook holds them from then on. */
function withInputs(
  edit: WorkbookEdit,
  { snapshot, recognition, pack, table }: GatheredInputs,
  { inputs, prior }: InputOptions,
): WorkbookEdit {
  if (inputs === undefined && prior === undefined) return edit;
  const sheet = inputsSheetEdit(snapshot, neededInputs(recognition, { pack, table }), table);
  return {
    ...edit,
    newSheets: sheet.newSheets,
    rules: sheet.rules,
    cells: [...edit.cells, ...sheet.cells],
  };
}

function patched(bytes: Uint8Array, edit: WorkbookEdit, path: string): Uint8Array {
  try {
    return patchWorkbook(bytes, edit);
  } catch (error) {
    if (!(error instanceof HostFailure)) throw error;
    throw new BadInput(`${path}：${WORDS.refused(error.subject)}`);
  }
}
