import { foundForm } from '../../../../src/engine/forms/model';
import { recognise } from '../../../../src/engine/forms/recognise';
import { sheetOfRows } from '../../../snapshots/cells';
import { amountAt } from './layout';

const HEAD = [
  ['支出决算表'],
  [null, null, null, '单位：万元'],
  ['项目', null, '本年支出合计', '基本支出', '项目支出', '上缴上级支出'],
  ['功能分类科目编码', '科目名称'],
];
const FIRST = [...HEAD, ['合计', null, 10, 6, 4], ['208', '社会保障和就业支出', 6, 6]];
const SECOND = [...HEAD, ['210', '卫生健康支出', 4, null, 4], ['注：本表反映单位本年度各项支出情况。']];

function recogniseSheets(...rows: readonly (typeof FIRST)[]): ReturnType<typeof recognise> {
  return recognise({ name: 'test.xlsx', sheets: rows.map((own, i) => sheetOfRows(`Sheet${i + 1}`, own)) });
}

test('a form over two sheets is one form, each figure at its own cell', () => {
  const form = foundForm(recogniseSheets(FIRST, SECOND), 'T3');
  expect(form?.rows.map(({ key }) => key)).toEqual(['合计', '208', '210']);
  expect(form && amountAt(form, '210', 'c3')).toBe('4');
  expect(form?.byKey.get('210|c1')?.cell).toEqual({ sheet: 'Sheet2', row: 4, column: 2 });
  expect(form?.continuations.map(({ sheet }) => sheet)).toEqual(['Sheet2']);
  expect(form?.notes.map(({ cell }) => cell.sheet)).toEqual(['Sheet2']);
});

test('a second copy of the same form is no continuation', () => {
  expect(recogniseSheets(FIRST, FIRST).slots.T3.status).toBe('ambiguous');
});
