import { recognise } from '../../../src/engine/forms/recognise';
import type { FormId } from '../../../src/engine/report/report';
import type { SheetSnapshot, WorkbookSnapshot } from '../../../src/engine/workbook/snapshot';
import { sheetOfRows, type Content } from '../../snapshots/cells';
import { mapSheets, sheetNamed } from '../../snapshots/change';
import { sample } from '../../snapshots/samples';

const only = (...sheets: SheetSnapshot[]): WorkbookSnapshot => ({ name: '试.xlsx', sheets });

const statusOf = (snapshot: WorkbookSnapshot, id: FormId): string => recognise(snapshot).slots[id].status;

const found = (snapshot: WorkbookSnapshot): readonly string[] =>
  Object.entries(recognise(snapshot).slots).flatMap(([id, { status }]) => (status === 'found' ? [id] : []));

const SPENDING: readonly (readonly Content[])[] = [
  ['2022年度支出决算表'],
  ['单位：某单位', null, null, null, '单位：万元'],
  ['功能分类科目编码', '科目名称', '本年支出合计', '基本支出', '项目支出', '上缴上级支出'],
  ['合计', null, 5, 3, 2],
  ['208', '社会保障和就业支出', 5, 3, 2],
];

const retitled = (title: string): readonly (readonly Content[])[] => [[title], ...SPENDING.slice(1)];

describe('a small 表3', () => {
  it('is known by its title and its columns', () => {
    const slot = recognise(only(sheetOfRows('Sheet1', SPENDING))).slots.T3;
    if (slot.status !== 'found') throw new Error(slot.status);
    const { form } = slot;
    expect([form.year, form.entity?.text, form.unit?.value]).toEqual([2022, '某单位', '万元']);
    expect(form.rows.map(({ key }) => key)).toEqual(['合计', '208']);
    expect(form.columns.map(({ key }) => key)).toEqual(['c1', 'c2', 'c3', 'c4']);
    expect(form.evidence).toContain('title');
  });

  it('is known by its columns alone', () => {
    expect(found(only(sheetOfRows('Sheet1', SPENDING.slice(1))))).toEqual(['T3']);
  });

  it.each([
    '2022年度项目支出决算表',
    '项目支出决算明细表',
    '政府采购支出决算表',
    '一般公共预算财政拨款项目支出决算表',
  ])('is not what %s is', (title) => {
    const workbook = only(sheetOfRows('Sheet1', retitled(title)));
    expect(found(workbook)).toEqual([]);
    expect(recognise(workbook).otherSheets).toEqual(['Sheet1']);
  });
});

it.each<[string, FormId]>([
  ['2022年度一般公共预算财政拨款支出决算表（表5）', 'T5'],
  ['一般公共预算财政拨款收入支出决算表', 'T5'],
  ['支出决算表（公开03表）', 'T3'],
])('%s is %s', (title, id) => {
  expect(found(only(sheetOfRows('Sheet1', retitled(title))))).toEqual([id]);
});

describe('several that claim to be one form', () => {
  const twins = (other: Partial<SheetSnapshot>, rows = SPENDING): WorkbookSnapshot =>
    only(sheetOfRows('表3', SPENDING), { ...sheetOfRows('表3副本', rows), ...other });

  it('leave it to people', () => {
    expect(statusOf(twins({}), 'T3')).toBe('ambiguous');
  });

  it('a hidden copy is no rival', () => {
    expect(statusOf(twins({ visibility: 'hidden' }), 'T3')).toBe('found');
    expect(statusOf(twins({ visibility: 'veryHidden' }), 'T3')).toBe('found');
  });

  it('nor is an empty one', () => {
    const blank = SPENDING.map((row) => row.map((content) => (typeof content === 'number' ? null : content)));
    expect(statusOf(twins({}, blank), 'T3')).toBe('found');
  });
});

it('two forms on one sheet, one under the other', async () => {
  const reference = await sample('reference');
  const [upper, lower] = [sheetNamed(reference, '表3'), sheetNamed(reference, '表5')];
  const joined: SheetSnapshot = {
    ...upper,
    name: '两表',
    cells: [...upper.cells, ...lower.cells.map((cell) => ({ ...cell, row: cell.row + 30 }))],
    merges: null,
  };
  const slots = recognise(only(joined)).slots;
  expect(found(only(joined))).toEqual(['T3', 'T5']);
  const t5 = slots.T5.status === 'found' ? slots.T5.form : null;
  expect(t5?.byKey.get('2080101|c2')?.cell).toEqual({ sheet: '两表', row: 39, column: 5 });
});

it('every form of the reference, whatever its sheet is called', async () => {
  const reference = await sample('reference');
  let n = 0;
  const renamed = mapSheets(reference, (sheet) => ({ ...sheet, name: `Sheet${(n += 1)}` }));
  expect(found(renamed)).toEqual(['T1', 'T2', 'T3', 'T4', 'T5', 'T6', 'T7', 'T8', 'T9', 'P1', 'P2']);
});

it('every form is found without merges', async () => {
  const bare = mapSheets(await sample('reference'), (sheet) => ({ ...sheet, merges: null }));
  expect(found(bare)).toHaveLength(11);
});
