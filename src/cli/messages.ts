/** Every sentence the command line says by itself. What is found in a workbook is said by src/locales. */
import type { StateProblem } from '../engine/report/state';
import type { CodeListProblem } from '../engine/template/codeList';
import type { HostFailureCode } from '../hosts/host';

/** Why a file was not checked; the names are part of the contract for scripts. */
export type FileError =
  'NotAWorkbook' | 'Encrypted' | 'EmptyWorkbook' | 'TooLarge' | 'NotFound' | 'Unreadable' | 'Internal';

export const FILE_ERRORS: Readonly<Record<FileError, string>> = {
  NotAWorkbook: '不是 Excel 工作簿，或文件已损坏。请用 Excel 打开后另存为 .xlsx 再试。',
  Encrypted: '工作簿有打开密码。请在 Excel 中取消密码后再试。',
  EmptyWorkbook: '工作簿是空的，没有任何单元格有内容。',
  TooLarge: '文件超过可处理的大小（50 MB、解压后 400 MB、500 张工作表），未读取。',
  NotFound: '找不到文件，或文件夹中没有 .xlsx、.xlsm、.xls 工作簿。',
  Unreadable: '文件无法读取，请检查权限或是否被其他程序占用。',
  Internal: '程序内部出错，未能完成校核。请将本条信息与文件一并反馈。',
};

/** What hosts/file may refuse with; every other code belongs to Excel and cannot come from a file. */
export const HOST_FAILURES: Readonly<Partial<Record<HostFailureCode, FileError>>> = {
  notAWorkbook: 'NotAWorkbook',
  damaged: 'NotAWorkbook',
  encrypted: 'Encrypted',
  emptyWorkbook: 'EmptyWorkbook',
  tooLarge: 'TooLarge',
};

export const HELP = {
  program: '决算校核：核对部门决算公开表的合计与表间关系，指出不符之处。',
  programUsage: '<命令> [选项]',
  checkUsage: '<路径...> [选项]',
  check: '校核工作簿（.xlsx、.xlsm、.xls）：一个或多个文件、文件夹或通配符',
  paths: '文件、文件夹（含下级文件夹）或通配符',
  format:
    '结果格式：text（默认）、json、ndjson（每个工作簿一行）、sarif（SARIF 2.1.0）、html（可打印的报告）、xlsx（差错清单，须有 --out）',
  out: '把结果写入文件，而不是标准输出',
  pack: '规则包，如 wuhan-2022；不指定时用默认的规则包',
  waivers: '说明文件（JSON）：已说明的问题不计入退出码，数值变化后重新提出',
  baseline: '以前用 --format json 得到的结果，用来指出新增、有变化、已消除的问题',
  strict: '尾差也算错误（用于舍位平衡后应当完全相等的报表）',
  checkPrior: '上年的决算公开工作簿：核对是否同一单位的上年，以及已填报的上年数是否与其一致',
  mark: '把有错误或需说明的工作簿的副本写入该文件夹，标出单元格并附“校验结果”表',
  shard: '只检查其中一份，如 1/4；各份合起来正好是全部文件',
  jobs: '同时检查的线程数；不写时按文件数和处理器数决定',
  inputs: '列出编写决算情况说明要填报的数据（inputs.json）：已知的填好，要填报的为 null',
  inputsUsage: '<文件> [选项]',
  workbook: '工作簿（.xlsx、.xlsm、.xls）',
  inputsFile: '已有的填报数据（JSON）；工作簿中“填报说明数据”表的内容优先',
  prior: '上年的决算公开工作簿，用来取上年数',
  narrate: '写出决算情况说明：每个数据都取自工作簿或填报数据，缺的以〔请填：…〕标出',
  narrateUsage: '<文件> [选项]',
  narrateFormat: '结果格式：text（默认）、json（含每个数据的出处）、docx（六个部分的公开报告，须有 --out）',
  force: '覆盖不是以前结果的同名文件（如工作簿）',
  template: '新建标准工作簿：按规则包和年度列出全部公开表，供填写',
  templateUsage: '--year <年度> --out <文件> [选项]',
  templateYear: '决算年度，如 2023；有 --from 时可不写，取上年工作簿的年度加一',
  templateOut: '写入的文件（.xlsx）',
  templateEntity: '单位名称；不写时取上年工作簿的单位名称，没有的留空',
  templateCodes: '要列出的科目：文本或 CSV 文件，一行一个编码（后面可写名称），或取其科目的工作簿',
  templateFrom: '上年的工作簿：沿用其科目、名称、绩效指标，不带数字；上年数写入“填报说明数据”表',
  templateForce: '覆盖已有的同名文件',
  fill: '填上由其他数据得出的单元格：合计、小计、各表相同的数、空表说明、绩效执行率与得分',
  fillUsage: '<文件> --out <文件> [选项]',
  fillOut: '写入的文件，扩展名与读取的相同；不能是读取的文件本身',
  fillInputs: '填报数据（JSON），写入“填报说明数据”表',
  fillPrior: '上年的决算公开工作簿，上年数写入“填报说明数据”表',
  fillFormulas: '填公式而不是数值',
  fillForce: '覆盖已有的同名文件',
  fillChoose: '与公式不符的非空单元格：none（默认）只列出，all 一并改为应有的数',
  fillWorkbook: '工作簿（.xlsx、.xlsm）',
  convert: '把以元为单位的公开表换算成万元（两位小数），写入副本：各数四舍五入，或舍位平衡',
  convertUsage: '<文件> --out <文件> [选项]',
  convertWorkbook: '以元为单位的工作簿（.xlsx、.xlsm）',
  convertOut: '写入的文件，扩展名与读取的相同；不能是读取的文件本身',
  convertBalanced: '舍位平衡：调整最少的单元格，使公式在万元下完全相等',
  convertForce: '覆盖已有的同名文件',
  convertExitCodes: `
退出码：
  0  写出了，没有遗留问题
  1  写出了，但有遗留问题：有公式在元下就不成立或无法同时平衡，或有数没有换算
  2  没有写`,
  writtenExitCodes: `
退出码：
  0  写出了
  2  没有写：参数有误，或文件无法读取、写入`,
  narrateExitCodes: `
退出码：
  0  写出了；有没有填的数据也是 0，缺几项写到标准错误
  2  没有写：参数有误，或文件无法读取、写入`,
  ruleExitCodes: `
退出码：
  0  显示了
  2  没有这个编号的校验`,
  rule: '显示一条校验的说明；不写编号时列出全部校验',
  ruleUsage: '[编号]',
  ruleId: '校验的编号，如 T3-02',
  help: '显示帮助',
  helpCommand: '显示某个命令的帮助',
  version: '显示版本号',
  exitCodes: `
退出码：
  0  没有错误级问题，或都已说明
  1  至少有一项错误级问题没有说明，或说明后数值又有变化
  2  未能运行：参数有误，或有文件无法读取（其余文件的结果仍会输出）`,
} as const;

