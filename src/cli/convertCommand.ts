/** `convert`: a workbook in 元 as a copy in 万元, every figure rounded by itself or balanced. */
import { readFile } from 'node:fs/promises';
import { FORM_IDS } from '../engine/forms/definitions/titles';
import type { Recognition } from '../engine/forms/model';
import { recognise } from '../engine/forms/recognise';
import { DEFAULT_PACK, packNamed } from '../engine/packs';
import { planConversion } from '../engine/rounding/convert';
import type { ConversionPlan } from '../engine/rounding/plan';
import type { WorkbookEdit } from '../engine/workbook/edits';
import { patchWorkbook } from '../hosts/file/patch/patchWorkbook';
import { HostFailure } from '../hosts/host';
import { OPEN_REASONS } from '../locales/roundingSentences';
import { BadInput, type ExitCode, type Streams } from './command';
import { conversionTable, leftForms } from './convertTable';
import { CONVERT_WORDS as WORDS } from './convertWords';
import { MESSAGES } from './messages';
import { isSameFile, writeNew } from './outputFile';
import { packOf } from './packOption';
import { readWorkbookFile } from './workbookFile';

/** The options as commander hands them on. */
export interface ConvertArguments {
  readonly out: string;
  readonly balanced?: boolean;
  readonly pack?: string;
  readonly force?: boolean;
}

/**
 * @returns 1 where something stays open: identities that do not hold or stand against each other, amounts left in 元
 * @throws BadInput where nothing can be converted, or the file cannot be read, patched or written
 */
export async function runConvert(
  path: string,
  { out, balanced = false, pack, force = false }: ConvertArguments,
  streams: Streams,
): Promise<ExitCode> {
  const named = packOf(pack);
  for (const one of [path, out]) if (!/\.xls[xm]$/i.test(one)) throw new BadInput(WORDS.notXlsx(one));
  if (await isSameFile(path, out)) throw new BadInput(WORDS.sameFile(out));
  const { snapshot, state, problem } = await readWorkbookFile(path);
  const recognition = recognise(snapshot, state.sheets);
  if (holdsNoForm(recognition)) throw new BadInput(`${path}：${MESSAGES.noForms}`);
  const plan = planConversion(snapshot, recognition, {
    pack: named ?? (state.pack === null ? null : packNamed(state.pack)) ?? DEFAULT_PACK,
    practice: balanced ? 'balanced' : 'own',
  });
  refuseNothing(path, plan);
  await writeNew(out, patched(await readFile(path), plan.edit, path), force);
  if (problem) streams.err(`${MESSAGES.stateProblem[problem](path)}\n`);
  streams.out(`${conversionTable(plan)}\n\n${WORDS.done(out, plan.edit.cells.length)}\n`);
  return isOpen(plan) ? 1 : 0;
}

function holdsNoForm({ slots }: Recognition): boolean {
  return FORM_IDS.every((id) => slots[id].status === 'missing');
}

/** @throws BadInput where no form is in 元, with what each is */
function refuseNothing(path: string, { forms }: ConversionPlan): void {
  if (forms.some(({ left }) => left === null)) return;
  const accounts = forms.filter(({ left }) => left !== 'performance');
  const isDone =
    accounts.length > 0 && accounts.every(({ unit, left }) => left === 'otherUnit' && unit === '万元');
  throw new BadInput(
    `${path}：${isDone ? WORDS.inWanAlready : [WORDS.nothingInYuan, ...leftForms(forms)].join('\n')}`,
  );
}

function isOpen(plan: ConversionPlan): boolean {
  const lists = [plan.broken, plan.errors, plan.conflicts, plan.unread, plan.untouched];
  return (
    lists.some((list) => list.length > 0) ||
    plan.isCutShort ||
    plan.forms.some(({ left }) => left !== null && OPEN_REASONS.has(left))
  );
}

function patched(bytes: Uint8Array, edit: WorkbookEdit, path: string): Uint8Array {
  try {
    return patchWorkbook(bytes, edit);
  } catch (error) {
    if (!(error instanceof HostFailure)) throw error;
    throw new BadInput(`${path}：${MESSAGES.fill.refused(error.subject)}`);
  }
}
