/** `convert`: a workbook in 元 as a copy in 万元, every figure rounded by itself or balanced. */
import { readFile } from 'node:fs/promises';
import { qualifiedA1 } from '../engine/workbook/reference';
import { recognise } from '../engine/forms/recognise';
import { DEFAULT_PACK, packNamed } from '../engine/packs';
import { planConversion } from '../engine/rounding/convert';
import type { ConversionPlan } from '../engine/rounding/plan';
import type { WorkbookEdit } from '../engine/workbook/edits';
import { UNCALCULATED, type WorkbookSnapshot } from '../engine/workbook/snapshot';
import { patchWorkbook } from '../hosts/file/patch/patchWorkbook';
import { HostFailure } from '../hosts/host';
import { OPEN_REASONS } from '../locales/roundingSentences';
import { BadInput, type ExitCode, type Streams } from './command';
import { conversionTable, leftForms, listed } from './convertTable';
import { CONVERT_WORDS as WORDS } from './convertWords';
import { MESSAGES } from './messages';
import { refuseEnding, writeNew } from './outputFile';
import { packOf } from './packOption';
import { refuseRead } from './readFiles';
import { holdsNoForm, readWorkbookFile } from './workbookFile';

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
  if (!/\.xls[xm]$/i.test(path)) throw new BadInput(WORDS.notXlsx(path));
  await refuseRead(out, [path]);
  refuseEnding(out, path);
  const { snapshot, state, problem } = await readWorkbookFile(path);
  const recognition = recognise(snapshot, state.sheets);
  if (holdsNoForm(recognition)) throw new BadInput(`${path}：${MESSAGES.notOurForms}`);
  const plan = planConversion(snapshot, recognition, {
    pack: named ?? (state.pack === null ? null : packNamed(state.pack)) ?? DEFAULT_PACK,
    practice: balanced ? 'balanced' : 'own',
  });
  refuseNothing(path, plan);
  refuseUncalculated(path, snapshot, plan);
  await writeNew(out, patched(await readFile(path), plan.edit, path), force);
  if (problem) streams.err(`${MESSAGES.stateProblem[problem](path)}\n`);
  streams.out(`${conversionTable(plan)}\n\n${WORDS.done(out, plan.edit.cells.length)}\n`);
  return isOpen(plan) ? 1 : 0;
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

/** @throws BadInput where amounts are formulas that no program has computed yet: they would stay in 元 */
function refuseUncalculated(path: string, { sheets }: WorkbookSnapshot, { unread }: ConversionPlan): void {
  const bare = unread.filter(({ sheet, row, column }) =>
    sheets.some(
      ({ name, cells }) =>
        name === sheet &&
        cells.some((cell) => cell.row === row && cell.column === column && cell.value === UNCALCULATED),
    ),
  );
  if (bare.length > 0)
    throw new BadInput(`${path}：${WORDS.uncalculated(bare.length, listed(bare.map(qualifiedA1)))}`);
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
