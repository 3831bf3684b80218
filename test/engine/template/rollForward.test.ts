/** Last year's workbook as a structure: lines and names stay, nothing anybody counted does. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { recognise } from '../../../src/engine/forms/recognise';
import { WUHAN_2022 } from '../../../src/engine/packs/wuhan-2022/pack';
import { codesIn, entityOf, structureOf, yearOf } from '../../../src/engine/template/rollForward';
import { readWorkbook } from '../../../src/hosts/file/read';
import { blank, ENTITY, formOf } from './blank';

const sample = (name: string): Promise<Awaited<ReturnType<typeof readWorkbook>>> =>
  readWorkbook(readFileSync(join(__dirname, '../../../assets/samples', name)), name);

test('lines and names of each code form, indicators with their weights', async () => {
  const recognition = recognise(await sample('reference.xlsx'));
  const { codes, economic, evaluations } = structureOf(recognition, 2023);
  expect(codes.T2).toHaveLength(16);
  expect(codes.T3[2]).toEqual({ code: '2080101', name: '行政运行' });
  expect([codes.T7, codes.T8, economic]).toEqual([[], [], []]);
  expect(evaluations.P2).toMatchObject({ subject: '2023年度社会保险业务工作经费项目', budgetWeight: '20' });
  expect(evaluations.P1?.indicators).toHaveLength(14);
  expect(evaluations.P1?.indicators[3]).toEqual({
    first: '产出指标（40分）',
    second: '质量指标（7.5分）',
    third: '社保各项业务完成率（2.5分）',
  });
  expect(codesIn(recognition)).toHaveLength(16 + 64);
});

test('no figure, target or score of last year is left', async () => {
  const prior = await sample('reference.xlsx');
  const { snapshot, recognition } = blank({ year: 2023, structure: structureOf(recognise(prior), 2023) });
  const numbers = snapshot.sheets.flatMap(({ cells }) => cells.filter(({ kind }) => kind === 'number'));
  // The 行次 of 表1 and 表4, and nothing else.
  expect(numbers).toHaveLength(62 + 64);
  expect(JSON.stringify(snapshot)).not.toMatch(/2,?132\.07|50\.32|2022/);
  for (const id of ['P1', 'P2'] as const) {
    const { indicators = [], total } = formOf(recognition, id).performance ?? {};
    expect(indicators.flatMap(({ target, actual, score }) => [target.text, actual.text, score.text])).toEqual(
      indicators.flatMap(() => ['', '', '']),
    );
    expect(total?.text).toBe('');
  }
});

test('further items of 表6 are taken over in their place', () => {
  const further = [
    { code: '30901', name: '房屋建筑物购建' },
    { code: '30115', name: '某项补贴' },
  ];
  const { recognition } = blank({
    structure: { ...structureOf(blank().recognition, 2022), economic: further },
  });
  const keys = formOf(recognition, 'T6').rows.map(({ key }) => key);
  expect(keys.filter((key) => key === '30901' || key === '30115')).toHaveLength(2);
  expect(structureOf(recognition, 2023).economic.map(({ code }) => code)).toEqual(['30115', '30901']);
});

test('a workbook without indicators leaves the blank form as it is', () => {
  const { recognition } = blank({ pack: { ...WUHAN_2022, forms: ['T1', 'T2'] } });
  const structure = structureOf(recognition, 2023);
  expect(structure.evaluations).toEqual({ P1: null, P2: null });
  expect(structure.codes.T2).toEqual([]);
});

test('entity and year are those most forms state, brackets as written', () => {
  const { recognition, snapshot } = blank({ year: 2021 });
  expect(entityOf(recognition, snapshot)).toBe(ENTITY);
  expect(yearOf(recognition)).toBe(2021);
  const nameless = blank({ entity: '' });
  expect(entityOf(nameless.recognition, nameless.snapshot)).toBe('');
  expect(yearOf(recognise({ name: '', sheets: [] }))).toBeNull();
});
