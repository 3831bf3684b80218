/** `--mark DIR`: marked copies of the workbooks that have something to be marked. The workbooks themselves stay untouched. */
import { mkdirSync, realpathSync, statSync } from 'node:fs';
import { basename, dirname, isAbsolute, join, relative, resolve, sep } from 'node:path';
import type { WorkbookReport } from '../engine/report/report';
import type { WorkbookSnapshot } from '../engine/workbook/snapshot';
import { toXlsx, xlsxName } from '../hosts/file/convert';
import { markedCopy, type MarkedCopy } from '../hosts/file/marks/markedCopy';
import { carriesState } from '../hosts/file/state';
import { HostFailure, type Mark } from '../hosts/host';
import { marksOf } from '../output/marks';
import { reportSheetEdit } from '../output/reportSheet/reportSheet';
import { BadInput } from './command';
import { writeFailure } from './fileErrors';
import type { Target } from './findFiles';
import { MESSAGES } from './messages';
import { isFreeForCopy } from './markedBefore';
import { writeWhole } from './outputFile';
import { isFileError } from './wholeFile';

const WORDS = MESSAGES.mark;

/**
 * Where the copy of each file goes: under `folder` as it lies under the folders that were named. Files in `folder` itself,
 * left by an earlier run, are no files to check.
 * @param besides other files that are read: explanations, earlier results, last year's workbook
 * @param out where the results of the same run go
 * @throws BadInput where a copy would be written over a file that is read or over the results, or `folder` cannot be
 *   made
 */
export function markTargets(
  targets: readonly Target[],
  folder: string,
  besides: readonly string[],
  out?: string,
): readonly (Target & { readonly markTo: string })[] {
  if (statSync(folder, { throwIfNoEntry: false })?.isDirectory() === false) {
    throw new BadInput(WORDS.notAFolder(folder));
  }
  const root = realPath(folder);
  const sources = targets.filter(({ path, root: under }) =>
    isBelow(root, realPath(under)) ? !isBelow(realPath(path), root) : true,
  );
  const base = sharedFolder(sources.map((target) => realPath(target.root)));
  const placed = sources.map((target) => ({
    ...target,
    markTo: join(folder, base === null ? basename(target.path) : relative(base, realPath(target.path))),
  }));
  const copies = placed.map((target, _, all) => ({ ...target, markTo: copyName(target.markTo, all) }));
  const read = [...sources.map(({ path }) => path), ...besides];
  const written = copies.map(({ markTo }) => markTo);
  const over = overRead(written, read);
  if (over !== null) throw new BadInput(WORDS.overSource(folder, over));
  if (out !== undefined && overRead(written, [out]) !== null) throw new BadInput(WORDS.overOut(out));
  return copies;
}

/** The one of `read` that a copy would be written over, also where a hard link leads to it. */
function overRead(copies: readonly string[], read: readonly string[]): string | null {
  const names = new Map(read.flatMap((path) => namesOf(path).map((name) => [name, path])));
  return copies.flatMap(namesOf).flatMap((name) => names.get(name) ?? [])[0] ?? null;
}

function namesOf(path: string): readonly string[] {
  const info = statSync(path, { throwIfNoEntry: false, bigint: true });
  return [key(realPath(path)), ...(info && info.ino !== 0n ? [`${info.dev}:${info.ino}`] : [])];
}

/** An .xls becomes an .xlsx; where there is one of that name too, it keeps its old ending in its name. */
function copyName(path: string, all: readonly { readonly markTo: string }[]): string {
  if (!/\.xls$/i.test(path)) return path;
  const converted = xlsxName(path);
  return all.some(({ markTo }) => key(markTo) === key(converted)) ? `${path}.xlsx` : converted;
}

/** Windows and macOS take 甲.XLSX and 甲.xlsx for one file: nobody's file is overwritten on any of them. */
function key(path: string): string {
  return path.normalize('NFC').toLowerCase();
}

/** With links followed, as far as the path exists. */
function realPath(path: string): string {
  const whole = resolve(path);
  const parent = dirname(whole);
  try {
    return realpathSync(whole);
  } catch {
    return parent === whole ? whole : join(realPath(parent), basename(whole));
  }
}

function isBelow(path: string, folder: string): boolean {
  const way = relative(folder, path);
  return way !== '' && way !== '..' && !way.startsWith(`..${sep}`) && !isAbsolute(way);
}

/** The folder that all of them lie in; null where there is none, as on two drives. */
function sharedFolder(folders: readonly string[]): string | null {
  let shared = folders[0] ?? null;
  for (const folder of folders) {
    while (shared !== null && shared !== folder && !isBelow(folder, shared)) {
      const parent: string = dirname(shared);
      shared = parent === shared ? null : parent;
    }
  }
  return shared;
}

export interface Marked {
  readonly written: boolean;
  readonly notices: readonly string[];
}

/** Writes the copy; null where nothing in the workbook asks for a mark. */
export async function writeMarked(
  file: { readonly bytes: Uint8Array; readonly path: string; readonly markTo: string },
  snapshot: WorkbookSnapshot,
  report: WorkbookReport,
): Promise<Marked | null> {
  const { path, markTo } = file;
  const marks = marksOf(report);
  const open = report.findings.some(
    ({ level, waiver }) => (level === 'error' || level === 'warning') && waiver?.status !== 'accepted',
  );
  if (marks.length === 0 && !open) return null;
  const notices: string[] = [];
  try {
    const isXls = !carriesState(file.bytes);
    if (isXls) notices.push(WORDS.converted(path, markTo));
    const bytes = isXls ? await toXlsx(file.bytes) : file.bytes;
    const { bytes: copy, protectedSheets } = withReport(bytes, marks, snapshot, report, (notice) =>
      notices.push(notice(path)),
    );
    if (protectedSheets.length > 0) notices.push(WORDS.protectedSheets(path, protectedSheets));
    if (!(await isFreeForCopy(markTo, copy))) {
      return { written: false, notices: [...notices, WORDS.notACopy(path, markTo)] };
    }
    mkdirSync(dirname(markTo), { recursive: true });
    await writeWhole(markTo, copy);
    return { written: true, notices };
  } catch (error) {
    // A fault of ours is not the user's disk.
    if (!(error instanceof HostFailure) && !(error instanceof BadInput) && !isFileError(error)) throw error;
    const why = error instanceof BadInput ? error.message : writeFailure(markTo, error);
    return { written: false, notices: [...notices, WORDS.failed(path, why)] };
  }
}

/** Marks and the sheet 校验结果; the marks alone where that sheet cannot be written. */
function withReport(
  bytes: Uint8Array,
  marks: readonly Mark[],
  snapshot: WorkbookSnapshot,
  report: WorkbookReport,
  say: (notice: (path: string) => string) => void,
): MarkedCopy {
  const edit = reportSheetEdit(snapshot, report);
  if (edit === null) {
    say(WORDS.sheetTaken);
    return markedCopy(bytes, marks);
  }
  try {
    return markedCopy(bytes, marks, edit);
  } catch (error) {
    if (!(error instanceof HostFailure)) throw error;
    say(WORDS.noSheet);
    return markedCopy(bytes, marks);
  }
}
