/** Changes for the tests of `apply`: small ones by hand, and a narrative as long as a real one. */
import {
  BLANK_CONTENT,
  NO_EDIT,
  type CellContent,
  type CellEdit,
  type Look,
  type WorkbookEdit,
} from '../../../../src/engine/workbook/edits';
import { area } from '../../../office-host/fixtures';

export const text = (content: string): CellContent => ({ kind: 'text', text: content });
export const number = (value: string, decimals: number | null = null): CellContent => ({
  kind: 'number',
  value,
  decimals,
});
export const formula = (content: string, decimals: number | null = null): CellContent => ({
  kind: 'formula',
  formula: content,
  decimals,
});

/** A change of one cell, from blank unless said otherwise. */
export function cell(
  sheet: string,
  address: string,
  after: CellContent,
  before: CellContent = BLANK_CONTENT,
  looks: Pick<CellEdit, 'look' | 'lookBefore'> = {},
): CellEdit {
  const { top: row, left: column } = area(address);
  return { cell: { sheet, row, column }, before, after, ...looks };
}

export const edit = (parts: Partial<WorkbookEdit>): WorkbookEdit => ({ ...NO_EDIT, ...parts });

export const NARRATIVE = '决算情况说明';
export const INPUTS = '填报说明数据';

const PARAGRAPH =
  '本年度一般公共预算财政拨款支出年初预算为二千一百二十三点九九万元，支出决算为二千一百三十二点零七万元，完成年初预算。' +
  '与上年度相比，一般公共预算财政拨款支出各增加一百一十三点六一万元，主要原因是人员经费和项目支出增加。';

/** A sheet of paragraphs with headings among them, four blocks of chart data and their charts. */
export function narrativeEdit(paragraphs: number): WorkbookEdit {
  const look = (row: number): Look =>
    row === 0 ? 'title' : row % 8 === 1 ? 'heading' : row % 8 === 5 ? 'caption' : 'body';
  const cells = Array.from({ length: paragraphs }, (_, row): CellEdit => {
    const content = look(row) === 'body' ? `${row}．${PARAGRAPH}` : `${row}、收入支出决算总体情况说明`;
    return {
      cell: { sheet: NARRATIVE, row, column: 0 },
      before: BLANK_CONTENT,
      after: text(content),
      look: look(row),
    };
  });
  const charts = [0, 1, 2, 3].map((index) => ({
    sheet: NARRATIVE,
    name: `final-accounts:chart-${index + 1}`,
    kind: index % 3 === 0 ? ('columns' as const) : ('pie' as const),
    title: `图${index + 1}：收、支决算总计变动情况`,
    place: { top: 10 + index * 20, bottom: 24 + index * 20, left: 2, right: 8 },
    data: { top: index * 5, bottom: index * 5 + 2, left: 10, right: 11 },
  }));
  const data = charts.flatMap(({ data: { top, left } }) => [
    { cell: { sheet: NARRATIVE, row: top, column: left + 1 }, before: BLANK_CONTENT, after: text('总计') },
    ...['2021年度', '2022年度'].flatMap((year, index) => [
      {
        cell: { sheet: NARRATIVE, row: top + 1 + index, column: left },
        before: BLANK_CONTENT,
        after: text(year),
      },
      {
        cell: { sheet: NARRATIVE, row: top + 1 + index, column: left + 1 },
        before: BLANK_CONTENT,
        after: number(index === 0 ? '2018.46' : '2132.07', 2),
      },
    ]),
  ]);
  return edit({
    newSheets: [{ name: NARRATIVE, columnWidths: [90, 2], frozen: { rows: 1, columns: 0 } }],
    cells: [...cells, ...data],
    charts,
  });
}
