/**
 * Opens an .xlsx without trusting it: sizes are judged from the table of contents before anything is unpacked,
 * each part is unpacked into a buffer of its declared size and no further, and the library is given only the
 * parts that hold cells.
 */
import { strFromU8, unzipSync, zipSync, type UnzipFileInfo } from 'fflate';
import { HostFailure } from '../host';
import { MAX_PARTS, MAX_RATIO, MAX_SHEETS, MAX_UNPACKED_BYTES, RATIO_MATTERS_FROM_BYTES } from './limits';

const WORKBOOK_PART = 'xl/workbook.xml';
/** Notes, drawings, charts, caches: no cells in them, and the largest of them are not worth unpacking. */
const WITHOUT_CELLS =
  /^(docProps|customXml)\/|^xl\/(worksheets\/_rels|comments|threadedComments|persons|drawings|diagrams|charts\/|media|embeddings|printerSettings|pivot|slicer|timeline|externalLinks|connections|queryTables|calcChain)/i;

/**
 * The archive again, unpacked and with the parts that matter only, for the library to read.
 * @throws HostFailure notAWorkbook where it is no .xlsx, damaged, or tooLarge beyond the limits.
 */
export function openZip(bytes: Uint8Array): Uint8Array {
  judgeZip(bytes);
  const parts = unpack(bytes);
  const workbook = parts[WORKBOOK_PART];
  if (!workbook) throw new HostFailure('notAWorkbook', 'zip without xl/workbook.xml');
  const sheets = strFromU8(workbook).match(/<(?:\w+:)?sheet\s/g)?.length ?? 0;
  if (sheets > MAX_SHEETS) throw new HostFailure('tooLarge', `${sheets} sheets`);
  return zipSync(parts, { level: 0 });
}

/**
 * Judges an archive by what its table of contents declares; nothing is unpacked.
 * @throws HostFailure as `openZip`
 */
export function judgeZip(bytes: Uint8Array): void {
  judge(tableOfContents(bytes));
}

function tableOfContents(bytes: Uint8Array): readonly UnzipFileInfo[] {
  const entries: UnzipFileInfo[] = [];
  readingZip(() =>
    unzipSync(bytes, {
      filter: (entry) => {
        entries.push(entry);
        if (entries.length > MAX_PARTS) throw new HostFailure('tooLarge', `more than ${MAX_PARTS} parts`);
        return false;
      },
    }),
  );
  return entries;
}

function judge(entries: readonly UnzipFileInfo[]): void {
  if (!entries.some((entry) => partName(entry.name) === WORKBOOK_PART)) {
    throw new HostFailure('notAWorkbook', 'zip without xl/workbook.xml');
  }
  let total = 0;
  for (const { name, size, originalSize } of entries) {
    total += originalSize;
    if (originalSize > RATIO_MATTERS_FROM_BYTES && originalSize > size * MAX_RATIO) {
      throw new HostFailure('tooLarge', `${name}: ${size} bytes unpack to ${originalSize}`);
    }
  }
  if (total > MAX_UNPACKED_BYTES) throw new HostFailure('tooLarge', `${total} bytes unpacked`);
}

function unpack(bytes: Uint8Array): Record<string, Uint8Array> {
  const unpacked = readingZip(() =>
    unzipSync(bytes, {
      filter: ({ name }) => /\.(xml|rels)$/i.test(name) && !WITHOUT_CELLS.test(partName(name)),
    }),
  );
  return Object.fromEntries(Object.entries(unpacked).map(([name, part]) => [partName(name), part]));
}

/** Some writers put backslashes or a leading slash into part names. */
export function partName(name: string): string {
  return name.replace(/\\/g, '/').replace(/^\/+/, '');
}

function readingZip<T>(read: () => T): T {
  try {
    return read();
  } catch (error) {
    if (error instanceof HostFailure) throw error;
    throw new HostFailure('damaged', `zip: ${String(error)}`);
  }
}
