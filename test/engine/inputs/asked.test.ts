/** What the narrative asks for is what the sheet offers: a placeholder always has a row to be filled in. */
import { foundForm } from '../../../src/engine/forms/model';
import { recognise } from '../../../src/engine/forms/recognise';
import { placeOf } from '../../../src/engine/inputs/keys';
import { neededInputs } from '../../../src/engine/inputs/needed';
import { inputTable } from '../../../src/engine/inputs/table';
import { narrate } from '../../../src/engine/narrative/narrate';
import { PACKS, type Pack } from '../../../src/engine/packs';
import { a1, columnName } from '../../../src/engine/workbook/reference';
import type { WorkbookSnapshot } from '../../../src/engine/workbook/snapshot';
import { withCells } from '../../snapshots/change';
import { sample } from '../../snapshots/samples';

/** Keys with a row, and those that the narrative asks for, once nothing but the forms is known. */
function offeredAndAsked(workbook: WorkbookSnapshot, pack: Pack): { offered: string[]; asked: string[] } {
  const recognition = recognise(workbook);
  const table = inputTable({ inputs: { entityKind: '参公', prior: { 'T1.total': '1' } } });
  const offered = neededInputs(recognition, { pack, table }).flatMap(({ rows }) =>
    rows.map(({ key }) => key),
  );
  const asked = narrate(recognition, table, pack).missing.map(({ key }) => key);
  return { offered, asked: asked.filter((key) => placeOf(key) !== null) };
}

describe.each(PACKS.map((pack) => [pack.id, pack] as const))('%s', (_, pack) => {
  test('offers a row for everything it asks of the reference workbook', async () => {
    const { offered, asked } = offeredAndAsked(await sample('reference'), pack);
    expect(asked.length).toBeGreaterThan(10);
    expect(asked.filter((key) => !offered.includes(key))).toEqual([]);
  });

  test('offers a row for everything it asks where there is 三公 spending, funds and 国资', async () => {
    const amounts = [9, 1, 5, 2, 3, 3, 8, 1, 4, 1, 3, 3];
    const spent = withCells(await sample('reference'), {
      ...Object.fromEntries(amounts.map((amount, column) => [`表9!${columnName(column)}7`, amount])),
      [place(await sample('reference'), 'T4', 'r2')]: 5,
      [place(await sample('reference'), 'T4', 'r3')]: 6,
    });
    const { offered, asked } = offeredAndAsked(spent, pack);
    expect(asked.some((key) => key.startsWith('threePublic.'))).toBe(true);
    expect(asked.filter((key) => !offered.includes(key))).toEqual([]);
  });
});

function place(workbook: WorkbookSnapshot, form: 'T4', row: string): string {
  const cell = foundForm(recognise(workbook), form)?.byKey.get(`${row}|c1`)?.cell;
  return cell ? `${cell.sheet}!${a1(cell)}` : '';
}
