import { labelOf, type LabelNames } from '../../../src/engine/inputs/labels';
import { INPUT_FIELDS, keyOf, placeOf } from '../../../src/engine/inputs/keys';

const NAMES: LabelNames = {
  year: 2022,
  nameOf: (code) => (code === '2080101' ? '行政运行' : code === '208' ? '社会保障和就业支出' : null),
};

/** A key of each field, with a name as people give them. */
const KEYS = INPUT_FIELDS.flatMap(({ path }) => {
  const names = path[0] === 'reasons' ? ['T1.total', 'item.2080101', 'threePublic.reception'] : ['2080101'];
  return names.map((name) => keyOf(path.map((step) => (step === '#' ? '2' : step === '*' ? name : step))));
});

describe('labels of inputs', () => {
  it.each([
    ['prior.T1.total', '2021年度收、支总计（万元）'],
    ['prior.threePublic.reception', '2021年度公务接待费支出（万元）'],
    ['initialBudget.2080101', '行政运行（2080101）年初预算数（万元）'],
    ['initialBudget.2089999', '科目2089999年初预算数（万元）'],
    ['reasons.T1.total', '收、支总计变动的主要原因'],
    ['reasons.item.2080101', '行政运行（2080101）决算数与年初预算数不同的主要原因'],
    ['reasons.threePublic.reception', '公务接待费支出变动的主要原因'],
    ['uses.208', '社会保障和就业支出（208）的主要用途'],
    ['projects.0.results', '项目1：主要产出和效益'],
    ['assets.vehicles.byKind.机要通信用车', '机要通信用车数量（辆）'],
    ['keyTasks.1.goal', '重点工作2：工作内容及目标'],
    ['glossary.年末结转和结余', '“年末结转和结余”的名词解释'],
    ['glossary.2080101', '“行政运行（2080101）”的名词解释'],
  ])('%s is asked for as %s', (key, label) => {
    expect(labelOf(key, NAMES)).toBe(label);
  });

  it.each(KEYS)('%s has a label in words', (key) => {
    const label = labelOf(key, NAMES);
    expect(label).not.toBe(key);
    expect(label).toMatch(/^[^.]*[\u4e00-\u9fff]/);
    expect(label).not.toMatch(/undefined|null|NaN/);
  });

  it('does not name a year that is not known', () => {
    expect(labelOf('prior.T5.total', { ...NAMES, year: null })).toBe(
      '上年度一般公共预算财政拨款支出（万元）',
    );
  });

  it.each([
    'prior',
    'prior.T9.total',
    'projects.x.name',
    'projects.0',
    'projects.00.name',
    'initialBudget.',
    'reasons.weather',
    'entity.name',
    '__proto__',
    'threePublic.constructor',
    'prior.threePublic.constructor',
    '',
  ])('%s is no input and is its own label', (key) => {
    expect(labelOf(key, NAMES)).toBe(key);
  });
});

describe('keys of inputs', () => {
  it('takes a name with dots as one step', () => {
    expect(placeOf('reasons.item.2080101')?.steps).toEqual(['reasons', 'item.2080101']);
    expect(placeOf('prior.T4.r1')?.steps).toEqual(['prior', 'T4.r1']);
    expect(placeOf('projects.12.annualBudget')?.steps).toEqual(['projects', '12', 'annualBudget']);
  });

  it.each(KEYS)('%s is put together again from its steps', (key) => {
    expect(keyOf(placeOf(key)?.steps ?? [])).toBe(key);
  });
});
