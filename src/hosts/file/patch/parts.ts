/**
 * The parts of an .xlsx while it is being patched. A part that is not written holds the bytes it held; the order of the
 * archive stays, new parts follow behind.
 */
import { strToU8, unzipSync, zipSync } from 'fflate';
import { HostFailure } from '../../host';
import { judgeZip, partName } from '../zipArchive';

interface Part {
  /** As this archive spells it: some writers use backslashes or a leading slash. */
  readonly spelled: string;
  readonly bytes: Uint8Array;
}

export class Parts {
  /** By name in lower case: part names do not differ by case (ECMA-376 Part 2, 6.2.2.3). */
  private readonly parts = new Map<string, Part>();
  private readonly written = new Map<string, string>();

  /** @throws HostFailure tooLarge or notAWorkbook, as when the file is read */
  constructor(archive: Uint8Array) {
    judgeZip(archive);
    for (const [spelled, bytes] of Object.entries(unpacked(archive))) {
      this.parts.set(key(spelled), { spelled, bytes });
    }
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
    const written = this.written.get(key(name));
    if (written !== undefined) return written;
    const part = this.parts.get(key(name));
    if (!part) throw new HostFailure('notAWorkbook', `no ${name}`);
    return decoded(part.bytes, name);
  }

  write(name: string, text: string): void {
    if (!this.has(name)) this.parts.set(key(name), { spelled: name, bytes: new Uint8Array() });
    else if (this.text(name) === text) return;
    this.written.set(key(name), text);
  }

  remove(name: string): void {
    this.parts.delete(key(name));
    this.written.delete(key(name));
  }

  /** `xl/charts/chart` + `.xml` → the first name with a number that no part has. */
  freeName(stem: string, ending = '.xml'): string {
    let number = 1;
    while (this.has(`${stem}${number}${ending}`)) number += 1;
    return `${stem}${number}${ending}`;
  }

  /** The archive again: the same parts make the same bytes, whatever the clock says. */
  zipped(): Uint8Array {
    const entries = [...this.parts.entries()].map(([name, { spelled, bytes }]) => {
      const written = this.written.get(name);
      return [spelled, written === undefined ? bytes : strToU8(inUtf8(written))] as const;
    });
    // The earliest date a zip can hold.
    return zipSync(Object.fromEntries(entries), { mtime: new Date(1980, 0, 1) });
  }
}

function key(name: string): string {
  return partName(name).toLowerCase();
}

function unpacked(archive: Uint8Array): Record<string, Uint8Array> {
  try {
    return unzipSync(archive);
  } catch (error) {
    throw new HostFailure('notAWorkbook', `zip: ${String(error)}`);
  }
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
