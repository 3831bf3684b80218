/**
 * The words for what the engine says about the nine forms. `{name}` is put in from the sentence's values.
 */
export const ENGINE_SENTENCES = {
  'zh-CN': {
    identityBroken:
      '{cell}（{label} {column}）填 {printed}，与“{statement}”算得的 {expected} 不符，相差 {difference}。',
    identityLeftBlank: '{cell}（{label} {column}）未填，按“{statement}”算得 {expected}。',
    inequalityBroken:
      '{cell}（{label} {column}）填 {printed}，按“{statement}”应 {relation} {expected}，相差 {difference}。',
    inequalityLeftBlank: '{cell}（{label} {column}）未填，按“{statement}”应 {relation} {expected}。',
    roundingDifference: '{form}有 {count} 处尾差，最大 {largest}，由四舍五入引起，不算错误。',
    printedDoNotFoot:
      '{form}有 {count} 处显示的数加不出显示的合计（如 {cell}，最大相差 {largest}）；单元格里保存的数相符，公开后读者只看得到显示的数。',
    unreadableAmount: '{cell}（{label} {column}）应填金额，现为“{text}”，无法读成数字。',
    gluedAmount: '{cell}（{label} {column}）的金额与“{glued}”粘连，按 {value} 参加校验，请改为单独的数字。',
    errorCell: '{cell}（{label} {column}）是错误值 {text}。',
    uncalculated: '{cell}（{label} {column}）的公式没有计算结果，请用 Excel 打开并保存后再校验。',
    numberAsText:
      '{cell}（{label} {column}）的“{text}”以文本保存，不参加 Excel 求和；按 {value} 参加校验，请改为数值。',
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
    printedNoteUnparsed: '{cell} 所印公式“{note}”在第 {position} 个字处无法读懂（{problem}），未能校验。',
    formulaOmits: '{cell}（{label}）的公式 {formula} 没有包括 {cells}；目前数值可能仍然相符，改动后会出错。',
    typedTotal: '{cell}（{label} {column}）是手填的数，同表其他合计都用公式；分项改动后它不会跟着变。',
    hiddenRowCounts: '{form}有隐藏的行或列参加汇总（{rows}），打印出来的分项加不出合计。',
    hiddenSheet: '{form}所在的工作表“{sheet}”是隐藏的。',
    lineContradicts: '{cell}“{label}”旁的行次为 {printed}，与项目名称不符，按名称参加校验。',
    columnContradicts: '{cell}“{label}”下的栏次为 {printed}，与栏目名称不符，按名称参加校验。',
    rowUnknown: '{cell} 有金额，但“{label}”不是可以识别的项目或科目，没有参加校验。',
    rowRepeated: '{cell}“{label}”重复，前一处在 {other}；只有前一处参加校验。',
    unitContradicted:
      '{form}在 {cell} 标明金额单位为{stated}，与其他表相同事项比较，其数额是按{unit}填列的；表间校验已按{unit}换算。',
    unitAssumed: '{form}没有标明金额单位，按数额判断为{unit}，表间校验已换算。',
    unitConverted: '{form}的金额单位为{unit}，多数表为{common}，表间校验已换算。',
    ownRuleUnread: '{cell} 的自定义公式“{note}”在第 {position} 个字处无法读懂（{problem}），没有校验。',
    noteYearDiffers: '{form}表下说明（{cell}）写的是 {value} 年度，各表为 {common} 年度。',
    noteEntityDiffers: '{form}表下说明（{cell}）写的单位是“{value}”，各表为“{common}”。',
    formMissing: '没有找到{form}。',
    formAmbiguous: '有多张工作表都像{form}（{sheets}），未校验；请只保留一张。',
    codeIncomeDiffers:
      '表2有 {count} 个科目的财政拨款收入与表5支出不同（如 {cell} {label} {value}）；没有结转结余时两者通常相等。',
    whyFormMissing: '缺少{forms}。',
    whyFormAmbiguous: '有多张工作表都像{forms}，没有校验。',
    whyAllBlank: '有关单元格全部为空。',
    whyRowMissing: '表中没有“{statement}”所需的行或栏。',
    whyUnreadable: '{cells} 无法读成金额。',
    whyNoSuchRows: '表中没有可以校验的行。',
    whyNoNotes: '表下没有印公式。',
    whyNoForms: '工作簿中没有决算公开表。',
    diagnosisStopped: '不符之处太多，没有全部查找原因：列出的不符是完整的，有的没有指出可能填错的单元格。',
    whyNoFormulas: '合计没有使用求和公式。',
    whyNothingFiner: '没有单元格保存的位数多于显示的位数。',
    whyInputMissing: '需要填报“{input}”数据。',
    whyConditionUnmet: '不具备适用条件。',
    causeCell:
      '{cell}（{label} {column}）最可能有误：填 {printed}，应为 {suggested}；可解释 {count} 处不符。',
    causeCellBlank: '{cell}（{label} {column}）最可能漏填，应为 {suggested}；可解释 {count} 处不符。',
    causeCellPattern:
      '{cell}（{label} {column}）最可能有误：填 {printed}，应为 {suggested}（{pattern}）；可解释 {count} 处不符。',
    causeCellOrShift:
      '{cell}（{label} {column}）最可能有误：填 {printed}，应为 {suggested}；{range} 的金额整体错了 {others} 行（- 向上，+ 向下）同样说得通；可解释 {count} 处不符。',
    causeCellBlankOrShift:
      '{cell}（{label} {column}）最可能漏填，应为 {suggested}；{range} 的金额整体错了 {others} 行（- 向上，+ 向下）同样说得通；可解释 {count} 处不符。',
    causeShiftedUp: '{range} 的金额从 {label} 起向上错了 {rows} 行；移回原行后 {count} 处不符消失。',
    causeShiftedDown: '{range} 的金额从 {label} 起向下错了 {rows} 行；移回原行后 {count} 处不符消失。',
    causeShiftedUpUnproved:
      '{range} 的金额从 {label} 起像是向上错了 {rows} 行：移回原行并求出丢失的金额后 {count} 处不符消失，但没有别的公式可以证实，请对照原始数据。',
    causeShiftedUpOr:
      '{range} 的金额从 {label} 起像是向上错了 {rows} 行；错了 {others} 行（- 向上，+ 向下）同样说得通，请对照原始数据；移回原行后 {count} 处不符消失。',
    causeShiftedDownUnproved:
      '{range} 的金额从 {label} 起像是向下错了 {rows} 行：移回原行并求出丢失的金额后 {count} 处不符消失，但没有别的公式可以证实，请对照原始数据。',
    causeShiftedDownOr:
      '{range} 的金额从 {label} 起像是向下错了 {rows} 行；错了 {others} 行（- 向上，+ 向下）同样说得通，请对照原始数据；移回原行后 {count} 处不符消失。',
    causeColumnSwap: '{range} 中“{columns}”两栏填反；换回后 {count} 处不符消失。',
    causeColumnMoved: '{range} 中“{columns}”各栏错位；移回后 {count} 处不符消失。',
    causeWrongColumn: '{range}（{label}）的“{from}”与“{to}”填错了栏；换回后 {count} 处不符消失。',
    causeMissingRow: '{sheet}漏列科目 {label}（{other} 已列），应在 {cell} 附近；补列后 {count} 处不符消失。',
    causeMissingSomeRow: '{cell}（{label}）之下漏列了一行；补列后 {count} 处不符消失。',
    causeMissingParent: '{sheet}漏列上级科目 {label}，应在 {cell} 之前；可解释 {count} 处不符。',
    causeReplacedRow:
      '{sheet}重复列了 {repeated}，漏列科目 {label}（{other} 已列）；改正后 {count} 处不符消失。',
    causeExtraRow: '{range} 多列科目 {label}；删去后 {count} 处不符消失。',
    causeDuplicateRow: '{cell} 重复列了科目 {label}（前一处在 {other}），应删去其一；可解释 {count} 处不符。',
    causeDoubleCounted: '{range}（{label}）把 {part}（{cell}）重复计入；扣除后 {count} 处不符消失。',
    causeUnit: '{range} 全表像是以{unit}填列，与其他表相差一万倍；换算后 {count} 处不符消失。',
    causeSign: '{range}（{label}）各数正负号相反；改正后 {count} 处不符消失。',
  },
  'en-US': {
    identityBroken:
      '{cell} ({label} {column}) is {printed}; “{statement}” gives {expected}, a difference of {difference}.',
    identityLeftBlank: '{cell} ({label} {column}) is blank; “{statement}” gives {expected}.',
    inequalityBroken:
      '{cell} ({label} {column}) is {printed}; by “{statement}” it should be {relation} {expected}, a difference of {difference}.',
    inequalityLeftBlank:
      '{cell} ({label} {column}) is blank; by “{statement}” it should be {relation} {expected}.',
    roundingDifference: '{form}: {count} rounding differences, the largest {largest}; not errors.',
    printedDoNotFoot:
      '{form}: in {count} places the printed figures do not add up to the printed total (such as {cell}, at most {largest}); what the cells hold agrees, but readers of the published table see the printed figures only.',
    unreadableAmount: '{cell} ({label} {column}) should hold an amount; “{text}” cannot be read as a number.',
    gluedAmount:
      'The amount in {cell} ({label} {column}) is glued to “{glued}”; checked as {value}. Please type the number alone.',
    errorCell: '{cell} ({label} {column}) holds the error value {text}.',
    uncalculated:
      'The formula in {cell} ({label} {column}) has no result; open and save the workbook in Excel, then check again.',
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
      'The identity “{note}” printed at {cell} cannot be read at character {position} ({problem}); it was not checked.',
    formulaOmits:
      'The formula {formula} in {cell} ({label}) leaves out {cells}; the value may still agree today and will not after a change.',
    typedTotal:
      '{cell} ({label} {column}) is typed by hand while the other totals of the form are formulas; it will not follow a change.',
    hiddenRowCounts:
      '{form} has hidden rows or columns that take part in totals ({rows}); the printed parts will not add up.',
    hiddenSheet: '{form} stands on the hidden sheet “{sheet}”.',
    lineContradicts:
      'The line number beside “{label}” at {cell} is {printed}, which is not that of this item; the label counts.',
    columnContradicts:
      'The column number under “{label}” at {cell} is {printed}, which is not that of this column; the label counts.',
    rowUnknown: '{cell} holds an amount, but “{label}” is no item or code of this form; it was not checked.',
    rowRepeated: '{cell}: “{label}” is listed again, first at {other}; only the first is checked.',
    unitContradicted:
      '{form} states its amounts in {stated} ({cell}), yet beside the same amounts in other forms they are in {unit}; converted as such between forms.',
    unitAssumed: '{form} states no money unit; its amounts are in {unit}, and were converted between forms.',
    unitConverted: '{form} is in {unit}, most forms in {common}; amounts were converted between forms.',
    ownRuleUnread:
      'Your rule “{note}” at {cell} cannot be read at character {position} ({problem}); it was not checked.',
    noteYearDiffers: 'The line under {form} ({cell}) speaks of {value}; the forms are of {common}.',
    noteEntityDiffers: 'The line under {form} ({cell}) names “{value}”; the forms are of “{common}”.',
    formMissing: '{form} was not found.',
    formAmbiguous: 'Several sheets look like {form} ({sheets}); not checked. Please keep one.',
    codeIncomeDiffers:
      '{count} items have a different 财政拨款收入 in 表2 than spending in 表5 (such as {cell} {label} {value}); without carry-over they are usually equal.',
    whyFormMissing: '{forms} is missing.',
    whyFormAmbiguous: 'Several sheets look like {forms}; not checked.',
    whyAllBlank: 'All cells concerned are blank.',
    whyRowMissing: 'The form lacks a row or column that “{statement}” needs.',
    whyUnreadable: '{cells} cannot be read as amounts.',
    whyNoSuchRows: 'The form has no rows to check.',
    whyNoNotes: 'No identities are printed under the form.',
    whyNoFormulas: 'No totals are formulas.',
    whyNothingFiner: 'No cell holds more digits than it shows.',
    whyNoForms: 'The workbook holds none of the final-account forms.',
    diagnosisStopped:
      'Too much does not agree for every cause to be looked for: all findings are listed, some without the cell most likely wrong.',
    whyInputMissing: 'Needs the input “{input}”.',
    whyConditionUnmet: 'Its condition is not met.',
    causeCell:
      '{cell} ({label} {column}) is most likely wrong: {printed} should be {suggested}; this explains {count} findings.',
    causeCellBlank:
      '{cell} ({label} {column}) was most likely left out; it should be {suggested}; this explains {count} findings.',
    causeCellPattern:
      '{cell} ({label} {column}) is most likely wrong: {printed} should be {suggested} ({pattern}); this explains {count} findings.',
    causeCellOrShift:
      '{cell} ({label} {column}) is most likely wrong: {printed} should be {suggested}; the amounts in {range} moved by {others} row(s) (- up, + down) would explain as much; this explains {count} findings.',
    causeCellBlankOrShift:
      '{cell} ({label} {column}) was most likely left out; it should be {suggested}; the amounts in {range} moved by {others} row(s) (- up, + down) would explain as much; this explains {count} findings.',
    causeShiftedUp:
      'From {label} on, the amounts in {range} stand {rows} row(s) too high; moved back, {count} findings vanish.',
    causeShiftedDown:
      'From {label} on, the amounts in {range} stand {rows} row(s) too low; moved back, {count} findings vanish.',
    causeShiftedUpUnproved:
      'From {label} on, the amounts in {range} seem to stand {rows} row(s) too high: moved back, with the lost figures solved for, {count} findings vanish, but no other equation confirms it, so compare with the source.',
    causeShiftedUpOr:
      'From {label} on, the amounts in {range} seem to stand {rows} row(s) too high; {others} row(s) (- up, + down) would explain as much, so compare with the source; moved back, {count} findings vanish.',
    causeShiftedDownUnproved:
      'From {label} on, the amounts in {range} seem to stand {rows} row(s) too low: moved back, with the lost figures solved for, {count} findings vanish, but no other equation confirms it, so compare with the source.',
    causeShiftedDownOr:
      'From {label} on, the amounts in {range} seem to stand {rows} row(s) too low; {others} row(s) (- up, + down) would explain as much, so compare with the source; moved back, {count} findings vanish.',
    causeColumnSwap:
      'In {range} the two columns “{columns}” are exchanged; put right, {count} findings vanish.',
    causeColumnMoved:
      'In {range} the columns “{columns}” are out of place; moved back, {count} findings vanish.',
    causeWrongColumn:
      'In {range} ({label}) the figures of “{from}” and “{to}” stand in the wrong column; exchanged, {count} findings vanish.',
    causeMissingRow:
      '{sheet} lacks item {label} (listed at {other}), which belongs near {cell}; with it, {count} findings vanish.',
    causeMissingSomeRow: 'A row is missing under {cell} ({label}); with it, {count} findings vanish.',
    causeMissingParent:
      '{sheet} lacks the parent item {label}, which belongs before {cell}; this explains {count} findings.',
    causeReplacedRow:
      '{sheet} lists {repeated} twice and lacks item {label} (listed at {other}); put right, {count} findings vanish.',
    causeExtraRow:
      '{range} lists item {label}, which does not belong there; without it, {count} findings vanish.',
    causeDuplicateRow:
      '{cell} lists item {label} again (first at {other}); one of them must go. This explains {count} findings.',
    causeDoubleCounted:
      '{range} ({label}) counts {part} ({cell}) twice; without it, {count} findings vanish.',
    causeUnit:
      'All of {range} looks like {unit}, ten thousand times off the other forms; converted, {count} findings vanish.',
    causeSign: 'All figures in {range} ({label}) have the opposite sign; put right, {count} findings vanish.',
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
