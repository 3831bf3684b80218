import type { ChosenSheets } from '../../../src/engine/forms/chosen';
import { foundForm } from '../../../src/engine/forms/model';
import { recognise } from '../../../src/engine/forms/recognise';
import type { SheetSnapshot, WorkbookSnapshot } from '../../../src/engine/workbook/snapshot';
import { check } from '../../../src/engine/run';
import { sheetOfRows, type Content } from '../../snapshots/cells';
import { mapSheets, sheetNamed } from '../../snapshots/change';
import { sample } from '../../snapshots/samples';

const only = (...sheets: SheetSnapshot[]): WorkbookSnapshot => ({ name: '试.xlsx', sheets });

const spending = (title: string, amount: number): readonly (readonly Content[])[] => [
  [title],
  ['单位：某单位', null, null, null, '单位：万元'],
  ['功能分类科目编码', '科目名称', '本年支出合计', '基本支出', '项目支出', '上缴上级支出'],
  ['合计', null, amount, amount],
  ['208', '社会保障和就业支出', amount, amount],
];
const TITLE = '2022年度支出决算表';
const OTHER_TITLE = '2022年度政府采购支出决算表';
const cover = sheetOfRows('封面', [['2022年度部门决算'], ['某单位']]);

/** What 表3 was read from, its first amount and why; and what became of the choice. */
function t3(workbook: WorkbookSnapshot, sheets: ChosenSheets) {
  const recognition = recognise(workbook, sheets);
  const form = foundForm(recognition, 'T3');
  return {
    status: recognition.slots.T3.status,
    sheet: form?.sheet ?? null,
    amount: form?.byKey.get('合计|c1')?.cell.row ?? null,
    evidence: form?.evidence ?? null,
    choice: recognition.choices?.T3,
    otherSheets: recognition.otherSheets,
  };
}

describe('of several sheets that claim to be a form', () => {
  const twins = only(
    sheetOfRows('表3', spending(TITLE, 5)),
    sheetOfRows('表3副本', spending(TITLE, 6)),
    cover,
  );

  it.each(['表3', '表3副本'])('%s is it when pointed at', (sheet) => {
    expect(t3(twins, { T3: sheet })).toMatchObject({
      status: 'found',
      sheet,
      evidence: expect.arrayContaining(['title', 'chosen']),
      choice: { sheet, result: 'used' },
    });
  });

  it.each([
    ['已删除', 'gone'],
    ['封面', 'unreadable'],
  ])('none is when %s is pointed at, which is said', (sheet, result) => {
    const untouched = t3(twins, {});
    expect(t3(twins, { T3: sheet })).toEqual({ ...untouched, choice: { sheet, result } });
    expect(untouched.status).toBe('ambiguous');
  });

  it('a form goes on where it went on before', () => {
    const more = [...spending(TITLE, 7).slice(0, 3), ['212', '城乡社区支出', 1, 1]];
    const workbook = only(...twins.sheets, sheetOfRows('续表', more));
    const form = foundForm(recognise(workbook, { T3: '续表' }), 'T3');
    expect([form?.sheet, ...(form?.continuations ?? []).map(({ sheet }) => sheet)]).toEqual(['表3', '续表']);
  });
});

describe('a sheet called otherwise', () => {
  const workbook = only(cover, sheetOfRows('Sheet1', spending(OTHER_TITLE, 5)));

  it('is the form when pointed at', () => {
    expect(t3(workbook, {})).toMatchObject({ status: 'missing', otherSheets: ['封面', 'Sheet1'] });
    expect(t3(workbook, { T3: 'Sheet1' })).toMatchObject({
      status: 'found',
      sheet: 'Sheet1',
      evidence: ['chosen'],
      otherSheets: ['封面'],
    });
  });

  it('is no longer the form it was taken for', () => {
    const wrong = only(sheetOfRows('Sheet1', spending('一般公共预算财政拨款支出决算表', 5)));
    const { slots } = recognise(wrong, { T3: 'Sheet1' });
    expect([recognise(wrong).slots.T5.status, slots.T5.status, slots.T3.status]).toEqual([
      'found',
      'missing',
      'found',
    ]);
  });

  it('stays the form it is recognised as where both are pointed at it', () => {
    const both = recognise(only(sheetOfRows('Sheet1', spending(TITLE, 5))), { T5: 'Sheet1', T3: 'Sheet1' });
    expect(both.choices).toEqual({
      T3: { sheet: 'Sheet1', result: 'used' },
      T5: { sheet: 'Sheet1', result: 'unreadable' },
    });
  });

  it('takes the place of the one that was recognised', () => {
    const two = only(sheetOfRows('表3', spending(TITLE, 5)), sheetOfRows('Sheet1', spending(OTHER_TITLE, 6)));
    expect(t3(two, { T3: 'Sheet1' }).sheet).toBe('Sheet1');
  });
});

describe('in the reference', () => {
  it('a form whose title is lost is checked as before once it is pointed at', async () => {
    const reference = await sample('reference');
    const { name, cells } = sheetNamed(reference, '表5');
    const title = cells.find(({ text }) => text.includes('决算表'));
    const renamed = mapSheets(reference, (sheet) =>
      sheet.name === name
        ? {
            ...sheet,
            name: 'Sheet5',
            cells: sheet.cells.map((cell) =>
              cell === title ? { ...cell, value: OTHER_TITLE, text: OTHER_TITLE } : cell,
            ),
          }
        : sheet,
    );
    const t5 = ({ forms }: ReturnType<typeof check>) => forms.find(({ form }) => form === 'T5');
    expect(t5(check(renamed))).toMatchObject({ status: 'missing', sheet: null });
    const report = check(renamed, { sheets: { T5: 'Sheet5' } });
    expect(t5(report)).toMatchObject({
      status: 'recognised',
      evidence: ['chosen'],
      chosen: { sheet: 'Sheet5', result: 'used' },
    });
    expect(report.ledger).toEqual(check(reference).ledger);
  });

  it('the report names the rivals of an ambiguous form and every sheet', async () => {
    const reference = await sample('reference');
    const sheet = sheetNamed(reference, '表3');
    const doubled = { ...reference, sheets: [...reference.sheets, { ...sheet, name: '副本' }] };
    const report = check(doubled);
    expect(report.forms.find(({ form }) => form === 'T3')).toMatchObject({
      status: 'ambiguous',
      candidates: [sheet.name, '副本'],
    });
    expect(report.sheets).toEqual(doubled.sheets.map(({ name }) => name));
    expect(check(doubled, { sheets: { T3: '副本' } }).ledger).toEqual(check(reference).ledger);
  });

  it.each(['T1', 'T2', 'T4', 'T6', 'T9', 'P1'] as const)('no cover is %s', (id) => {
    expect(recognise(only(cover), { [id]: '封面' }).choices?.[id]?.result).toBe('unreadable');
  });
});
