import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { read, utils, write } from '@e965/xlsx';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { readWorkbook } from '../../../src/hosts/file/read';
import { carriesState, readState, withState } from '../../../src/hosts/file/state';
import { sheetData, textCell, xlsx, xlsxParts } from './xlsxFile';

const SHEET = { name: '表1', xml: sheetData(textCell('A1', '收入支出决算总表')) };
const plain = xlsx(SHEET);
const names = (bytes: Uint8Array) => Object.keys(unzipSync(bytes)).sort();
const part = (bytes: Uint8Array, name: string) => strFromU8(unzipSync(bytes)[name] ?? new Uint8Array());

/** Parts that differ between two files, by name. */
function differing(before: Uint8Array, after: Uint8Array): readonly string[] {
  const [old, now] = [unzipSync(before), unzipSync(after)];
  return [...new Set([...Object.keys(old), ...Object.keys(now)])]
    .filter((name) => Buffer.compare(old[name] ?? Buffer.of(), now[name] ?? Buffer.of()) !== 0)
    .sort();
}

const OWN = [
  '[Content_Types].xml',
  'customXml/_rels/item1.xml.rels',
  'customXml/item1.xml',
  'customXml/itemProps1.xml',
  'xl/_rels/workbook.xml.rels',
];

describe('a state in an .xlsx', () => {
  it.each([
    ['a small workbook', plain],
    ['the sample', new Uint8Array(readFileSync(resolve('assets/samples/reference.xlsx')))],
  ])('is put into %s, whose other parts stay byte for byte, and read back', async (_, before) => {
    expect(readState(before)).toBeNull();
    const after = withState(before, '{"原因":"<口径>"}');
    expect(readState(after)).toBe('{"原因":"<口径>"}');
    expect(differing(before, after)).toEqual(OWN);
    expect(await readWorkbook(after, 'x.xlsx')).toEqual(await readWorkbook(before, 'x.xlsx'));
  });

  it('replaces the state carried before and touches nothing else', () => {
    const before = withState(plain, '1');
    const after = withState(before, '2');
    expect(readState(after)).toBe('2');
    expect(differing(before, after)).toEqual(['customXml/item1.xml']);
  });

  it('is named where readers look for it', () => {
    const after = withState(plain, '1');
    expect(part(after, '[Content_Types].xml')).toContain(
      '<Override PartName="/customXml/itemProps1.xml" ContentType="application/vnd.openxmlformats-officedocument.customXmlProperties+xml"/></Types>',
    );
    expect(part(after, 'xl/_rels/workbook.xml.rels')).toContain(
      '/relationships/customXml" Target="../customXml/item1.xml"/></Relationships>',
    );
    expect(part(after, 'customXml/_rels/item1.xml.rels')).toContain('Target="itemProps1.xml"');
    expect(names(after)).toEqual([...names(plain), ...OWN.slice(1, 4)].sort());
  });

  it('leaves parts of others alone and takes a free number and id', () => {
    const parts = xlsxParts([SHEET]);
    parts['customXml/item3.xml'] = strToU8('<state xmlns="urn:other">x</state>');
    const rels = 'xl/_rels/workbook.xml.rels';
    parts[rels] = strToU8(strFromU8(parts[rels] ?? new Uint8Array()).replace('rId1', 'rIdState1'));
    const before = zipSync(parts);
    expect(readState(before)).toBeNull();
    const after = withState(before, '1');
    expect(differing(before, after)).toContain('customXml/item4.xml');
    expect(part(after, rels)).toContain('Id="rIdState2"');
    expect(part(after, 'customXml/item3.xml')).toContain('urn:other');
  });

  it('is the same file for the same workbook and state', () => {
    expect(withState(plain, '1')).toEqual(withState(plain, '1'));
  });

  it('uses the prefix and the strict namespace of the file it goes into', () => {
    const parts = xlsxParts([SHEET]);
    const rels = 'xl/_rels/workbook.xml.rels';
    const strict = 'http://purl.oclc.org/ooxml/officeDocument/relationships';
    parts[rels] = strToU8(
      `<r:Relationships xmlns:r="x"><r:Relationship Id="a" Type="${strict}/worksheet" Target="worksheets/sheet1.xml"/></r:Relationships>\n`,
    );
    const after = withState(zipSync(parts), '1');
    expect(part(after, rels)).toContain(
      `<r:Relationship Id="rIdState1" Type="${strict}/customXml" Target="../customXml/item1.xml"/></r:Relationships>`,
    );
  });

  it('can be found in a file that spells its parts with backslashes', () => {
    const carrying = unzipSync(withState(plain, '1'));
    const odd = Object.fromEntries(
      Object.entries(carrying).map(([name, bytes]) => [name.replace(/\//g, '\\'), bytes]),
    );
    expect(readState(zipSync(odd))).toBe('1');
    expect(readState(withState(zipSync(odd), '2'))).toBe('2');
  });

  it('is read by the library of the reader as an ordinary workbook', () => {
    expect(read(withState(plain, '1')).SheetNames).toEqual(['表1']);
  });
});

describe('what cannot carry one', () => {
  const xls = new Uint8Array(
    write(utils.book_new(utils.aoa_to_sheet([['表']]), '表1'), { type: 'array', bookType: 'biff8' }),
  );

  it('is an .xls: it carries none and takes none', () => {
    expect(carriesState(xls)).toBe(false);
    expect(readState(xls)).toBeNull();
    expect(() => withState(xls, '1')).toThrow(expect.objectContaining({ code: 'notAWorkbook' }));
  });

  it('is an archive whose list of parts is not one', () => {
    const parts = { ...xlsxParts([SHEET]), '[Content_Types].xml': strToU8('<Types>') };
    expect(() => withState(zipSync(parts), '1')).toThrow(expect.objectContaining({ code: 'notAWorkbook' }));
  });

  it('a part that unpacks to megabytes is not read', () => {
    const parts = xlsxParts([SHEET]);
    const filler = ' '.repeat(5 * 1024 * 1024);
    parts['customXml/item1.xml'] = strToU8(`<state xmlns="urn:final-accounts:state">${filler}</state>`);
    expect(readState(zipSync(parts))).toBeNull();
  });
});
