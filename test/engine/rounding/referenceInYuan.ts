/**
 * The reference workbook turned back into 元: ten thousand times what it prints, with a seeded remainder on every item
 * and every economic item, and all sums and copies reckoned from these. 绩效自评表 stay in 万元, as published.
 */
import { foundForm, type Figure } from '../../../src/engine/forms/model';
import { recognise } from '../../../src/engine/forms/recognise';
import { contentOf, NO_EDIT, type CellEdit, type WorkbookEdit } from '../../../src/engine/workbook/edits';
import type { CellRef } from '../../../src/engine/workbook/reference';
import type { WorkbookSnapshot } from '../../../src/engine/workbook/snapshot';
import type { Random } from '../../oracle/random';
import { ACCOUNTS } from '../filling/workbooks';

type Fen = number;
/** Half a hundredth of a 万元 is 5,000 分: the totals of 绩效自评表 still agree. */
const LARGEST: Fen = 4_500;
/** The one item of 项目支出. */
const PROJECT_ITEM = '2080109';
const TOTAL_LINES = new Set([
  'T1/r1',
  'T1/r27',
  'T1/r31',
  'T1/r58',
  'T1/r62',
  'T4/r1',
  'T4/r27',
  'T4/r32',
  'T4/r59',
  'T4/r64',
]);
const CLASS_LINES: Readonly<Record<string, string>> = {
  'T1/r39': '208',
  'T1/r40': '210',
  'T1/r50': '221',
  'T4/r40': '208',
  'T4/r41': '210',
  'T4/r51': '221',
};

export function referenceInYuan(reference: WorkbookSnapshot, random: Random): WorkbookEdit {
  const recognition = recognise(reference);
  const figures = ACCOUNTS.flatMap((id) => foundForm(recognition, id)?.figures ?? []);
  const codes = (form: string, length: number): string[] =>
    figures.flatMap(({ form: own, row, column, reading }) =>
      own === form && row.code?.length === length && column.key === 'c1' && reading.kind === 'amount'
        ? [row.code]
        : [],
    );
  const project = new Map([[PROJECT_ITEM, random.whole(-LARGEST, LARGEST)]]);
  const basic = remainders(
    codes('T5', 7).filter((code) => code !== PROJECT_ITEM),
    random.whole(-LARGEST, LARGEST),
    random,
  );
  const economic = economicRemainders(codes('T6', 5), basic, random);
  const remainderOf = ({ form, row, column }: Figure): Fen => {
    const line = `${form}/${row.key}`;
    const prefix = row.code ?? CLASS_LINES[line] ?? '';
    if (form === 'T6') {
      if (row.code !== null) return sum(economic, row.code);
      const staff = sum(economic, '301') + sum(economic, '303');
      return row.key === '人员经费合计' ? staff : sum(economic, '') - staff;
    }
    if (row.line !== null && !TOTAL_LINES.has(line) && CLASS_LINES[line] === undefined) throw new Error(line);
    const parts = form === 'T3' || form === 'T5' ? column.key : 'c1';
    return (parts === 'c3' ? 0 : sum(basic, prefix)) + (parts === 'c2' ? 0 : sum(project, prefix));
  };
  const amounts = figures.flatMap((figure): CellEdit[] => {
    if (figure.reading.kind !== 'amount' || figure.reading.value === 0n) return [];
    const fen = Number(figure.reading.value / 10n ** 6n) + remainderOf(figure);
    return [edit(reference, figure.cell, { kind: 'number', value: (fen / 100).toFixed(2), decimals: 2 })];
  });
  const units = ACCOUNTS.flatMap((id) => foundForm(recognition, id)?.unit?.cell ?? []).map((cell) =>
    edit(reference, cell, { kind: 'text', text: '单位：元' }),
  );
  return { ...NO_EDIT, cells: [...amounts, ...units] };
}

/** As on the reference, where one item and one economic item are the same money, or two are one item's (H1 to H6). */
function economicRemainders(
  codes: readonly string[],
  basic: ReadonlyMap<string, Fen>,
  random: Random,
): ReadonlyMap<string, Fen> {
  const medical = random.whole(-LARGEST, LARGEST);
  const tied = new Map([
    ['30108', basic.get('2080505') ?? 0],
    ['30110', basic.get('2101101') ?? 0],
    ['30113', basic.get('2210201') ?? 0],
    ['30111', medical],
    ['30307', (basic.get('2101103') ?? 0) - medical],
  ]);
  const free = codes.filter((code) => !tied.has(code));
  return new Map([...tied, ...remainders(free, sum(basic, '') - sum(tied, ''), random)]);
}

/** Random but for the first, with which they add up to the total. */
function remainders(codes: readonly string[], total: Fen, random: Random): ReadonlyMap<string, Fen> {
  const drawn = new Map(codes.slice(1).map((code) => [code, random.whole(-LARGEST, LARGEST)]));
  const [first = ''] = codes;
  return drawn.set(first, total - sum(drawn, ''));
}

function sum(parts: ReadonlyMap<string, Fen>, prefix: string): Fen {
  return [...parts].reduce((all, [code, fen]) => (code.startsWith(prefix) ? all + fen : all), 0);
}

function edit({ sheets }: WorkbookSnapshot, cell: CellRef, after: CellEdit['after']): CellEdit {
  const held = sheets
    .find(({ name }) => name === cell.sheet)
    ?.cells.find(({ row, column }) => row === cell.row && column === cell.column);
  return { cell, before: contentOf(held), after };
}
