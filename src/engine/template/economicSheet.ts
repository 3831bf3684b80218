/** 表6: three lists of economic items side by side, 人员经费合计 and 公用经费合计 below them. */
import { OPERATING_TOTAL, STAFF_TOTAL } from '../forms/model';
import { SheetDrawing } from './drawing';
import { blocksWith } from './economicItems';
import { HEADING_ROWS, putHeading, putNotes, sheetName, type Owner } from './heading';
import type { TemplateSheet } from './sheet';
import type { CodeLine } from './structure';

/** 编码, 名称, 决算数. */
const BLOCK_COLUMNS = 3;
const HEADERS = ['经济分类科目编码', '科目名称', '决算数'];

/** @param further items beside those of the official form */
export function economicSheet(further: readonly CodeLine[], owner: Owner): TemplateSheet {
  const drawing = new SheetDrawing([8.5, 26, 12.5, 8.5, 22, 12.5, 8.5, 23, 12.5]);
  const blocks = blocksWith(further);
  putHeading(drawing, 'T6', owner);
  const top = HEADING_ROWS;
  drawing.put(top, 0, 'header', '人员经费', { columns: BLOCK_COLUMNS });
  drawing.put(top, BLOCK_COLUMNS, 'header', '公用经费', { columns: 2 * BLOCK_COLUMNS });
  drawing.height(top, 18);
  drawing.height(top + 1, 30);
  const first = top + 2;
  const count = Math.max(...blocks.map((items) => items.length));
  blocks.forEach((items, index) => {
    const column = index * BLOCK_COLUMNS;
    drawing.putAll(top + 1, column, 'header', HEADERS);
    for (let offset = 0; offset < count; offset += 1) {
      const item = items[offset];
      drawing.put(first + offset, column, 'code', item?.code);
      drawing.put(first + offset, column + 1, 'name', item?.name === '' ? undefined : item?.name);
      drawing.put(first + offset, column + 2, 'amount');
    }
    const area = { top: first, left: column, bottom: first + count - 1, right: column };
    drawing.rule({ kind: 'economic', area });
  });
  const footer = first + count;
  drawing.put(footer, 0, 'totalLabel', STAFF_TOTAL, { columns: 2 });
  drawing.put(footer, 2, 'amount');
  drawing.put(footer, 3, 'totalLabel', OPERATING_TOTAL, { columns: 5 });
  drawing.put(footer, 8, 'amount');
  putNotes(drawing, 'T6', footer + 1);
  return drawing.close('T6', sheetName('T6'), {
    frozen: { rows: first, columns: 0 },
    print: { orientation: 'landscape', onePage: true, repeated: { top, bottom: top + 1 } },
  });
}
