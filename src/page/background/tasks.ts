/**
 * What takes long with a large workbook and needs nothing of the page: done by a worker, or here where there is none.
 * What goes in and out is copied between the two, so it is plain values.
 */
import type { WorkbookEdit } from '../../engine/workbook/edits';
import type { WorkbookSnapshot } from '../../engine/workbook/snapshot';
import type { FactsRead } from '../file/factsOfFile';
import type { MarkedFile, MarkedSource } from '../file/markedFile';
import type { Written } from '../file/writtenFile';
import type { OpenedFile } from '../openWorkbook';

/** What each task is given and what it makes. All of them @throws HostFailure */
export interface Tasks {
  readonly open: {
    readonly given: { readonly bytes: Uint8Array; readonly name: string };
    readonly made: Omit<OpenedFile, 'bytes'>;
  };
  /** What the page must know of the file before a cell is typed into. */
  readonly facts: { readonly given: Uint8Array; readonly made: FactsRead };
  /** The file with what was written into it, and with `state` in it where that is given. */
  readonly copy: {
    readonly given: { readonly written: Written; readonly state: string | null };
    readonly made: Uint8Array;
  };
  readonly markedCopy: { readonly given: MarkedSource; readonly made: MarkedFile };
  /** The file with a change that needs more than cells to be written, and the workbook read from it. */
  readonly change: {
    readonly given: { readonly written: Written; readonly edit: WorkbookEdit; readonly name: string };
    readonly made: { readonly bytes: Uint8Array; readonly snapshot: WorkbookSnapshot };
  };
  /** An .xls as an .xlsx. */
  readonly convert: { readonly given: Uint8Array; readonly made: Uint8Array };
}

export type TaskName = keyof Tasks;
export type Given<K extends TaskName> = Tasks[K]['given'];
export type Made<K extends TaskName> = Tasks[K]['made'];

/** Each loads what it needs when it begins. */
export const TASKS: { readonly [K in TaskName]: (given: Given<K>) => Promise<Made<K>> } = {
  async open({ bytes, name }) {
    const { readWorkbook } = await import('../../hosts/file/read');
    const { carriesState, readState } = await import('../../hosts/file/state');
    const { frozenPanes } = await import('../file/frozenPanes');
    const snapshot = await readWorkbook(bytes, name);
    return {
      snapshot,
      state: readState(bytes),
      carriesState: carriesState(bytes),
      frozen: frozenPanes(bytes),
    };
  },
  facts: async (bytes) => (await import('../file/factsOfFile')).factsOfFile(bytes),
  copy: async ({ written, state }) => (await import('../file/writtenFile')).writtenFile(written, state),
  markedCopy: async (source) => (await import('../file/markedFile')).markedFile(source),
  async change({ written, edit, name }) {
    const { changedFile } = await import('../file/writtenFile');
    const { readWorkbook } = await import('../../hosts/file/read');
    const bytes = changedFile(written, edit);
    return { bytes, snapshot: await readWorkbook(bytes, name) };
  },
  convert: async (bytes) => (await import('../../hosts/file/convert')).toXlsx(bytes),
};
