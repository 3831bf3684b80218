/**
 * The entries of a zip archive as they lie in it, packed: what is not changed goes into another archive without being
 * unpacked. The table of contents is read as fflate reads it, which judges the same archive (zipArchive.ts).
 */
import { Inflate, inflateSync, strFromU8, zipSync } from 'fflate';
import { HostFailure } from '../../host';

/** One file of an archive. */
export interface Entry {
  /** As the archive spells it. */
  readonly name: string;
  /** Its record in the table of contents up to the name; the sizes stand in it, and the checksum. */
  readonly record: Uint8Array;
  readonly packed: Uint8Array;
  /** Bytes when unpacked, as declared. */
  readonly size: number;
}

// APPNOTE.TXT 4.3.7, 4.3.12, 4.3.14–4.3.16: signatures and lengths without names.
const LOCAL = { signature: 0x04034b50, length: 30 };
const CENTRAL = { signature: 0x02014b50, length: 46 };
const END = { signature: 0x06054b50, length: 22, longestComment: 65_535 };
const END64_LOCATOR = 0x07064b50;
const END64 = 0x06064b50;
const ELSEWHERE = 0xffffffff;

/** Packed bytes that are looked at at a time for the head of a file. */
const HEAD_STEP = 4_096;

const STORED = 0;
const DEFLATED = 8;
/** Flag bit 3: the sizes follow the data. In the archives made here they stand before it. */
const SIZES_BEHIND = 1 << 3;
const UTF8 = 1 << 11;

/** The latest entry of a name is the one that counts. @throws HostFailure notAWorkbook where it is no archive */
export function entriesOf(archive: Uint8Array): readonly Entry[] {
  const view = new DataView(archive.buffer, archive.byteOffset, archive.byteLength);
  try {
    const entries: Entry[] = [];
    const { count, start, zip64 } = contents(view);
    for (let at = start; entries.length < count;) {
      const nameEnd = at + CENTRAL.length + view.getUint16(at + 28, true);
      const extraEnd = nameEnd + view.getUint16(at + 30, true);
      const { packed, size, offset } = places(view, at, nameEnd, extraEnd, zip64);
      const data =
        offset + LOCAL.length + view.getUint16(offset + 26, true) + view.getUint16(offset + 28, true);
      if (data + packed > archive.length) throw new RangeError('data beyond the archive');
      const utf8 = (view.getUint16(at + 8, true) & UTF8) !== 0;
      entries.push({
        name: strFromU8(archive.subarray(at + CENTRAL.length, nameEnd), !utf8),
        record: archive.subarray(at, nameEnd),
        packed: archive.subarray(data, data + packed),
        size,
      });
      at = extraEnd + view.getUint16(at + 32, true);
    }
    return entries;
  } catch (error) {
    throw new HostFailure('notAWorkbook', `zip: ${String(error)}`);
  }
}

/** @throws HostFailure notAWorkbook where it is damaged, or packed in a way we do not know */
export function unpacked({ name, record, packed, size }: Entry): Uint8Array {
  const method = viewOf(record).getUint16(10, true);
  if (method === STORED) return packed;
  try {
    if (method !== DEFLATED) throw new Error(`method ${method}`);
    return inflateSync(packed, { out: new Uint8Array(size) });
  } catch (error) {
    throw new HostFailure('notAWorkbook', `${name}: ${String(error)}`);
  }
}

/** The beginning of a file: at least so many bytes of it, where it has them. @throws HostFailure as `unpacked` */
export function unpackedHead(entry: Entry, bytes: number): Uint8Array {
  if (viewOf(entry.record).getUint16(10, true) !== DEFLATED || entry.size <= bytes) return unpacked(entry);
  const head = new Uint8Array(entry.size);
  let at = 0;
  try {
    const inflate = new Inflate((chunk) => {
      head.set(chunk.subarray(0, head.length - at), at);
      at += chunk.length;
    });
    for (let from = 0; from < entry.packed.length && at < bytes; from += HEAD_STEP) {
      inflate.push(entry.packed.subarray(from, from + HEAD_STEP), false);
    }
  } catch (error) {
    throw new HostFailure('notAWorkbook', `${entry.name}: ${String(error)}`);
  }
  return head.subarray(0, at);
}

