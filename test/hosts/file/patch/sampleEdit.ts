/** An edit as the narrative will make it: cells of a form, a sheet of 80 rows, two charts and rules. Synthetic text. */
import { contentOf, NO_EDIT, type CellEdit, type WorkbookEdit } from '../../../../src/engine/workbook/edits';
import type { WorkbookSnapshot } from '../../../../src/engine/workbook/snapshot';

export const NARRATIVE = '决算情况说明';

const BODY =
  '收、支总计与上年相比增加，主要原因是人员经费和信息系统运行维护支出增加。各项支出按照批复的预算执行，结转结余按规定管理。';

/** What a snapshot says stands in the cell. */
export function standing(
  snapshot: WorkbookSnapshot,
  sheet: string,
  row: number,
  column: number,
): CellEdit['before'] {
  const cells = snapshot.sheets.find(({ name }) => name === sheet)?.cells ?? [];
  return contentOf(cells.find((cell) => cell.row === row && cell.column === column));
}

/** Two cells of the first form: a number beside the table and a text in a row that holds nothing. */
export function formEdits(snapshot: WorkbookSnapshot): readonly CellEdit[] {
  const sheet = snapshot.sheets[0]?.name ?? '';
  const place = { sheet, row: 5, column: 8 };
  return [
    {
      cell: place,
      before: standing(snapshot, sheet, 5, 8),
      after: { kind: 'number', value: '1352.17', decimals: 2 },
    },
    {
      cell: { ...place, row: 60 },
      before: standing(snapshot, sheet, 60, 8),
      after: { kind: 'text', text: "=cmd|'/c calc'!A1" },
    },
  ];
}

export function narrativeEdit(snapshot: WorkbookSnapshot, name = NARRATIVE): WorkbookEdit {
  const cells: CellEdit[] = [];
  const put = (row: number, column: number, after: CellEdit['after'], look?: CellEdit['look']): void => {
    cells.push({
      cell: { sheet: name, row, column },
      before: { kind: 'blank' },
      after,
      ...(look ? { look } : {}),
    });
  };
  put(0, 0, { kind: 'text', text: '2022年度部门决算情况说明' }, 'title');
  for (let row = 1; row < 80; row += 1) {
    const look = row % 10 === 1 ? 'heading' : row % 10 === 2 ? 'subheading' : row === 15 ? 'caption' : 'body';
    const text = look === 'body' ? `　　${BODY.repeat(1 + (row % 4))}` : `（${row}）收入支出决算总体情况`;
    put(row, 0, { kind: 'text', text }, look);
  }
  const data = [
    ['', '2021年', '2022年'],
    ['收入', '1500.25', '1544.79'],
    ['支出', '1498.1', '1544.79'],
  ];
  const pie = [
    ['', '金额'],
    ['基本支出', '1020.5'],
    ['项目支出', '524.29'],
  ];
  const table = (top: number, lines: readonly (readonly string[])[]): void =>
    lines.forEach((line, row) =>
      line.forEach((value, column) => {
        const isNumber = row > 0 && column > 0;
        put(
          top + row,
          2 + column,
          isNumber ? { kind: 'number', value, decimals: 2 } : { kind: 'text', text: value },
        );
      }),
    );
  table(0, data);
  table(5, pie);
  put(0, 6, { kind: 'blank' }, 'input');
  put(1, 6, { kind: 'blank' }, 'input');
  put(2, 6, { kind: 'blank' }, 'input');
  const cell = (row: number) => ({ top: row, left: 6, bottom: row, right: 6 });
  return {
    ...NO_EDIT,
    newSheets: [{ name, columnWidths: [90, 3, 12, 12, 12], frozen: { rows: 1, columns: 0 } }],
    cells: [...formEdits(snapshot), ...cells],
    rules: [
      { sheet: name, area: cell(0), rule: { kind: 'amount' }, prompt: '请填金额（万元）' },
      { sheet: name, area: cell(1), rule: { kind: 'count' }, prompt: '请填数量' },
      {
        sheet: name,
        area: cell(2),
        rule: { kind: 'list', choices: ['是', '否', '说"不"'] },
        prompt: '请选择',
      },
    ],
    charts: [
      {
        sheet: name,
        name: 'chart1',
        kind: 'columns',
        title: '收、支决算总计变动情况',
        place: { top: 82, left: 0, bottom: 99, right: 0 },
        data: { top: 0, left: 2, bottom: 2, right: 4 },
      },
      {
        sheet: name,
        name: 'chart3',
        kind: 'pie',
        title: '支出决算结构',
        place: { top: 101, left: 0, bottom: 118, right: 0 },
        data: { top: 5, left: 2, bottom: 7, right: 3 },
      },
    ],
  };
}
