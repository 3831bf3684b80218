/** The Ministry's 收入支出决算总表 (财决01表): 15 columns, 元, three blocks of 项目, 行次, 年初预算数, 全年预算数, 决算数. */
import { CLASSES } from '../../src/engine/forms/definitions/classes';
import type { Accounts } from './accounts';
import { writeAmount, type AmountStyle } from './amounts';
import { Canvas, whole, type Drawing } from './drawing';
import type { Figures } from './figures';
import { chinese } from './ledgerLayout';
import { Random } from './random';

const STYLE: AmountStyle = { unit: '元', decimals: 2, numbers: 'numeric', blanks: '0.00' };
const HEADS = ['项目', '行次', '年初预算数', '全年预算数', '决算数'];
const SOURCES = [
  '一般公共预算财政拨款收入',
  '政府性基金预算财政拨款收入',
  '国有资本经营预算财政拨款收入',
  '上级补助收入',
  '事业收入',
  '经营收入',
  '附属单位上缴收入',
  '其他收入',
];
const BY_NATURE = [
  '一、基本支出',
  '人员经费',
  '日常公用经费',
  '二、项目支出',
  '三、上缴上级支出',
  '四、经营支出',
];
const FIRST_BALANCE_LINE = 84;

/** `inThird`: the amounts of 本年支出合计 and what follows stand in the third block, their labels in the second. */
export function drawSource(figures: Figures, { entity }: Accounts, inThird: boolean): Drawing {
  const canvas = new Canvas();
  const random = new Random(0);
  canvas.put(0, 0, '收入支出决算总表');
  canvas.put(1, 14, '财决01表');
  canvas.put(2, 0, `编制单位：${entity}`);
  canvas.put(2, 14, '金额单位：元');
  canvas.put(3, 0, '收入');
  canvas.put(3, 5, '支出');
  for (let block = 0; block < 3; block += 1) {
    const labels = HEADS.map((head, i) =>
      i > 0 || block === 0 ? head : `项目（按${block === 1 ? '功能分类' : '支出性质'}）`,
    );
    labels.forEach((label, i) => canvas.put(4, block * 5 + i, label));
  }
  const line = (
    row: number,
    block: number,
    label: string,
    number: number,
    key: string | null,
    at = block,
  ): void => {
    canvas.put(row, block * 5, label);
    canvas.put(row, block * 5 + 1, whole(number));
    if (key === null) return;
    const { content, value } = writeAmount(figures.get(key) ?? 0, STYLE, random);
    // Budgets are other amounts, or a dash where the form asks for none.
    canvas.put(row, at * 5 + 2, whole(1_000_000 + number));
    canvas.put(row, at * 5 + 3, '—');
    canvas.put(row, at * 5 + 4, content, { key, value });
  };
  CLASSES.forEach(({ name }, i) => {
    const row = 5 + i;
    const source = SOURCES[i];
    if (source !== undefined) line(row, 0, `${chinese(i + 1)}、${source}`, i + 1, `r${i + 1}|c1`);
    line(row, 1, `${chinese(i + 1)}、${name}`, i + 31, `r${32 + i}|c2`);
    const nature = BY_NATURE[i];
    if (nature !== undefined) line(row, 2, nature, i + 58, null);
  });
  const balance = [
    ['本年收入合计', 'r27|c1', '本年支出合计', 'r58|c2'],
    ['使用非财政拨款结余（含专用结余）', 'r28|c1', '结余分配', 'r59|c2'],
    ['年初结转和结余', 'r29|c1', '年末结转和结余', 'r60|c2'],
    ['总计', 'r31|c1', '总计', 'r62|c2'],
  ] as const;
  balance.forEach(([income, incomeKey, spending, spendingKey], i) => {
    const row = 5 + CLASSES.length + i;
    line(row, 0, income, 27 + i, incomeKey);
    line(row, 1, spending, FIRST_BALANCE_LINE + i, spendingKey, inThird ? 2 : 1);
  });
  const bottom = 5 + CLASSES.length + balance.length - 1;
  return {
    form: 'T1',
    source: true,
    cells: canvas.cells,
    merges: [],
    ...canvas.size,
    headRows: 5,
    headerTop: 3,
    bodyTop: 5,
    bodyBottom: bottom,
    cuts: [],
    glued: [],
  };
}
