/** The workbook as it is now with its findings marked and the sheet 校验结果, as a file. */
import { checkOptionsOf, parseState } from '../../engine/report/state';
import { check } from '../../engine/run';
import type { WorkbookEdit } from '../../engine/workbook/edits';
import { toXlsx } from '../../hosts/file/convert';
import { markParts } from '../../hosts/file/marks/markedCopy';
import type { Parts } from '../../hosts/file/patch/parts';
import { partsOf, patchParts } from '../../hosts/file/patch/patchWorkbook';
import { readWorkbook } from '../../hosts/file/read';
import { writeState } from '../../hosts/file/state';
import { HostFailure } from '../../hosts/host';
import type { Locale } from '../../locales/locale';
import { marksOf } from '../../output/marks';
import { reportSheetEdit } from '../../output/reportSheet/reportSheet';
import type { MarkedSaved } from '../../views/report/markedSaved';
import { writtenParts, type Written } from './writtenFile';

export interface MarkedSource {
  readonly written: Written;
  readonly name: string;
  /** What is kept with the workbook: explanations count. */
  readonly state: string | null;
  /** Whether the file does not carry that yet. */
  readonly keep: boolean;
  /** The file is an .xls, of which an .xlsx is made; nothing was written into it. */
  readonly old: boolean;
  readonly locale: Locale;
}

export interface MarkedFile extends Omit<MarkedSaved, 'name'> {
  readonly bytes: Uint8Array;
}

/** @throws HostFailure where the file cannot be patched or converted */
export async function markedFile(source: MarkedSource): Promise<MarkedFile> {
  const { written, name, state, old, locale } = source;
  const parts = old ? partsOf(await toXlsx(written.base)) : writtenParts(written);
  // What is marked is what the file holds, whatever is being typed meanwhile.
  const snapshot = await readWorkbook(old ? written.base : parts.zipped(0), name);
  const report = check(snapshot, checkOptionsOf(parseState(state).state));
  const marks = marksOf(report);
  const sheet = withSheet(parts, reportSheetEdit(snapshot, report, locale));
  const { protectedSheets } = markParts(parts, marks);
  if (source.keep && state !== null) writeState(parts, state);
  const marked = marks.filter((mark) => !protectedSheets.includes(mark.sheet)).length;
  return { bytes: parts.zipped(), protectedSheets, marked, sheet, converted: old };
}

/** The marks are worth having also where the sheet cannot be written. */
function withSheet(parts: Parts, edit: WorkbookEdit | null): MarkedSaved['sheet'] {
  if (edit === null) return 'taken';
  try {
    patchParts(parts, edit);
    return 'added';
  } catch (error) {
    // Refused before anything was written.
    if (!(error instanceof HostFailure)) throw error;
    return 'refused';
  }
}
