/** The workbook as it is now with its findings marked and the sheet 校验结果, as a file. */
import { checkOptionsOf, parseState } from '../../engine/report/state';
import { check } from '../../engine/run';
import type { WorkbookEdit } from '../../engine/workbook/edits';
import { toXlsx } from '../../hosts/file/convert';
import { markedCopy, type MarkedCopy } from '../../hosts/file/marks/markedCopy';
import { readWorkbook } from '../../hosts/file/read';
import { HostFailure, type Mark } from '../../hosts/host';
import type { Locale } from '../../locales/locale';
import { marksOf } from '../../output/marks';
import { reportSheetEdit } from '../../output/reportSheet/reportSheet';
import type { MarkedSaved } from '../../views/report/markedSaved';

export interface MarkedSource {
  readonly bytes: Uint8Array;
  readonly name: string;
  /** What is kept with the workbook: explanations count. */
  readonly state: string | null;
  /** `bytes` are an .xls, of which an .xlsx is made. */
  readonly old: boolean;
  readonly locale: Locale;
}

export interface MarkedFile extends Omit<MarkedSaved, 'name'> {
  readonly bytes: Uint8Array;
}

/** @throws HostFailure where the file cannot be patched or converted */
export async function markedFile(source: MarkedSource): Promise<MarkedFile> {
  const { state, old, locale } = source;
  // What is marked is what the file holds, whatever is being typed meanwhile.
  const snapshot = await readWorkbook(source.bytes, source.name);
  const report = check(snapshot, checkOptionsOf(parseState(state).state));
  const marks = marksOf(report);
  const bytes = old ? await toXlsx(source.bytes) : source.bytes;
  const { sheet, ...copy } = withSheet(bytes, marks, reportSheetEdit(snapshot, report, locale));
  const marked = marks.filter((mark) => !copy.protectedSheets.includes(mark.sheet)).length;
  return { ...copy, marked, sheet, converted: old };
}

/** The marks alone where the sheet cannot be written. */
function withSheet(
  bytes: Uint8Array,
  marks: readonly Mark[],
  edit: WorkbookEdit | null,
): MarkedCopy & Pick<MarkedSaved, 'sheet'> {
  if (edit === null) return { ...markedCopy(bytes, marks), sheet: 'taken' };
  try {
    return { ...markedCopy(bytes, marks, edit), sheet: 'added' };
  } catch (error) {
    if (!(error instanceof HostFailure)) throw error;
    return { ...markedCopy(bytes, marks), sheet: 'refused' };
  }
}
