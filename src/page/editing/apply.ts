/**
 * Applies a change to the workbook in memory. Cells are changed without touching the file, which is patched once, when a
 * copy is saved; sheets, charts and looks of ours need the file, which is then patched and read again.
 */
import { cellOn } from '../../engine/calculation/sheetCells';
import type { WorkbookEdit } from '../../engine/workbook/edits';
import type { WorkbookSnapshot } from '../../engine/workbook/snapshot';
import { patchWorkbook } from '../../hosts/file/patch/patchWorkbook';
import { readWorkbook } from '../../hosts/file/read';
import { fileFacts, type FileFacts } from '../file/fileFacts';
import { fileOf } from './copy';
import { refuse } from './refusals';
import { recomputed, sheetOf, versionOf, withEdits, type Version } from './version';

export interface Applier {
  /** @throws HostFailure; nothing is changed then */
  apply(version: Version, edit: WorkbookEdit): Promise<Version>;
  factsOf(version: Version): FileFacts;
  fileOf(version: Version): Uint8Array;
}

export function createApplier(): Applier {
  // A file is looked into once; versions that share it share what was found.
  const known = new WeakMap<Uint8Array, FileFacts>();
  const factsOf = ({ base }: Version): FileFacts => {
    const facts = known.get(base) ?? fileFacts(base);
    known.set(base, facts);
    return facts;
  };
  return {
    factsOf,
    fileOf,
    async apply(version, edit) {
      if (isOfCells(edit)) {
        refuse(version, edit.cells, factsOf(version));
        return withEdits(version, edit.cells, factsOf(version));
      }
      const bytes = patchWorkbook(fileOf(version), edit);
      const snapshot = await readWorkbook(bytes, version.snapshot.name);
      const next = { ...versionOf({ bytes, snapshot }), results: stillUnknown(version, snapshot) };
      return recomputed(
        next,
        edit.cells.map(({ cell }) => cell),
        factsOf(next),
      );
    },
  };
}

/** Formulas without a result stay so, and are still named, when the file is made anew. */
function stillUnknown({ results }: Version, snapshot: WorkbookSnapshot): Version['results'] {
  return new Map(
    [...results].filter(([, { cell, result }]) => {
      const formula = cellOn(sheetOf(snapshot, cell.sheet), cell.row, cell.column)?.formula;
      return result.kind === 'unknown' && formula !== undefined;
    }),
  );
}

function isOfCells({ cells, ...rest }: WorkbookEdit): boolean {
  const others = Object.values(rest).every((list: readonly unknown[]) => list.length === 0);
  return others && cells.every(({ look, lookBefore }) => look === undefined && lookBefore === undefined);
}
