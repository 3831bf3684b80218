import type { FormId, Level, Outcome } from '../../engine/report/report';
import { applyFailures } from './applyFailures';
import { keeping } from './keeping';
import { placeLoading } from './placeLoading';

/** What a failure means to the person in front of it: what happened, why, and what to do next. */
export interface FailureText {
  readonly what: string;
  readonly why: string;
  readonly next: string;
}

const levels: Readonly<Record<Level | 'unchecked', string>> = {
  error: '错误',
  warning: '需说明',
  rounding: '尾差',
  unchecked: '未检查',
  info: '提示',
};

const outcomes: Readonly<Record<Outcome, string>> = {
  pass: '通过',
  rounding: '尾差',
  fail: '不符',
  notApplicable: '不适用',
  notEnoughData: '数据不足',
  unreadable: '无法读取',
};

/** 表1 … 表9, and the two performance forms by what they are about. */
const formShort = (form: FormId): string =>
  form === 'P1' ? '整体绩效' : form === 'P2' ? '项目绩效' : `表${form.slice(1)}`;

/** Every text of the interface in Chinese; its type is what the other languages must provide. */
export const zhCN = {
  ...keeping['zh-CN'],
  ...placeLoading['zh-CN'],
  brand: '决算校核',
  version: (version: string) => `版本 ${version}`,
  levels,
  outcomes,
  formShort,
  separator: '、',

  places: {
    label: '视图',
    findings: '校验',
    ledger: '清单',
    filling: '填列',
    narrative: '说明',
    forms: '表单',
    settings: '设置',
  },

  newWorkbook: '新建标准工作簿…',
  adopt: '采用建议值…',

  welcome: {
    title: '公开之前，先核一遍',
    value: '逐项重算决算公开表的每个合计和每处表间对应，不符之处直接定位到单元格。',
    points: [
      '九张决算表、两张绩效自评表，按标题和栏次自动识别',
      '表下注明的公式逐条照算，0.01 的尾差单独列示',
      '只读取，不改动工作簿，数据不离开本机',
    ],
  },

  check: {
    run: '一键校验',
    rerun: '重新校验',
    running: '正在读取并校验工作簿…',
    cancel: '取消',
    last: (time: string, checks: number) => `${time} 校验 · ${checks} 项`,
    total: (checks: number) => `共校验 ${checks} 项`,
    done: '校验完成：',
    stale: '已过期',
    staleWhy: '校验之后工作簿有改动，下列结果可能不再准确。',
  },

  marks: {
    mark: '标记单元格',
    clear: '清除标记',
    nothing: '没有需要标记的单元格。',
    marked: (cells: number) => `已标记 ${cells} 个单元格，原有格式不变。`,
    cleared: '标记已清除。',
    behind: '标记还是上一次校验的。',
    again: '重新标记',
    protected: (sheets: string) => `以下工作表受保护，未能标记：${sheets}。撤销工作表保护后再标记。`,
  },

  understood: {
    label: '识别结果',
    noEntity: '未识别到单位名称',
    year: (year: number) => `${year} 年度`,
    forms: (recognised: number, total: number) => `识别 ${recognised}/${total} 张表`,
    missing: (forms: string) => `缺少 ${forms}`,
    empty: (forms: string) => `空表 ${forms}`,
    ambiguous: (forms: string) => `无法确定 ${forms}`,
  },

  filters: {
    label: '按类别筛选',
    count: (level: string, count: number) => `${level} ${count}`,
  },

  findings: {
    label: '校验结果',
    noMatch: '这一类没有内容。',
    rest: (level: string, count: number) => `${level} ${count} 处`,
    ofForm: (form: string, count: number) => `${form} · ${count} 处`,
    inForm: (form: string, count: number) => `${form}：${count} 处`,
    spread: (title: string, forms: string) => `${title}（${forms}）`,
    keys: '校验后按 ↓ 逐条查看，表格同步；Enter 展开，Esc 返回',
    unchecked: (count: number) => `未检查 ${count} 项`,
    openGroup: (title: string) => `展开 ${title}`,
    closeGroup: (title: string) => `收起 ${title}`,
    elsewhere: '其他',
  },

  cause: {
    title: (number: number) => `原因 ${number}`,
    shouldBe: (place: string, value: string) => `${place} 应为 ${value}`,
    suspect: (place: string) => `${place} 可能有误`,
    printed: (value: string) => `实填 ${value}`,
    blank: '未填',
    explains: (count: number, explained: number) =>
      `解释 ${count} 处不符${explained > 0 ? `，其中 ${explained} 处已说明` : ''}`,
    likely: (title: string) => `最可能：${title}`,
    also: '同时涉及',
    goTo: '转到单元格',
    ofFinding: '最可能的原因',
  },

  detail: {
    agrees: (place: string) => `${place} 此项已相符`,
    settled: (place: string) => `${place} 此项已消除`,
    unjudged: (place: string) => `${place} 此项本次未能校验`,
    back: '返回列表',
    backToLedger: '返回清单',
    previous: '上一条',
    next: '下一条',
    position: (index: number, total: number) => `第 ${index} 条，共 ${total} 条`,
    equation: '算式',
    members: '各处尾差',
    item: '项目',
    cell: '单元格',
    amount: '金额',
    sign: '符号',
    plus: '加',
    minus: '减',
    blank: '空',
    blanks: (count: number) => `其余 ${count} 项为空白`,
    printed: '表内填列',
    computed: '重新计算',
    expected: '应为',
    difference: '差额',
    bound: '允许尾差',
    boundValue: (bound: string) => `±${bound}`,
    beyond: '超出允许尾差',
    within: '在允许尾差之内',
    rule: '校验公式',
    basis: '依据',
    why: '为什么',
    fix: '怎么改',
    goTo: (cell: string) => `转到 ${cell}`,
    whyIdentity: '合计与各加数重新计算的结果不同，差额超出各数四舍五入所能解释的范围。',
    whyRounding: '每个数都各自由元四舍五入到两位小数，差额在四舍五入所能解释的范围之内，不是错误。',
    whyInequality: '前者包含后者，金额不应小于后者。',
    whyStructure: '填报内容与表式要求或其他表不一致。',
    fixSuspect: (place: string, value: string) => `先核对 ${place}，改为 ${value} 后相关各式同时相符。`,
    fixIdentity: '逐行核对上列单元格与账面数，改正后重新校验。',
    fixRounding: '无需改动；如要求各式严格相等，可按舍位平衡调整。',
    fixInequality: '核对两边的口径；确有原因的，在说明中写明。',
    fixStructure: '转到该单元格核对原文，改正后重新校验。',
  },

  ledger: {
    instances: (count: number, broken: number) =>
      broken > 0 ? `${count} 处中 ${broken} 处不符` : `${count} 处`,
  },

  forms: {
    title: '识别到的表单',
    value: '按标题、表头和栏次识别，与工作表名称和位置无关。',
    status: { recognised: '已识别', empty: '空表', missing: '缺少', ambiguous: '无法确定' },
    missingWhy: '工作簿中没有找到这张表，相关校验未进行。确有这张表的，请在下面指定它所在的工作表。',
    ambiguousWhy: '有多张工作表像这张表，无法确定用哪一张，相关校验未进行。请在下面指定。',
    emptyWhy: '表式齐全，没有金额。',
    sheet: '工作表',
    range: '区域',
    heading: '标题',
    year: '年度',
    entity: '单位',
    unit: '金额单位',
    figures: '金额',
    figuresValue: (count: number) => `${count} 个`,
    header: '表头行',
    headerValue: (rows: string) => `第 ${rows} 行`,
    columns: '关键列',
    columnValue: (column: string, meaning: string) => `${column} 列 ${meaning}`,
    evidence: '识别依据',
    evidenceOf: { title: '标题', header: '表头', 'sheet-name': '工作表名称', chosen: '人工指定' },
    notes: '注明公式',
    goTo: '转到该表',
    otherSheets: (sheets: string) => `未用到的工作表：${sheets}`,
  },

  connecting: {
    title: '正在连接 Excel…',
    value: '通常不到一秒。',
    slow: '连接时间较长，请稍候。',
  },

  failure: {
    why: '原因',
    next: '下一步',
    retry: '重试',
    dismiss: '知道了',
    openPage: '打开网页版',
    technical: '技术信息（联系技术支持时提供）',
    copy: '复制技术信息',
    copied: '已复制',
    copyByHand: '无法自动复制，请选中下面的文字后复制。',
    kept: '上一次的校验结果仍保留在下方。',
  },

  failures: {
    ...applyFailures['zh-CN'],
    editMode: () => ({
      what: 'Excel 正在编辑单元格，暂时无法读取。',
      why: '有单元格处于输入状态时，Excel 不接受加载项的操作。',
      next: '按 Enter 完成输入（或按 Esc 放弃），然后重试。',
    }),
    protected: (subject: string) => ({
      what: subject ? `“${subject}”受保护，无法操作。` : '工作表或工作簿受保护，无法操作。',
      why: '保护状态下 Excel 不允许标记、选定或写入单元格。',
      next: '在“审阅”选项卡撤销保护后重试；校验本身不受影响。',
    }),
    apiMissing: (subject: string) => ({
      what: '当前版本的 Excel 不支持这项操作。',
      why: subject ? `缺少所需接口 ${subject}。` : '缺少所需的接口。',
      next: '请把 Excel 更新到最新（2021 及以上或 Microsoft 365），或改用网页版。',
    }),
    notResponding: () => ({
      what: 'Excel 五秒内没有响应。',
      why: '加载项没有与 Excel 建立连接，可能是 Excel 正忙，或本页不是由 Excel 打开的。',
      next: '重试；仍无响应时，关闭任务窗格后重新打开，或改用网页版。',
    }),
    notInExcel: () => ({
      what: '请在 Excel 中打开“决算校核”。',
      why: '本页是 Excel 任务窗格，现在由浏览器直接打开。',
      next: '在 Excel“开始”选项卡的“决算校核”组中点击“任务窗格”；没有 Excel 时可使用网页版，功能相同。',
    }),
    tooLarge: () => ({
      what: '工作簿过大，Excel 无法一次传输。',
      why: '工作表的已用区域超出了 Excel 的传输上限，常见于表外残留的大片空格式。',
      next: '删除表格之外的空行空列并保存后重试，或改用网页版打开文件。',
    }),
    sheetMissing: (subject: string) => ({
      what: subject ? `找不到工作表“${subject}”。` : '找不到该工作表。',
      why: '校验之后工作表被删除或改名。',
      next: '重新校验。',
    }),
    sheetHidden: (subject: string) => ({
      what: subject ? `工作表“${subject}”已隐藏，无法定位。` : '工作表已隐藏，无法定位。',
      why: '隐藏的工作表不能选定单元格；其中的数据已参加校验。',
      next: '右键点击工作表标签，选“取消隐藏”，然后再定位。',
    }),
    notAWorkbook: (subject: string) => ({
      what: subject ? `“${subject}”不是 Excel 工作簿。` : '这个文件不是 Excel 工作簿。',
      why: '文件内容不是 .xlsx 或 .xls 格式，或者已经损坏。',
      next: '用 Excel 打开原文件，另存为 .xlsx 后再选择。',
    }),
    encrypted: (subject: string) => ({
      what: subject ? `“${subject}”设有打开密码。` : '这个文件设有打开密码。',
      why: '加密的工作簿无法读取。',
      next: '在 Excel 中打开，取消密码并另存后再选择。',
    }),
    emptyWorkbook: () => ({
      what: '工作簿中没有内容。',
      why: '所有工作表都是空的。',
      next: '打开含有决算公开表的工作簿后重试。',
    }),
    unknown: () => ({
      what: '操作没有完成。',
      why: '遇到了未预料到的情况，工作簿没有被改动。',
      next: '重试；仍未成功时，复制技术信息并联系技术支持。',
    }),
  } satisfies Readonly<Record<string, (subject: string) => FailureText>>,
};

/** The shape each language fills: a missing or misspelt key does not compile. */
export type InterfaceText = typeof zhCN;
