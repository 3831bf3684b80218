/** 表9: budgets in columns 1–6, final amounts in 7–12, one line of amounts. */
import { THREE_PUBLIC } from '../forms/definitions/threePublic';
import { SheetDrawing } from './drawing';
import { HEADING_ROWS, putHeading, putNotes, sheetName, type Owner } from './heading';
import type { TemplateSheet } from './sheet';

/** As printed, with full-width brackets. */
function printed(label: string): string {
  return label.replace(/\(/g, '（').replace(/\)/g, '）');
}

export function threePublicSheet(owner: Owner): TemplateSheet {
  const items = THREE_PUBLIC.length;
  const drawing = new SheetDrawing(Array.from({ length: 2 * items }, () => 11.5));
  putHeading(drawing, 'T9', owner);
  const top = HEADING_ROWS;
  ['预算数', '决算数'].forEach((kind, half) => {
    const left = half * items;
    drawing.put(top, left, 'header', kind, { columns: items });
    THREE_PUBLIC.forEach(({ label, group }, index) => {
      const column = left + index;
      if (group === null) {
        drawing.put(top + 1, column, 'header', printed(label), { rows: 2 });
      } else {
        drawing.put(top + 2, column, 'header', printed(label));
        if (THREE_PUBLIC[index - 1]?.group !== group) {
          const columns = THREE_PUBLIC.filter((other) => other.group === group).length;
          drawing.put(top + 1, column, 'header', printed(group), { columns });
        }
      }
      drawing.put(top + 3, column, 'header', String(column + 1));
    });
  });
  drawing.putEmpty(top + 4, 0, 'amount', 2 * items);
  [20, 20, 34, 18, 26].forEach((points, index) => drawing.height(top + index, points));
  putNotes(drawing, 'T9', top + 5);
  return drawing.close('T9', sheetName('T9'), {
    frozen: { rows: top + 4, columns: 0 },
    print: { orientation: 'landscape', onePage: true, repeated: { top, bottom: top + 3 } },
  });
}
