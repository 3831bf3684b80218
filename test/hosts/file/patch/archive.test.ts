import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { strToU8, unzipSync, zipSync, type UnzipFileInfo, type Zippable } from 'fflate';
import { archiveOf, entriesOf, packedEntries, unpacked } from '../../../../src/hosts/file/patch/archive';
import { failure } from './oneSheet';

const files: Zippable = {
  '[Content_Types].xml': strToU8('<Types/>'),
  'xl/图片.xml': [strToU8('像'.repeat(5_000)), { level: 9 }],
  'xl/media/a.png': [new Uint8Array(300).fill(7), { level: 0 }],
  'xl/空.xml': new Uint8Array(),
};
const archive = zipSync(files, { mtime: new Date(2022, 5, 1) });

/** What fflate, which judges an archive before it is patched, finds in its table of contents. */
function told(bytes: Uint8Array): readonly UnzipFileInfo[] | null {
  const entries: UnzipFileInfo[] = [];
  try {
    unzipSync(bytes, { filter: (entry) => !entries.push(entry) });
    return entries;
  } catch {
    return null;
  }
}

/** The same archive as writers that do not know the sizes beforehand make it: they stand behind the data. */
function streamed(): Uint8Array {
  const made = new Uint8Array(archive);
  const view = new DataView(made.buffer);
  for (let at = 0; at < made.length - 4; at += 1) {
    const signature = view.getUint32(at, true);
    if (signature === 0x04034b50) {
      view.setUint16(at + 6, view.getUint16(at + 6, true) | 8, true);
      for (const field of [14, 18, 22]) view.setUint32(at + field, 0, true);
    }
    if (signature === 0x02014b50) view.setUint16(at + 8, view.getUint16(at + 8, true) | 8, true);
  }
  return made;
}

it.each([
  ['as fflate writes it', archive],
  ['with the sizes behind the data', streamed()],
  ['behind other bytes of a buffer', new Uint8Array([...new Uint8Array(13), ...archive]).subarray(13)],
])('an archive %s is found whole, and goes into another one as it lies', (_, bytes) => {
  const entries = entriesOf(bytes);
  expect(entries.map(({ name, packed, size }) => [name, packed.length, size])).toEqual(
    told(archive)?.map(({ name, size, originalSize }) => [name, size, originalSize]),
  );
  for (const entry of entries) expect(unpacked(entry)).toEqual(unzipSync(archive)[entry.name]);
  const again = archiveOf(entries);
  expect(unzipSync(again)).toEqual(unzipSync(archive));
  expect(entriesOf(again).map(({ packed }) => packed)).toEqual(entries.map(({ packed }) => packed));
  // Who reads from the front finds the sizes there: those of the first file.
  const head = new DataView(again.buffer);
  const [first] = entries;
  expect([head.getUint16(6, true) & 8, head.getUint32(18, true), head.getUint32(22, true)]).toEqual([
    0,
    first?.packed.length,
    first?.size,
  ]);
  // Written plainly: once more makes the same bytes.
  expect(archiveOf(entriesOf(again))).toEqual(again);
});

it('other programs find the archive sound, checksums included', () => {
  const folder = mkdtempSync(join(tmpdir(), 'archive-'));
  try {
    const path = join(folder, 'a.zip');
    const entries = [...entriesOf(streamed()).slice(1), ...packedEntries({ 'neu.xml': strToU8('<a/>') }, 6)];
    writeFileSync(path, archiveOf(entries));
    const script =
      'import sys, zipfile; z = zipfile.ZipFile(sys.argv[1]); print(z.testzip(), len(z.namelist()))';
    let said: string;
    try {
      said = execFileSync('python3', ['-c', script, path], { encoding: 'utf8' });
    } catch (error) {
      // No Python on this machine: nothing is shown here, and the tests of the patcher read the files all the same.
      if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return;
      throw error;
    }
    expect(said.trim()).toBe('None 4');
  } finally {
    rmSync(folder, { recursive: true });
  }
});

it('damaged archives are refused or found as fflate finds them', () => {
  fc.assert(
    fc.property(
      fc.array(fc.tuple(fc.nat(archive.length - 1), fc.nat(255)), { minLength: 1, maxLength: 4 }),
      fc.nat(40),
      (changes, lost) => {
        const bytes = archive.slice(0, archive.length - (lost < 30 ? 0 : lost));
        for (const [at, value] of changes) if (at < bytes.length) bytes[at] = value;
        let found: ReturnType<typeof entriesOf>;
        try {
          found = entriesOf(bytes);
        } catch {
          return;
        }
        // What is not refused here has the sizes it was judged by.
        expect(found.map(({ name, size }) => [name, size])).toEqual(
          told(bytes)?.map(({ name, originalSize }) => [name, originalSize]),
        );
      },
    ),
    { numRuns: 2_000 },
  );
});

it('what is packed in a way we do not know, or damaged, is refused when it is asked for', () => {
  const [, second] = entriesOf(archive);
  if (!second) throw new Error('no second entry');
  const unknown = { ...second, record: second.record.slice() };
  unknown.record[10] = 12;
  expect(failure(() => unpacked(unknown))).toBe('notAWorkbook');
  expect(failure(() => unpacked({ ...second, packed: new Uint8Array([7, 7, 7]) }))).toBe('notAWorkbook');
  expect(failure(() => entriesOf(strToU8('no archive at all, and long enough')))).toBe('notAWorkbook');
});
