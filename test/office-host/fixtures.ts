/** Small workbooks for tests of the host; nothing here has to foot. */
import { parseArea, type Area } from '../../src/engine/workbook/reference';
import type { CellSnapshot, SheetSnapshot, WorkbookSnapshot } from '../../src/engine/workbook/snapshot';

type Typed = string | number | boolean | null;

/** Rows of values from a corner on; numbers show two decimals and thousands, as amounts do in the forms. */
export function cells(top: number, left: number, rows: readonly (readonly Typed[])[]): CellSnapshot[] {
  return rows.flatMap((line, row) =>
    line.flatMap((value, column): CellSnapshot[] => {
      if (value === null) return [];
      const place = { row: top + row, column: left + column };
      if (typeof value === 'number') return [{ ...place, kind: 'number', value, text: amount(value) }];
      if (typeof value === 'boolean') {
        return [{ ...place, kind: 'boolean', value, text: value ? 'TRUE' : 'FALSE' }];
      }
      return [{ ...place, kind: value === '#REF!' ? 'error' : 'text', value, text: value }];
    }),
  );
}

export function sheet(name: string, parts: Partial<SheetSnapshot> = {}): SheetSnapshot {
  return { name, visibility: 'visible', cells: [], merges: [], hiddenRows: [], hiddenColumns: [], ...parts };
}

export function area(address: string): Area {
  const parsed = parseArea(address);
  if (!parsed) throw new Error(`not an area: ${address}`);
  return parsed;
}

function amount(value: number): string {
  return value.toFixed(2).replace(/\B(?=(\d{3})+(?!\d)(?=\.))/g, ',');
}

/** Everything a read has to keep apart, on five sheets. */
export const WORKBOOK: WorkbookSnapshot = {
  name: '决算.xlsx',
  sheets: [
    sheet('表1', {
      // The used range starts at B3: rows and columns of the snapshot are the sheet's own.
      cells: [
        ...cells(2, 1, [
          ['收入支出决算总表', null, null],
          ['项目', '行次', '金额'],
          ['一、财政拨款收入', '1', 2131.17],
          ['二、上级补助收入', '2', null],
          ['是否公开', null, true],
          ['出错', null, '#REF!'],
          // Typed as text on purpose: an amount and an error name that are not.
          ['文本数字', '3', '1,234.50'],
        ]),
        { row: 9, column: 1, kind: 'text', value: '本年收入合计', text: '本年收入合计' },
        { row: 9, column: 3, kind: 'number', value: 2131.17, text: '2,131.17', formula: '=SUM(D5:D6)' },
        { row: 10, column: 3, kind: 'text', value: '', text: '', formula: '=IF(D5>0,"","空")' },
      ],
      merges: [area('B3:D3')],
      hiddenRows: [5],
    }),
    sheet("It's 表 2", {
      cells: cells(0, 0, [
        ['科目', '合计'],
        ['201', 10.5],
        ['208', 20.25],
      ]),
      hiddenColumns: [1],
    }),
    sheet('空表'),
    sheet('隐藏表', { visibility: 'hidden', cells: cells(0, 0, [['看不见', 1]]) }),
    sheet('深藏表', { visibility: 'veryHidden', cells: cells(4, 4, [[3.5]]), hiddenRows: [4] }),
  ],
};
