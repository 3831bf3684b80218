/** The file of a workbook that was changed: the one that was opened, with what was written into it since. */
import { NO_EDIT, type CellEdit, type WorkbookEdit } from '../../engine/workbook/edits';
import type { Parts } from '../../hosts/file/patch/parts';
import { partsOf, patchParts } from '../../hosts/file/patch/patchWorkbook';
import { writeState } from '../../hosts/file/state';
import { writeResults, type CellResult } from './formulaResults';

export interface Written {
  /** The file it is written into. */
  readonly base: Uint8Array;
  readonly cells: readonly CellEdit[];
  /** Formulas whose result is another than that in `base`. */
  readonly results: readonly CellResult[];
}

/** @param state what the file is to carry; null for what it carries. @throws HostFailure */
export function writtenFile(written: Written, state: string | null): Uint8Array {
  if (written.cells.length === 0 && written.results.length === 0 && state === null) return written.base;
  const parts = writtenParts(written);
  if (state !== null) writeState(parts, state);
  return parts.zipped();
}

/** The same with a change on top of it. @throws HostFailure */
export function changedFile(written: Written, edit: WorkbookEdit): Uint8Array {
  const parts = writtenParts(written);
  patchParts(parts, edit);
  return parts.zipped();
}

/** For who has more to write. @throws HostFailure */
export function writtenParts({ base, cells, results }: Written): Parts {
  const parts = partsOf(base);
  patchParts(parts, { ...NO_EDIT, cells });
  writeResults(parts, results);
  return parts;
}
