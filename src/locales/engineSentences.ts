/**
 * The words for what the engine says about the nine forms. `{name}` is put in from the sentence's values.
 */
export const ENGINE_SENTENCES = {
  'zh-CN': {
    identityBroken:
      '{cell}（{label} {column}）填 {printed}，按“{statement}”应为 {expected}，相差 {difference}。',
    inequalityBroken:
      '{cell}（{label} {column}）填 {printed}，按“{statement}”应{relation} {expected}，相差 {difference}。',
    roundingDifference: '{form}有 {count} 处尾差，最大 {largest}，由四舍五入引起，不算错误。',
    unreadableAmount: '{cell}（{label} {column}）应填金额，现为“{text}”，无法读成数字。',
    gluedAmount: '{cell}（{label} {column}）的金额与“{glued}”粘连，按 {value} 参加校验，请改为单独的数字。',
    errorCell: '{cell}（{label} {column}）是错误值 {text}。',
    numberAsText: '{cell}（{label} {column}）的 {value} 以文本保存，不参加 Excel 求和，请改为数值。',
    duplicateCode: '{cell} 科目 {label} 重复，前一处在 {other}；汇总时只计前一处。',
    codesNotAscending: '{cell} 科目 {label} 排在 {other} 之后，未按编码顺序。',
    unknownClass: '{cell} 的类级编码 {code} 不在本表科目之内。',
    nameDiffers: '{cell} 科目 {code} 的名称填“{name}”，科目表为“{expected}”。',
    parentMissing: '{cell} 科目 {label} 的上级 {parent} 未列出。',
    negativeAmount: '{cell}（{label} {column}）为负数 {value}，请核实。',
    emptyWithoutNote: '{form}没有数据，但表下没有空表说明。',
    noteOnNonEmpty: '{form}有数据，但 {cell} 仍写着空表说明。',
    mixedBlanks: '{form}的零值有的留空、有的写 0（如 {cell}），建议统一。',
    codeMissingElsewhere: '{cell} 科目 {label} 在{other}中没有列出。',
    yearDiffers: '{form}的年度为 {value}，其他表为 {common}。',
    entityDiffers: '{form}的单位名称为“{value}”，其他表为“{common}”。',
    unitDiffers: '{form}的金额单位为{value}，其他表为{common}。',
    printedNoteUnparsed: '{cell} 所印公式“{note}”在第 {position} 个字处无法读懂，未能校验。',
    formulaOmits: '{cell}（{label}）的公式 {formula} 没有包括 {cells}；目前数值可能仍然相符，改动后会出错。',
    typedTotal: '{cell}（{label} {column}）是手填的数，同表其他合计都用公式；分项改动后它不会跟着变。',
    hiddenRowCounts: '{form}有隐藏的行或列参加汇总（{rows}），打印出来的分项加不出合计。',
    hiddenSheet: '{form}所在的工作表“{sheet}”是隐藏的。',
    formMissing: '没有找到{form}。',
    formAmbiguous: '有多张工作表都像{form}（{sheets}），未校验；请只保留一张。',
    codeIncomeDiffers:
      '表2有 {count} 个科目的财政拨款收入与表5支出不同（如 {cell} {label} {value}）；没有结转结余时两者通常相等。',
    whyFormMissing: '缺少{forms}。',
    whyAllBlank: '有关单元格全部为空。',
    whyRowMissing: '表中没有“{statement}”所需的行或栏。',
    whyUnreadable: '{cells} 无法读成金额。',
    whyNoSuchRows: '表中没有可以校验的行。',
    whyNoNotes: '表下没有印公式。',
    whyNoForms: '工作簿中没有决算公开表。',
    whyNoFormulas: '合计没有使用求和公式。',
    whyInputMissing: '需要填报“{input}”数据。',
    whyConditionUnmet: '不具备适用条件。',
    causeCell:
      '{cell}（{label} {column}）最可能有误：填 {printed}，应为 {suggested}；可解释 {count} 处不符。',
    causeCellPattern:
      '{cell}（{label} {column}）最可能有误：填 {printed}，应为 {suggested}（{pattern}）；可解释 {count} 处不符。',
  },
  'en-US': {
    identityBroken:
      '{cell} ({label} {column}) is {printed}; by “{statement}” it should be {expected}, a difference of {difference}.',
    inequalityBroken:
      '{cell} ({label} {column}) is {printed}; by “{statement}” it should be {relation} {expected}, a difference of {difference}.',
    roundingDifference: '{form}: {count} rounding differences, the largest {largest}; not errors.',
    unreadableAmount: '{cell} ({label} {column}) should hold an amount; “{text}” cannot be read as a number.',
    gluedAmount:
      'The amount in {cell} ({label} {column}) is glued to “{glued}”; checked as {value}. Please type the number alone.',
    errorCell: '{cell} ({label} {column}) holds the error value {text}.',
    numberAsText:
      '{value} in {cell} ({label} {column}) is stored as text and left out of Excel sums. Please make it a number.',
    duplicateCode: '{cell}: item {label} is listed again, first at {other}; only the first counts in totals.',
    codesNotAscending: '{cell}: item {label} stands after {other}, out of code order.',
    unknownClass: '{cell}: class code {code} is none of this form.',
    nameDiffers: '{cell}: item {code} is named “{name}”; the classification says “{expected}”.',
    parentMissing: '{cell}: the parent {parent} of item {label} is not listed.',
    negativeAmount: '{cell} ({label} {column}) is negative: {value}. Please verify.',
    emptyWithoutNote: '{form} is empty, but no note below says so.',
    noteOnNonEmpty: '{form} holds data, but {cell} still says it is empty.',
    mixedBlanks:
      '{form} leaves some zeros blank and writes others as 0 (such as {cell}); please use one way.',
    codeMissingElsewhere: '{cell}: item {label} is not listed in {other}.',
    yearDiffers: '{form} says year {value}, the other forms {common}.',
    entityDiffers: '{form} names the unit “{value}”, the other forms “{common}”.',
    unitDiffers: '{form} is in {value}, the other forms in {common}.',
    printedNoteUnparsed:
      'The identity “{note}” printed at {cell} cannot be read at character {position}; it was not checked.',
    formulaOmits:
      'The formula {formula} in {cell} ({label}) leaves out {cells}; the value may still agree today and will not after a change.',
    typedTotal:
      '{cell} ({label} {column}) is typed by hand while the other totals of the form are formulas; it will not follow a change.',
    hiddenRowCounts:
      '{form} has hidden rows or columns that take part in totals ({rows}); the printed parts will not add up.',
    hiddenSheet: '{form} stands on the hidden sheet “{sheet}”.',
    formMissing: '{form} was not found.',
    formAmbiguous: 'Several sheets look like {form} ({sheets}); not checked. Please keep one.',
    codeIncomeDiffers:
      '{count} items have a different 财政拨款收入 in 表2 than spending in 表5 (such as {cell} {label} {value}); without carry-over they are usually equal.',
    whyFormMissing: '{forms} is missing.',
    whyAllBlank: 'All cells concerned are blank.',
    whyRowMissing: 'The form lacks a row or column that “{statement}” needs.',
    whyUnreadable: '{cells} cannot be read as amounts.',
    whyNoSuchRows: 'The form has no rows to check.',
    whyNoNotes: 'No identities are printed under the form.',
    whyNoFormulas: 'No totals are formulas.',
    whyNoForms: 'The workbook holds none of the final-account forms.',
    whyInputMissing: 'Needs the input “{input}”.',
    whyConditionUnmet: 'Its condition is not met.',
    causeCell:
      '{cell} ({label} {column}) is most likely wrong: {printed} should be {suggested}; this explains {count} findings.',
    causeCellPattern:
      '{cell} ({label} {column}) is most likely wrong: {printed} should be {suggested} ({pattern}); this explains {count} findings.',
  },
} as const;

/** Names of the slips of the hand. */
export const SLIP_NAMES = {
  'zh-CN': {
    'transposed-digits': '两位数字颠倒',
    'dropped-digit': '漏了一位数字',
    'added-digit': '多了一位数字',
    'one-digit': '一位数字不同',
    'times-ten': '小数点错位，大了十倍',
    tenth: '小数点错位，小了十倍',
    sign: '正负号相反',
    unit: '元与万元混用',
    blank: '漏填',
  },
  'en-US': {
    'transposed-digits': 'two digits transposed',
    'dropped-digit': 'a digit dropped',
    'added-digit': 'a digit added',
    'one-digit': 'one digit differs',
    'times-ten': 'ten times too large',
    tenth: 'ten times too small',
    sign: 'opposite sign',
    unit: '元 and 万元 mixed up',
    blank: 'left blank',
  },
} as const;
