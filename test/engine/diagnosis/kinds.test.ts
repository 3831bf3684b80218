/** One slip of each kind on the reference workbook: one cause, the right place, every error explained. */
import type { Cause, WorkbookReport } from '../../../src/engine/report/report';
import { check } from '../../../src/engine/run';
import { say } from '../../../src/locales/sentences';
import type { Contents } from '../../snapshots/cells';
import { withCells, withRows } from '../../snapshots/change';
import { sample } from '../../snapshots/samples';

async function reportOn(change: Contents): Promise<WorkbookReport> {
  return check(withCells(await sample('reference'), change));
}

/** The cells of one sheet, each value moved: `表3!E14` gets what `表3!E13` holds. */
async function moved(
  sheet: string,
  pairs: readonly (readonly [to: string, from: string])[],
): Promise<Contents> {
  const { sheets } = await sample('reference');
  const cells = sheets.find(({ name }) => name.startsWith(sheet))?.cells ?? [];
  return Object.fromEntries(
    pairs.map(([to, from]) => {
      const [, letters = '', digits = ''] = /^([A-Z])(\d+)$/.exec(from) ?? [];
      const column = letters.charCodeAt(0) - 65;
      const found = cells.find((cell) => cell.column === column && cell.row === Number(digits) - 1);
      return [`${sheet}!${to}`, found?.kind === 'number' ? Number(found.value) : null];
    }),
  );
}

function expectOne({ findings, causes }: WorkbookReport): Cause {
  const [first] = causes;
  if (!first) throw new Error('no cause');
  expect(causes).toHaveLength(1);
  const errors = findings.filter(({ level }) => level === 'error').map(({ id }) => id);
  expect(first.explains).toEqual(expect.arrayContaining(errors));
  return first;
}

const rows = (from: number, to: number): number[] =>
  Array.from({ length: to - from + 1 }, (_, i) => from + i);

describe('row-shift', () => {
  it('one row down, wrapped, in all columns of a code form', async () => {
    const pairs = rows(13, 18).flatMap((row) =>
      ['E', 'F'].map((column) => [`${column}${row}`, `${column}${row === 13 ? 18 : row - 1}`] as const),
    );
    const cause = expectOne(await reportOn(await moved('表3', pairs)));
    expect([cause.kind, cause.range]).toEqual(['row-shift', 'E13:F18']);
    expect(say('zh-CN', cause.sentence)).toContain('从 2080501 行政单位离退休 起向下错了 1 行');
  });

  it('two rows up in one column, the tail lost', async () => {
    const pairs = rows(12, 21).map((row) => [`F${row}`, row > 19 ? 'Z1' : `F${row + 2}`] as const);
    const cause = expectOne(await reportOn(await moved('表5', pairs)));
    expect([cause.kind, cause.range]).toEqual(['row-shift', 'F12:F21']);
  });

  it('in 表6', async () => {
    const pairs = rows(5, 19).map((row) => [`C${row}`, `C${row === 5 ? 19 : row - 1}`] as const);
    const cause = expectOne(await reportOn(await moved('表6', pairs)));
    expect([cause.kind, cause.sheet?.slice(0, 2)]).toEqual(['row-shift', '表6']);
  });
});

describe('row-shift in 表6 with the tail lost', () => {
  /** Amounts of one column moved down by rows (up: below zero); what leaves the rows is lost. */
  async function shifted(column: string, first: number, last: number, by: number): Promise<Cause> {
    const pairs = rows(first, last).map((row): readonly [string, string] => {
      const source = row - by;
      return [`${column}${row}`, source >= first && source <= last ? `${column}${source}` : 'Z1'];
    });
    return expectOne(await reportOn(await moved('表6', pairs)));
  }

  it('is told as it is where equations confirm it', async () => {
    const cause = await shifted('F', 5, 20, 2);
    expect([cause.kind, cause.sentence.id, cause.sentence.values['rows']]).toEqual([
      'row-shift',
      'causeShiftedDown',
      '2',
    ]);
  });

  it('is told with the distances that explain as much', async () => {
    // All that is left is 0.94, in the row of 310: it may have stood two rows below, three, or five; not four, where 表9
    // says that no vehicle was bought.
    const cause = await shifted('I', 5, 12, -2);
    expect([cause.sentence.id, cause.sentence.values['rows'], cause.sentence.values['others']]).toEqual([
      'causeShiftedUpOr',
      '2',
      '-5、-3',
    ]);
    expect(say('zh-CN', cause.sentence)).toContain('错了 -5、-3 行（- 向上，+ 向下）同样说得通');
  });

  it('is told as unproved where lost figures take all equations', async () => {
    const cause = await shifted('F', 5, 20, -3);
    expect([cause.kind, cause.sentence.id]).toEqual(['row-shift', 'causeShiftedUpUnproved']);
    expect(say('en-US', cause.sentence)).toContain('no other equation confirms it');
  });

  it('is told with a cell that explains as much', async () => {
    const cause = expectOne(await reportOn({ '表6!I5': null }));
    expect([cause.kind, cause.cell, cause.suggested, cause.sentence.id]).toEqual([
      'cell',
      'I5',
      '1.85',
      'causeCellBlankOrShift',
    ]);
    expect(say('zh-CN', cause.sentence)).toContain('I5:I8 的金额整体错了 -5、-4、-1 行');
  });

  it('comes before the cell where it explains blanks in a column that prints its zeros', async () => {
    const right = await moved(
      '表6',
      rows(5, 13).map((row) => [`I${row}`, `I${row}`] as const),
    );
    const zeros = Object.fromEntries(Object.entries(right).map(([cell, value]) => [cell, value ?? 0]));
    // 310 gone, its items one row up and the last row left blank: 31002 holds what was 31003's.
    const details = { '表6!I5': 0, '表6!I6': 1.85, '表6!I13': null };
    const cause = expectOne(await reportOn({ ...zeros, '表6!I7': 0, ...details }));
    expect([cause.kind, cause.sentence.values['rows']]).toEqual(['row-shift', '1']);
  });
});

