import { foundForm, type Recognition } from '../../../src/engine/forms/model';
import { recognise } from '../../../src/engine/forms/recognise';
import { priorFigures, priorWorkbook, type ThisYear } from '../../../src/engine/inputs/prior';
import type { FormId } from '../../../src/engine/report/report';
import { a1, qualifiedA1 } from '../../../src/engine/workbook/reference';
import type { WorkbookSnapshot } from '../../../src/engine/workbook/snapshot';
import { say } from '../../../src/locales/sentences';
import { mapSheets, withCells, withoutSheet } from '../../snapshots/change';
import { sample } from '../../snapshots/samples';

/** The reference workbook is of 2022: last year's, seen from 2023. */
const NEXT: ThisYear = { year: 2023, entity: '武汉市社会保险中心' };

let workbook: WorkbookSnapshot;
beforeAll(async () => {
  workbook = await sample('reference');
});

function cellAt(id: FormId, row: string, column: string, of: Recognition = recognise(workbook)): string {
  const cell = foundForm(of, id)?.byKey.get(`${row}|${column}`)?.cell;
  if (!cell) throw new Error(`no ${id} ${row} ${column}`);
  return `${cell.sheet}!${a1(cell)}`;
}

const valuesOf = (snapshot: WorkbookSnapshot, thisYear = NEXT): Record<string, unknown> =>
  Object.fromEntries(
    [...priorFigures(recognise(snapshot), thisYear).entries].map(([key, { value }]) => [key.slice(6), value]),
  );

const warningsOf = (snapshot: WorkbookSnapshot, thisYear = NEXT): string[] =>
  priorFigures(recognise(snapshot), thisYear).warnings.map(({ id }) => id);

describe('figures of last year’s workbook', () => {
  it('takes the totals, sources, 公用经费 and 三公 spending, a blank as none', () => {
    expect(valuesOf(workbook)).toEqual({
      'T1.total': '2132.07',
      'T4.total': '2132.07',
      'T4.r1': '2132.07',
      'T4.r2': '0',
      'T4.r3': '0',
      'T5.total': '2132.07',
      operatingCost: '207.69',
      'threePublic.abroad': '0',
      'threePublic.vehiclePurchase': '0',
      'threePublic.vehicleRunning': '0',
      'threePublic.reception': '0',
    });
    expect(warningsOf(workbook)).toEqual([]);
  });

  it('tells where each figure stood', () => {
    const entry = priorFigures(recognise(workbook), NEXT).entries.get('prior.T5.total');
    expect(entry).toMatchObject({ cell: null, origin: 'prior' });
    expect(entry?.priorCell && qualifiedA1(entry.priorCell)).toBe(cellAt('T5', '合计', 'c1'));
  });

  it('converts a workbook in 元 to 万元', () => {
    const inYuan = mapSheets(workbook, (sheet) => ({
      ...sheet,
      cells: sheet.cells.map((cell) => {
        if (cell.kind === 'text') {
          return { ...cell, value: String(cell.value).replace('单位：万元', '单位：元') };
        }
        const value = Math.round(Number(cell.value) * 1_000_000) / 100 + (cell.kind === 'number' ? 0.37 : 0);
        return { ...cell, value, text: value.toFixed(2) };
      }),
    }));
    expect(valuesOf(inYuan)['T5.total']).toBe('2132.070037');
  });

  it('takes the expenditure side where the income side has no total', () => {
    const half = withCells(workbook, { [cellAt('T1', 'r31', 'c1')]: null });
    expect(valuesOf(half)['T1.total']).toBe('2132.07');
    expect(warningsOf(half)).toEqual([]);
  });

  it('does not split 公务用车 that is one amount', () => {
    const one = withCells(workbook, { [cellAt('T9', '金额', 'c9')]: 3.5, [cellAt('T9', '金额', 'c7')]: 3.5 });
    const values = valuesOf(one);
    expect(values['threePublic.vehicleRunning']).toBeUndefined();
    expect(values['threePublic.reception']).toBe('0');
    expect(warningsOf(one)).toEqual(['priorFigureMissing']);
    const both = withCells(one, { [cellAt('T9', '金额', 'c11')]: 3.5 });
    expect(valuesOf(both)).toMatchObject({
      'threePublic.vehicleRunning': '3.5',
      'threePublic.vehiclePurchase': '0',
    });
  });

  it.each([
    ['事业', false],
    ['部门', false],
    ['参公', true],
    [null, true],
  ] as const)('takes 公用经费 as 机关运行经费 of %s: %s', (entityKind, taken) => {
    expect('operatingCost' in valuesOf(workbook, { ...NEXT, entityKind })).toBe(taken);
  });
});

