/** How every command writes: whole or not at all, and not over what people may have worked on. */
import { open, readFile, stat } from 'node:fs/promises';
import { extname } from 'node:path';
import { Parts } from '../hosts/file/patch/parts';
import { sheetEntries, WORKBOOK } from '../hosts/file/patch/workbookPart';
import { REPORT_WORDS } from '../locales/reportWords';
import { BadInput } from './command';
import { writeFailure } from './fileErrors';
import { MESSAGES } from './messages';
import { wholeFile, type Sink } from './wholeFile';

/** @throws BadInput where the file cannot be written; what stood there stays */
export async function writeWhole(path: string, content: string | Uint8Array): Promise<void> {
  const sink = await openWhole(path);
  try {
    sink.write(content);
    sink.finish();
  } catch (error) {
    sink.discard();
    throw new BadInput(writeFailure(path, error));
  }
}

/** To write piece by piece. @throws BadInput where nothing can be written there */
export async function openWhole(path: string): Promise<Sink> {
  try {
    return await wholeFile(path);
  } catch (error) {
    throw new BadInput(writeFailure(path, error));
  }
}

/**
 * Writes a workbook that is new. The same bytes again do no harm, nor an empty file.
 * @throws BadInput where another file is there, or it cannot be written
 */
export async function writeNew(path: string, bytes: Uint8Array, overwrite: boolean): Promise<void> {
  const info = await stat(path).catch(() => null);
  if (!overwrite && info?.isFile() && info.size > 0) {
    const present = info.size === bytes.length ? await readFile(path).catch(() => null) : null;
    if (present?.equals(bytes)) return;
    throw new BadInput(MESSAGES.template.exists(path));
  }
  await writeWhole(path, bytes);
}

/** A copy is what it is a copy of. @throws BadInput where `out` ends otherwise than the workbook that is read */
export function refuseEnding(out: string, path: string): void {
  const ending = extname(path).toLowerCase();
  if (extname(out).toLowerCase() !== ending) throw new BadInput(MESSAGES.otherEnding(out, ending));
}

/** What a command writes as its result: text of any format, the workbook of `check`, the document of `narrate`. */
export type ResultKind = 'text' | 'xlsx' | 'docx';

/**
 * An earlier result is written over, for scripts do so; somebody's workbook is not.
 * @throws BadInput where the ending is that of another kind of file, or the file is a workbook that is no such result
 */
export async function refuseResult(path: string, kind: ResultKind, overwrite: boolean): Promise<void> {
  const info = await stat(path).catch(() => null);
  // A device or a pipe is called as it is.
  if (info && !info.isFile()) return;
  const isFitting =
    kind === 'text' ? !/\.(xls[xmb]?|docx?)$/i.test(path) : path.toLowerCase().endsWith(`.${kind}`);
  if (!isFitting) throw new BadInput(MESSAGES.outEnding[kind](path));
  if (overwrite || !info || info.size === 0) return;
  const isEarlier = { text: isNoWorkbook, docx: isNoSpreadsheet, xlsx: isReport }[kind];
  if (!(await isEarlier(path))) throw new BadInput(MESSAGES.outIsWorkbook(path));
}

/** An archive (.xlsx, .docx) begins with PK, an .xls with the mark of a compound file. */
async function isNoWorkbook(path: string): Promise<boolean> {
  const start = await firstBytes(path);
  return !start.startsWith('504b0304') && !start.startsWith('d0cf11e0');
}

async function firstBytes(path: string): Promise<string> {
  const file = await open(path).catch(() => null);
  if (!file) return '';
  try {
    const { buffer, bytesRead } = await file.read(Buffer.alloc(4), 0, 4, 0);
    return buffer.subarray(0, bytesRead).toString('hex');
  } finally {
    await file.close();
  }
}

async function isNoSpreadsheet(path: string): Promise<boolean> {
  if (await isNoWorkbook(path)) return true;
  return (await partsOf(path))?.has(WORKBOOK) === false;
}

async function isReport(path: string): Promise<boolean> {
  if (await isNoWorkbook(path)) return true;
  const parts = await partsOf(path);
  const { summary, findings, unchecked } = REPORT_WORDS['zh-CN'].sheetNames;
  return (
    parts?.has(WORKBOOK) === true &&
    sheetEntries(parts)
      .map(({ name }) => name)
      .join('|') === [summary, findings, unchecked].join('|')
  );
}

async function partsOf(path: string): Promise<Parts | null> {
  try {
    return new Parts(await readFile(path));
  } catch {
    return null;
  }
}
