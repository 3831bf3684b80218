/** Sheets beside the nine forms: cover, contents, published forms that are none of the nine. */
import { whole, type Drawing, type DrawnCell, type Content } from './drawing';
import type { OptionOf } from './variants';

export interface OtherSheet {
  readonly name: string;
  readonly drawing: Drawing;
}

function drawn(rows: readonly (readonly (string | number | null)[])[]): Drawing {
  const cells = rows.flatMap((row, r) =>
    row.flatMap((value, column): DrawnCell[] => {
      if (value === null) return [];
      const content: Content = typeof value === 'number' ? whole(value) : { kind: 'text', text: value };
      return [{ row: r, column, content, figure: null }];
    }),
  );
  const nothing = { merges: [], cuts: [], glued: [] };
  return {
    form: null,
    cells,
    ...nothing,
    width: 8,
    height: rows.length,
    headRows: 0,
    headerTop: 0,
    bodyTop: 0,
    bodyBottom: rows.length,
  };
}

const PROJECT_SPENDING = drawn([
  ['项目支出决算表'],
  ['部门：某部门', null, null, null, '金额单位：万元'],
  ['项目', null, '本年支出合计', '基本支出', '项目支出'],
  ['功能分类科目编码', '科目名称'],
  ['合计', null, 12.5, null, 12.5],
  ['2080109', '社会保险经办机构', 12.5, null, 12.5],
]);
const PROCUREMENT = drawn([
  ['政府采购情况表'],
  [null, null, '单位：万元'],
  ['项目', '合计', '财政性资金'],
  ['货物', 14.43, 14.43],
  ['工程', 0, 0],
  ['服务', 48.35, 48.35],
]);
const RUNNING_COSTS = drawn([
  ['机关运行经费情况表'],
  [null, '单位：万元'],
  ['项目', '决算数'],
  ['机关运行经费', 207.69],
]);

export function extraForms(option: OptionOf<'forms: extra'>): OtherSheet[] {
  const project = { name: '项目支出决算表', drawing: PROJECT_SPENDING };
  const procurement = { name: '政府采购情况表', drawing: PROCUREMENT };
  const running = { name: '机关运行经费', drawing: RUNNING_COSTS };
  switch (option) {
    case 'none':
      return [];
    case 'project spending':
      return [project];
    case 'procurement':
      return [procurement];
    case 'running costs':
      return [running];
    case 'all':
      return [project, procurement, running];
  }
}

export function coverAndContents(titles: readonly string[], year: number, entity: string): OtherSheet[] {
  return [
    {
      name: '封面',
      drawing: drawn([[], [`${year}年度部门决算公开`], [entity], [], ['负责人：', null, '填表人：']]),
    },
    { name: '目录', drawing: drawn([['目 录'], ...titles.map((title, i) => [`${i + 1}. ${title}`, i + 3])]) },
  ];
}
