/** 表2, 表3, 表5, 表7, 表8: code, name, amounts by column. */
import { CLASSES } from '../../src/engine/forms/definitions/classes';
import { FUNCTIONAL_NAMES } from '../../src/engine/packs/classification';
import { whole, type Drawing } from './drawing';
import { Sheet, type Frame } from './frame';
import type { OptionOf } from './variants';

interface Heading {
  readonly key: string;
  readonly label: string;
  /** Header over several columns. */
  readonly group: string | null;
}

export type CodeForm = 'T2' | 'T3' | 'T5' | 'T7' | 'T8';

function heading(number: number, label: string, group: string | null = null): Heading {
  return { key: `c${number}`, label, group };
}

const SPENT = '本年支出';
const PLAIN: Readonly<Record<'T2' | 'T3', readonly Heading[]>> = {
  T2: [
    '本年收入合计',
    '财政拨款收入',
    '上级补助收入',
    '事业收入',
    '经营收入',
    '附属单位上缴收入',
    '其他收入',
  ].map((label, i) => heading(i + 1, label)),
  T3: ['本年支出合计', '基本支出', '项目支出', '上缴上级支出', '经营支出', '对附属单位补助支出'].map(
    (label, i) => heading(i + 1, label),
  ),
};

function headingsOf({ form, choices }: Frame, subheaderTotal: boolean): readonly Heading[] {
  if (form === 'T2' || form === 'T3') return PLAIN[form];
  const first = subheaderTotal ? '合计' : '小计';
  const spent = (from: number): Heading[] => [
    heading(from, first, SPENT),
    heading(from + 1, '基本支出', SPENT),
    heading(from + 2, '项目支出', SPENT),
  ];
  if (form === 'T5') {
    return choices.is('表5 header', 'grouped')
      ? spent(1)
      : [heading(1, '合计'), heading(2, '基本支出'), heading(3, '项目支出')];
  }
  if (form === 'T7') {
    return [heading(1, '年初结转和结余'), heading(2, '本年收入'), ...spent(3), heading(6, '年末结转和结余')];
  }
  return choices.is('表8 shape', '3 columns')
    ? spent(1)
    : [heading(4, '年初结转和结余'), heading(5, '本年收入'), ...spent(1), heading(6, '年末结转和结余')];
}

