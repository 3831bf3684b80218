/**
 * Bytes of a .docx → its paragraphs as plain text, the same in the browser and in Node. For last year's 决算情况说明,
 * whose words people may want again. The archive is judged before anything of it is unpacked.
 */
import type Mammoth from 'mammoth';
import { strFromU8, unzipSync, zipSync } from 'fflate';
import { HostFailure } from '../host';
import { MAX_FILE_BYTES, MAX_PARTS, MAX_RATIO, RATIO_MATTERS_FROM_BYTES } from './limits';
import { partName } from './zipArchive';

/** A report of some hundred pages has two or three megabytes of text. */
const MAX_TEXT_BYTES = 60 * 1024 * 1024;

const DOCUMENT = /^word\/document\d*\.xml$/i;
/** Pictures and fonts hold no text; what is not here is not unpacked. */
const WITH_TEXT = /^(\[Content_Types\]\.xml|_rels\/\.rels|word\/(_rels\/)?[^/]+\.(xml|rels))$/i;

/**
 * The paragraphs in reading order, those of tables among them, without the numbers that Word counts by itself.
 * @throws HostFailure `notADocument` where it is no .docx, `encrypted`, `tooLarge`
 */
export async function docxParagraphs(bytes: Uint8Array): Promise<readonly string[]> {
  if (bytes.length > MAX_FILE_BYTES) throw new HostFailure('tooLarge', `${bytes.length} bytes`);
  // A document with a password is a compound file, like an old .doc.
  if (bytes[0] === 0xd0 && bytes[1] === 0xcf) throw new HostFailure('encrypted', 'compound file, no .docx');
  const archive = textParts(bytes);
  const { default: mammoth } = await import(/* webpackChunkName: "mammoth" */ 'mammoth');
  try {
    const { value } = await mammoth.extractRawText(inputOf(archive));
    // The library ends every paragraph with two line feeds.
    return value
      .split(/\n{2,}/)
      .map((paragraph) => paragraph.trim())
      .filter((paragraph) => paragraph !== '');
  } catch (error) {
    throw notADocument(String(error));
  }
}

type Input = Parameters<typeof Mammoth.extractRawText>[0];

/** In the browser the library asks for `arrayBuffer`, in Node for `buffer`, and takes any bytes for it. */
function inputOf(archive: Uint8Array): Input {
  // Its types name one of the two, and a Buffer where a Uint8Array does.
  return { arrayBuffer: archive, buffer: archive } as unknown as Input;
}

/** The archive again with the parts that hold text. */
function textParts(bytes: Uint8Array): Uint8Array {
  let seen = 0;
  let total = 0;
  const parts = reading(() =>
    unzipSync(bytes, {
      filter: ({ name, size, originalSize }) => {
        seen += 1;
        if (seen > MAX_PARTS) throw new HostFailure('tooLarge', `more than ${MAX_PARTS} parts`);
        if (!WITH_TEXT.test(partName(name))) return false;
        total += originalSize;
        const isBomb = originalSize > RATIO_MATTERS_FROM_BYTES && originalSize > size * MAX_RATIO;
        if (isBomb || total > MAX_TEXT_BYTES) throw new HostFailure('tooLarge', `${name}: ${originalSize}`);
        return true;
      },
    }),
  );
  const named = Object.entries(parts).map(([name, part]) => [partName(name), part] as const);
  if (!named.some(([name]) => DOCUMENT.test(name))) throw notADocument('zip without word/document.xml');
  for (const [name, part] of named) {
    // Word writes none; its entities are how a small file becomes a large one.
    if (strFromU8(part.subarray(0, 4096)).includes('<!DOCTYPE')) throw notADocument(`${name} has a DTD`);
  }
  return zipSync(Object.fromEntries(named), { level: 0 });
}

function reading<T>(read: () => T): T {
  try {
    return read();
  } catch (error) {
    if (error instanceof HostFailure) throw error;
    throw notADocument(`zip: ${String(error)}`);
  }
}

function notADocument(detail: string): HostFailure {
  return new HostFailure('notADocument', detail);
}
