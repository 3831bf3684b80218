/** What `import` says by itself. What is said of sources is in src/locales. */
export const IMPORT_WORDS = {
  badYear: (year: string): string => `--year 应是 2000 至 2099 的年份，不能是 ${year}。`,
  notXlsx: (path: string): string => `${path}：新建的工作簿是 .xlsx 文件，请以 .xlsx 结尾。`,
  balancedNeedsWan: '--balanced 用于换算为万元，请同时写 --unit 万元。',
  badText: {
    noText: '不是文本文件。CSV 请用 Excel 另存为“CSV UTF-8（逗号分隔）”。',
    empty: '文件是空的。',
    tooLarge: '文件超过可处理的大小（50 MB、1,048,576 行），未读取。',
  },
  refused: (count: number): string => `有 ${count} 处不能采用，没有导入任何数据：`,
  more: (count: number): string => `  …还有 ${count} 处`,
  row: (row: number): string => `第 ${row} 行`,
  list: '明细账',
  rows: (count: number): string => `采用 ${count} 行`,
  amounts: (count: number): string => `采用 ${count} 个数`,
  counts: (items: number, derived: number): string =>
    `填入 ${items} 个数，由公式得出 ${derived} 处（合计、小计、空表说明等）。`,
  missing: (count: number): string => `未提供、留空的 ${count} 项：`,
  readBack: '写出的工作簿读回来与导入的数不一致，没有写出文件。请将本条信息与来源文件一并反馈。',
  findings: (errors: number, warnings: number): string =>
    errors + warnings === 0
      ? '校验没有发现问题。'
      : `校验：错误 ${errors} 处，需说明 ${warnings} 处；请用 check 查看。`,
  done: (path: string, sheets: number, unit: string): string =>
    `已新建 ${path}，共 ${sheets} 张表，金额单位：${unit}。`,
} as const;

export const IMPORT_HELP = {
  description: '由财决报表或明细账新建标准工作簿：填入各表，补上合计，并校验',
  usage: '<来源...> --year <年度> --out <文件> [选项]',
  sources: '财决报表的导出文件或明细账（.xlsx、.xlsm、.xls、.csv、.tsv、.txt），可以写多个',
  year: '决算年度，如 2023',
  out: '写入的文件（.xlsx）',
  entity: '单位名称；不写时取财决报表上的，没有的留空',
  unit: '金额单位：元（默认）、万元（两位小数，各数分别四舍五入）',
  balanced: '换算为万元时舍位平衡，使公式全部相等',
  force: '覆盖已有的同名文件',
  exitCodes: `
退出码：
  0  写出了，校验没有错误
  1  写出了，校验有错误（如来源没有提供收入），或换算后有公式不能相等
  2  没有写出：来源有不能采用的行，或参数有误、文件无法读取`,
} as const;
