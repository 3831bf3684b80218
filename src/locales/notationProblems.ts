/** Why an identity could not be read, in words; the position is said by the sentence around it. */
import type { NotationProblem } from '../engine/equations/parse';
import type { Locale } from './locale';

/** What the parser reports, and a rule on 自定义公式 that does not say of which form it speaks. */
export type ReadingProblem = NotationProblem | 'formNeeded';

export const NOTATION_PROBLEMS: Readonly<Record<Locale, Readonly<Record<ReadingProblem, string>>>> = {
  'zh-CN': {
    expectedOperand: '此处应写行、栏或表，如 27行、表1[27行]',
    expectedRelation: '此处应写 ＝、≥ 或 ≤',
    expectedRowOrColumn: '数字或括号后应写“行”或“栏”',
    expectedNumber: '括号内此处应写行次或栏次',
    expectedSign: '括号内此处应写 ＋、－ 或右括号',
    expectedComma: '方括号内此处应写逗号或右方括号',
    expectedBracket: '表名后应写方括号，如 表1[27行]',
    unclosedBracket: '括号没有写完',
    unclosedQuote: '引号没有写完',
    emptyGroup: '括号内没有内容',
    emptyLabel: '引号内没有内容',
    unknownForm: '没有这张表；可写表1至表9、整体绩效、项目绩效',
    mixedRowsAndColumns: '行和栏混在一起，不能相加',
    repeatedSelector: '同一位置写了两个行或两个栏',
    numberOutOfRange: '行次、栏次应在 1 至 9999 之间',
    ellipsisOutsideBrackets: '省略号只能写在括号内',
    ellipsisNeedsTwoBefore: '省略号之前应写两个数，如（1＋2＋…＋8）',
    ellipsisNeedsEnd: '省略号之后应写最后一个数',
    ellipsisSignsDiffer: '省略号前后的正负号不同',
    ellipsisDoesNotReach: '按前两个数的间隔到不了最后一个数',
    tooManyTerms: '项数太多',
    trailingText: '公式之后还有多余的字',
    formNeeded: '应写明是哪张表，如 表1[27行]',
  },
  'en-US': {
    expectedOperand: 'a row, column or form was expected, such as 27行 or 表1[27行]',
    expectedRelation: '＝, ≥ or ≤ was expected',
    expectedRowOrColumn: '行 or 栏 was expected after the number or bracket',
    expectedNumber: 'a 行次 or 栏次 was expected inside the brackets',
    expectedSign: '＋, － or the closing bracket was expected',
    expectedComma: 'a comma or the closing square bracket was expected',
    expectedBracket: 'a square bracket was expected after the form, such as 表1[27行]',
    unclosedBracket: 'a bracket is not closed',
    unclosedQuote: 'a quotation mark is not closed',
    emptyGroup: 'the brackets are empty',
    emptyLabel: 'the quotation marks are empty',
    unknownForm: 'there is no such form; write 表1 to 表9, 整体绩效 or 项目绩效',
    mixedRowsAndColumns: 'rows and columns cannot be added',
    repeatedSelector: 'two rows or two columns stand in one place',
    numberOutOfRange: '行次 and 栏次 run from 1 to 9999',
    ellipsisOutsideBrackets: 'an ellipsis may stand inside brackets only',
    ellipsisNeedsTwoBefore: 'two numbers must stand before the ellipsis, such as （1＋2＋…＋8）',
    ellipsisNeedsEnd: 'the last number must stand after the ellipsis',
    ellipsisSignsDiffer: 'the signs before and after the ellipsis differ',
    ellipsisDoesNotReach: 'the step of the first two numbers does not lead to the last',
    tooManyTerms: 'there are too many terms',
    trailingText: 'something stands after the identity',
    formNeeded: 'say of which form, such as 表1[27行]',
  },
};
