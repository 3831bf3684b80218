/** The words of the ledger of checks, and of the list of what was not checked. They come with those views. */
import type { SentenceId } from '../../engine/report/sentence';
import type { Locale } from '../locale';

/** What is said for several sentences of one kind, each of which names something of its own. */
type Reasons = Readonly<Partial<Record<SentenceId, string>>>;

const zhReasons: Reasons = {
  whyFormMissing: '缺少所需的表',
  whyFormAmbiguous: '有的表不能确定用哪张工作表',
  whyUnreadable: '有的单元格无法读成金额',
  whyRowMissing: '表中没有所需的行或栏',
};

const zhCN = {
  total: (checks: number) => `共 ${checks} 项，逐项列明结果。`,
  counted: '这里数校验的项数，“校验”页数差错的处数：一处填错可使几项不符，一项也可有几处不符。',
  passed: (count: number, hinted: number) =>
    `通过 ${count} 项` + (hinted > 0 ? `，其中 ${hinted} 项另有提示` : ''),
  hints: (count: number) => `提示 ${count} 处`,
  rounding: (count: number) => `尾差 ${count} 项`,
  failed: (checks: number, places: number, explained: number) =>
    `${checks} 项校验不符` +
    (places > 0 ? `，涉及 ${places} 处` : '') +
    (explained > 0 ? `（已说明 ${explained} 处）` : ''),
  unchecked: (count: number) => `未检查 ${count} 项`,
  notes: (count: number) => `表下注明的公式 ${count} 条`,
  noNotes: '各表下没有注明公式。',
  own: '表内自定',
  show: (findings: number) => `查看 ${findings} 处不符`,
  showOf: (check: string) => `${check}：`,
  sameAs: (checks: string) => `同一差异见 ${checks}。`,
  sameElsewhere: '同一差异已列在其他校验之下。',
  emptyForms: (forms: string) => `${forms}为空`,
  reasons: zhReasons,
  otherReason: '其他原因',
  reason: (words: string, count: number) => `${words}：${count} 项`,
  andMore: (checks: string) => `${checks} 等`,
};

/** What each language fills. */
export type LedgerText = typeof zhCN;

const plural = (count: number, one: string): string => `${count} ${count === 1 ? one : `${one}s`}`;

const enUS: LedgerText = {
  total: (checks) => `${plural(checks, 'check')}, each with its outcome.`,
  counted:
    'Checks are counted here, places on the first tab: one wrong cell may make several checks fail, and one check may fail in several places.',
  passed: (count, hinted) => `Passed (${count})` + (hinted > 0 ? `, ${hinted} of them with hints` : ''),
  hints: (count) => plural(count, 'hint'),
  rounding: (count) => `Rounding (${count})`,
  failed: (checks, places, explained) =>
    `${plural(checks, 'check')} failed` +
    (places > 0 ? ` in ${plural(places, 'place')}` : '') +
    (explained > 0 ? ` (${explained} explained)` : ''),
  unchecked: (count) => `Not checked (${count})`,
  notes: (count) => `Identities printed under the forms (${count})`,
  noNotes: 'No identities are printed under the forms.',
  own: 'of this workbook',
  show: (findings) => `Show ${plural(findings, 'finding')}`,
  showOf: (check) => `${check}: `,
  sameAs: (checks) => `The same difference is listed under ${checks}.`,
  sameElsewhere: 'The same difference is listed under another check.',
  emptyForms: (forms) => `Empty: ${forms}`,
  reasons: {
    whyFormMissing: 'A form that is needed is missing',
    whyFormAmbiguous: 'Several sheets look like the form that is needed',
    whyUnreadable: 'Some cells cannot be read as amounts',
    whyRowMissing: 'The form lacks the row or column that is needed',
  },
  otherReason: 'Other reasons',
  reason: (words, count) => `${words} (${plural(count, 'check')})`,
  andMore: (checks) => `${checks} and more`,
};

const texts: Readonly<Record<Locale, LedgerText>> = { 'zh-CN': zhCN, 'en-US': enUS };

export function ledgerText(locale: Locale): LedgerText {
  return texts[locale];
}
