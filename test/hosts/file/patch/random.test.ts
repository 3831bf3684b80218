import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import * as fc from 'fast-check';
import {
  contentOf,
  inverseOf,
  NO_EDIT,
  type CellContent,
  type WorkbookEdit,
} from '../../../../src/engine/workbook/edits';
import { contains } from '../../../../src/engine/workbook/reference';
import type { SheetSnapshot, WorkbookSnapshot } from '../../../../src/engine/workbook/snapshot';
import { patchWorkbook } from '../../../../src/hosts/file/patch/patchWorkbook';
import { readWorkbook } from '../../../../src/hosts/file/read';
import { workbook } from './oneSheet';
import { elements, opened, violations } from './packageRules';

jest.setTimeout(120_000);

const content: fc.Arbitrary<CellContent> = fc.oneof(
  fc.constant<CellContent>({ kind: 'blank' }),
  fc
    .string({ unit: 'binary', maxLength: 12 })
    .map((text): CellContent => ({ kind: 'text', text: `文${text}` })),
  fc.constantFrom('=1+1', '007', "'x", '_x0041_').map((text): CellContent => ({ kind: 'text', text })),
  fc
    .tuple(fc.integer({ min: -1e9, max: 1e9 }), fc.option(fc.nat(3)))
    .map(([cents, decimals]): CellContent => ({ kind: 'number', value: (cents / 100).toFixed(2), decimals })),
  fc
    .option(fc.nat(3))
    .map((decimals): CellContent => ({ kind: 'formula', formula: '=SUM(A1:B2)&"<"', decimals })),
);

interface Wish {
  readonly sheet: number;
  readonly row: number;
  readonly column: number;
  readonly content: CellContent;
}

const wish = (rows: number, columns: number): fc.Arbitrary<Wish> =>
  fc.record({ sheet: fc.nat(9), row: fc.nat(rows), column: fc.nat(columns), content });

/** The wishes as an edit of this workbook: one for a cell, none for a cell that cannot be written. */
function editOf(snapshot: WorkbookSnapshot, wishes: readonly Wish[], added: boolean): WorkbookEdit {
  const places = new Set<string>();
  const cells = wishes.flatMap(({ sheet: number, row, column, content: after }) => {
    const sheet = snapshot.sheets[number % snapshot.sheets.length];
    if (!sheet || places.has(`${sheet.name} ${row} ${column}`)) return [];
    if (
      sheet.merges?.some((area) => contains(area, row, column) && (area.top !== row || area.left !== column))
    )
      return [];
    const present = sheet.cells.find((cell) => cell.row === row && cell.column === column);
    if (present && present.kind !== 'number' && present.kind !== 'text') return [];
    places.add(`${sheet.name} ${row} ${column}`);
    return [{ cell: { sheet: sheet.name, row, column }, before: contentOf(present), after }];
  });
  if (!added) return { ...NO_EDIT, cells };
  const own = cells.map((one) => ({
    ...one,
    cell: { ...one.cell, sheet: '新表' },
    before: { kind: 'blank' } as const,
    look: 'body' as const,
  }));
  const distinct = own.filter(
    ({ cell }, index) =>
      own.findIndex((o) => o.cell.row === cell.row && o.cell.column === cell.column) === index,
  );
  const area = { top: 0, left: 0, bottom: 3, right: 2 };
  return {
    ...NO_EDIT,
    newSheets: [{ name: '新表', columnWidths: [20] }],
    cells: [...cells, ...distinct],
    rules: [{ sheet: '新表', area, rule: { kind: 'amount' }, prompt: '金额' }],
    charts: [{ sheet: '新表', name: 'c', kind: 'columns', title: '图', place: area, data: area }],
  };
}

/** All that a program shows of the cells: content as read, and the format each has, blank ones included. */
async function model(bytes: Uint8Array): Promise<unknown> {
  const { xml, names } = opened(bytes);
  const formats = [...xml].flatMap(([name, document]) =>
    /^xl\/worksheets\//.test(name)
      ? elements(document, 'c')
          .filter((cell) => cell.childElementCount > 0 || (cell.getAttribute('s') ?? '0') !== '0')
          .map((cell) => `${name} ${cell.getAttribute('r')} ${cell.getAttribute('s') ?? '0'}`)
      : [],
  );
  const { sheets } = await readWorkbook(bytes, 'x');
  return { sheets: sheets.map(withoutResults), formats, names };
}

/** A formula that was put back has no result before a program computes it, which the file asks for. */
function withoutResults(sheet: SheetSnapshot): unknown {
  const cells = sheet.cells.map((one) =>
    one.formula === undefined ? one : [one.row, one.column, one.formula],
  );
  return { ...sheet, cells };
}

async function expectUndone(bytes: Uint8Array, edit: WorkbookEdit): Promise<void> {
  const patched = patchWorkbook(bytes, edit);
  expect(violations(patched)).toEqual([]);
  const back = patchWorkbook(patched, inverseOf(edit));
  expect(violations(back)).toEqual([]);
  expect(await model(back)).toEqual(await model(bytes));
}

const cell = (address: string, inside: string, more = ''): string => `<c r="${address}"${more}>${inside}</c>`;

/** Formulas of groups, shared texts, styles, merges, gaps. */
const small = workbook(
  [
    {
      name: '表1',
      xml: `<dimension ref="A1:D4"/><cols><col min="4" max="4" width="9"/></cols><sheetData><row r="1" spans="1:4">${cell('A1', '<v>0</v>', ' t="s"')}${cell('B1', '<v>1.5</v>', ' s="2"')}${cell('D1', '', ' s="1"')}</row><row r="3">${cell('A3', '<f t="shared" ref="A3:C3" si="0">A1+1</f><v>1</v>')}${cell('B3', '<f t="shared" si="0"/><v>2</v>')}${cell('C3', '<f t="shared" si="0"/><v>3</v>')}</row></sheetData><mergeCells count="1"><mergeCell ref="A4:B5"/></mergeCells>`,
    },
    { name: "O'a &amp; b", xml: `<sheetData/>` },
  ],
  {
    'xl/sharedStrings.xml':
      '<sst xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><si><t>合计</t></si></sst>',
  },
);
const reference = new Uint8Array(readFileSync(resolve('assets/samples/reference.xlsx')));

test('any edit of a small workbook is taken back by its inverse', async () => {
  const snapshot = await readWorkbook(small, 'x');
  await fc.assert(
    fc.asyncProperty(fc.array(wish(5, 4), { minLength: 1, maxLength: 12 }), fc.boolean(), (wishes, added) =>
      expectUndone(small, editOf(snapshot, wishes, added)),
    ),
    { numRuns: 120 },
  );
});

test('two edits on top of one another are taken back in turn', async () => {
  const snapshot = await readWorkbook(small, 'x');
  const wishes = fc.array(wish(3, 3), { minLength: 1, maxLength: 6 });
  await fc.assert(
    fc.asyncProperty(wishes, wishes, async (first, second) => {
      const one = editOf(snapshot, first, false);
      const once = patchWorkbook(small, one);
      await expectUndone(once, editOf(await readWorkbook(once, 'x'), second, false));
    }),
    { numRuns: 60 },
  );
});

test('any edit of the reference workbook is taken back by its inverse', async () => {
  const snapshot = await readWorkbook(reference, 'x');
  await fc.assert(
    fc.asyncProperty(fc.array(wish(60, 12), { minLength: 1, maxLength: 40 }), fc.boolean(), (wishes, added) =>
      expectUndone(reference, editOf(snapshot, wishes, added)),
    ),
    { numRuns: 4 },
  );
});
