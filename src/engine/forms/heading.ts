/**
 * What stands between title and table: year, entity, money unit. Entity and money unit both begin with 单位：
 * on the official form; the value tells which is which.
 */
import type { MoneyUnit } from '../report/report';
import type { Grid } from '../workbook/grid';
import type { Area, CellRef } from '../workbook/reference';
import { halfWidth } from '../workbook/text';
import type { TextLine } from './model';

export interface Heading {
  readonly year: number | null;
  readonly entity: TextLine | null;
  readonly unit: { readonly value: MoneyUnit; readonly cell: CellRef } | null;
}

const UNIT = /单位:?\(?(?:人民币)?(元|千元|万元|亿元)\)?(?![\u4e00-\u9fff])/;
const ENTITY = /^(?:公开部门|编制部门|编制单位|编报单位|填报单位|单位名称|部门名称|部门|单位):(.+)$/;

/** Reads the rows from the title to the last header row. */
export function readHeading(grid: Grid, area: Area, headerBottom: number): Heading {
  let year: number | null = null;
  let entity: TextLine | null = null;
  let unit: Heading['unit'] = null;
  for (let row = area.top; row <= headerBottom; row += 1) {
    for (const cell of grid.cellsOf(row)) {
      if (cell.kind !== 'text') continue;
      const ref = { sheet: grid.name, row, column: cell.column };
      const text = halfWidth(String(cell.value)).trim();
      const compact = text.replace(/\s+/g, '');
      year ??= yearIn(compact);
      const money = UNIT.exec(compact);
      if (money) unit ??= { value: money[1] as MoneyUnit, cell: ref }; // the pattern admits the four units only
      const owner = ENTITY.exec(compact.replace(UNIT, '').replace(/金额$/, ''));
      if (owner?.[1] && !/^金额/.test(compact)) entity ??= { cell: ref, text: owner[1] };
    }
  }
  return { year, entity, unit };
}

/** The year of `2022年度…`; null where none stands there. */
export function yearIn(text: string): number | null {
  const match = /(?:^|\D)(20\d{2})年/.exec(text.replace(/\s+/g, ''));
  return match ? Number(match[1]) : null;
}
