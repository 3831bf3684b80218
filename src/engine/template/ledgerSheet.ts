/** 表1 and 表4: income and expenditure side by side, every official line printed. */
import { T1_LEDGER, T4_LEDGER, type LineDefinition, type Side } from '../forms/definitions/ledgers';
import { SheetDrawing } from './drawing';
import { HEADING_ROWS, putHeading, putNotes, sheetName, type Owner } from './heading';
import { chineseNumeral } from './numerals';
import type { TemplateSheet } from './sheet';

const HEADER_HEIGHT = 18;
/** 表1 stands upright: its lines may be higher, so that the form fills its page. */
const UPRIGHT_LINE_HEIGHT = 20;
/** 表4: 一般公共预算财政拨款 over three lines. */
const TALL_HEADER_HEIGHT = 42;

/** From this year on the line counts 专用结余 in, and says so. */
const EARMARKED_SINCE = 2023;
const SURPLUS_USED = '使用非财政拨款结余';

export function incomeAndExpenditureSheet(owner: Owner): TemplateSheet {
  const drawing = new SheetDrawing([28, 5.5, 13, 28, 5.5, 13]);
  putHeading(drawing, 'T1', owner);
  const top = HEADING_ROWS;
  drawing.put(top, 0, 'header', '收入', { columns: 3 });
  drawing.put(top, 3, 'header', '支出', { columns: 3 });
  drawing.putAll(top + 1, 0, 'header', ['项目', '行次', '决算数', '项目', '行次', '决算数']);
  drawing.putAll(top + 2, 0, 'header', ['栏次', '', '1', '栏次', '', '2']);
  const end = putLines(drawing, top + 3, T1_LEDGER.lines, { amounts: 1, owner });
  for (let row = top; row < end; row += 1) drawing.height(row, UPRIGHT_LINE_HEIGHT);
  putNotes(drawing, 'T1', end);
  return drawing.close('T1', sheetName('T1'), {
    frozen: { rows: top + 3, columns: 0 },
    print: { orientation: 'portrait', onePage: true, repeated: { top, bottom: top + 2 } },
  });
}

export function appropriationsSheet(owner: Owner): TemplateSheet {
  const drawing = new SheetDrawing([25, 5.5, 12.5, 27, 5.5, 12.5, 11.5, 11.5, 11.5]);
  putHeading(drawing, 'T4', owner);
  const top = HEADING_ROWS;
  drawing.put(top, 0, 'header', '收入', { columns: 3 });
  drawing.put(top, 3, 'header', '支出', { columns: 6 });
  ['项目', '行次', '决算数', '项目', '行次'].forEach((label, column) => {
    drawing.put(top + 1, column, 'header', label, { rows: 2 });
  });
  drawing.put(top + 1, 5, 'header', '决算数', { columns: 4 });
  const kinds = T4_LEDGER.columns.filter(({ side }) => side === 'expenditure').map(({ label }) => label);
  drawing.putAll(top + 2, 5, 'header', kinds);
  drawing.putAll(top + 3, 0, 'header', ['栏次', '', '1', '栏次', '', '2', '3', '4', '5']);
  for (let row = top; row < top + 4; row += 1) drawing.height(row, HEADER_HEIGHT);
  drawing.height(top + 2, TALL_HEADER_HEIGHT);
  const end = putLines(drawing, top + 4, T4_LEDGER.lines, { amounts: kinds.length, owner });
  putNotes(drawing, 'T4', end);
  return drawing.close('T4', sheetName('T4'), {
    frozen: { rows: top + 4, columns: 0 },
    print: { orientation: 'landscape', onePage: true, repeated: { top, bottom: top + 3 } },
  });
}

interface LineOptions {
  /** Amount columns of the expenditure side; income has one. */
  readonly amounts: number;
  readonly owner: Owner;
}

/** Both sides, blank lines included, for their 行次 run through. @returns the row below */
function putLines(
  drawing: SheetDrawing,
  top: number,
  lines: readonly LineDefinition[],
  { amounts, owner }: LineOptions,
): number {
  const count = Math.max(...ofSide(lines, 'income').keys());
  const sides = [
    { lines: ofSide(lines, 'income'), first: 1, column: 0, amounts: 1 },
    { lines: ofSide(lines, 'expenditure'), first: count + 1, column: 3, amounts },
  ];
  for (const side of sides) {
    for (let index = 0; index < count; index += 1) {
      const line = side.lines.get(side.first + index);
      const isTotal = line !== undefined && /^(总计|本年.*合计)$/.test(line.label);
      const label = line ? printedLabel(line, side.lines, side.first, owner) : undefined;
      drawing.put(top + index, side.column, isTotal ? 'totalLabel' : 'label', label);
      drawing.put(top + index, side.column + 1, 'lineNumber', side.first + index);
      drawing.putEmpty(top + index, side.column + 2, 'amount', side.amounts);
    }
  }
  return top + count;
}

function ofSide(lines: readonly LineDefinition[], side: Side): ReadonlyMap<number, LineDefinition> {
  return new Map(lines.filter((line) => line.side === side).map((line) => [line.line, line]));
}

/** Lines above 本年收入合计 or 本年支出合计 are numbered 一、二、…; those below are not. */
function printedLabel(
  { line, label }: LineDefinition,
  lines: ReadonlyMap<number, LineDefinition>,
  first: number,
  { year }: Owner,
): string {
  const total = [...lines.values()].find((other) => /^本年.*合计$/.test(other.label));
  if (total && line < total.line) return `${chineseNumeral(line - first + 1)}、${label}`;
  return label === SURPLUS_USED && year >= EARMARKED_SINCE ? `${label}（含专用结余）` : label;
}
