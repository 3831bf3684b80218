/**
 * Applies a change to the workbook in memory. Cells are changed without touching the file, which is patched once, when a
 * copy is saved; sheets, charts and looks of ours need the file, which is then patched and read again.
 */
import { cellOn } from '../../engine/calculation/sheetCells';
import type { WorkbookEdit } from '../../engine/workbook/edits';
import type { WorkbookSnapshot } from '../../engine/workbook/snapshot';
import { inBackground, onPage } from '../background/inBackground';
import type { FactsRead } from '../file/factsOfFile';
import { fileFacts, type FileFacts } from '../file/fileFacts';
import { refuse } from './refusals';
import { recomputed, sheetOf, versionOf, withEdits, writtenOf, type Version } from './version';

/** Bytes. A file up to this size is looked into in some milliseconds. */
const SMALL = 200_000;

export interface Applier {
  /** @throws HostFailure; nothing is changed then */
  apply(version: Version, edit: WorkbookEdit): Promise<Version>;
  /** @throws HostFailure */
  factsOf(version: Version): Promise<FileFacts>;
}

export function createApplier(): Applier {
  // A file is looked into once; versions that share it share what was found.
  const known = new WeakMap<Uint8Array, Promise<FileFacts>>();
  const factsOf = ({ base }: Version): Promise<FileFacts> => {
    const facts = known.get(base) ?? read(base).then(fileFacts);
    known.set(base, facts);
    // What could not be found out is asked for again.
    facts.catch(() => known.delete(base));
    return facts;
  };
  return {
    factsOf,
    async apply(version, edit) {
      if (isOfCells(edit)) {
        const facts = await factsOf(version);
        refuse(version, edit.cells, facts);
        return withEdits(version, edit.cells, facts);
      }
      const { name } = version.snapshot;
      const { bytes, snapshot } = await inBackground('change', { written: writtenOf(version), edit, name });
      const next = { ...versionOf({ bytes, snapshot }), results: stillUnknown(version, snapshot) };
      return recomputed(
        next,
        edit.cells.map(({ cell }) => cell),
        await factsOf(next),
      );
    },
  };
}

function read(base: Uint8Array): Promise<FactsRead> {
  return base.length <= SMALL ? onPage('facts', base) : inBackground('facts', base);
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
