/** Sheets written as rows of values, and a small self-evaluation form to vary. */
import { Grid } from '../../../../src/engine/workbook/grid';
import { readPerformance } from '../../../../src/engine/forms/performance';
import type { PerformanceBody } from '../../../../src/engine/forms/performanceModel';
import { parseArea, type Area } from '../../../../src/engine/workbook/reference';
import type { CellSnapshot, SheetSnapshot } from '../../../../src/engine/workbook/snapshot';

/** A text, a number that shows as written, or a number with its own display. */
export type Content = string | number | null | { readonly value: number; readonly text: string };

export function sheet(
  name: string,
  rows: readonly (readonly Content[])[],
  merges: readonly string[] = [],
): SheetSnapshot {
  return {
    name,
    visibility: 'visible',
    cells: rows.flatMap((row, index) => row.flatMap((content, column) => cellOf(index, column, content))),
    merges: merges.map(area),
    hiddenRows: [],
    hiddenColumns: [],
  };
}

function cellOf(row: number, column: number, content: Content): CellSnapshot[] {
  if (content === null || content === '') return [];
  if (typeof content === 'string') return [{ row, column, kind: 'text', value: content, text: content }];
  const { value, text } = typeof content === 'number' ? { value: content, text: String(content) } : content;
  return [{ row, column, kind: 'number', value, text }];
}

export function area(text: string): Area {
  const parsed = parseArea(text);
  if (!parsed) throw new Error(`not a range: ${text}`);
  return parsed;
}

/** Everything holds exactly; 97 points of 100. */
export const WHOLE: readonly (readonly Content[])[] = [
  ['2022年度某单位整体绩效自评表'],
  ['单位名称：某单位'],
  ['单位名称', '某单位'],
  ['基本支出总额', { value: 100, text: '100.00' }, null, '项目支出总额', { value: 50.5, text: '50.50' }],
  [
    '预算执行情况（万元）（20分）',
    null,
    '预算数（A）',
    '执行数（B）',
    '执行率（B/A）',
    '得分（20分*执行率）',
  ],
  [null, '部门整体支出总额', { value: 150.5, text: '150.50' }, { value: 150.5, text: '150.50' }, '100%', 20],
  ['年度目标', '按时完成全年任务。'],
  ['一级指标', '二级指标', '三级指标', '年初目标值（A）', '实际完成值（B）', '得分'],
  ['产出指标（50分）', '数量指标（30分）', '培训人次（20分）', '≥2万人次', '18000人次', 18],
  [null, null, '办结件数（10分）', '300件', '320件', 10],
  [null, '成本指标（20分）', '人均成本（20分）', '≤4万元', '3.9万元', 20],
  ['效益指标（30分）', '满意度指标（30分）', '群众满意度（20分）', '95%', '98%', 20],
  [null, null, '服务水平（10分）', '有效提升', '有效提升', 9],
  ['总分', null, null, null, null, 97],
  ['偏差大或目标未完成原因分析', '无。'],
  ['备注：预算数为调整后财政资金总额，执行数为实际支出数。'],
];

/** The project form: the same indicators under another head. */
export const PROJECT: readonly (readonly Content[])[] = [
  ['2022年度业务工作经费项目自评表'],
  ['单位名称：某单位'],
  ['项目名称', '业务工作经费'],
  ['主管部门', '某部门'],
  [
    '预算执行情况（万元）（20分）',
    null,
    '预算数（A）',
    '执行数（B）',
    '执行率（B/A）',
    '得分（20分*执行率）',
  ],
  [null, '年度财政资金总额', { value: 50.5, text: '50.50' }, { value: 50.5, text: '50.50' }, '100%', 20],
  ...WHOLE.slice(6),
];

/** The rows with some cells written over, addressed in A1. */
export function changed(
  rows: readonly (readonly Content[])[],
  cells: Readonly<Record<string, Content>>,
): readonly (readonly Content[])[] {
  const copy = rows.map((row) =>
    Array.from({ length: Math.max(6, row.length) }, (_, column) => row[column] ?? null),
  );
  for (const [address, content] of Object.entries(cells)) {
    const { top, left } = area(address);
    const row = copy[top];
    if (!row) throw new Error(`no row for ${address}`);
    row[left] = content;
  }
  return copy;
}

export function read(
  rows: readonly (readonly Content[])[],
  merges: readonly string[] = [],
): PerformanceBody | null {
  const grid = new Grid(sheet('自评表', rows, merges));
  return readPerformance(grid, grid.extent);
}

/** As `read`, where the rows are known to be a self-evaluation form. */
export function bodyOf(
  rows: readonly (readonly Content[])[],
  merges: readonly string[] = [],
): PerformanceBody {
  const body = read(rows, merges);
  if (!body) throw new Error('not read as a self-evaluation form');
  return body;
}
