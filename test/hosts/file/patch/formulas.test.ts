import type { CellEdit } from '../../../../src/engine/workbook/edits';
import { patchWorkbook } from '../../../../src/hosts/file/patch/patchWorkbook';
import { blank, cellEdit, edits, failure, formula, number, one, part, sheetAfter } from './oneSheet';
import { violations } from './packageRules';

describe('formulas', () => {
  const chain =
    '<calcChain xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><c r="A1" i="1"/><c r="B1"/></calcChain>';
  const bytes = one(
    '<sheetData><row r="1"><c r="A1"><f>C1</f><v>1</v></c><c r="B1"><f>C1+1</f><v>2</v></c><c r="C1"><v>1</v></c></row></sheetData>',
    { 'xl/calcChain.xml': chain },
  );
  const wb = (...cells: readonly CellEdit[]): Uint8Array => patchWorkbook(bytes, edits(...cells));

  test('one that is replaced is not named in a chain of calculation any more', () => {
    const patched = wb(cellEdit('A1', formula('=C1'), number('1')));
    expect(part(patched, 'xl/calcChain.xml')).toBe('');
    expect(part(patched, '[Content_Types].xml')).not.toContain('calcChain');
    expect(violations(patched)).toEqual([]);
    expect(part(wb(cellEdit('C1', number('1'), number('2'))), 'xl/calcChain.xml')).toBe(chain);
  });

  test('are computed anew when the workbook is opened', () => {
    expect(part(wb(cellEdit('C1', number('1'), number('2'))), 'xl/workbook.xml')).toContain(
      '</sheets><calcPr fullCalcOnLoad="1"/></workbook>',
    );
    const known = one('<sheetData/>', {
      'xl/workbook.xml': part(bytes, 'xl/workbook.xml').replace(
        '</workbook>',
        '<calcPr calcId="1" fullCalcOnLoad="0"/><extLst/></workbook>',
      ),
    });
    expect(
      part(patchWorkbook(known, edits(cellEdit('A1', blank, number('1')))), 'xl/workbook.xml'),
    ).toContain('<calcPr calcId="1" fullCalcOnLoad="1"/><extLst/>');
  });

  test('that others repeat leave them their own', async () => {
    const repeated = one(
      '<sheetData><row r="1"><c r="A1"><f t="shared" ref="A1:A3" si="0">B1+$B$1+SUM(C:C)&amp;"B1"</f><v>1</v></c></row><row r="2"><c r="A2"><f t="shared" si="0"/><v>2</v></c></row><row r="3"><c r="A3"><f t="shared" si="0"/><v>3</v></c></row></sheetData>',
    );
    const xml = sheetAfter(repeated, cellEdit('A1', formula('=B1+$B$1+SUM(C:C)&"B1"'), number('7')));
    expect(xml).toContain('<c r="A1"><v>7</v></c>');
    expect(xml).toContain('<c r="A2"><f>B2+$B$1+SUM(C:C)&amp;"B1"</f><v>2</v></c>');
    expect(xml).toContain('<c r="A3"><f>B3+$B$1+SUM(C:C)&amp;"B1"</f><v>3</v></c>');
    expect(sheetAfter(repeated, cellEdit('A2', formula('=B2+$B$1+SUM(C:C)&"B1"'), number('7')))).toContain(
      't="shared" ref="A1:A3"',
    );
  });

  test('of an array are left whole', () => {
    const array = one(
      '<sheetData><row r="1"><c r="A1"><f t="array" ref="A1:A2">B1:B2</f><v>1</v></c></row><row r="2"><c r="A2"><v>2</v></c></row></sheetData>',
    );
    expect(failure(() => patchWorkbook(array, edits(cellEdit('A2', number('2'), blank))))).toBe(
      'partOfArray',
    );
    const single = one(
      '<sheetData><row r="1"><c r="A1"><f t="array" ref="A1">B1</f><v>1</v></c></row></sheetData>',
    );
    expect(failure(() => patchWorkbook(single, edits(cellEdit('A1', formula('=B1'), blank))))).toBe(
      'applied',
    );
  });
});
