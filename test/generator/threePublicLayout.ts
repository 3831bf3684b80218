/** 表9: six items with budget and final amount, in three published shapes. */
import { whole, type Drawing } from './drawing';
import { Sheet, type Frame } from './frame';

const VEHICLES = '公务用车购置及运行维护费';
const ITEMS = ['合计', '因公出国（境）费', '小计', '公务用车购置费', '公务用车运行维护费', '公务接待费'];

export function drawThreePublic(frame: Frame): Drawing {
  const shape = frame.choices.pick('表9 shape');
  if (shape === 'budgets, then final amounts') return budgetsThenFinals(frame);
  return shape === 'interleaved' ? interleaved(frame) : list(frame, shape === 'list in another order');
}

function budgetsThenFinals(frame: Frame): Drawing {
  const sheet = new Sheet(frame, 12);
  const { canvas } = sheet;
  const top = sheet.headerTop;
  ['预算数', '决算数'].forEach((kind, half) => {
    const left = half * 6;
    canvas.put(top, left, kind);
    sheet.merge(top, left, top, left + 5);
    canvas.put(top + 1, left + 2, VEHICLES);
    sheet.merge(top + 1, left + 2, top + 1, left + 4);
    ITEMS.forEach((label, index) => {
      const inGroup = index >= 2 && index <= 4;
      canvas.put(inGroup ? top + 2 : top + 1, left + index, label);
      if (!inGroup) sheet.merge(top + 1, left + index, top + 2, left + index);
    });
  });
  let row = top + 3;
  const numbers = frame.choices.pick('栏次');
  if (numbers !== 'absent') {
    for (let column = 0; column < 12; column += 1) canvas.put(row, column, whole(column + 1));
    row += 1;
  }
  sheet.bodyBegins(row);
  for (let column = 0; column < 12; column += 1) sheet.amount(row, column, `金额|c${column + 1}`);
  const printed = ['1栏＝（2＋3＋6）栏', '3栏＝（4＋5）栏', '7 栏＝（8＋9＋12）栏', '9栏=（10+11）栏'];
  return sheet.finish(row, numbers === 'absent' ? [] : printed);
}

function interleaved(frame: Frame): Drawing {
  const sheet = new Sheet(frame, 12);
  const { canvas } = sheet;
  const top = sheet.headerTop;
  canvas.put(top, 0, '财政拨款“三公”经费');
  sheet.merge(top, 0, top, 11);
  canvas.put(top + 1, 4, VEHICLES);
  sheet.merge(top + 1, 4, top + 1, 9);
  ITEMS.forEach((label, index) => {
    const inGroup = index >= 2 && index <= 4;
    const left = index * 2;
    canvas.put(inGroup ? top + 2 : top + 1, left, label);
    sheet.merge(inGroup ? top + 2 : top + 1, left, top + 2, left + 1);
    canvas.put(top + 3, left, '预算数');
    canvas.put(top + 3, left + 1, '决算数');
  });
  const row = top + 4;
  sheet.bodyBegins(row);
  ITEMS.forEach((_, index) => {
    sheet.amount(row, index * 2, `金额|c${index + 1}`);
    sheet.amount(row, index * 2 + 1, `金额|c${index + 7}`);
  });
  return sheet.finish(row, []);
}

/** One item a row; the order of 接待 and 车辆 varies, and so does the numbering. */
function list(frame: Frame, otherOrder: boolean): Drawing {
  const sheet = new Sheet(frame, 3);
  const { canvas } = sheet;
  const top = sheet.headerTop;
  ['项目', '预算数', '决算数'].forEach((label, column) => canvas.put(top, column, label));
  sheet.bodyBegins(top + 1);
  const lines: readonly (readonly [number, string])[] = otherOrder
    ? [
        [2, '1.因公出国（境）费用'],
        [6, '2.公务接待费'],
        [3, '3.公务用车购置及运行维护费'],
        [4, '（1）公务用车购置费'],
        [5, '（2）公务用车运行维护费'],
        [1, '合  计'],
      ]
    : [
        [1, '合计'],
        [2, '一、因公出国（境）费'],
        [3, '二、公务用车购置及运行维护费'],
        [4, '其中：公务用车购置费'],
        [5, '公务用车运行维护费'],
        [6, '三、公务接待费'],
      ];
  lines.forEach(([item, label], index) => {
    const row = top + 1 + index;
    canvas.put(row, 0, label);
    sheet.amount(row, 1, `金额|c${item}`);
    sheet.amount(row, 2, `金额|c${item + 6}`);
  });
  return sheet.finish(top + lines.length, []);
}
