/**
 * Looks into an OLE compound file before the library does: it may be an .xls, an encrypted .xlsx, or something
 * else Office wrote (a .doc, a .msg).
 */
import { HostFailure } from '../host';
import { MAX_SHEETS } from './limits';

/** BIFF record types, [MS-XLS] 2.3. */
const EOF = 0x000a;
const FILEPASS = 0x002f;
const BOUNDSHEET = 0x0085;

/** Finds a stream of the compound file by its path. */
export type FindStream = (path: string) => { readonly content: Iterable<number> } | null;

/** @throws HostFailure encrypted, notAWorkbook or tooLarge; returns where the file is an .xls worth reading. */
export function judgeCompoundFile(find: FindStream): void {
  if (find('/EncryptedPackage') ?? find('/EncryptionInfo')) {
    throw new HostFailure('encrypted', 'EncryptedPackage');
  }
  const stream = find('/Workbook') ?? find('/Book');
  if (!stream) throw new HostFailure('notAWorkbook', 'compound file without a Workbook stream');
  judgeGlobals(Uint8Array.from(stream.content));
}

/** Walks the records of the workbook globals, which precede the first sheet. */
function judgeGlobals(stream: Uint8Array): void {
  const view = new DataView(stream.buffer, stream.byteOffset, stream.byteLength);
  let sheets = 0;
  for (let at = 0; at + 4 <= view.byteLength; at += 4 + view.getUint16(at + 2, true)) {
    const type = view.getUint16(at, true);
    if (type === EOF) return;
    if (type === FILEPASS) throw new HostFailure('encrypted', 'FILEPASS');
    if (type === BOUNDSHEET && ++sheets > MAX_SHEETS) throw new HostFailure('tooLarge', 'sheets');
  }
}