/** Headings of the help that commander writes in English. */
export const HELP_TITLES: Readonly<Record<string, string>> = {
  'Usage:': '用法：',
  'Arguments:': '参数：',
  'Options:': '选项：',
  'Commands:': '命令：',
};

/** Bad arguments, by commander's code; `subject` is the argument complained of. */
export function argumentError(code: string, subject: string, choices: readonly string[]): string {
  switch (code) {
    case 'commander.unknownOption':
      return `不认识的选项：${subject}`;
    case 'commander.unknownCommand':
      return `不认识的命令：${subject}`;
    case 'commander.missingArgument':
      return `缺少参数：<${subject}>`;
    case 'commander.optionMissingArgument':
      return `选项缺少取值：${subject}`;
    case 'commander.missingMandatoryOptionValue':
      return `缺少选项：${subject}`;
    case 'commander.invalidArgument':
      return `选项的取值不对：${subject}${choices.length === 0 ? '' : `，可用：${choices.join('、')}`}`;
    case 'commander.excessArguments':
      return '参数过多。';
    default:
      return '参数有误。';
  }
}

/** Why an entry of a waivers file is refused. */
const WAIVER_PROBLEMS = {
  notAnObject: '不是一条说明，应写成 {"finding":"…","values":"…","reason":"…"}。',
  noFinding: '没有写是哪个问题（finding）。请从 json 结果中复制问题的 id。',
  noReason: '没有写原因（reason）。每条说明都必须写明原因。',
  noValues: '没有写所说明的数值（values）。请从 json 结果中复制该问题的 values。',
  badWorkbook: '的 workbook 应是工作簿的文件名。',
} as const;

