/** Every text of the page itself, in both languages; the texts of the pane live in `locales/interface`. */
import type { HostFailureCode } from '../hosts/host';
import type { Locale } from '../locales/locale';

/** Why a file or a sample could not be opened: a failure of the reader, or of fetching our own sample. */
export type OpenProblem = Extract<
  HostFailureCode,
  'notAWorkbook' | 'damaged' | 'encrypted' | 'emptyWorkbook' | 'tooLarge' | 'unknown'
>;

export interface PageStrings {
  readonly product: string;
  readonly open: string;
  readonly sample: string;
  readonly plantedSample: string;
  readonly sampleName: string;
  readonly plantedName: string;
  readonly settings: string;
  readonly theme: string;
  readonly themes: Readonly<Record<'system' | 'light' | 'dark' | 'contrast', string>>;
  readonly language: string;
  readonly opening: (name: string) => string;
  readonly dropHere: string;
  readonly stillOpen: (name: string) => string;
  /** Stands above the reasons where several files could not be opened. */
  readonly notOpened: (count: number) => string;
  readonly problem: (name: string) => Readonly<Record<OpenProblem, string>>;
  readonly close: string;
  readonly workbook: string;
  readonly results: string;
  readonly resize: string;
  readonly sheets: string;
  readonly hiddenSheet: string;
  readonly markedCells: (count: number) => string;
  readonly hiddenRow: string;
  readonly hiddenColumn: string;
  readonly gridLabel: (sheet: string) => string;
  readonly cell: { readonly error: string; readonly warning: string; readonly hiddenRow: string };
  readonly cellName: string;
  readonly cellContent: string;
  readonly local: string;
  readonly copy: {
    /** What is kept is in no file yet. */
    readonly unsaved: string;
    /** The same of what was written into the workbook. */
    readonly written: string;
    readonly save: string;
    /** The same where nothing was explained. */
    readonly saveEdited: string;
    readonly failed: string;
    /** An .xls cannot carry it. */
    readonly notInXls: string;
    /** Name of the copy, by the name of the workbook without its ending. */
    readonly name: (workbook: string) => string;
    readonly editedName: (workbook: string) => string;
  };
}

const zhCN: PageStrings = {
  product: '决算校核',
  open: '打开工作簿',
  sample: '示例',
  plantedSample: '示例（含差错）',
  sampleName: '示例.xlsx',
  plantedName: '示例（含差错）.xlsx',
  settings: '页面设置',
  theme: '外观',
  themes: { system: '跟随系统', light: '浅色', dark: '深色', contrast: '高对比度' },
  language: '语言',
  opening: (name) => `正在打开“${name}”…`,
  dropHere: '松开鼠标，打开此工作簿（.xlsx、.xls）',
  stillOpen: (name) => `“${name}”仍保持打开，内容未变。`,
  notOpened: (count) => `${count} 个文件未能打开：`,
  problem: (name) => ({
    notAWorkbook: `“${name}”不是 Excel 工作簿，未能打开。请选择 .xlsx 或 .xls 文件。`,
    damaged: `“${name}”不完整或已损坏，未能打开。请重新复制或下载这个文件后再试。`,
    encrypted: `“${name}”设有打开密码，未能读取。请先在 Excel 中取消打开密码，另存后再试。`,
    emptyWorkbook: `“${name}”中没有任何内容。请确认选择的是已填好的决算公开表。`,
    tooLarge: `“${name}”过大，未打开。请只保留决算公开表，另存后再试。`,
    unknown: `“${name}”未能读取，文件可能已损坏或正被占用。请在 Excel 中打开并另存为 .xlsx 后再试。`,
  }),
  close: '关闭提示',
  workbook: '工作簿',
  results: '校验',
  resize: '调整校验窗格宽度',
  sheets: '工作表',
  hiddenSheet: '隐藏',
  markedCells: (count) => `已标记 ${count} 个单元格`,
  hiddenRow: '此行在工作簿中是隐藏的',
  hiddenColumn: '此列在工作簿中是隐藏的',
  gridLabel: (sheet) => `工作表“${sheet}”`,
  cell: { error: '错误', warning: '需说明', hiddenRow: '此行在工作簿中是隐藏的' },
  cellName: '单元格',
  cellContent: '内容',
  local: '文件只在本机浏览器中读取，不会上传。',
  copy: {
    unsaved: '说明和设置还没有存入文件。',
    written: '写入和修改的内容还没有存入文件。',
    save: '另存带说明的副本',
    saveEdited: '保存副本',
    failed: '副本未能生成。请在 Excel 中把工作簿另存为 .xlsx，重新打开后再试。',
    notInXls:
      '说明和设置还没有存入文件。.xls 文件不能携带说明：请在 Excel 中另存为 .xlsx，重新打开后再作说明。',
    name: (workbook) => `${workbook}（带说明）`,
    editedName: (workbook) => `${workbook}（已修改）`,
  },
};

