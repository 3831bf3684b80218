/** 表2, 表3, 表5, 表7, 表8: one 科目 a line, a line for 合计 above them. */
import { CODE_FORMS, type CodeColumn } from '../forms/definitions/codeForms';
import { TOTAL_ROW } from '../forms/model';
import { SheetDrawing } from './drawing';
import { HEADING_ROWS, putHeading, putNotes, sheetName, type Owner } from './heading';
import type { TemplateSheet } from './sheet';
import type { CodeFormId, CodeLine } from './structure';

/** 类, 款, 项; the code of a line stands in the three merged. */
const CODE_COLUMNS = 3;
const NAME_COLUMN = CODE_COLUMNS;
const FIRST_AMOUNT = NAME_COLUMN + 1;
const HEADER_HEIGHT = 18;

/** Free lines where no code is known. Fund and capital forms have few lines, where they have any. */
const FREE_LINES: Readonly<Record<CodeFormId, number>> = { T2: 15, T3: 15, T5: 15, T7: 5, T8: 5 };
/** Free lines below codes that are known. */
const FURTHER_LINES = 5;

/** Headers as the form prints them where they differ from our own names of the columns. */
const PRINTED_HEADERS: Readonly<Partial<Record<CodeFormId, Readonly<Record<number, string>>>>> = {
  T5: { 1: '小计' },
};

interface Page {
  readonly name: number;
  readonly amount: number;
  readonly orientation: 'portrait' | 'landscape';
}

/** Widths of names and amounts. Three columns of amounts leave an upright page room for more lines. */
const PAGES: Readonly<Record<CodeFormId, Page>> = {
  T2: { name: 32, amount: 13.5, orientation: 'landscape' },
  T3: { name: 32, amount: 14, orientation: 'landscape' },
  T5: { name: 34, amount: 15, orientation: 'portrait' },
  T7: { name: 32, amount: 14, orientation: 'landscape' },
  T8: { name: 34, amount: 15, orientation: 'portrait' },
};

export function codeSheet(form: CodeFormId, lines: readonly CodeLine[], owner: Owner): TemplateSheet {
  const { columns } = CODE_FORMS[form];
  const { name, amount, orientation } = PAGES[form];
  const drawing = new SheetDrawing([5.5, 5.5, 5.5, name, ...columns.map(() => amount)]);
  putHeading(drawing, form, owner);
  const top = HEADING_ROWS;
  putKeyHeaders(drawing, top);
  putColumnHeaders(drawing, top, form, columns);
  for (let row = top; row < top + 4; row += 1) drawing.height(row, HEADER_HEIGHT);

  const total = top + 4;
  drawing.put(total, 0, 'totalLabel', TOTAL_ROW, { columns: FIRST_AMOUNT });
  drawing.putEmpty(total, FIRST_AMOUNT, 'amount', columns.length);
  const free = lines.length > 0 ? FURTHER_LINES : FREE_LINES[form];
  const first = total + 1;
  const last = total + lines.length + free;
  for (let row = first; row <= last; row += 1) {
    const line = lines[row - first];
    drawing.put(row, 0, 'code', line?.code, { columns: CODE_COLUMNS });
    drawing.put(row, NAME_COLUMN, 'name', line?.name === '' ? undefined : line?.name);
    drawing.putEmpty(row, FIRST_AMOUNT, 'amount', columns.length);
  }
  drawing.rule({ kind: 'functional', area: { top: first, left: 0, bottom: last, right: 0 } });
  putNotes(drawing, form, last + 1);
  return drawing.close(form, sheetName(form), {
    frozen: { rows: total, columns: FIRST_AMOUNT },
    print: { orientation, onePage: false, repeated: { top, bottom: total - 1 } },
  });
}

function putKeyHeaders(drawing: SheetDrawing, top: number): void {
  drawing.put(top, 0, 'header', '项目', { columns: FIRST_AMOUNT });
  drawing.put(top + 1, 0, 'header', '功能分类科目编码', { columns: CODE_COLUMNS });
  drawing.put(top + 1, NAME_COLUMN, 'header', '科目名称', { rows: 2 });
  drawing.putAll(top + 2, 0, 'header', ['类', '款', '项']);
  drawing.put(top + 3, 0, 'header', '栏次', { columns: FIRST_AMOUNT });
}

/** Columns of a group stand side by side under its header. */
function putColumnHeaders(
  drawing: SheetDrawing,
  top: number,
  form: CodeFormId,
  columns: readonly CodeColumn[],
): void {
  columns.forEach(({ number, label, group }, index) => {
    const column = FIRST_AMOUNT + index;
    const printed = PRINTED_HEADERS[form]?.[number] ?? label;
    drawing.put(top + 3, column, 'header', String(number));
    if (group === null) {
      drawing.put(top, column, 'header', printed, { rows: 3 });
      return;
    }
    drawing.put(top + 1, column, 'header', printed, { rows: 2 });
    if (columns[index - 1]?.group === group) return;
    const members = columns.filter((other) => other.group === group).length;
    drawing.put(top, column, 'header', group, { columns: members });
  });
}
