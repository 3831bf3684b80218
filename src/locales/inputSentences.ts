/**
 * What is said of inputs: inputs.json, the sheet 填报说明数据, last year's workbook. Values: `place` is a key or a cell,
 * `label` what is asked for there, `text` what was given.
 */
export const INPUT_SENTENCES = {
  'zh-CN': {
    inputNotAmount:
      '{place}（{label}）填的“{text}”不是金额，没有采用。请填数字，单位为万元；没有发生的填 0。',
    inputNotCount: '{place}（{label}）填的“{text}”不是个数，没有采用。请填不小于 0 的整数。',
    inputNotYear: '{place}（{label}）填的“{text}”不是年度，没有采用。请填四位数字，如 2022。',
    inputNotText: '{place}（{label}）应填文字，现为 {text}，没有采用。',
    inputNotTexts: '{place}（{label}）应填一条或几条文字，现为 {text}，没有采用。',
    inputNotChoice: '{place}（{label}）填的“{text}”不在可选之列，没有采用。可填：行政、参公、事业、部门。',
    inputNotCode: '{place} 中的“{text}”不是支出功能分类科目编码（3、5 或 7 位数字），没有采用。',
    inputNotGroup: '{place} 应是一组名称和取值（{ }），现为 {text}，没有采用。',
    inputNotList: '{place} 应是列表（[ ]），现为 {text}，没有采用。',
    inputUnknownKey: '{place} 不是可以填报的内容，没有采用。',
    inputKeyMissing: '{place} 填了“{text}”，但这一行没有“键”，不知道是哪一项，没有采用。',
    inputKeyUnknown: '{place} 的“键”{text} 无法识别，这一行没有采用。',
    inputOtherUnit: '{place}（{label}）的单位写的是“{text}”，应为{unit}，未采用。',
    inputKeyRepeated: '{place}（{label}）重复填报，已采用 {other} 的内容。',
    inputCellUnreadable: '{place}（{label}）是{text}，无法读取，没有采用。',
    inputHeaderMissing: '工作表“{sheet}”中没有找到“填报内容”和“键”两栏，没有读取任何填报内容。',
    priorYearDiffers: '打开的上年工作簿是 {found} 年度的，应为 {wanted} 年度；请核对是否选错了文件。',
    priorYearUnknown: '打开的上年工作簿没有写明年度，请核对它是不是 {wanted} 年度的。',
    priorEntityDiffers: '打开的上年工作簿的单位是“{found}”，本年为“{wanted}”；请核对是否选错了文件。',
    priorFormMissing: '上年工作簿中没有找到{form}，{labels}没有取到，请自行填报。',
    priorFigureMissing: '上年工作簿的{form}中没有{labels}，请自行填报。',
    priorUnitAssumed: '上年工作簿的{form}没有标明金额单位，按万元采用，请核对。',
    priorHasErrors: '上年工作簿有 {count} 处勾稽关系不符，取到的上年数可能有误，请先核对上年工作簿。',
  },
  'en-US': {
    inputNotAmount:
      '“{text}” at {place} ({label}) is no amount and was not used. Enter a number in 万元; 0 where there was none.',
    inputNotCount:
      '“{text}” at {place} ({label}) is no count and was not used. Enter a whole number of 0 or more.',
    inputNotYear:
      '“{text}” at {place} ({label}) is no year and was not used. Enter four digits, such as 2022.',
    inputNotText: '{place} ({label}) should be text, not {text}; it was not used.',
    inputNotTexts: '{place} ({label}) should be one or several texts, not {text}; it was not used.',
    inputNotChoice:
      '“{text}” at {place} ({label}) is none of the choices 行政, 参公, 事业, 部门; it was not used.',
    inputNotCode:
      '“{text}” in {place} is no functional classification code (3, 5 or 7 digits); it was not used.',
    inputNotGroup: '{place} should be a group of names and values ({ }), not {text}; it was not used.',
    inputNotList: '{place} should be a list ([ ]), not {text}; it was not used.',
    inputUnknownKey: '{place} is not something that can be filled in; it was not used.',
    inputKeyMissing: '{place} holds “{text}”, but its row has no 键 that says what it is; it was not used.',
    inputKeyUnknown: 'The 键 {text} at {place} is not known; the row was not used.',
    inputOtherUnit: '{place} ({label}) is given in “{text}” and was not used; the unit is {unit}.',
    inputKeyRepeated: '{place} ({label}) is filled in again; what {other} holds was used.',
    inputCellUnreadable: '{place} ({label}) is {text} and cannot be read; it was not used.',
    inputHeaderMissing: 'The sheet “{sheet}” has no columns 填报内容 and 键; nothing was read from it.',
    priorYearDiffers:
      'The workbook of last year is of {found}, not of {wanted}; please check that it is the right file.',
    priorYearUnknown: 'The workbook of last year names no year; please check that it is of {wanted}.',
    priorEntityDiffers:
      'The workbook of last year is of “{found}”, this year’s of “{wanted}”; please check that it is the right file.',
    priorFormMissing: 'The workbook of last year has no {form}; please fill in {labels} yourself.',
    priorFigureMissing: '{form} of last year’s workbook lacks {labels}; please fill that in yourself.',
    priorUnitAssumed:
      '{form} of last year’s workbook names no money unit; its amounts were taken as 万元. Please check.',
    priorHasErrors:
      'Last year’s workbook breaks {count} identities; its figures may be wrong. Please check that workbook first.',
  },
} as const;