it('column-swap', async () => {
  const pairs = rows(7, 23).flatMap((row) => [
    [`F${row}`, `G${row}`] as const,
    [`G${row}`, `F${row}`] as const,
  ]);
  const cause = expectOne(await reportOn(await moved('表3', pairs)));
  expect([cause.kind, cause.range]).toEqual(['column-swap', 'F7:G23']);
  expect(say('zh-CN', cause.sentence)).toContain('“基本支出、项目支出”两栏填反');
});

it('wrong-column', async () => {
  const cause = expectOne(await reportOn({ '表5!F10': null, '表5!G10': 1352.17 }));
  expect([cause.kind, cause.range]).toEqual(['wrong-column', 'F10:G10']);
});

it('missing-row', async () => {
  const gone = { '表5!A18': null, '表5!D18': null, '表5!E18': null, '表5!F18': null };
  const cause = expectOne(await reportOn(gone));
  expect([cause.kind, cause.form, cause.label]).toEqual(['missing-row', 'T5', '2101103 公务员医疗补助']);
});

it('missing-row above others', async () => {
  const cause = expectOne(
    await reportOn({ '表3!A12': null, '表3!D12': null, '表3!E12': null, '表3!F12': null }),
  );
  expect([cause.kind, cause.form, cause.label]).toEqual(['missing-row', 'T3', '20805']);
});

it('extra-row', async () => {
  const row = ['2210299', null, null, '其他住房改革支出', 5, 5];
  const report = check(withRows(await sample('reference'), '表5', 24, [row]));
  const cause = expectOne(report);
  expect([cause.kind, cause.range, cause.label]).toEqual([
    'extra-row',
    'E24:F24',
    '2210299 其他住房改革支出',
  ]);
});

it('duplicate-row', async () => {
  const row = ['2101101', null, null, '行政单位医疗', 97.68, 97.68];
  const cause = expectOne(check(withRows(await sample('reference'), '表3', 18, [row])));
  expect([cause.kind, cause.cell]).toEqual(['duplicate-row', 'A18']);
});

it('duplicate-row in the place of another', async () => {
  const cause = expectOne(await reportOn({ '表3!A18': '2101101', '表3!D18': '行政单位医疗' }));
  expect([cause.kind, cause.form]).toEqual(['duplicate-row', 'T3']);
  expect(say('zh-CN', cause.sentence)).toContain('漏列科目 2101103 公务员医疗补助');
});

it('double-counted', async () => {
  const cause = expectOne(await reportOn({ '表3!E7': 2290.73, '表3!F7': 2098.11 }));
  expect([cause.kind, cause.range]).toEqual(['double-counted', 'E7:F7']);
  expect(say('zh-CN', cause.sentence)).toContain('20805 行政事业单位养老支出');
});

it('unit', async () => {
  const cells = rows(7, 23).flatMap((row) => ['E', 'F', 'G'].map((column) => `${column}${row}`));
  const right = await moved(
    '表5',
    cells.map((cell) => [cell, cell] as const),
  );
  const inYuan = Object.fromEntries(
    Object.entries(right).map(([cell, value]) => [cell, typeof value === 'number' ? value * 10_000 : null]),
  );
  const cause = expectOne(await reportOn(inYuan));
  expect([cause.kind, cause.form]).toEqual(['unit', 'T5']);
  expect(say('zh-CN', cause.sentence)).toContain('全表像是以元填列');
});

it('unit, what the figures were rounded by before included', async () => {
  const cells = rows(7, 23).flatMap((row) => ['E', 'F', 'G'].map((column) => `${column}${row}`));
  const right = await moved(
    '表5',
    cells.map((cell) => [cell, cell] as const),
  );
  const rounded = { ...right, '表5!E14': 80.26 };
  const inYuan = Object.fromEntries(
    Object.entries(rounded).map(([cell, value]) => [
      cell,
      typeof value === 'number' ? Math.round(value * 100) * 100 : null,
    ]),
  );
  const cause = expectOne(await reportOn(inYuan));
  expect([cause.kind, cause.form]).toEqual(['unit', 'T5']);
  expect(cause.explains).toEqual(expect.arrayContaining(['T5-02/20805/c1', 'T5-01/2080505']));
});

it('sign', async () => {
  const cause = expectOne(await reportOn({ '表3!E12': -158.66, '表3!F12': -158.66 }));
  expect([cause.kind, cause.range]).toEqual(['sign', 'E12:F12']);
});
