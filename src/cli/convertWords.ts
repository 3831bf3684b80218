/** What `convert` says by itself. Why a form is not converted is said by src/locales. */
export const CONVERT_WORDS = {
  notXlsx: (path: string): string =>
    `${path} 不是 .xlsx 工作簿，不能换算。.xls 请先用 Excel 或 WPS 另存为 .xlsx。`,
  uncalculated: (count: number, cells: string): string =>
    `${count} 个公式还没有计算结果：${cells}。请先用 Excel 或 WPS 打开并保存一次，再换算。`,
  inWanAlready: '各表的金额单位已是万元，不用换算。',
  nothingInYuan: '没有以元为单位的公开表，没有换算：',
  own: '元 → 万元，两位小数，各数分别四舍五入。',
  balanced: '元 → 万元，两位小数，舍位平衡。',
  converted: (count: number): string => `换算 ${count} 个数`,
  formHead: ['表', '工作表', '换算', '尾差', '最大'],
  left: (form: string, sheet: string, unit: string, why: string): string =>
    `${form}（${sheet}${unit === '' ? '' : `，${unit}`}）：${why}。`,
  moved: (count: number): string => `与四舍五入不同 ${count} 个单元格`,
  movedHead: ['单元格', '项目', '栏目', '元', '四舍五入', '舍位平衡', ''],
  fewest: '已证明：要使公式全部相等，调整的单元格不能更少。',
  notProven: '计算到上限为止，没有证明调整的单元格最少；公式都已相等。',
  cutShort: '计算到上限仍没有得出全部结果，其余的数按四舍五入写出。',
  broken: (count: number): string => `在元下就不成立 ${count} 处，没有参与平衡，请先改正`,
  residuals: (count: number): string => `尾差 ${count} 处`,
  errors: (count: number): string => `换算后不成立 ${count} 处`,
  identityHead: ['编号', '单元格', '公式', '相差', '尾差范围'],
  conflict: '下列公式在万元下不能同时相等（去掉任何一条，其余的都可以）：',
  conflictNotMinimal: '下列公式在万元下不能同时相等（其中可能有不相干的，计算到上限为止）：',
  givenUp: (id: string): string => `已放弃 ${id}，它的差额在尾差范围之内，其余的照常平衡。`,
  formulas: (count: number): string =>
    `${count} 个公式单元格已改为数值：四舍五入后的合计不一定等于分项之和。`,
  unread: (count: number, cells: string): string => `${count} 个单元格不是可以读取的数，没有换算：${cells}`,
  untouched: (count: number, cells: string): string =>
    `${count} 个数不在公开表的金额栏内，没有换算，请核对是否仍以元为单位：${cells}`,
  frozen: (count: number, cells: string): string =>
    `${count} 个公式取自换算的表，所在的表不换算，已改为原来的数值：${cells}`,
  following: (count: number, cells: string): string =>
    `${count} 个公式可能取自换算的表，今后按万元计算，请核对：${cells}`,
  done: (path: string, cells: number): string => `已写出 ${path}，改动 ${cells} 个单元格。`,
} as const;
