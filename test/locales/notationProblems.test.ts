import { parseEquation, type NotationProblem } from '../../src/engine/equations/parse';
import { LOCALES } from '../../src/locales/locale';
import { NOTATION_PROBLEMS, type ReadingProblem } from '../../src/locales/notationProblems';
import { say } from '../../src/locales/sentences';

/** A text for each problem that the parser reports. A problem without one does not compile. */
const TEXTS: Readonly<Record<NotationProblem, string>> = {
  expectedOperand: '27行＝',
  expectedRelation: '27行',
  expectedRowOrColumn: '27行＝（1＋2）',
  expectedNumber: '27行＝（行）',
  expectedSign: '27行＝（1 2）行',
  expectedComma: '表3[27行 合计]＝1行',
  expectedBracket: '表1＝1行',
  unclosedBracket: '27行＝（1＋2',
  unclosedQuote: '表6["合计]＝表6[301]',
  emptyGroup: '27行＝（）行',
  emptyLabel: '表6[""]＝表6[301]',
  unknownForm: '表10[27行]＝1行',
  mixedRowsAndColumns: '27行＝（2＋3）栏',
  repeatedSelector: '表1[27行,28行]＝1行',
  numberOutOfRange: '27行＝99999行',
  ellipsisOutsideBrackets: '27行＝1行＋…＋8行',
  ellipsisNeedsTwoBefore: '27行＝（1＋…＋8）行',
  ellipsisNeedsEnd: '27行＝（1＋2＋…）行',
  ellipsisSignsDiffer: '27行＝（1＋2－…＋8）行',
  ellipsisDoesNotReach: '27行＝（1＋3＋…＋8）行',
  tooManyTerms: '27行＝（1＋2＋…＋600）行',
  trailingText: '27行＝1行。见说明',
};

const PROBLEMS: readonly (readonly [string, string])[] = Object.entries(TEXTS);

test.each(PROBLEMS)('%s is what the parser says of %s', (problem, text) => {
  expect(parseEquation(text)).toMatchObject({ ok: false, problem });
});

describe.each(LOCALES)('%s', (locale) => {
  test.each([...PROBLEMS.map(([problem]) => problem), 'formNeeded'])('%s is said in words', (problem) => {
    const sentence = say(locale, {
      id: 'ownRuleUnread',
      values: { cell: '自定义公式!A2', note: '27行＝', position: '5', problem },
    });
    expect(sentence).toContain('自定义公式!A2');
    expect(sentence).toContain('27行＝');
    expect(sentence).toContain('5');
    expect(sentence).toContain(NOTATION_PROBLEMS[locale][problem as ReadingProblem]); // the keys of TEXTS, and formNeeded
    expect(sentence).not.toContain(problem);
    expect(sentence).not.toMatch(/[{}]|undefined/);
  });

  test('no two problems are said alike', () => {
    const texts = Object.values(NOTATION_PROBLEMS[locale]);
    expect(new Set(texts).size).toBe(texts.length);
  });
});

test('the Chinese is Chinese, the English is not', () => {
  const plain = (text: string): string => text.replace(/[表行栏次本至\d、，整体项目绩效[\]（＋…）]/g, '');
  expect(
    Object.values(NOTATION_PROBLEMS['zh-CN']).filter((text) => !/[\u4e00-\u9fff]/.test(plain(text))),
  ).toEqual([]);
  expect(
    Object.values(NOTATION_PROBLEMS['en-US']).filter((text) => /[\u4e00-\u9fff]/.test(plain(text))),
  ).toEqual([]);
});