const enUS: PageStrings = {
  product: 'Final Accounts Check',
  open: 'Open workbook',
  sample: 'Sample',
  plantedSample: 'Sample with errors',
  sampleName: 'Sample.xlsx',
  plantedName: 'Sample with errors.xlsx',
  settings: 'Page settings',
  theme: 'Appearance',
  themes: { system: 'Follow system', light: 'Light', dark: 'Dark', contrast: 'High contrast' },
  language: 'Language',
  opening: (name) => `Opening “${name}”…`,
  dropHere: 'Drop to open this workbook (.xlsx, .xls)',
  stillOpen: (name) => `“${name}” is still open and unchanged.`,
  notOpened: (count) => `${count} files were not opened:`,
  problem: (name) => ({
    notAWorkbook: `“${name}” is not an Excel workbook and was not opened. Choose an .xlsx or .xls file.`,
    damaged: `“${name}” is incomplete or damaged and was not opened. Copy or download it again, then retry.`,
    encrypted: `“${name}” needs a password to open. Remove it in Excel, save, and try again.`,
    emptyWorkbook: `“${name}” holds nothing. Check that it is the completed set of forms.`,
    tooLarge: `“${name}” is too large and was not opened. Keep only the forms, save, and try again.`,
    unknown: `“${name}” could not be read; it may be damaged or in use. Save it as .xlsx in Excel and try again.`,
  }),
  close: 'Dismiss',
  workbook: 'Workbook',
  results: 'Check',
  resize: 'Resize the check pane',
  sheets: 'Sheets',
  hiddenSheet: 'hidden',
  markedCells: (count) => (count === 1 ? '1 marked cell' : `${count} marked cells`),
  hiddenRow: 'This row is hidden in the workbook',
  hiddenColumn: 'This column is hidden in the workbook',
  gridLabel: (sheet) => `Sheet “${sheet}”`,
  cell: { error: 'Error', warning: 'To explain', hiddenRow: 'This row is hidden in the workbook' },
  cellName: 'Cell',
  cellContent: 'Content',
  local: 'Files are read in this browser only; nothing is uploaded.',
  copy: {
    unsaved: 'Explanations and settings are in no file yet.',
    written: 'What was written and changed is in no file yet.',
    save: 'Save a copy with explanations',
    saveEdited: 'Save a copy',
    failed: 'The copy could not be made. Save the workbook as .xlsx in Excel, open it again and retry.',
    notInXls:
      'Explanations and settings are in no file yet. An .xls file cannot carry them: save it as .xlsx in Excel, open that and explain there.',
    name: (workbook) => `${workbook} (explained)`,
    editedName: (workbook) => `${workbook} (edited)`,
  },
};

const STRINGS: Readonly<Record<Locale, PageStrings>> = { 'zh-CN': zhCN, 'en-US': enUS };

export function pageStrings(locale: Locale): PageStrings {
  return STRINGS[locale];
}
