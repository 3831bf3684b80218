/** The fixed words of the public report, which is written in Chinese. */

const PART_NUMBERS = ['一', '二', '三', '四', '五', '六'] as const;

export const PROGRAM = '决算校核';

/** What stands where nobody has given a text yet. */
export function placeholder(label: string): string {
  return `〔请填：${label}〕`;
}

/** Finds it in a text. A bracket inside the label belongs to it where it is closed before the end. */
export const PLACEHOLDER = /(〔请填：(?:[^〔〕]|〔[^〔〕]*〕)*〕)/;

export const REPORT_WORDS = {
  contents: '目录',
  /** The title of the cover, in two lines. */
  cover: (year: string, kind: string): string => `${year}年度${kind}决算公开报告`,
  kind: (isDepartment: boolean): string => (isDepartment ? '部门' : '单位'),
  part: (number: 1 | 2 | 3 | 4 | 5 | 6, title: string): string =>
    `第${PART_NUMBERS[number - 1] ?? ''}部分　${title}`,
  overview: (entity: string): string => `${entity}概况`,
  forms: (entity: string, year: string, kind: string): string => `${entity}${year}年度${kind}决算表`,
  narrative: (entity: string, year: string, kind: string): string =>
    `${entity}${year}年度${kind}决算情况说明`,
  keyTasks: (year: string): string => `${year}年度重点工作完成情况`,
  glossary: '名词解释',
  attachments: '附件',
  functions: (kind: string): string => `一、${kind}主要职能`,
  composition: '二、决算单位构成',
  taskColumns: ['序号', '重要事项', '工作内容及目标', '完成情况'],
  missingForm: (name: string): string => `${name}（工作簿中没有找到）`,
  emptyNote: '本表为空的说明',
  missingChart: '图（作图的数据不全）',
  colon: '：',
  numbered: (number: string, title: string): string => `${number}、${title}`,
} as const;
