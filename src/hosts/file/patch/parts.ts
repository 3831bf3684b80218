/**
 * The parts of an .xlsx while it is being patched. A part is unpacked when it is asked for; one that is not written goes
 * into the new archive as it lies in the old one. The order of the archive stays, new parts follow behind.
 */
import { strToU8 } from 'fflate';
import { HostFailure } from '../../host';
import { judgeZip, partName } from '../zipArchive';
import { archiveOf, entriesOf, packedEntries, unpacked, unpackedHead, type Entry } from './archive';

/** Bytes. What stands before the cells of a sheet is some hundred. */
const HEAD = 64 * 1024;

interface Part {
  /** As this archive spells it: some writers use backslashes or a leading slash. */
  readonly spelled: string;
  /** null for a part that is new. */
  readonly entry: Entry | null;
}

export class Parts {
  /** By name in lower case: part names do not differ by case (ECMA-376 Part 2, 6.2.2.3). */
  private readonly parts = new Map<string, Part>();
  private readonly written = new Map<string, string>();
  /** Texts as they were, of the parts that were asked for. */
  private readonly read = new Map<string, string>();

  /** @throws HostFailure tooLarge or notAWorkbook, as when the file is read */
  constructor(archive: Uint8Array) {
    judgeZip(archive);
    for (const entry of entriesOf(archive)) this.parts.set(key(entry.name), { spelled: entry.name, entry });
  }

  has(name: string): boolean {
    return this.parts.has(key(name));
  }

  /** Names without leading slash, in the order of the archive. */
  names(): readonly string[] {
    return [...this.parts.values()].map(({ spelled }) => partName(spelled));
  }

  /** The text of a part. @throws HostFailure notAWorkbook where it is missing or in an encoding we do not know */
  text(name: string): string {
    const known = this.written.get(key(name)) ?? this.read.get(key(name));
    if (known !== undefined) return known;
    const entry = this.parts.get(key(name))?.entry;
    if (!entry) throw new HostFailure('notAWorkbook', `no ${name}`);
    const text = decoded(unpacked(entry), name);
    this.read.set(key(name), text);
    return text;
  }

  /** The beginning of a part as it lies in the archive, where that is all one wants to know of it. @throws as `text` */
  head(name: string): string {
    const entry = this.parts.get(key(name))?.entry;
    if (!entry) throw new HostFailure('notAWorkbook', `no ${name}`);
    const head = unpackedHead(entry, HEAD);
    // Its last character may be cut.
    return head.length < entry.size ? new TextDecoder().decode(head) : decoded(head, name);
  }

  write(name: string, text: string): void {
    if (!this.has(name)) this.parts.set(key(name), { spelled: name, entry: null });
    else if (this.text(name) === text) return;
    this.written.set(key(name), text);
  }

  remove(name: string): void {
    this.parts.delete(key(name));
    this.written.delete(key(name));
    this.read.delete(key(name));
  }

  /** `xl/charts/chart` + `.xml` → the first name with a number that no part has. */
  freeName(stem: string, ending = '.xml'): string {
    let number = 1;
    while (this.has(`${stem}${number}${ending}`)) number += 1;
    return `${stem}${number}${ending}`;
  }

  /**
   * The archive again: the same archive with the same parts written makes the same bytes, whatever the clock says.
   * @param level 0 leaves what was written unpacked, for who reads it at once
   */
  zipped(level: 0 | 6 = 6): Uint8Array {
    const parts = [...this.parts];
    const texts = parts.flatMap(([name, { spelled }]) => {
      const text = this.written.get(name);
      return text === undefined ? [] : [[spelled, strToU8(inUtf8(text))] as const];
    });
    const written = new Map(
      packedEntries(Object.fromEntries(texts), level).map((entry) => [entry.name, entry]),
    );
    return archiveOf(
      parts.flatMap(([, { spelled, entry }]) => {
        const one = written.get(spelled) ?? entry;
        return one ? [one] : [];
      }),
    );
  }
}

function key(name: string): string {
  return partName(name).toLowerCase();
}

function decoded(bytes: Uint8Array, name: string): string {
  const encoding =
    bytes[0] === 0xff && bytes[1] === 0xfe
      ? 'utf-16le'
      : bytes[0] === 0xfe && bytes[1] === 0xff
        ? 'utf-16be'
        : 'utf-8';
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    throw new HostFailure('notAWorkbook', `${name} is not ${encoding}`);
  }
}

/** What is written is UTF-8; the declaration must not say otherwise. */
function inUtf8(xml: string): string {
  return xml.replace(/^(<\?xml[^>]*?encoding\s*=\s*)(["'])(?!utf-8["'])[^"']*\2/i, '$1$2UTF-8$2');
}
