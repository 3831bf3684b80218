/** 表1 and 表4: income left, expenditure right. */
import { CLASSES } from '../../src/engine/forms/definitions/classes';
import { idleClasses } from './accounts';
import { whole, type Drawing } from './drawing';
import { Sheet, type Frame } from './frame';
import type { OptionOf } from './variants';

interface Line {
  readonly key: string;
  readonly label: string;
}

/** One line of the form: what stands left and right; null for a blank. */
type Pair = readonly [Line | null, Line | null];

const DROPPED: Readonly<Record<OptionOf<'ledger: function rows'>, readonly string[]>> = {
  '26': [],
  '25': ['234'],
  '24 renumbered': ['231', '232'],
  '23': ['231', '232', '234'],
  '22': ['223', '231', '232', '234'],
};

export function drawLedger(frame: Frame): Drawing {
  const { choices } = frame;
  const pairs = frame.form === 'T1' ? pairsOfT1(frame) : pairsOfT4(frame);
  const numbered = choices.is('行次', 'printed') ? 1 : 0;
  const extra = frame.form === 'T1' ? choices.pick('ledger: extra column') : 'none';
  const before = extra === 'budget before' ? 1 : 0;
  const after = extra === 'last year after' ? 1 : 0;
  const amounts = frame.form === 'T1' ? 1 : 4;
  const left = 0;
  const leftAmount = left + numbered + before + 1;
  const right = leftAmount + after + 1;
  const rightAmount = right + numbered + before + 1;
  const width = rightAmount + amounts + after;
  const sheet = new Sheet(frame, width);
  const { canvas } = sheet;

  let row = sheet.headerTop;
  canvas.put(row, left, '收     入');
  canvas.put(row, right, '支     出');
  sheet.merge(row, left, row, right - 1);
  sheet.merge(row, right, row, width - 1);
  row += 1;
  const sides = [
    [left, leftAmount],
    [right, rightAmount],
  ] as const;
  const deep = frame.form === 'T4' && choices.is('ledger: 表4 header', 'deep');
  for (const [item, amount] of sides) {
    canvas.put(row, item, '项目');
    if (numbered) canvas.put(row, item + 1, '行次');
    if (before) canvas.put(row, amount - 1, '年初预算数');
    if (after) canvas.put(row, amount + 1, '上年决算数');
    if (amount === leftAmount || frame.form === 'T1' || deep) canvas.put(row, amount, '决算数');
  }
  if (frame.form === 'T4') {
    if (deep) {
      sheet.merge(row, rightAmount, row, width - 1);
      for (let column = left; column < rightAmount; column += 1) sheet.merge(row, column, row + 1, column);
      row += 1;
    }
    const first = choices.pick('ledger: 表4 column 2');
    const labels = [first, '一般公共预算财政拨款', '政府性基金预算财政拨款', '国有资本经营预算财政拨款'];
    labels.forEach((label, index) => canvas.put(row, rightAmount + index, label));
  }
  row += 1;
  const columnNumbers = choices.pick('栏次');
  if (columnNumbers !== 'absent') {
    let number = 0;
    for (const [item, amount] of sides) {
      if (columnNumbers === 'printed') canvas.put(row, item, '栏次');
      const last = amount === leftAmount ? amount + after : width - 1;
      for (let column = item + numbered + 1; column <= last; column += 1)
        canvas.put(row, column, whole((number += 1)));
    }
    row += 1;
  }
  sheet.bodyBegins(row);
  const style = choices.pick('ledger: labels');
  pairs.forEach((pair, index) => {
    pair.forEach((line, side) => {
      const [item, amount] = sides[side] ?? sides[0];
      if (line) canvas.put(row, item, labelText(line.label, style));
      if (numbered) canvas.put(row, item + 1, whole(index + 1 + side * pairs.length));
      if (!line) return;
      const columns = frame.form === 'T1' ? [`c${side + 1}`] : side === 0 ? ['c1'] : ['c2', 'c3', 'c4', 'c5'];
      columns.forEach((column, at) => sheet.amount(row, amount + at, `${line.key}|${column}`));
      // Amounts of another year or stage must not be taken for the final ones.
      if (before) canvas.put(row, amount - 1, whole(70_000 + index));
      if (after) canvas.put(row, amount + 1, whole(80_000 + index));
    });
    // A second sheet must still hold enough labels on both sides to be known.
    if (index > 8 && index < pairs.length - 8) sheet.cuts.push(row);
    row += 1;
  });
  return sheet.finish(
    row - 1,
    numbered && columnNumbers !== 'absent' && extra === 'none' ? identities(frame, pairs) : [],
  );
}

function labelText(label: string, style: OptionOf<'ledger: labels'>): string {
  if (style === 'indented') return `  ${label}`;
  return style === 'spaced' && /计$/.test(label) ? [...label].join(' ') : label;
}

