/** Contents put into a described workbook: the same sheets, cells filled in. */
import { fromNumber, toFixed } from '../amounts/scaled';
import type { TemplateCell, TemplateSheet, TemplateWorkbook } from '../template/sheet';
import { templateSnapshot } from '../template/snapshot';
import type { CellContent, CellEdit } from '../workbook/edits';
import type { WorkbookSnapshot } from '../workbook/snapshot';

/** The workbook with the edits done. Cells that it has no look for get that of a note. */
export function withEdits(template: TemplateWorkbook, edits: readonly CellEdit[]): TemplateWorkbook {
  const bySheet = new Map<string, Map<string, CellEdit>>();
  for (const edit of edits) {
    const { sheet, row, column } = edit.cell;
    const own = bySheet.get(sheet) ?? new Map<string, CellEdit>();
    bySheet.set(sheet, own.set(`${row},${column}`, edit));
  }
  return { sheets: template.sheets.map((sheet) => edited(sheet, bySheet.get(sheet.name) ?? new Map())) };
}

function edited(sheet: TemplateSheet, edits: ReadonlyMap<string, CellEdit>): TemplateSheet {
  if (edits.size === 0) return sheet;
  const there = new Set(sheet.cells.map(({ row, column }) => `${row},${column}`));
  const added = [...edits].flatMap(([key, { cell, after }]): TemplateCell[] =>
    there.has(key) ? [] : [{ row: cell.row, column: cell.column, style: 'note', ...contentOf(after) }],
  );
  const cells = sheet.cells.map((cell): TemplateCell => {
    const edit = edits.get(`${cell.row},${cell.column}`);
    const { row, column, style } = cell;
    return edit ? { row, column, style, ...contentOf(edit.after) } : cell;
  });
  const all = [...cells, ...added].sort((a, b) => a.row - b.row || a.column - b.column);
  return { ...sheet, cells: all };
}

/** A formula would be written as the text it is; nothing here makes one. */
function contentOf(content: CellContent): Pick<TemplateCell, 'content'> {
  switch (content.kind) {
    case 'blank':
      return {};
    case 'text':
      return { content: content.text };
    case 'number':
      return { content: Number(content.value) };
    case 'formula':
      return { content: content.formula };
  }
}

/** The heading of every form in 元 instead of 万元. */
export function inYuan(template: TemplateWorkbook): TemplateWorkbook {
  const sheets = template.sheets.map((sheet) => ({
    ...sheet,
    cells: sheet.cells.map((cell) =>
      cell.content === '单位：万元' ? { ...cell, content: '单位：元' } : cell,
    ),
  }));
  return { sheets };
}

/** The workbook as a reader of its file would hand it over: amounts show two decimals, which is what they are written with. */
export function shownSnapshot(template: TemplateWorkbook): WorkbookSnapshot {
  const { name, sheets } = templateSnapshot(template, '');
  return {
    name,
    sheets: sheets.map((sheet, index) => {
      const styles = new Map(
        template.sheets[index]?.cells.map((cell) => [`${cell.row},${cell.column}`, cell.style]),
      );
      const cells = sheet.cells.map((cell) => {
        const isAmount = styles.get(`${cell.row},${cell.column}`) === 'amount';
        const value = isAmount && typeof cell.value === 'number' ? fromNumber(cell.value) : null;
        return value === null ? cell : { ...cell, text: toFixed(value, 2) };
      });
      return { ...sheet, cells };
    }),
  };
}
