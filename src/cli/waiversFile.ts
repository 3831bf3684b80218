/** `--waivers FILE`: explanations given outside the workbook. The format: docs/waivers.md. */
import type { Waiver } from '../engine/report/waivers';
import { BadInput } from './command';
import { isObject, listIn, readJson, type JsonObject } from './jsonFile';
import { MESSAGES } from './messages';
import { isNamed } from './paths';

const SCHEMA = 'final-accounts/waivers@1';

export interface FiledWaiver extends Waiver {
  /** File name, or the end of the path, of the workbook it is for; null: for every workbook that has the finding. */
  readonly workbook: string | null;
}

/** @throws BadInput naming the first entry that cannot be used: a waiver without a reason is none. */
export async function readWaivers(path: string): Promise<readonly FiledWaiver[]> {
  const entries = listIn(await readJson(path), SCHEMA, 'waivers');
  if (!entries) throw new BadInput(MESSAGES.notWaivers(path, SCHEMA));
  return entries.map((entry, index) => {
    if (!isObject(entry)) throw new BadInput(MESSAGES.badWaiver(path, index + 1, '', 'notAnObject'));
    return waiverOf(entry, path, index + 1);
  });
}

function waiverOf(entry: JsonObject, path: string, nth: number): FiledWaiver {
  const { finding, values, reason, workbook = null } = entry;
  const bad = (problem: Parameters<typeof MESSAGES.badWaiver>[3]): BadInput =>
    new BadInput(MESSAGES.badWaiver(path, nth, typeof finding === 'string' ? finding : '', problem));
  if (typeof finding !== 'string' || finding === '') throw bad('noFinding');
  if (typeof reason !== 'string' || reason.trim() === '') throw bad('noReason');
  if (typeof values !== 'string') throw bad('noValues');
  if (workbook !== null && typeof workbook !== 'string') throw bad('badWorkbook');
  return { finding, values, reason: reason.trim(), workbook };
}

/** Those that speak of the workbook; what names it comes last and so wins over what is for all. */
export function waiversFor(path: string, waivers: readonly FiledWaiver[]): readonly FiledWaiver[] {
  const general = waivers.filter(({ workbook }) => workbook === null);
  const own = waivers.filter(({ workbook }) => workbook !== null && isNamed(path, workbook));
  return [...general, ...own];
}
