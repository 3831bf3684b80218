/** Rows that are missing, cells that cannot be written, amounts that are too coarse, scores. */
import { recognise } from '../../../src/engine/forms/recognise';
import { foundForm } from '../../../src/engine/forms/model';
import { qualifiedA1 } from '../../../src/engine/workbook/reference';
import type { WorkbookSnapshot } from '../../../src/engine/workbook/snapshot';
import { applied } from '../../snapshots/applied';
import { mapSheets, withCells } from '../../snapshots/change';
import { sample } from '../../snapshots/samples';
import { amounts, cellOf, fill, scoresOf, without } from './workbooks';

let reference: WorkbookSnapshot;
beforeAll(async () => {
  reference = await sample('reference');
});

/** 表5 without the row of 款 20805; `keepRow`: the row is blank, else what stands below moves up. */
function without20805(snapshot: WorkbookSnapshot, keepRow: boolean): WorkbookSnapshot {
  const { row } = cellOf(snapshot, 'T5', '20805', 'c1');
  return mapSheets(snapshot, (sheet) => {
    if (!sheet.name.startsWith('表5')) return sheet;
    const cells = sheet.cells.filter((cell) => cell.row !== row);
    if (keepRow) return { ...sheet, cells };
    const merges = (sheet.merges ?? []).filter(({ top }) => top !== row);
    return {
      ...sheet,
      cells: cells.map((cell) => (cell.row > row ? { ...cell, row: cell.row - 1 } : cell)),
      merges: merges.map((area) =>
        area.top > row ? { ...area, top: area.top - 1, bottom: area.bottom - 1 } : area,
      ),
    };
  });
}

test('a missing 款 goes into a blank row, with its code, name and amounts', () => {
  const bare = without20805(reference, true);
  const { proposals, unfilled, edit } = fill(bare);
  expect(unfilled).toEqual([]);
  expect(
    proposals.map(({ after }) =>
      after.kind === 'blank' || after.kind === 'formula' ? '' : 'value' in after ? after.value : after.text,
    ),
  ).toEqual(['20805', '行政事业单位养老支出', '158.66', '158.66']);
  expect(amounts(applied(bare, edit))).toEqual(amounts(reference));
});

test('without a blank row, people are told which one to insert', () => {
  const { proposals, unfilled } = fill(without20805(reference, false));
  expect(proposals).toEqual([]);
  expect(unfilled).toMatchObject([
    {
      form: 'T5',
      cell: null,
      why: { id: 'fillRowMissing', values: { code: '20805', name: '行政事业单位养老支出' } },
    },
  ]);
});

test('a cell inside a merged area is left alone and named', () => {
  const cell = cellOf(reference, 'T3', '20801', 'c1');
  const merged = mapSheets(without(reference, [cell]), (sheet) =>
    sheet.name === cell.sheet
      ? {
          ...sheet,
          merges: [
            ...(sheet.merges ?? []),
            { top: cell.row, left: cell.column - 1, bottom: cell.row, right: cell.column },
          ],
        }
      : sheet,
  );
  const { proposals, unfilled } = fill(merged);
  expect(proposals).toEqual([]);
  expect(unfilled).toMatchObject([{ why: { id: 'fillCovered', values: { cell: qualifiedA1(cell) } } }]);
});

test('万元 are not turned into 元 with digits nobody printed', () => {
  const cell = cellOf(reference, 'T5', '合计', 'c1');
  const others = foundForm(recognise(reference), 'T5')?.figures.map((figure) => figure.cell) ?? [];
  const inYuan = withCells(without(reference, [cell, ...others]), { '表5!G2': '单位：元', '表5!F2': null });
  const { proposals } = fill(inYuan);
  expect(foundForm(recognise(inYuan), 'T5')?.money.unit).toBe('元');
  expect(proposals.filter(({ form }) => form === 'T5')).toEqual([]);
});

test('scores of quantities and their total follow; judgements do not', () => {
  const recognition = recognise(reference);
  const bare = without(
    reference,
    scoresOf(recognition, 'P1').map(({ cell }) => cell),
  );
  const kept = foundForm(recognition, 'P1')?.performance?.budget?.planned.cell;
  const planned = withCells(bare, kept ? { '整体!C6': 2132.07 } : {});
  const { edit, unfilled, proposals } = fill(planned);
  const [before, after] = [amounts(reference), amounts(applied(planned, edit))];
  for (const { cell } of proposals) expect(after.get(qualifiedA1(cell))).toBe(before.get(qualifiedA1(cell)));
  expect(proposals.map(({ row }) => row)).toEqual(
    expect.arrayContaining(['基本支出总额', '项目支出总额', '执行数（B）', '预算执行情况', '扩面人次']),
  );
  const why = unfilled.map(({ row, why: { id } }) => `${row} ${id}`);
  expect(why).toContain('绩效目标按期完成 fillByJudgement');
  expect(why).toContain('总分 fillNotKnown');
});
