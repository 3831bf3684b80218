/** A file picked in the pane, read on this computer. The reader is loaded when first needed. */
import type { WorkbookSnapshot } from '../../engine/workbook/snapshot';
import { MAX_FILE_BYTES } from '../../hosts/file/limits';
import { HostFailure } from '../../hosts/host';
import { toFailure } from '../../views/errors/failure';

export interface PickedFile {
  /** Differs for every reading, also of the same file. */
  readonly id: number;
  readonly snapshot: WorkbookSnapshot;
  readonly bytes: Uint8Array;
  /** What the file carries for us (hosts/file/state); null where it carries nothing. */
  readonly state: string | null;
  /** An .xls, in which Excel runs no add-in. */
  readonly old: boolean;
}

let readings = 0;

/** @throws HostFailure about the file, with its name as subject */
export async function readPicked(file: File): Promise<PickedFile> {
  try {
    // The reader checks this too; before that a disk image picked by mistake would fill the memory.
    if (file.size > MAX_FILE_BYTES) throw new HostFailure('tooLarge', `${file.size} bytes`);
    const { readWorkbook } = await import('../../hosts/file/read');
    const { carriesState, readState } = await import('../../hosts/file/state');
    const bytes = new Uint8Array(await file.arrayBuffer());
    const snapshot = await readWorkbook(bytes, file.name);
    readings += 1;
    return { id: readings, snapshot, bytes, state: readState(bytes), old: !carriesState(bytes) };
  } catch (error) {
    const { code, detail } = toFailure(error);
    throw new HostFailure(code, detail, file.name);
  }
}
