import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Document, Packer, Paragraph, Table, TableCell, TableRow, TextRun } from 'docx';
import { strToU8, unzipSync, zipSync } from 'fflate';
import { docxParagraphs } from '../../../src/hosts/file/docxText';
import { HostFailure } from '../../../src/hosts/host';

async function docx(...children: readonly (Paragraph | Table)[]): Promise<Uint8Array> {
  const document = new Document({ sections: [{ children: [...children] }] });
  return new Uint8Array(await Packer.toBuffer(document));
}

const failureOf = async (bytes: Uint8Array): Promise<string> => {
  const outcome: unknown = await docxParagraphs(bytes).catch((error: unknown) => error);
  return outcome instanceof HostFailure ? outcome.code : 'none';
};

describe('docxParagraphs', () => {
  it('gives the paragraphs in order, runs joined, empty ones and tables included in their place', async () => {
    const bytes = await docx(
      new Paragraph('一、收入支出决算总体情况说明'),
      new Paragraph(''),
      new Paragraph({
        children: [new TextRun('主要原因'), new TextRun({ text: '是人员增加。', bold: true })],
      }),
      new Table({
        rows: [new TableRow({ children: [new TableCell({ children: [new Paragraph('表内')] })] })],
      }),
      new Paragraph('末段'),
    );
    expect(await docxParagraphs(bytes)).toEqual([
      '一、收入支出决算总体情况说明',
      '主要原因是人员增加。',
      '表内',
      '末段',
    ]);
  });

  it('gives nothing of an empty document', async () => {
    expect(await docxParagraphs(await docx(new Paragraph('')))).toEqual([]);
  });

  it('does not unpack what holds no text', async () => {
    const parts = unzipSync(await docx(new Paragraph('甲')));
    parts['word/media/image1.xml.png'] = new Uint8Array(100);
    expect(await docxParagraphs(zipSync(parts))).toEqual(['甲']);
  });

  it.each<readonly [string, () => Promise<Uint8Array>, string]>([
    ['a text', async () => strToU8('主要原因是人员增加。'), 'notADocument'],
    ['nothing', async () => new Uint8Array(), 'notADocument'],
    [
      'a workbook',
      async () => new Uint8Array(readFileSync(join(__dirname, '../../../assets/samples/reference.xlsx'))),
      'notADocument',
    ],
    [
      'an old or locked document',
      async () => new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]),
      'encrypted',
    ],
    ['a cut-off file', async () => (await docx(new Paragraph('甲'))).slice(0, 900), 'notADocument'],
    ['a document that is no XML', async () => withDocument('<w:document'), 'notADocument'],
    [
      'a document with entities',
      async () => withDocument('<!DOCTYPE a [<!ENTITY b "c">]><a>&b;</a>'),
      'notADocument',
    ],
    ['a bomb', async () => withDocument(' '.repeat(30 * 1024 * 1024)), 'tooLarge'],
  ])('refuses %s', async (_, bytes, code) => {
    expect(await failureOf(await bytes())).toBe(code);
  });

  async function withDocument(xml: string): Promise<Uint8Array> {
    const parts = unzipSync(await docx(new Paragraph('甲')));
    return zipSync({ ...parts, 'word/document.xml': strToU8(xml) });
  }
});
