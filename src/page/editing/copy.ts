/** The file of a version: the one that was opened, with what was changed since. */
import { NO_EDIT } from '../../engine/workbook/edits';
import { patchWorkbook } from '../../hosts/file/patch/patchWorkbook';
import { withResults } from '../file/formulaResults';
import type { Version } from './version';

/** @throws HostFailure */
export function fileOf({ base, pending, results }: Version): Uint8Array {
  const cells = [...pending.values()];
  return withResults(patchWorkbook(base, { ...NO_EDIT, cells }), [...results.values()]);
}