function classLines({ accounts, choices }: Frame, first: number): Line[] {
  const idle = idleClasses(accounts);
  // Object.entries forgets that the keys are the option names.
  const rows = (Object.entries(DROPPED) as [OptionOf<'ledger: function rows'>, readonly string[]][]).filter(
    ([, codes]) => codes.every((code) => idle.has(code)),
  );
  const dropped =
    DROPPED[
      choices.pick(
        'ledger: function rows',
        rows.map(([option]) => option),
      )
    ];
  const older = choices.is('ledger: class names', 'older');
  const numbering = choices.is('ledger: numbering', '一、');
  return CLASSES.map((item, index) => ({ item, key: `r${first + index}` }))
    .filter(({ item }) => !dropped.includes(item.code))
    .map(({ item, key }, index) => {
      const name = (older ? item.older[0] : undefined) ?? item.name;
      return { key, label: numbering ? `${chinese(index + 1)}、${name}` : name };
    });
}

export function chinese(n: number): string {
  const digits = '零一二三四五六七八九';
  const tens = n >= 20 ? `${digits[Math.floor(n / 10)]}十` : n >= 10 ? '十' : '';
  return tens + (n % 10 === 0 ? '' : (digits[n % 10] ?? ''));
}

/** Sources over the balance block: left side padded with blanks so that the two 合计 stand side by side. */
function aligned(sources: readonly Line[], classes: readonly Line[], balance: readonly Pair[]): Pair[] {
  const height = Math.max(sources.length, classes.length);
  const top = Array.from({ length: height }, (_, i): Pair => [sources[i] ?? null, classes[i] ?? null]);
  return [...top, ...balance];
}

function numberedLines(frame: Frame, labels: readonly string[]): Line[] {
  const numbering = frame.choices.is('ledger: numbering', '一、');
  return labels.map((label, i) => ({
    key: `r${i + 1}`,
    label: numbering ? `${chinese(i + 1)}、${label}` : label,
  }));
}

function pairsOfT1(frame: Frame): Pair[] {
  const { choices } = frame;
  const sources = numberedLines(frame, [
    '一般公共预算财政拨款收入',
    '政府性基金预算财政拨款收入',
    '国有资本经营预算财政拨款收入',
    '上级补助收入',
    '事业收入',
    '经营收入',
    '附属单位上缴收入',
    '其他收入',
  ]);
  const remark = choices.pick('ledger: 使用非财政拨款结余');
  const used = `使用非财政拨款结余${remark === 'plain' ? '' : remark}`;
  const blank: Pair[] = choices.is('ledger: blank line before 总计', 'yes') ? [[null, null]] : [];
  return aligned(sources, classLines(frame, 32), [
    [line('r27', '本年收入合计'), line('r58', '本年支出合计')],
    [line('r28', used), line('r59', '结余分配')],
    [line('r29', '年初结转和结余'), line('r60', '年末结转和结余')],
    ...blank,
    [line('r31', '总计'), line('r62', '总计')],
  ]);
}

function pairsOfT4(frame: Frame): Pair[] {
  const { choices } = frame;
  const funds = ['一般公共预算财政拨款', '政府性基金预算财政拨款', '国有资本经营预算财政拨款'];
  const sub = choices.pick('ledger: 结转 sub-rows');
  const subLines = funds.map((label, i): Pair => {
    const prefix = sub === 'numbered' ? `${chinese(i + 1)}、` : sub === '其中' && i === 0 ? '其中：' : '';
    return [line(`r${29 + i}`, prefix + label), null];
  });
  return aligned(numberedLines(frame, funds), classLines(frame, 33), [
    [line('r27', '本年收入合计'), line('r59', '本年支出合计')],
    [line('r28', '年初财政拨款结转和结余'), line('r60', '年末财政拨款结转和结余')],
    ...subLines,
    [line('r32', '总计'), line('r64', '总计')],
  ]);
}

function line(key: string, label: string): Line {
  return { key, label };
}

/** The identities as such a form prints them, in its own 行次. */
function identities({ form }: Frame, pairs: readonly Pair[]): string[] {
  const numberOf = (key: string): number => {
    const index = pairs.findIndex((pair) => pair.some((entry) => entry?.key === key));
    return index + 1 + (pairs[index]?.[1]?.key === key ? pairs.length : 0);
  };
  const sum = (keys: readonly string[]): string => `（${keys.map(numberOf).join('＋')}）行`;
  const [total, opening, grand, spent, closing, all] =
    form === 'T1' ? ['r27', 'r29', 'r31', 'r58', 'r60', 'r62'] : ['r27', 'r28', 'r32', 'r59', 'r60', 'r64'];
  const firstClass = pairs.length + 1;
  const lastSource = form === 'T1' ? numberOf('r8') : numberOf('r3');
  const balance =
    form === 'T1'
      ? [
          [total, 'r28', opening],
          [spent, 'r59', closing],
        ]
      : [
          [total, opening],
          [spent, closing],
        ];
  return [
    `${numberOf(total ?? '')} 行＝（1＋2＋…＋${lastSource}）行`,
    `${numberOf(grand ?? '')}行＝${sum(balance[0]?.map(String) ?? [])}`,
    `${numberOf(spent ?? '')} 行＝（${firstClass}＋${firstClass + 1}＋…＋${numberOf(spent ?? '') - 1}）行`,
    `${numberOf(all ?? '')}行＝${sum(balance[1]?.map(String) ?? [])}`,
  ];
}
