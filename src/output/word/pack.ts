/** Document → bytes, the same for the same document. */
import { strFromU8, strToU8, unzipSync, zipSync, type Zippable } from 'fflate';
import { Packer, type Document } from 'docx';
import { steady } from './steady';

/** A zip entry needs a date, in the time of the machine; this is the earliest. */
const EARLIEST = new Date(1980, 0, 1);

export async function packed(document: Document): Promise<Uint8Array> {
  const parts = unzipSync(new Uint8Array(await Packer.toArrayBuffer(document)));
  const result: Zippable = {};
  for (const [path, bytes] of Object.entries(parts)) {
    // Entries for folders hold nothing.
    if (path.endsWith('/')) continue;
    result[path] = /\.(xml|rels)$/.test(path) ? strToU8(steady(path, strFromU8(bytes))) : bytes;
  }
  return zipSync(result, { mtime: EARLIEST, level: 6 });
}
