/**
 * 财决08-1表 (一般公共预算财政拨款基本支出决算明细表): 功能分类科目 down, economic items across, by name under the name of their 类. 表6
 * publishes its 合计.
 */
import { ZERO } from '../../amounts/scaled';
import type { CodeFormDefinition } from '../../forms/definitions/codeForms';
import { headerPath } from '../../forms/headers';
import { TOTAL_ROW } from '../../forms/model';
import { ECONOMIC_NAMES } from '../../packs/classification';
import type { Grid } from '../../workbook/grid';
import { readAmount } from '../../amounts/reading';
import { sentence } from '../sentence';
import type { SourceProblem } from '../source';
import { hasParts, keysOf, readBody, setForm } from './codeForms';
import type { FormCell, SetForm } from './formCells';

/** 类 that the form has beside those of our dictionary. Source: 政府收支分类科目, 部门预算支出经济分类. */
const FURTHER_CLASSES: readonly (readonly [code: string, name: string])[] = [
  ['307', '债务利息及费用支出'],
  ['309', '资本性支出(基本建设)'],
  ['311', '对企业补助(基本建设)'],
  ['312', '对企业补助'],
  ['313', '对社会保障基金补助'],
  ['399', '其他支出'],
];

function plain(name: string): string {
  return name.replace(/（/g, '(').replace(/）/g, ')');
}

const CLASSES: ReadonlyMap<string, string> = new Map([
  ...[...ECONOMIC_NAMES]
    .filter(([code]) => code.length === 3)
    .map(([code, { name }]) => [name, code] as const),
  ...FURTHER_CLASSES.map(([code, name]) => [name, code] as const),
]);

const wanted = (number: number, label: string) => ({ number, label, aliases: [], group: null });
const DEFINITION: CodeFormDefinition = {
  columns: [wanted(1, '合计'), wanted(2, '工资福利支出'), wanted(3, '商品和服务支出')],
  wider: null,
};

interface EconomicColumn {
  readonly sheetColumn: number;
  /** Three digits for the 小计 of a 类; null for an item whose code is not known. */
  readonly code: string | null;
  readonly name: string;
}

export function readEconomicItems(source: string, grid: Grid): SetForm | null {
  const body = readBody(grid, DEFINITION);
  if (!body) return null;
  const rows = [...new Set(body.entries.map(({ row }) => row))];
  const total = rows.find(({ key }) => key === TOTAL_ROW);
  const columns = economicColumns(grid, body.header);
  if (!total || columns.length === 0) return null;
  const codes = columns.flatMap(({ code }) => code ?? []);
  const cells: FormCell[] = columns.flatMap(({ sheetColumn, code, name }) =>
    code === null
      ? []
      : [
          {
            form: 'T6' as const,
            row: code,
            column: 'c1',
            sheetRow: total.sheetRow,
            sheetColumn,
            label: `${TOTAL_ROW}｜${name}`,
            isTotal: hasParts(code, codes),
          },
        ],
  );
  const keys = keysOf(body);
  const sums = body.entries.flatMap(({ row, column, cell }): FormCell[] =>
    column.key !== 'c1'
      ? []
      : [
          {
            form: 'T5',
            row: row.key,
            column: 'c2',
            sheetRow: cell.row,
            sheetColumn: cell.column,
            label: `${row.code ?? ''} ${row.label}`.trim(),
            isTotal: hasParts(row.key, keys),
          },
        ],
  );
  const form = setForm(source, grid, body, [...cells, ...sums]);
  const unknown = columns
    .filter(({ code }) => code === null)
    .flatMap((column) => unknownItem(source, grid, total.sheetRow, column));
  return { ...form, problems: [...form.problems, ...unknown], economicItems: true };
}

/** An item whose code we do not know matters only where it has an amount. */
function unknownItem(
  source: string,
  grid: Grid,
  row: number,
  { sheetColumn, name }: EconomicColumn,
): SourceProblem[] {
  const reading = readAmount(grid.at(row, sheetColumn));
  if (reading.kind !== 'amount' || reading.value === ZERO) return [];
  const place = { source, sheet: grid.name, row, column: sheetColumn };
  return [{ place, content: name, reason: sentence('itemUnknown', { text: name }) }];
}

function economicColumns(
  grid: Grid,
  header: { readonly top: number; readonly bottom: number },
): readonly EconomicColumn[] {
  return Array.from({ length: grid.extent.right + 1 }, (_, column) => column).flatMap(
    (sheetColumn): EconomicColumn[] => {
      const path = headerPath(grid, header, sheetColumn)
        .filter((text) => !/^\d+$/.test(text) && text !== '栏次')
        .map(plain);
      const at = path.findIndex((text) => CLASSES.has(text));
      if (at < 0) return [];
      const parent = CLASSES.get(path[at] ?? '') ?? '';
      const item = path.slice(at + 1).find((text) => !/^(小计|合计)$/.test(text));
      if (item === undefined) return [{ sheetColumn, code: parent, name: path[at] ?? '' }];
      return [{ sheetColumn, code: itemCode(parent, item), name: item }];
    },
  );
}

function itemCode(parent: string, name: string): string | null {
  for (const [code, known] of ECONOMIC_NAMES) {
    if (
      code.length === 5 &&
      code.startsWith(parent) &&
      [known.name, ...known.others].some((one) => plain(one) === name)
    )
      return code;
  }
  return null;
}
