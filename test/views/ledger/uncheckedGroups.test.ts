/** @jest-environment node */
import { check } from '../../../src/engine/run';
import type { CheckResult, FormId } from '../../../src/engine/report/report';
import type { Sentence } from '../../../src/engine/report/sentence';
import { interfaceText } from '../../../src/locales/interface';
import { ledgerText } from '../../../src/locales/interface/ledger';
import { say } from '../../../src/locales/sentences';
import {
  checkRanges,
  groupByReason,
  uncheckedResults,
  type ReasonWords,
} from '../../../src/views/ledger/uncheckedGroups';
import { readSample } from '../../e2e/samples';
import { REPORT } from '../fixtures/report';

const text = interfaceText('zh-CN');
const WORDS: ReasonWords = {
  ledger: ledgerText('zh-CN'),
  separator: text.separator,
  formShort: (form: FormId) => text.formShort(form),
  why: ({ why }) => (why ? say('zh-CN', why) : ''),
};

function unchecked(id: string, why: Sentence | null): CheckResult {
  return { check: id, statement: '', outcome: 'notApplicable', instances: 0, broken: 0, why };
}
const because = (id: Sentence['id'], values: Sentence['values'] = {}): Sentence => ({ id, values });
const grouped = (...results: CheckResult[]) =>
  groupByReason(results, REPORT.forms, WORDS).map(({ words, results: members }) => [
    words,
    members.map((result) => result.check),
  ]);

test.each(['planted.xlsx', 'reference.xlsx'] as const)('drops nothing of %s', async (name) => {
  const report = check(await readSample(name));
  const results = uncheckedResults(report);
  const members = groupByReason(results, report.forms, WORDS).flatMap((group) => group.results);
  expect(members.map((result) => result.check).sort()).toEqual(
    report.unchecked.map((one) => one.check).sort(),
  );
  const { notApplicable, notEnoughData, unreadable } = report.ledger;
  expect(members).toHaveLength(notApplicable + notEnoughData + unreadable);
});

test('keeps a check without a reason', () => {
  expect(grouped(unchecked('X-01', null))).toEqual([['其他原因', ['X-01']]]);
});

test('puts the checks of empty forms under their forms, and what asks for something first', () => {
  expect(
    grouped(
      unchecked('X-03', because('whyAllBlank')),
      unchecked('T8-01', because('whyAllBlank')),
      unchecked('T7-02', because('whyNoSuchRows')),
      unchecked('X-21', because('whyInputMissing', { input: '政府采购支出' })),
      unchecked('X-20', because('whyInputMissing', { input: '机关运行经费' })),
      unchecked('X-22', because('whyInputMissing', { input: '政府采购支出' })),
    ),
  ).toEqual([
    ['需要填报“政府采购支出”数据', ['X-21', 'X-22']],
    ['需要填报“机关运行经费”数据', ['X-20']],
    ['有关单元格全部为空', ['X-03']],
    ['表7、表8为空', ['T8-01', 'T7-02']],
  ]);
});

test('says in general what the checks of a reason say each of its own', () => {
  expect(
    grouped(
      unchecked('X-01', because('whyFormMissing', { forms: '收入决算表' })),
      unchecked('X-02', because('whyFormMissing', { forms: '支出决算表' })),
    ),
  ).toEqual([['缺少所需的表', ['X-01', 'X-02']]]);
});

test('writes numbers that follow one another as a range', () => {
  expect(checkRanges(['T7-01', 'T7-02', 'T7-03', 'T8-01', 'T7-N', 'H2', 'X-14b', 'X-15'])).toEqual([
    'T7-01～T7-03',
    'T8-01',
    'T7-N',
    'H2',
    'X-14b',
    'X-15',
  ]);
});
