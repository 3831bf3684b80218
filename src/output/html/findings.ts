/** Findings in HTML: by cause, each with its equation, one row per addend. */
import { FORM_NAMES } from '../../engine/equations/syntax';
import type { Addend, Finding } from '../../engine/report/report';
import type { Locale } from '../../locales/locale';
import { REPORT_WORDS } from '../../locales/reportWords';
import { grouped, say } from '../../locales/sentences';
import { itemText, placeText } from '../reportTable/findingRows';
import type { CauseGroup } from '../reportTable/order';
import { all, el, table, type Markup } from './markup';

export function causeGroup({ cause, findings }: CauseGroup, number: number, locale: Locale): Markup {
  const words = REPORT_WORDS[locale];
  const title = cause ? `${number}. ${say(locale, cause.sentence)}` : words.headings.alone;
  const also = (cause?.also ?? []).map(({ sheet, cell }) => placeText(sheet, cell)).join('、');
  return el(
    'section',
    { class: 'group' },
    el('h4', {}, title),
    ...(also === '' ? [] : [el('p', {}, words.also(also))]),
    ...findings.map((finding) => findingBlock(finding, locale)),
  );
}

export function findingBlock(finding: Finding, locale: Locale): Markup {
  const words = REPORT_WORDS[locale];
  const { level, sheet, cell, statement, waiver, since, basis } = finding;
  const place = placeText(sheet, cell);
  const head = [place === '' ? words.wholeWorkbook : place, itemText(finding)].filter((part) => part !== '');
  const news = since === undefined || since === 'same' ? [] : [` ${words.since[since]}`];
  return el(
    'article',
    { class: `finding ${level}` },
    el(
      'h4',
      {},
      el('span', { class: 'level' }, words.levels[level]),
      head.join('　'),
      el('span', { class: 'id' }, `　${finding.id}`, ...news),
    ),
    el('p', {}, say(locale, finding.sentence)),
    equation(finding, locale),
    el('p', { class: 'faint' }, [statement, basisText(basis, words.basis)].filter(Boolean).join('　')),
    ...(waiver?.status === 'reopened' ? [el('p', {}, words.wasExplained(waiver.reason))] : []),
  );
}

function basisText(basis: readonly string[], title: string): string {
  return basis.length === 0 ? '' : `${title}：${basis.join('；')}`;
}

/** Blank addends drown the others; up to so many are shown. */
const LISTED_BLANKS = 2;

/** Printed figure, addends, expected figure, difference. */
function equation(finding: Finding, locale: Locale): Markup {
  const { printed, expected, difference, bound, addends, cell, relation } = finding;
  if (printed === null) return all([]);
  const { equation: words } = REPORT_WORDS[locale];
  const filled = addends.filter(({ blank }) => !blank);
  const shown = addends.length - filled.length <= LISTED_BLANKS ? addends : filled;
  const rows: (readonly [string, string, string, string])[] = [
    ['', grouped(printed), cell ?? '', words.printed],
    ...shown.map((addend) => addendRow(addend, finding, words.blank)),
  ];
  if (shown.length < addends.length) rows.push(['', '', '', words.blanks(addends.length - shown.length)]);
  const sign = relation ?? '=';
  if (expected !== null) rows.push([sign, grouped(expected), '', words.expected[sign]]);
  if (difference !== null) {
    rows.push(['', grouped(difference), '', bound === null ? words.difference : words.bound(bound)]);
  }
  const body = rows.map(([mark, amount, place, name], index) =>
    el(
      'tr',
      { class: index > shown.length && mark !== '' ? 'sum' : '' },
      el('td', {}, mark),
      el('td', { class: 'amount' }, amount),
      el('td', {}, place),
      el('td', {}, name),
    ),
  );
  return el('table', { class: 'equation' }, el('tbody', {}, ...body));
}

function addendRow(
  { sign, value, sheet, cell, blank, form, label, column }: Addend,
  finding: Finding,
  blankWord: string,
): readonly [string, string, string, string] {
  const name = itemText({ label, column });
  const of = form === finding.form ? name : `${FORM_NAMES[form]} ${name}`;
  return [
    sign === 1 ? '+' : '−',
    blank ? blankWord : grouped(value),
    sheet === finding.sheet ? cell : placeText(sheet, cell),
    of,
  ];
}

/** 尾差, form by form: the sentence, then every identity that closes only within its bound. */
export function roundingBlock(finding: Finding, locale: Locale): Markup {
  const { columns } = REPORT_WORDS[locale];
  const rows = finding.members.map(({ id, sheet, cell, difference, bound }) => [
    placeText(sheet, cell),
    id,
    grouped(difference),
    `±${bound}`,
  ]);
  const titles = [columns.place, columns.check, columns.difference, columns.bound];
  return table(say(locale, finding.sentence), titles, rows, ['', '', 'amount', 'amount']);
}

/** What people have explained, with their words, so that whoever signs can judge them. */
export function explainedTable(findings: readonly Finding[], locale: Locale): Markup {
  const { columns, levels } = REPORT_WORDS[locale];
  const rows = findings.map((finding) => [
    levels[finding.level],
    placeText(finding.sheet, finding.cell),
    all([say(locale, finding.sentence), el('div', { class: 'id' }, finding.id)]),
    finding.waiver?.reason ?? '',
  ]);
  return table('', [columns.level, columns.place, columns.message, columns.reason], rows, ['short']);
}
