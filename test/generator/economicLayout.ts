/** 表6: economic items in blocks side by side, two footers. */
import { ECONOMIC_NAMES } from '../../src/engine/packs/classification';
import { whole, type Drawing } from './drawing';
import { Sheet, type Frame } from './frame';
import type { OptionOf } from './variants';

const STAFF = ['301', '303'];
const SUPPLIES = ['302'];
const CAPITAL = ['307', '309', '310', '311', '312', '313', '399'];

function blocksOf(shape: OptionOf<'表6 shape'>): readonly (readonly string[])[] {
  switch (shape) {
    case 'three blocks':
      return [STAFF, SUPPLIES, CAPITAL];
    case 'two blocks':
      return [STAFF, [...SUPPLIES, ...CAPITAL]];
    case 'blocks in another order':
      return [[...SUPPLIES, ...CAPITAL], STAFF];
    case 'one list':
      return [[...STAFF, ...SUPPLIES, ...CAPITAL].sort()];
  }
}

export function drawEconomicForm(frame: Frame): Drawing {
  const { choices, figures } = frame;
  const codeStyle = choices.pick('表6 codes');
  const blockWidth = (codeStyle === 'split' ? 2 : 1) + 2;
  const amountsOnly = choices.is('表6 lines', 'with amounts only');
  const listed = [
    ...new Set([...ECONOMIC_NAMES.keys(), ...[...figures.keys()].map((key) => key.split('|')[0] ?? '')]),
  ]
    .filter((code) => /^3\d\d(\d\d)?$/.test(code))
    .filter((code) => !amountsOnly || (figures.get(`${code}|c1`) ?? 0) !== 0)
    .sort();
  const blocks = blocksOf(choices.pick('表6 shape')).map((classes) =>
    classes.flatMap((code) => listed.filter((other) => other.startsWith(code))),
  );
  const width = blocks.length * blockWidth;
  const sheet = new Sheet(frame, width);
  const { canvas } = sheet;

  let row = sheet.headerTop;
  if (blocks.length === 3) {
    canvas.put(row, 0, '人员经费');
    canvas.put(row, blockWidth, '公用经费');
    sheet.merge(row, 0, row, blockWidth - 1);
    sheet.merge(row, blockWidth, row, width - 1);
    row += 1;
  }
  blocks.forEach((_, index) => {
    const left = index * blockWidth;
    canvas.put(row, left, '经济分类科目编码');
    sheet.merge(row, left, row, left + blockWidth - 3);
    canvas.put(row, left + blockWidth - 2, '科目名称');
    canvas.put(row, left + blockWidth - 1, choices.random.chance(0.5) ? '决算数' : '金额');
  });
  row += 1;
  if (codeStyle === 'split') {
    blocks.forEach((_, index) => {
      canvas.put(row, index * blockWidth, '类');
      canvas.put(row, index * blockWidth + 1, '款');
    });
    row += 1;
  }
  sheet.bodyBegins(row);
  // As pasted from a PDF: the amount runs into the code beside it, whose own cell stays empty.
  const canGlue = codeStyle === 'one' && frame.style.numbers === 'text with commas' && blocks.length > 1;
  let glue = canGlue && choices.is('表6 glued to the next code', 'yes');
  const height = Math.max(1, ...blocks.map((codes) => codes.length));
  for (let line = 0; line < height; line += 1, row += 1) {
    let codeDrawn = false;
    blocks.forEach((codes, index) => {
      const code = codes[line];
      const left = index * blockWidth;
      if (code === undefined) return;
      if (!codeDrawn) drawCode(sheet, row, left, code, codeStyle);
      canvas.put(row, left + blockWidth - 2, ECONOMIC_NAMES.get(code)?.name ?? '其他支出');
      const key = `${code}|c1`;
      const next = blocks[index + 1]?.[line];
      codeDrawn = glue && next?.length === 5 && (figures.get(key) ?? 0) > 0;
      sheet.amount(row, left + blockWidth - 1, key, codeDrawn ? (next ?? null) : null);
      if (codeDrawn) glue = false;
    });
  }
  drawFooters(
    sheet,
    row,
    blocks.length,
    blockWidth,
    blocks[0]?.some((code) => code.startsWith('302')) ?? false,
  );
  return sheet.finish(blocks.length === 1 ? row + 1 : row, []);
}

function drawCode(
  { canvas }: Sheet,
  row: number,
  left: number,
  code: string,
  style: OptionOf<'表6 codes'>,
): void {
  if (style === 'one') canvas.put(row, left, code);
  else if (style === 'number') canvas.put(row, left, whole(Number(code)));
  else {
    canvas.put(row, left, code.slice(0, 3));
    if (code.length > 3) canvas.put(row, left + 1, code.slice(3));
  }
}

/** 人员经费合计 and 公用经费合计: side by side under their blocks, or one under the other in a single list. */
function drawFooters(
  sheet: Sheet,
  row: number,
  blocks: number,
  blockWidth: number,
  suppliesFirst: boolean,
): void {
  const { canvas, frame } = sheet;
  const style = frame.choices.pick('表6 footers');
  const footer = (at: number, left: number, right: number, label: string): void => {
    canvas.put(at, left, label);
    sheet.amount(at, right, `${label}|c1`);
    if (style === 'merged to the amount') sheet.merge(at, left, at, right - 1);
  };
  const width = blocks * blockWidth;
  if (blocks === 1) {
    footer(row, 0, width - 1, '人员经费合计');
    footer(row + 1, 0, width - 1, '公用经费合计');
    return;
  }
  const [first, second] = suppliesFirst ? ['公用经费合计', '人员经费合计'] : ['人员经费合计', '公用经费合计'];
  footer(row, 0, blockWidth - 1, first);
  footer(row, blockWidth, width - 1, second);
}
