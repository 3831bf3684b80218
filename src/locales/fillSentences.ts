/**
 * Why a cell is not filled in although something should stand in it. Values: `cell` is that cell, `cells` the ones that
 * stand in the way, `statement` and `identities` what it would follow from.
 */
export const FILL_SENTENCES = {
  'zh-CN': {
    fillDisputed: '{cell} 没有填：按不同的公式得数不同，相差超过尾差，请先核对（{identities}）。',
    fillNotKnown: '{cell} 没有填：{cells} 还没有可靠的数（{statement}）。',
    fillCoarse: '{cell} 没有填：可以取数的表金额单位较大，位数不够（{statement}）。',
    fillCovered: '{cell} 没有填：它在合并单元格之内，不能写入。',
    fillRowMissing: '“{sheet}”缺少 {code} {name} 一行，请在 {below} 之前插入一行后再填。',
    fillCodeUnknown: '{cell} 没有填：科目编码 {code} 不在名称表中，请核对编码，名称请自行填写。',
    fillCodeUnsure: '{cell} 没有填：“{name}”对应的科目编码不止一个或不能确定（{codes}），请自行填写。',
    fillByJudgement: '{cell}“{label}”没有填：得分须由人评定，或没有可以比较的目标值与实际完成值。',
  },
  'en-US': {
    fillDisputed:
      '{cell} was not filled in: identities give it amounts that differ by more than rounding. Please check them first ({identities}).',
    fillNotKnown: '{cell} was not filled in: nothing sure is known of {cells} yet ({statement}).',
    fillCoarse:
      '{cell} was not filled in: the form it follows from is in a larger money unit and has too few digits ({statement}).',
    fillCovered: '{cell} was not filled in: it lies in a merged area and cannot be written to.',
    fillRowMissing:
      'Sheet “{sheet}” lacks a row {code} {name}. Please insert one before {below}, then fill again.',
    fillCodeUnknown:
      '{cell} was not filled in: the dictionary has no name for {code}. Please check the code and type the name.',
    fillCodeUnsure:
      '{cell} was not filled in: several codes are called {name}, or which one is meant is not sure ({codes}). Please type the code.',
    fillByJudgement:
      '{cell} “{label}” was not filled in: the score is a judgement, or target and result cannot be compared.',
  },
} as const;
