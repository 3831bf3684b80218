import { check } from '../../../../src/engine/run';
import { foundForm } from '../../../../src/engine/forms/model';
import { recognise } from '../../../../src/engine/forms/recognise';
import { sheetOfRows } from '../../../snapshots/cells';
import { amountAt } from './layout';

const HEADS = ['项目', '行次', '年初预算数', '全年预算数', '决算数'];
const SOURCE = sheetOfRows('Z01 收入支出决算总表(财决01表)', [
  ['收入支出决算总表'],
  [null, null, null, null, null, null, null, null, null, null, null, null, null, null, '财决01表'],
  ['编制单位：某单位', ...Array<null>(13).fill(null), '金额单位：元'],
  ['收入', null, null, null, null, '支出'],
  [...HEADS, '项目（按功能分类）', ...HEADS.slice(1), '项目（按支出性质和经济分类）', ...HEADS.slice(1)],
  [
    ...['一、一般公共预算财政拨款收入', 1, 900, 950, 1000],
    ...['一、一般公共服务支出', 31, 900, 950, 1000],
    ...['一、基本支出', 58, 900, 950, 1000],
  ],
  ['本年收入合计', 27, 900, 950, 1000, '本年支出合计', 84, null, null, null, null, null, 900, 950, 1000],
  ['年初结转和结余', 29, '—', '—', 0, '年末结转和结余', 86, '—', '—', 0],
  ['总计', 30, 900, 950, 1000, '总计', 88, 900, 950, 1000],
]);
const PUBLISHED = sheetOfRows('表1', [
  ['收入支出决算总表'],
  [null, null, null, '单位：元'],
  ['收入', null, '支出'],
  ['项目', '决算数', '项目', '决算数'],
  ['一、一般公共预算财政拨款收入', 1000, '一、一般公共服务支出', 1000],
  ['本年收入合计', 1000, '本年支出合计', 1000],
  ['年初结转和结余', null, '年末结转和结余', null],
  ['总计', 1000, '总计', 1000],
]);

test('the source is read by its 决算数, and is not the published form', () => {
  const recognition = recognise({ name: 'test.xlsx', sheets: [SOURCE, PUBLISHED] });
  expect(foundForm(recognition, 'T1')?.sheet).toBe('表1');
  const [source] = recognition.sources;
  expect(source?.unit?.value).toBe('元');
  expect(['r1', 'r27', 'r29'].map((row) => source && amountAt(source, row, 'c1'))).toEqual([
    '1000',
    '1000',
    '0',
  ]);
  // The amount of 本年支出合计 stands one block further right than its label.
  expect(['r32', 'r58', 'r60'].map((row) => source && amountAt(source, row, 'c2'))).toEqual([
    '1000',
    '1000',
    '0',
  ]);
  expect(recognition.otherSheets).toEqual([]);
  expect(check({ name: 'test.xlsx', sheets: [SOURCE, PUBLISHED] }).sourceSheets).toEqual([SOURCE.name]);
});

test('without a published form the source stands in for it', () => {
  const recognition = recognise({ name: 'test.xlsx', sheets: [SOURCE] });
  expect(foundForm(recognition, 'T1')?.sheet).toBe(SOURCE.name);
  expect(recognition.sources).toEqual([]);
});
