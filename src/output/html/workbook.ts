/** One workbook of the report: what was found, what was not checked, and who signs for it. */
import { FORM_NAMES } from '../../engine/equations/syntax';
import { formsRead } from '../../engine/report/formsRead';
import type { Outcome, WorkbookReport } from '../../engine/report/report';
import { isOpen } from '../../engine/report/waivers';
import type { Locale } from '../../locales/locale';
import { REPORT_WORDS } from '../../locales/reportWords';
import { say } from '../../locales/sentences';
import { ordered, uncheckedByReason } from '../reportTable/order';
import { facts, summaryLine } from '../reportTable/summary';
import type { CheckedWorkbook } from '../results';
import { causeGroup, explainedTable, findingBlock, roundingBlock } from './findings';
import { el, table, type Markup } from './markup';

const OUTCOMES: readonly Outcome[] = [
  'pass',
  'rounding',
  'fail',
  'notApplicable',
  'notEnoughData',
  'unreadable',
];

export function workbookSection(
  { path, report, sha256 }: CheckedWorkbook,
  anchor: string,
  locale: Locale,
): Markup {
  const words = REPORT_WORDS[locale];
  const { headings } = words;
  const { groups, rounding, hints, explained } = ordered(report);
  const section = (title: string, ...content: readonly Markup[]): Markup[] =>
    content.length === 0 ? [] : [el('h3', {}, title), ...content];
  return el(
    'section',
    { class: 'workbook', id: anchor },
    el('h2', {}, path),
    factTable(report, sha256, locale),
    ...verdict(report, locale),
    ...section(headings.notRead, ...notRead(report, locale)),
    ...section(
      headings.causes,
      ...groups.map((group, index) => causeGroup(group, index + 1, locale)),
      ...(report.diagnosisStopped ? [el('p', {}, words.diagnosisStopped)] : []),
    ),
    ...section(headings.rounding, ...rounding.map((finding) => roundingBlock(finding, locale))),
    ...section(headings.hints, ...hints.map((finding) => findingBlock(finding, locale))),
    ...section(headings.explained, ...(explained.length === 0 ? [] : [explainedTable(explained, locale)])),
    ...section(headings.stale, ...staleTable(report, locale)),
    ...section(headings.gone, ...idList(report.gone ?? [])),
    ...section(headings.ledger, ledgerTable(report, locale)),
    ...section(headings.unchecked, ...uncheckedTable(report, locale)),
    ...section(headings.otherSheets, ...idList(report.otherSheets)),
    el('div', { class: 'signatures' }, ...words.signatures.map((who) => el('span', {}, `${who}：`))),
    el('p', { class: 'faint' }, words.judgedBy(report.engine.version, report.engine.catalogue)),
  );
}

function factTable(report: WorkbookReport, sha256: string | undefined, locale: Locale): Markup {
  const { facts: names } = REPORT_WORDS[locale];
  const pairs = [
    ...facts(report, locale),
    [names.found, summaryLine(report, locale)] as const,
    ...(sha256 === undefined ? [] : [[names.hash, sha256] as const]),
  ];
  const rows = pairs.map(([name, value]) =>
    el('tr', {}, el('th', { scope: 'row' }, name), el('td', {}, value)),
  );
  return el('table', { class: 'facts' }, el('tbody', {}, ...rows));
}

/** Nothing read is nothing found, and far from clean. */
function verdict(report: WorkbookReport, locale: Locale): Markup[] {
  const words = REPORT_WORDS[locale];
  if (formsRead(report) === 0) return [el('p', {}, words.noForms)];
  if (report.findings.some(isOpen)) return [];
  return [el('p', {}, report.findings.length === 0 ? words.clean : words.allExplained)];
}

function notRead({ forms }: WorkbookReport, locale: Locale): Markup[] {
  const { columns, statuses } = REPORT_WORDS[locale];
  const rows = forms
    .filter(({ status }) => status === 'missing' || status === 'ambiguous')
    .map(({ form, name, status }) => [`${FORM_NAMES[form]} ${name}`, statuses[status]]);
  return rows.length === 0 ? [] : [table('', [columns.form, columns.status], rows)];
}

function staleTable({ staleWaivers = [] }: WorkbookReport, locale: Locale): Markup[] {
  if (staleWaivers.length === 0) return [];
  const { columns } = REPORT_WORDS[locale];
  const rows = staleWaivers.map(({ finding, values, reason }) => [finding, values, reason]);
  return [table('', [columns.check, columns.values, columns.reason], rows)];
}

function idList(ids: readonly string[]): Markup[] {
  return ids.length === 0 ? [] : [el('p', {}, ids.join('、'))];
}

/** The counts add up to all checks there are. */
function ledgerTable({ ledger }: WorkbookReport, locale: Locale): Markup {
  const { outcomes, total } = REPORT_WORDS[locale];
  const counts = OUTCOMES.map((outcome) => ledger[outcome]);
  const sum = counts.reduce((all, count) => all + count, 0);
  const titles = [...OUTCOMES.map((outcome) => outcomes[outcome]), total];
  return table(
    '',
    titles,
    [[...counts, sum].map(String)],
    titles.map(() => 'amount'),
  );
}

function uncheckedTable(report: WorkbookReport, locale: Locale): Markup[] {
  const { columns, outcomes } = REPORT_WORDS[locale];
  const groups = uncheckedByReason(report, (why) => say(locale, why));
  return groups.map(({ why, checks }) =>
    table(
      why,
      [columns.check, columns.statement, columns.outcome],
      checks.map(({ check, statement, outcome }) => [check, statement, outcomes[outcome]]),
      ['short', '', 'short'],
    ),
  );
}
