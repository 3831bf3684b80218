/** From a file or a bundled sample to a workbook, all in this browser. */
import type { WorkbookSnapshot } from '../engine/workbook/snapshot';
import { MAX_FILE_BYTES } from '../hosts/file/limits';
import { HostFailure } from '../hosts/host';
import { inBackground } from './background/inBackground';
import type { Frozen } from './file/frozenPanes';
import type { OpenProblem } from './strings';

/** A workbook as it was read. */
export interface OpenedFile {
  readonly snapshot: WorkbookSnapshot;
  readonly bytes: Uint8Array;
  /** What the file carries for us (hosts/file/state); null where it carries nothing. */
  readonly state: string | null;
  /** Whether a copy of it could carry something: not an .xls. */
  readonly carriesState: boolean;
  /** Rows and columns that stay in view, by sheet. */
  readonly frozen: ReadonlyMap<string, Frozen>;
}

export type SampleId = 'reference' | 'planted';

/** @param signal gives it up */
export async function openFile(file: File, signal?: AbortSignal): Promise<OpenedFile> {
  // The reader checks this too; before that a dropped disk image would fill the memory.
  if (file.size > MAX_FILE_BYTES) throw new HostFailure('tooLarge', `${file.size} bytes`, file.name);
  return read(new Uint8Array(await file.arrayBuffer()), file.name, signal);
}

/** @param name what the sample is called on the page, in the user's language */
export async function openSample(sample: SampleId, name: string, signal?: AbortSignal): Promise<OpenedFile> {
  const response = await fetch(`assets/samples/${sample}.xlsx`);
  if (!response.ok) throw new HostFailure('unknown', `HTTP ${response.status}`, name);
  return read(new Uint8Array(await response.arrayBuffer()), name, signal);
}

/** What to tell the user about a failed opening. */
export function problemOf(failure: unknown): OpenProblem {
  if (!(failure instanceof HostFailure)) return 'unknown';
  switch (failure.code) {
    case 'notAWorkbook':
    case 'damaged':
    case 'encrypted':
    case 'emptyWorkbook':
    case 'tooLarge':
      return failure.code;
    default:
      return 'unknown';
  }
}

async function read(bytes: Uint8Array, name: string, signal?: AbortSignal): Promise<OpenedFile> {
  return { ...(await inBackground('open', { bytes, name }, signal)), bytes };
}