describe('doubts about last year’s workbook', () => {
  it.each<readonly [Partial<ThisYear>, readonly string[]]>([
    [{ year: 2022 }, ['priorYearDiffers']],
    [{ year: null }, []],
    [{ entity: '其他单位' }, ['priorEntityDiffers']],
    [{ entity: '武汉市 社会保险中心' }, []],
    [{ entity: null }, []],
  ])('for this year %j: %j', (thisYear, ids) => {
    expect(warningsOf(workbook, { ...NEXT, ...thisYear })).toEqual(ids);
  });

  it('names years as years', () => {
    const [warning] = priorFigures(recognise(workbook), { ...NEXT, year: 2022 }).warnings;
    expect(warning && say('zh-CN', warning)).toBe(
      '打开的上年工作簿是 2022 年度的，应为 2021 年度；请核对是否选错了文件。',
    );
  });

  it('says that no year is written', () => {
    const undated = mapSheets(workbook, (sheet) => ({
      ...sheet,
      cells: sheet.cells.map((cell) =>
        cell.kind === 'text'
          ? {
              ...cell,
              value: String(cell.value).replace(/20\d\d/g, ''),
              text: cell.text.replace(/20\d\d/g, ''),
            }
          : cell,
      ),
    }));
    expect(warningsOf(undated)).toEqual(['priorYearUnknown']);
  });

  it('says which form is missing and what is lost by it', () => {
    const without = withoutSheet(workbook, '表5');
    const [warning] = priorFigures(recognise(without), NEXT).warnings;
    expect(warning?.id).toBe('priorFormMissing');
    expect(warning && say('zh-CN', warning)).toBe(
      '上年工作簿中没有找到一般公共预算财政拨款支出决算表，2022年度一般公共预算财政拨款支出没有取到，请自行填报。',
    );
    expect(valuesOf(without)['T5.total']).toBeUndefined();
  });

  it('says which figure cannot be read', () => {
    const broken = withCells(workbook, { [cellAt('T5', '合计', 'c1')]: '见附表' });
    expect(warningsOf(broken)).toEqual(['priorFigureMissing']);
    expect(valuesOf(broken)['T5.total']).toBeUndefined();
  });

  it('says that the workbook breaks identities', async () => {
    expect(priorWorkbook(workbook, NEXT).warnings).toEqual([]);
    const { warnings } = priorWorkbook(await sample('planted'), NEXT);
    expect(warnings.map(({ id }) => id)).toEqual(['priorHasErrors']);
    expect(Number(warnings[0]?.values['count'])).toBeGreaterThan(0);
  });

  it('takes nothing from a workbook without forms, and says so', () => {
    const nothing = priorFigures(recognise({ name: '', sheets: [] }), NEXT);
    expect(nothing.entries.size).toBe(0);
    expect(new Set(nothing.warnings.map(({ id }) => id))).toEqual(
      new Set(['priorYearUnknown', 'priorFormMissing']),
    );
    for (const warning of nothing.warnings) {
      expect(say('en-US', warning)).not.toMatch(/undefined|\{\w+\}/);
    }
  });
});
