import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { unzipSync } from 'fflate';
import { check } from '../../../../src/engine/run';
import { inverseOf, NO_EDIT } from '../../../../src/engine/workbook/edits';
import { patchWorkbook } from '../../../../src/hosts/file/patch/patchWorkbook';
import { readWorkbook } from '../../../../src/hosts/file/read';
import { readState, withState } from '../../../../src/hosts/file/state';
import { violations } from './packageRules';
import { formEdits, NARRATIVE, narrativeEdit } from './sampleEdit';

// Whole files are parsed here, maybe while other tests keep the machine busy.
jest.setTimeout(60_000);

const TOUCHED = [
  '[Content_Types].xml',
  'xl/_rels/workbook.xml.rels',
  'xl/styles.xml',
  'xl/workbook.xml',
  'xl/worksheets/sheet1.xml',
];

describe.each(['reference', 'planted'])(
  'cells, a sheet of 80 rows, charts and rules in the %s workbook',
  (name) => {
    const bytes = new Uint8Array(readFileSync(resolve(`assets/samples/${name}.xlsx`)));
    const prepared = readWorkbook(bytes, name).then((before) => {
      const edit = narrativeEdit(before);
      return { before, edit, patched: patchWorkbook(bytes, edit) };
    });

    it('leave every other part byte for byte, in its place', async () => {
      const { patched } = await prepared;
      const [old, now] = [unzipSync(bytes), unzipSync(patched)];
      expect(Object.keys(now).slice(0, Object.keys(old).length)).toEqual(Object.keys(old));
      const changed = Object.keys(old).filter(
        (part) => !Buffer.from(old[part] ?? []).equals(now[part] ?? new Uint8Array()),
      );
      expect(changed.sort()).toEqual(TOUCHED);
      expect(Object.keys(now).slice(Object.keys(old).length)).toEqual([
        'xl/worksheets/sheet12.xml',
        'xl/drawings/drawing1.xml',
        'xl/worksheets/_rels/sheet12.xml.rels',
        'xl/charts/chart1.xml',
        'xl/drawings/_rels/drawing1.xml.rels',
        'xl/charts/chart2.xml',
      ]);
    });

    it('are what Excel demands of a file', async () => {
      const { patched } = await prepared;
      expect(violations(bytes)).toEqual([]);
      expect(violations(patched)).toEqual([]);
    });

    it('are read back, and nothing else is', async () => {
      const { before, edit, patched } = await prepared;
      const { sheets } = await readWorkbook(patched, name);
      expect(sheets.slice(1, before.sheets.length)).toEqual(before.sheets.slice(1));
      const written = formEdits(before).map(({ cell }) => `${cell.row},${cell.column}`);
      const others = sheets[0]?.cells.filter(({ row, column }) => !written.includes(`${row},${column}`));
      expect({ ...sheets[0], cells: others }).toEqual(before.sheets[0]);
      const own = sheets.find((sheet) => sheet.name === NARRATIVE);
      const wanted = edit.cells
        .filter(({ cell, after }) => cell.sheet === NARRATIVE && after.kind !== 'blank')
        .flatMap(({ cell, after }) =>
          after.kind === 'text' && after.text !== '' ? [[cell.row, cell.column, after.text]] : [],
        );
      expect(
        own?.cells
          .filter(({ kind }) => kind === 'text')
          .map(({ row, column, value }) => [row, column, value]),
      ).toEqual(expect.arrayContaining(wanted));
      expect(own?.cells.find(({ row, column }) => row === 1 && column === 3)).toMatchObject({
        value: 1500.25,
        text: '1,500.25',
      });
    });

    it('do not change a finding', async () => {
      const { before, patched } = await prepared;
      const after = await readWorkbook(patched, name);
      expect(check(after).findings).toEqual(check(before).findings);
      expect(check(after).ledger).toEqual(check(before).ledger);
    });

    it('are taken back by their inverse', async () => {
      const { before, edit, patched } = await prepared;
      const back = patchWorkbook(patched, inverseOf(edit));
      expect(violations(back)).toEqual([]);
      expect(await readWorkbook(back, name)).toEqual(before);
      expect(Object.keys(unzipSync(back))).toEqual(Object.keys(unzipSync(bytes)));
    });

    it('make the same file each time', async () => {
      const { edit, patched } = await prepared;
      expect(patchWorkbook(bytes, edit)).toEqual(patched);
    });

    it('can be applied again after they were taken back', async () => {
      const { edit, patched } = await prepared;
      const again = patchWorkbook(patchWorkbook(patched, inverseOf(edit)), edit);
      expect(await readWorkbook(again, name)).toEqual(await readWorkbook(patched, name));
      expect(violations(again)).toEqual([]);
    });

    it('leave the state that the file carries', async () => {
      const { edit } = await prepared;
      expect(readState(patchWorkbook(withState(bytes, '{"a":1}'), edit))).toBe('{"a":1}');
    });

    it('an edit of nothing gives the file back', () => {
      expect(patchWorkbook(bytes, NO_EDIT)).toBe(bytes);
    });
  },
);
