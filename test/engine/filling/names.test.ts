/** Codes without a name and names without a code: looked up, never guessed. */
import type { WorkbookSnapshot } from '../../../src/engine/workbook/snapshot';
import { applied } from '../../snapshots/applied';
import { withCells } from '../../snapshots/change';
import { sample } from '../../snapshots/samples';
import { amounts, cellOf, fill, without } from './workbooks';

let reference: WorkbookSnapshot;
beforeAll(async () => {
  reference = await sample('reference');
});

/** Zero-based row of an item of 表3 as people count it. */
const rowOf = (code: string): number => cellOf(reference, 'T3', code, 'c1').row + 1;
const texts = (snapshot: WorkbookSnapshot) =>
  fill(snapshot).proposals.flatMap(({ after, column }) =>
    after.kind === 'text' || after.kind === 'number'
      ? [`${column} ${after.kind === 'text' ? after.text : after.value}`]
      : [],
  );
const notes = (snapshot: WorkbookSnapshot) => fill(snapshot).unfilled.map(({ why }) => why);

test('a code gives its name, as another form has it', () => {
  const bare = withCells(reference, { [`表3!D${rowOf('2080109')}`]: null });
  expect(texts(bare)).toEqual(['科目名称 社会保险经办机构']);
  const { edit, proposals } = fill(bare);
  expect(proposals[0]).toMatchObject({ form: 'T3', row: '2080109 社会保险经办机构', applied: true });
  expect(applied(bare, edit)).toEqual(reference);
});

test('a name no form has comes from the dictionary', () => {
  const names = (['T2', 'T3', 'T5'] as const).map((form) => ({
    ...cellOf(reference, form, '2080505', 'c1'),
    column: 3,
  }));
  const bare = without(reference, names);
  expect(texts(bare)).toEqual(names.map(() => '科目名称 机关事业单位基本养老保险缴费支出'));
});

test('a code that nobody knows is said, and its name left to people', () => {
  const row = rowOf('2080109');
  const unknown = withCells(reference, { [`表3!A${row}`]: '2080197', [`表3!D${row}`]: null });
  expect(notes(unknown)).toContainEqual({
    id: 'fillCodeUnknown',
    values: { cell: `表3支出决算表!D${row}`, code: '2080197' },
  });
  expect(texts(unknown)).toEqual([]);
});

test('a name gives its code where it has only one, and its row counts again', () => {
  const row = rowOf('2080109');
  const bare = withCells(reference, { [`表3!A${row}`]: null });
  expect(amounts(bare)).not.toEqual(amounts(reference));
  const { edit, proposals } = fill(bare);
  expect(proposals).toMatchObject([{ column: '科目编码', row: '2080109 社会保险经办机构' }]);
  expect(amounts(applied(bare, edit))).toEqual(amounts(reference));
});

test('a name that several items share is taken for the one of its 款', () => {
  const bare = withCells(reference, { [`表3!A${rowOf('2080101')}`]: null });
  expect(fill(bare).proposals).toMatchObject([{ column: '科目编码', row: '2080101 行政运行' }]);
});

test('where it stands in no 款 the codes are named and none is taken', () => {
  const first = rowOf('208');
  const bare = withCells(reference, {
    [`表3!A${first}`]: null,
    [`表3!D${first}`]: '行政运行',
  });
  const [note] = notes(bare).filter(({ id }) => id === 'fillCodeUnsure');
  expect(note?.values['name']).toBe('行政运行');
  expect(note?.values['codes']).toMatch(/2010601/);
  expect(
    fill(bare).proposals.filter(({ column, cell }) => column === '科目编码' && cell.row === first - 1),
  ).toEqual([]);
});

test('items of 表6 too', () => {
  const bare = withCells(reference, { '表6!B6': null });
  expect(texts(bare)).toEqual(['科目名称 基本工资']);
  expect(applied(bare, fill(bare).edit)).toEqual(reference);
});

test('a text that is no item is left alone', () => {
  const row = rowOf('2080109');
  const strange = withCells(reference, { [`表3!A${row}`]: null, [`表3!D${row}`]: '示例' });
  expect(texts(strange).filter((text) => text.startsWith('科目'))).toEqual([]);
});