export const MESSAGES = {
  noForms: '没有识别到决算公开表，没有校验任何内容。',
  tryHelp: '用 final-accounts --help 查看用法。',
  unknownPack: (id: string, known: readonly string[]): string =>
    `没有名为 ${id} 的规则包；可用：${known.join('、')}`,
  outFailed: (path: string, reason: string): string => `无法写入 ${path}：${reason}`,
  outEmpty: '--out 没有写文件名。',
  outIsRead: (path: string): string => `${path} 是读取的文件，不能写入；请另取文件名。`,
  outIsWorkbook: (path: string): string =>
    `${path} 是一个工作簿或文档，不是以前的结果，没有覆盖；请另取文件名，确要覆盖请加 --force。`,
  outEnding: {
    text: (path: string): string =>
      `${path}：结果是文本，不能以 .xlsx、.xls、.docx 结尾。要写 Excel 或 Word 文件，请用 --format。`,
    xlsx: (path: string): string => `${path}：写出的是 Excel 工作簿，请以 .xlsx 结尾。`,
    docx: (path: string): string => `${path}：写出的是 Word 文档，请以 .docx 结尾。`,
  },
  otherEnding: (path: string, ending: string): string =>
    `${path}：写出的是读取的文件的副本，请以 ${ending} 结尾。`,
  stdoutFailed: (reason: string): string => `结果没有全部输出：${reason}`,
  notOurForms: '没有识别到决算公开表，请核对是否选错了文件。',
  unreadableFile: (path: string, reason: string): string => `${path} 无法读取：${reason}`,
  notUtf8: (path: string): string => `${path} 不是 UTF-8 编码。请用记事本“另存为”，编码选 UTF-8。`,
  notJson: (path: string): string => `${path} 不是 JSON 文件，或写法有误。`,
  notWaivers: (path: string, schema: string): string =>
    `${path} 不是说明文件：应有 "schema": "${schema}" 和 "waivers" 列表。`,
  badWaiver: (path: string, nth: number, finding: string, problem: keyof typeof WAIVER_PROBLEMS): string =>
    `${path} 第 ${nth} 条${finding === '' ? '' : `（${finding}）`}${WAIVER_PROBLEMS[problem]}`,
  notBaseline: (path: string, schema: string): string =>
    `${path} 不能用来比较：应是 check --format json 的结果（"schema": "${schema}"，每个问题有 id 和 values）。`,
  noBaseline: (path: string): string => `${path}：以前的结果中没有这个工作簿，未作比较。`,
  badShard: (text: string): string => `--shard 应写作 i/n（1 ≤ i ≤ n），如 1/4，不能是 ${text}。`,
  badJobs: (text: string): string => `--jobs 应是 1 至 64 的整数，不能是 ${text}。`,
  xlsxNeedsOut: 'Excel 工作簿须用 --out 指定写入的文件。',
  progress: (done: number, total: number): string => `已检查 ${done}/${total} 个文件`,
  priorDiffers: (
    path: string,
    label: string,
    typed: string,
    stated: string,
    [cell = '', priorCell = '']: readonly string[],
  ): string =>
    `${path}：${label}填报 ${typed}${cell === '' ? '' : `（${cell}）`}，上年工作簿为 ${stated}${priorCell === '' ? '' : `（${priorCell}）`}，请核实。`,
  mark: {
    notAFolder: (folder: string): string => `${folder} 不是文件夹，不能写入标记的副本。`,
    overSource: (folder: string, path: string): string =>
      `标记的副本写入 ${folder} 会覆盖读取的 ${path}，没有检查；请另选文件夹。`,
    overOut: (out: string): string => `--out 的 ${out} 也是一份标记副本的位置，没有检查；请换一个文件名。`,
    converted: (path: string, copy: string): string =>
      `${path}：.xls 不能直接标记，副本转为 .xlsx（${copy}），保留数值、公式、合并单元格和行高列宽，其余格式不保留。`,
    protectedSheets: (path: string, sheets: readonly string[]): string =>
      `${path}：工作表 ${sheets.join('、')} 有保护，没有标记。`,
    sheetTaken: (path: string): string => `${path}：已有另作他用的“校验结果”表，副本中只有标记。`,
    noSheet: (path: string): string =>
      `${path}：不能加入“校验结果”表（工作簿或该表有保护），副本中只有标记。`,
    failed: (path: string, why: string): string => `${path}：标记的副本${why}`,
    notACopy: (path: string, copy: string): string =>
      `${path}：${copy} 已有另外的文件，不是以前标记的副本，没有覆盖；请另选文件夹。`,
  },
  staleWaiver: (paths: string, finding: string, reason: string): string =>
    `${paths}：说明已失效，问题 ${finding} 已不存在（原因：${reason}）。`,
  stateProblem: {
    unreadable: (path: string): string => `${path}：工作簿中保存的说明无法读取，未采用。`,
    partial: (path: string): string => `${path}：工作簿中保存的说明有一部分无法读取，其余已采用。`,
    newer: (path: string): string => `${path}：工作簿中的说明由更新的版本保存，本版本无法读取，未采用。`,
  } satisfies Readonly<Record<StateProblem, (path: string) => string>>,
  template: {
    noYear: '请用 --year 写明决算年度，如 --year 2023。',
    badYear: (year: string): string => `--year 应是 2000 至 2099 的年份，不能是 ${year}。`,
    notXlsx: (path: string): string => `${path}：新建的工作簿是 .xlsx 文件，请以 .xlsx 结尾。`,
    exists: (path: string): string => `${path} 已存在，没有覆盖。要覆盖请加 --force。`,
    entityTooLong: '单位名称过长。',
    noCodes: (path: string): string => `${path}：没有找到科目编码。`,
    badCodes: (path: string, lines: readonly string[]): string =>
      [`${path}：有 ${lines.length} 行不能采用，没有新建工作簿。`, ...lines].join('\n'),
    codeProblem: {
      notACode: (line: number, text: string): string =>
        `  第 ${line} 行“${text}”：不是功能分类科目编码（3、5、7 位）或经济分类科目编码（3、5 位）`,
      repeated: (line: number, text: string): string => `  第 ${line} 行“${text}”：编码重复，名称不同`,
    } satisfies Readonly<Record<CodeListProblem['problem'], (line: number, text: string) => string>>,
    unknownCodes: (codes: readonly string[]): string =>
      `科目表中没有这些编码的名称，请核对后自行填写：${codes.join('、')}`,
    namedOnce: (codes: readonly string[]): string =>
      `这些编码的名称只在一份公开表中见过，请核对：${codes.join('、')}`,
    done: (path: string, sheets: number): string => `已新建 ${path}，共 ${sheets} 张表。`,
  },
  fill: {
    notXlsx: (path: string): string =>
      `${path} 不是 .xlsx 工作簿，不能填写。.xls 请先用 Excel 或 WPS 另存为 .xlsx。`,
    refused: (subject: string): string =>
      `${subject === '' ? '工作簿' : subject}不能写入（工作表有保护，或单元格在合并区域、数组公式、列表标题之中），没有写出文件。`,
    filled: (count: number): string => `填入 ${count} 个单元格`,
    differing: (count: number): string => `与公式不符 ${count} 个单元格`,
    unfilled: (count: number): string => `没有填 ${count} 处`,
    filledHead: ['单元格', '项目', '栏目', '填入', '依据'],
    differingHead: ['单元格', '项目', '栏目', '现为', '应为', '', '依据'],
    blank: '（空）',
    replaced: '已替换',
    kept: '未改动',
    rounding: (check: string, value: string): string => `${check} 得 ${value}，尾差`,
    freeLines: (sheet: string, cells: readonly string[]): string =>
      `${sheet} 有 ${cells.length} 行没有写指标，得分没有填：${cells[0] ?? ''}…${cells.at(-1) ?? ''}。`,
    notCalculated: '填入的公式还没有计算结果：请先用 Excel 或 WPS 打开并保存一次，再校验。',
    done: (path: string, cells: number): string => `已写出 ${path}，改动 ${cells} 个单元格。`,
  },
  hasErrors: (count: number): string => `校验有 ${count} 处错误，文中的数照表写出，请先用 check 核对。`,
  otherYear: (given: string, stated: string): string =>
    `填报数据的年度是 ${given}，表上是 ${stated}，按填报的写。`,
  unlikely: (label: string, value: string, other: string): string =>
    `“${label}”填的 ${value} 与表中的 ${other} 相差千倍以上，请核对单位是否为万元。`,
  sheetDiffers: (count: number): string =>
    `工作表《决算情况说明》上有 ${count} 段与此不同（改过或已过期），这里按表重新写出。`,
  docxNeedsOut: 'Word 文档须用 --out 指定写入的文件。',
  placeholdersBeside: (count: number): string =>
    `文件中另有 ${count} 处〔请填：…〕在情况说明以外（主要职能、单位构成、重点工作等）。`,
  placeholders: (count: number): string => `还有 ${count} 项数据没有填，文中以〔请填：…〕标出。`,
  noPictures: {
    notLoaded: '本机无法绘制 PNG 图片，Word 中的图只有 SVG 格式（Word 2016 及以上可以显示）。',
    noChineseFont: '本机没有中文字体，Word 中的图只有 SVG 格式（Word 2016 及以上可以显示）。',
  },
  unknownCheck: (id: string, near: readonly string[]): string =>
    near.length > 0
      ? `没有编号为 ${id} 的校验；相近的有：${near.join('、')}`
      : `没有编号为 ${id} 的校验；用 final-accounts rule 列出全部编号。`,
} as const;
