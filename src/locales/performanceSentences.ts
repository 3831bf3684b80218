/**
 * What the checks of the self-evaluation forms say. Values: `cell`, `otherCell`, `scoreCell` are sheet and cell
 * (`整体绩效自评表!F23`); `label` is the indicator, group or heading as printed; numbers are as printed in the form.
 */
export const PERFORMANCE_SENTENCES = {
  'zh-CN': {
    weightsNotHundred:
      '工作表“{sheet}”中预算执行与各三级指标的分值合计为{printed}分，应为{expected}分，相差{difference}分。',
    executionRateDiffers: '{cell} 执行率为{printed}，按执行数{executed}÷预算数{planned}应为{expected}。',
    executionRateWithoutBudget: '{cell} 执行率为“{printed}”，但预算数为0，应留空。',
    executionScoreDiffers:
      '{cell} 预算执行得分为{printed}分，按分值{weight}分×执行率{rate}应为{expected}分，相差{difference}分。',
    indicatorScoreDiffers:
      '{cell} 指标“{label}”得分为{printed}分，按目标值{target}、完成值{actual}、分值{weight}分应为{expected}分，相差{difference}分。',
    scoreOutOfRange: '{cell} “{label}”得分为{printed}分，应在0分至分值{weight}分之间。',
    scoreBelowBand:
      '{cell} 指标“{label}”得分为{printed}分；完成值与目标值同为“{target}”，属达成预期，应在{expected}分至{weight}分之间。',
    targetDiffers:
      '指标“{label}”在两张自评表中的目标值不同：{cell} 为“{printed}”，{otherCell} 为“{otherPrinted}”，请核实。',
    actualDiffers:
      '指标“{label}”在两张自评表中的完成值不同：{cell} 为“{printed}”，{otherCell} 为“{otherPrinted}”，请核实。',
    calledUnfinished:
      '{cell} 称指标“{label}”未完成，但 {scoreCell} 得分为{score}分，占分值{weight}分的{percent}，属达成预期档，请核实。',
    overshoot: '{cell} 指标“{label}”完成值{actual}为目标值{target}的{percent}，目标值可能偏低。',
    unreadableScore: '{cell} “{label}”的{column}应为数字，实际为“{text}”，无法读取。',
    whyBlank: '未填写：{cells}。',
    whyNotListed: '工作表“{sheet}”中没有“{label}”。',
    whyWeightMissing: '没有标明分值：{cells}。',
    whyNotMeasured: '目标值与完成值不是可比较的数量：{cells}。',
    whyNoBudget: '{cell} 预算数为0，没有执行率。',
    whyNoCommonIndicator: '两张自评表没有同名的三级指标。',
    whyUnitsDiffer: '自评表以万元列示，可比较的表采用其他金额单位。',
  },
  'en-US': {
    weightsNotHundred:
      'On sheet “{sheet}” the weights of budget execution and of all third-level indicators add up to {printed}, not {expected} (difference {difference}).',
    executionRateDiffers:
      '{cell}: the execution rate is {printed}; {executed} executed ÷ {planned} budgeted gives {expected}.',
    executionRateWithoutBudget:
      '{cell}: the execution rate is “{printed}”, but the budget is 0; leave it blank.',
    executionScoreDiffers:
      '{cell}: the score for budget execution is {printed}; weight {weight} × rate {rate} gives {expected} (difference {difference}).',
    indicatorScoreDiffers:
      '{cell}: indicator “{label}” scores {printed}; target {target}, actual {actual} and weight {weight} give {expected} (difference {difference}).',
    scoreOutOfRange: '{cell}: “{label}” scores {printed}, outside 0 to its weight {weight}.',
    scoreBelowBand:
      '{cell}: indicator “{label}” scores {printed}; actual and target are both “{target}”, so it was reached and belongs between {expected} and {weight}.',
    targetDiffers:
      'Indicator “{label}” has different targets in the two self-evaluation forms: “{printed}” in {cell}, “{otherPrinted}” in {otherCell}. Please verify.',
    actualDiffers:
      'Indicator “{label}” has different actual values in the two self-evaluation forms: “{printed}” in {cell}, “{otherPrinted}” in {otherCell}. Please verify.',
    calledUnfinished:
      '{cell} calls indicator “{label}” unfinished, but its score in {scoreCell} is {score} of {weight} ({percent}), in the band of indicators reached. Please verify.',
    overshoot:
      '{cell}: the actual value {actual} of indicator “{label}” is {percent} of its target {target}; the target may have been set low.',
    unreadableScore: '{cell}: {column} of “{label}” should be a number; “{text}” cannot be read.',
    whyBlank: 'Not filled in: {cells}.',
    whyNotListed: 'Sheet “{sheet}” has no “{label}”.',
    whyWeightMissing: 'No weight is given: {cells}.',
    whyNotMeasured: 'Target and actual value are not comparable quantities: {cells}.',
    whyNoBudget: '{cell}: the budget is 0, so there is no execution rate.',
    whyNoCommonIndicator: 'The two self-evaluation forms have no third-level indicator in common.',
    whyUnitsDiffer: 'The self-evaluation form is in 万元; the form to compare it with uses another unit.',
  },
} as const;
