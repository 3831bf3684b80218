import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { read, utils, write, type WorkBook } from '@e965/xlsx';
import { strFromU8, unzipSync } from 'fflate';
import { check } from '../../../src/engine/run';
import { toXlsx, xlsxName } from '../../../src/hosts/file/convert';
import { readWorkbook } from '../../../src/hosts/file/read';

const NAME = '决算公开表';
const sample = (name: string): Uint8Array => readFileSync(join(__dirname, '../../../assets/samples', name));

function oldFile(workbook: WorkBook): Uint8Array {
  return new Uint8Array(write(workbook, { type: 'array', bookType: 'biff8' }));
}

/** As the library sees the copy, with everything that the snapshot leaves out. */
function opened(bytes: Uint8Array): WorkBook {
  return read(bytes, { type: 'array', cellStyles: true, cellNF: true });
}

describe.each(['reference.xlsx', 'planted.xlsx'])('%s, saved as .xls and converted', (name) => {
  const old = oldFile(read(sample(name), { cellNF: true, cellStyles: true }));

  test('is read the same and gives the same report', async () => {
    const before = await readWorkbook(old, NAME);
    const after = await readWorkbook(await toXlsx(old), NAME);
    expect(after).toEqual(before);
    expect(JSON.stringify(check(after))).toBe(JSON.stringify(check(before)));
    expect(check(after).forms.filter(({ status }) => status === 'recognised')).toHaveLength(8);
  });

  test('its columns have attributes of CT_Col only (ECMA-376 Part 1, 18.3.1.13)', async () => {
    const parts = unzipSync(await toXlsx(old), {
      filter: ({ name: part }) => part.startsWith('xl/worksheets/'),
    });
    const columns = Object.values(parts).flatMap((part) => [...strFromU8(part).matchAll(/<col ([^>]*)>/g)]);
    const names = columns.flatMap(([, text = '']) =>
      [...text.matchAll(/(\w+)=/g)].map(([, attribute]) => attribute),
    );
    const known = [
      'min',
      'max',
      'width',
      'style',
      'hidden',
      'bestFit',
      'customWidth',
      'phonetic',
      'outlineLevel',
      'collapsed',
    ];
    expect(columns.length).toBeGreaterThan(0);
    expect(names.filter((attribute) => !known.includes(attribute ?? ''))).toEqual([]);
  });

  test('is an .xlsx with its merges, widths and number formats', async () => {
    const copy = await toXlsx(old);
    expect([copy[0], copy[1]]).toEqual([0x50, 0x4b]);
    const [before, after] = [opened(old), opened(copy)];
    const form3 = '表3支出决算表';
    expect(after.Sheets[form3]?.['!merges']).toEqual(before.Sheets[form3]?.['!merges']);
    const widths = ({ Sheets }: WorkBook) =>
      Sheets[form3]?.['!cols']?.map(({ width }) => Math.round(width ?? 0));
    expect(widths(after)?.length).toBeGreaterThan(0);
    expect(widths(after)).toEqual(widths(before));
    expect(after.Sheets[form3]?.['E9'].z).toBe(before.Sheets[form3]?.['E9'].z);
    expect(after.Sheets[form3]?.['E9'].z).toContain('0.00');
  });
});

describe('what else a workbook holds', () => {
  const sheet = utils.aoa_to_sheet([
    [1, 2, true, '=cmd|calc'],
    [3, 4, '〇', '说明'],
  ]);
  sheet['A3'] = { t: 'n', v: 4, f: 'SUM(A1:A2)' };
  sheet['B3'] = { t: 'n', v: 6, f: 'B1+B2' };
  sheet['C3'] = { t: 'e', v: 0x17, w: '#REF!' };
  sheet['D2'].c = [{ a: '审核', t: '批注' }];
  sheet['!ref'] = 'A1:D3';
  sheet['!rows'] = [{}, { hidden: true }];
  const workbook = utils.book_new();
  utils.book_append_sheet(workbook, sheet, '表');
  utils.book_append_sheet(workbook, utils.aoa_to_sheet([['内部']]), '附');
  workbook.Workbook = { Sheets: [{ Hidden: 0 }, { Hidden: 2 }] };
  // As .xlsx, for the library writes neither formulas nor names into an .xls.
  const source = (held: WorkBook) => new Uint8Array(write(held, { type: 'array', bookType: 'xlsx' }));
  const old = source(workbook);

  test('formulas, errors, booleans and what is hidden stay; text stays text', async () => {
    const after = await readWorkbook(await toXlsx(old), NAME);
    expect(after).toEqual(await readWorkbook(old, NAME));
    const [first, second] = after.sheets;
    const at = (row: number, column: number) =>
      first?.cells.find((cell) => cell.row === row && cell.column === column);
    expect(at(2, 0)).toMatchObject({ value: 4, formula: '=SUM(A1:A2)' });
    expect(at(2, 2)).toMatchObject({ kind: 'error', value: '#REF!' });
    expect(at(0, 3)).toMatchObject({ kind: 'text', value: '=cmd|calc' });
    expect(first?.hiddenRows).toEqual([1]);
    expect(second?.visibility).toBe('veryHidden');
  });

  test('a formula that needs a defined name becomes its value, and comments are left out', async () => {
    const named = structuredClone(workbook);
    const table = named.Sheets['表'];
    if (!table) throw new Error('no sheet');
    table['A3'] = { t: 'n', v: 4, f: 'SUM(本年数)' };
    named.Workbook = { ...named.Workbook, Names: [{ Name: '本年数', Ref: '表!$A$1:$A$2' }] };
    const copy = opened(await toXlsx(source(named)));
    expect(copy.Sheets['表']?.['A3']).toMatchObject({ v: 4 });
    expect(copy.Sheets['表']?.['A3'].f).toBeUndefined();
    expect(copy.Sheets['表']?.['B3'].f).toBe('B1+B2');
    expect(opened(source(named)).Sheets['表']?.['D2'].c).toHaveLength(1);
    expect(copy.Sheets['表']?.['D2'].c).toBeUndefined();
  });
});

test.each([
  ['决算公开表.xls', '决算公开表.xlsx'],
  ['A.B.XLS', 'A.B.xlsx'],
  ['无扩展名', '无扩展名.xlsx'],
])('the copy of %s is %s', (name, copy) => {
  expect(xlsxName(name)).toBe(copy);
});

test('rows without a cell, in the middle and at the end, are no obstacle', async () => {
  const sheet = utils.aoa_to_sheet([[1], [], [3], []]);
  delete sheet['A2'];
  sheet['!ref'] = 'A1:B5';
  const copy = opened(await toXlsx(oldFile(utils.book_new(sheet, '表')))).Sheets['表'];
  expect([copy?.['A1']?.v, copy?.['A2'], copy?.['A3']?.v]).toEqual([1, undefined, 3]);
});
