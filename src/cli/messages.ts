/** Every sentence the command line says by itself. What is found in a workbook is said by src/locales. */
import type { HostFailureCode } from '../hosts/host';

/** Why a file was not checked; the names are part of the contract for scripts. */
export type FileError =
  'NotAWorkbook' | 'Encrypted' | 'EmptyWorkbook' | 'TooLarge' | 'NotFound' | 'Unreadable' | 'Internal';

export const FILE_ERRORS: Readonly<Record<FileError, string>> = {
  NotAWorkbook: '不是 Excel 工作簿，或文件已损坏。请用 Excel 打开后另存为 .xlsx 再试。',
  Encrypted: '工作簿有打开密码。请在 Excel 中取消密码后再试。',
  EmptyWorkbook: '工作簿是空的，没有任何单元格有内容。',
  TooLarge: '文件超过可处理的大小（50 MB、解压后 400 MB、500 张工作表），未读取。',
  NotFound: '找不到文件，或文件夹中没有 .xlsx、.xls 工作簿。',
  Unreadable: '文件无法读取，请检查权限或是否被其他程序占用。',
  Internal: '程序内部出错，未能完成校核。请将本条信息与文件一并反馈。',
};

/** What hosts/file may refuse with; every other code belongs to Excel and cannot come from a file. */
export const HOST_FAILURES: Readonly<Partial<Record<HostFailureCode, FileError>>> = {
  notAWorkbook: 'NotAWorkbook',
  encrypted: 'Encrypted',
  emptyWorkbook: 'EmptyWorkbook',
  tooLarge: 'TooLarge',
};

export const HELP = {
  program: '决算校核：核对部门决算公开表的合计与表间关系，指出不符之处。',
  programUsage: '<命令> [选项]',
  checkUsage: '<路径...> [选项]',
  check: '校核工作簿（.xlsx、.xls）：一个或多个文件、文件夹或通配符',
  paths: '文件、文件夹（含下级文件夹）或通配符',
  format: '结果格式：text（默认）、json、ndjson',
  out: '把结果写入文件，而不是标准输出',
  pack: '规则包，如 wuhan-2022；不指定时用默认的规则包',
  help: '显示帮助',
  helpCommand: '显示某个命令的帮助',
  version: '显示版本号',
  exitCodes: `
退出码：
  0  没有错误级问题
  1  至少有一项错误级问题
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
export function argumentError(code: string, subject: string): string {
  switch (code) {
    case 'commander.unknownOption':
      return `不认识的选项：${subject}`;
    case 'commander.unknownCommand':
      return `不认识的命令：${subject}`;
    case 'commander.missingArgument':
      return '缺少要校核的文件或文件夹。';
    case 'commander.optionMissingArgument':
      return `选项缺少取值：${subject}`;
    case 'commander.invalidArgument':
      return `选项的取值不对：${subject}`;
    case 'commander.excessArguments':
      return '参数过多。';
    default:
      return '参数有误。';
  }
}

export const MESSAGES = {
  tryHelp: '用 final-accounts --help 查看用法。',
  unknownPack: (id: string, known: readonly string[]): string =>
    `没有名为 ${id} 的规则包；可用：${known.join('、')}`,
  outFailed: (path: string): string => `结果无法写入 ${path}，请检查路径与权限。`,
} as const;