/** @param level 0 packs nothing */
export function packedEntries(files: Readonly<Record<string, Uint8Array>>, level: 0 | 6): readonly Entry[] {
  // The earliest date a zip can hold: the same parts make the same bytes, whatever the clock says.
  return entriesOf(zipSync(files, { level, mtime: new Date(1980, 0, 1) }));
}

/** An archive of these entries, in this order. */
export function archiveOf(entries: readonly Entry[]): Uint8Array {
  const names = entries.reduce((sum, { record }) => sum + record.length - CENTRAL.length, 0);
  const data = entries.reduce((sum, { packed }) => sum + packed.length, 0);
  const heads = entries.length * (LOCAL.length + CENTRAL.length) + 2 * names;
  const archive = new Uint8Array(heads + data + END.length);
  const view = viewOf(archive);
  const offsets: number[] = [];
  let at = 0;
  for (const entry of entries) {
    offsets.push(at);
    at = writeLocal(archive, at, entry);
  }
  const start = at;
  entries.forEach((entry, index) => {
    archive.set(plainRecord(entry), at);
    view.setUint32(at + 42, offsets[index] ?? 0, true);
    at += entry.record.length;
  });
  view.setUint32(at, END.signature, true);
  view.setUint16(at + 8, entries.length, true);
  view.setUint16(at + 10, entries.length, true);
  view.setUint32(at + 12, at - start, true);
  view.setUint32(at + 16, start, true);
  return archive;
}

/** Where the table of contents is and how many entries it has. */
function contents(view: DataView): { count: number; start: number; zip64: boolean } {
  const last = view.byteLength - END.length;
  let end = last;
  while (view.getUint32(end, true) !== END.signature) {
    end -= 1;
    if (last - end > END.longestComment) throw new RangeError('no end of an archive');
  }
  const locator = end - 20;
  if (locator >= 0 && view.getUint32(locator, true) === END64_LOCATOR) {
    const end64 = view.getUint32(locator + 8, true);
    if (view.getUint32(end64, true) === END64) {
      return {
        count: view.getUint32(end64 + 32, true),
        start: view.getUint32(end64 + 48, true),
        zip64: true,
      };
    }
  }
  return { count: view.getUint16(end + 8, true), start: view.getUint32(end + 16, true), zip64: false };
}

/** Sizes and offset of an entry; what does not fit its field stands among the extra fields (4.5.3). */
function places(
  view: DataView,
  at: number,
  extra: number,
  extraEnd: number,
  zip64: boolean,
): { packed: number; size: number; offset: number } {
  const said = [24, 20, 42].map((field) => view.getUint32(at + field, true));
  let long = extra;
  while (zip64 && long + 4 < extraEnd && view.getUint16(long, true) !== 1) {
    long += 4 + view.getUint16(long + 2, true);
  }
  let next = long + 4;
  const [size = 0, packed = 0, offset = 0] = said.map((value) => {
    if (value !== ELSEWHERE || !zip64 || next >= extraEnd) return value;
    const low = view.getUint32(next, true) + view.getUint32(next + 4, true) * 2 ** 32;
    next += 8;
    return low;
  });
  return { packed, size, offset };
}

function writeLocal(archive: Uint8Array, at: number, entry: Entry): number {
  const { record, packed } = entry;
  const head = viewOf(archive.subarray(at, at + LOCAL.length));
  head.setUint32(0, LOCAL.signature, true);
  // From the version needed to the length of the name both records are the same.
  archive.set(plainRecord(entry).subarray(6, 30), at + 4);
  const name = at + LOCAL.length;
  head.setUint16(28, 0, true);
  archive.set(record.subarray(CENTRAL.length), name);
  const data = name + record.length - CENTRAL.length;
  archive.set(packed, data);
  return data + packed.length;
}

/** The record without what follows its name, and with the sizes where they belong. */
function plainRecord({ record, packed, size }: Entry): Uint8Array {
  const plain = record.slice();
  const view = viewOf(plain);
  view.setUint32(0, CENTRAL.signature, true);
  view.setUint16(8, view.getUint16(8, true) & ~SIZES_BEHIND, true);
  view.setUint32(20, packed.length, true);
  view.setUint32(24, size, true);
  view.setUint16(30, 0, true);
  view.setUint16(32, 0, true);
  view.setUint16(34, 0, true);
  return plain;
}

function viewOf({ buffer, byteOffset, byteLength }: Uint8Array): DataView {
  return new DataView(buffer, byteOffset, byteLength);
}