export function drawCodeForm(frame: Frame): Drawing {
  const { choices, figures, form } = frame;
  const empty = [...figures.values()].every((fen) => fen === 0);
  // The sub-headers take the place of the 合计 amounts: only where there are none.
  const total = choices.pick(
    'codes: 合计',
    empty && (form === 'T7' || form === 'T8') ? undefined : ['first', 'last'],
  );
  const onSubheader = total === 'on the sub-header row';
  const headings = headingsOf(frame, onSubheader);
  const cells = choices.pick('codes: cells');
  const codeColumns = cells === 'one' || cells === 'number' ? 1 : 3;
  const extra = choices.pick('codes: extra column');
  const nameColumn = codeColumns;
  const firstAmount = nameColumn + 1;
  const width = firstAmount + headings.length + (extra === 'none' ? 0 : 1);
  const sheet = new Sheet(frame, width);
  const { canvas } = sheet;

  const top = sheet.headerTop;
  canvas.put(top, 0, '项     目');
  sheet.merge(top, 0, top, nameColumn);
  canvas.put(top + 1, 0, '功能分类科目编码');
  sheet.merge(top + 1, 0, top + 1, codeColumns - 1);
  canvas.put(top + 1, nameColumn, '科目名称');
  const subRow = onSubheader ? top + 2 : top + 1;
  headings.forEach(({ label, group }, index) => {
    const column = firstAmount + index;
    if (group === null) {
      canvas.put(top, column, label);
      sheet.merge(top, column, top + 1, column);
      return;
    }
    if (headings[index - 1]?.group !== group) {
      canvas.put(top, column, group);
      const last = column + headings.filter((other) => other.group === group).length - 1;
      sheet.merge(top, column, onSubheader ? top + 1 : top, last);
    }
    canvas.put(subRow, column, label);
  });
  if (extra !== 'none') canvas.put(top, width - 1, extra);
  let row = top + 2;
  const numbers = onSubheader ? 'absent' : choices.pick('栏次');
  if (codeColumns === 3 && (numbers !== 'absent' || cells !== 'one of three') && !onSubheader) {
    ['类', '款', '项'].forEach((label, column) => canvas.put(row, column, label));
    if (numbers === 'absent') row += 1;
  }
  if (numbers !== 'absent') {
    if (numbers === 'printed') canvas.put(row, nameColumn, '栏次');
    headings.forEach((_, index) => canvas.put(row, firstAmount + index, whole(index + 1)));
    row += 1;
  }
  sheet.bodyBegins(row);

  const drawTotal = (): void => {
    canvas.put(row, 0, choices.pick('codes: 合计 label'));
    sheet.merge(row, 0, row, nameColumn);
    headings.forEach(({ key, group }, index) => {
      if (!(onSubheader && group !== null)) sheet.amount(row, firstAmount + index, `合计|${key}`);
    });
    row += 1;
  };
  if (total !== 'last') drawTotal();
  for (const code of codesOf(frame)) {
    drawCode(sheet, row, code, cells);
    canvas.put(row, nameColumn, nameOf(code));
    headings.forEach(({ key }, index) => sheet.amount(row, firstAmount + index, `${code}|${key}`));
    if (extra === '上年决算数') canvas.put(row, width - 1, whole(90_000 + row));
    if (extra === '备注') canvas.put(row, width - 1, '见情况说明');
    sheet.cuts.push(row);
    row += 1;
  }
  if (total === 'last') drawTotal();
  const wide = form === 'T8' && headings.length === 6;
  return sheet.finish(row - 1, numbers === 'absent' || wide ? [] : IDENTITIES[form as CodeForm]); // only code forms get here
}

const IDENTITIES: Readonly<Record<CodeForm, readonly string[]>> = {
  T2: ['1栏各行＝（2＋3＋4＋5＋6＋7）栏各行'],
  T3: ['1 栏各行＝（2＋3＋4＋5＋6）栏各行'],
  T5: ['1栏各行＝（2＋3）栏各行'],
  T7: ['6栏各行＝（1＋2－3）栏各行', '3 栏各行＝（4＋5）栏各行'],
  T8: ['1栏各行＝（2＋3）栏各行'],
};

/** 类, 款 and 项 in code order. */
function codesOf({ figures, choices }: Frame): string[] {
  const codes = [...new Set([...figures.keys()].map((key) => key.split('|')[0] ?? ''))].filter(
    (key) => key !== '合计',
  );
  const all = choices.is('codes: 款 rows', 'listed');
  return codes.filter((code) => all || code.length !== 5).sort();
}

export function nameOf(code: string): string {
  return (
    FUNCTIONAL_NAMES.get(code)?.name ??
    CLASSES.find((item) => item.code === code)?.name ??
    `其他支出（${code}）`
  );
}

function drawCode({ canvas }: Sheet, row: number, code: string, cells: OptionOf<'codes: cells'>): void {
  const parts = [code.slice(0, 3), code.slice(3, 5), code.slice(5, 7)].filter((part) => part !== '');
  switch (cells) {
    case 'one':
    case 'one of three':
      return canvas.put(row, 0, code);
    case 'number':
      return canvas.put(row, 0, whole(Number(code)));
    case 'split':
      return parts.forEach((part, column) => canvas.put(row, column, part));
    case 'split numbers':
      return parts.forEach((part, column) => canvas.put(row, column, whole(Number(part))));
    case 'cumulative':
      return parts.forEach((_, column) => canvas.put(row, column, code.slice(0, 3 + column * 2)));
  }
}
