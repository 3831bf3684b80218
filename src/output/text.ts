/** The report for a terminal or a text file: causes first, findings form by form, then the ledger. */
import { FORM_NAMES } from '../engine/equations/syntax';
import { formsRead } from '../engine/report/formsRead';
import type { Finding, Outcome, WorkbookReport } from '../engine/report/report';
import { isOpen } from '../engine/report/waivers';
import { quoteSheet } from '../engine/workbook/reference';
import { say } from '../locales/sentences';
import { padEnd, table, wrap } from './columns';
import { printed, type Printer } from './printer';
import type { CheckedWorkbook, CheckResults, FailedWorkbook } from './results';
import { explainedLines, findingLines } from './textFinding';
import { headline, LEVELS, OUTCOMES, SINCE, STATUSES, WORDS } from './words';

/** Columns the text is laid out for. */
const WIDTH = 100;

export function checkText(results: CheckResults): string {
  return printed(textPrinter(), results);
}

export function textPrinter(): Printer {
  const failed: FailedWorkbook[] = [];
  let blocks = 0;
  const block = (lines: readonly string[]): string => {
    blocks += 1;
    const rule = blocks === 1 ? '' : `\n${'─'.repeat(WIDTH)}\n\n`;
    return `${rule}${lines.join('\n')}\n`;
  };
  return {
    head: () => '',
    workbook: (checked) => block(workbookLines(checked)),
    failed: (one) => {
      failed.push(one);
      return '';
    },
    tail: () => {
      if (failed.length === 0) return '';
      const rows = failed.map(({ path, error, message }) => [path, error, message]);
      return block([WORDS.failed, ...indent(table(rows))]);
    },
  };
}

function workbookLines({ path, report }: CheckedWorkbook): string[] {
  const sections = [
    [path, headline(report), summary(report)],
    formLines(report),
    causeLines(report),
    ...findingSections(report),
    cleanLines(report),
    explainedSection(report),
    goneLines(report),
    ledgerLines(report),
    report.diagnosisStopped ? wrap(say('zh-CN', { id: 'diagnosisStopped', values: {} }), WIDTH) : [],
    uncheckedLines(report),
    otherSheetLines(report),
  ];
  return sections
    .filter((lines) => lines.length > 0)
    .flatMap((lines, index) => (index ? ['', ...lines] : lines));
}

/** Explained findings are counted apart; what is new, only where there is something to compare with. */
function summary(report: WorkbookReport): string {
  const { forms, findings, gone } = report;
  const open = findings.filter(isOpen);
  const counts = Object.entries(LEVELS).map(
    ([level, word]) => `${word} ${countPlaces(open.filter((finding) => finding.level === level))}`,
  );
  if (open.length < findings.length) counts.push(`${WORDS.explained} ${findings.length - open.length}`);
  if (gone) {
    const since = (how: Finding['since']): number => findings.filter((found) => found.since === how).length;
    counts.push(`${SINCE.new} ${since('new')}`, `${SINCE.changed} ${since('changed')}`);
    counts.push(`${WORDS.gone} ${gone.length}`);
  }
  return `识别 ${formsRead(report)}/${forms.length} 张表 · ${counts.join(' · ')}`;
}

/** 尾差 are one line a form; each difference in it counts. */
function countPlaces(findings: readonly Finding[]): number {
  return findings.reduce((sum, { members }) => sum + Math.max(1, members.length), 0);
}

/** Only the forms that need saying: those not read. */
function formLines(report: WorkbookReport): string[] {
  if (formsRead(report) === 0) return [WORDS.noForms];
  return report.forms.flatMap(({ form, name, status }) =>
    status === 'missing' || status === 'ambiguous'
      ? [`${FORM_NAMES[form]}  ${name}：${STATUSES[status]}`]
      : [],
  );
}

/** A cause of nothing but what is explained is none to look into. */
function causeLines({ causes, findings }: WorkbookReport): string[] {
  const explained = new Set(findings.filter((finding) => !isOpen(finding)).map(({ id }) => id));
  const open = causes.filter(({ explains }) => explains.some((id) => !explained.has(id)));
  if (open.length === 0) return [];
  const lines = open.flatMap((cause, index) => {
    const [first = '', ...rest] = wrap(say('zh-CN', cause.sentence), WIDTH - 6);
    const also = cause.also.map(({ sheet, cell }) => `${quoteSheet(sheet)}!${cell}`).join('、');
    const others = also === '' ? [] : wrap(WORDS.also(also), WIDTH - 6);
    return [`${padEnd(`${index + 1}.`, 4)}${first}`, ...[...rest, ...others].map((line) => `    ${line}`)];
  });
  return [WORDS.causes, ...indent(lines)];
}

function findingSections({ forms, findings }: WorkbookReport): string[][] {
  const ofForm = (form: Finding['form']): readonly Finding[] =>
    findings.filter((found) => found.form === form && isOpen(found));
  const sections = forms.map((form) => ({
    title: `${FORM_NAMES[form.form]}  ${form.name}`,
    found: ofForm(form.form),
  }));
  sections.push({ title: WORDS.wholeWorkbook, found: ofForm(null) });
  return sections
    .filter(({ found }) => found.length > 0)
    .map(({ title, found }) => [
      title,
      ...indent(found.flatMap((finding) => findingLines(finding, WIDTH - 2))),
    ]);
}

function cleanLines(report: WorkbookReport): string[] {
  const { findings } = report;
  // Nothing read is nothing found, and far from clean.
  if (formsRead(report) === 0 || findings.some(isOpen)) return [];
  return [findings.length === 0 ? WORDS.clean : WORDS.allExplained];
}

/** What people have explained, with their words, so that whoever reads the result can judge them. */
function explainedSection({ findings }: WorkbookReport): string[] {
  const explained = findings.filter((finding) => !isOpen(finding));
  if (explained.length === 0) return [];
  return [WORDS.explained, ...indent(explained.flatMap((finding) => explainedLines(finding, WIDTH - 2)))];
}

/** Ids only: what they said of the workbook stands no more. */
function goneLines({ gone = [] }: WorkbookReport): string[] {
  return gone.length === 0 ? [] : [WORDS.gone, ...indent(wrap(gone.join(' '), WIDTH - 2))];
}

function ledgerLines({ ledger }: WorkbookReport): string[] {
  const order: readonly Outcome[] = [
    'pass',
    'rounding',
    'fail',
    'notApplicable',
    'notEnoughData',
    'unreadable',
  ];
  const counts = order.map((outcome) => `${OUTCOMES[outcome]} ${ledger[outcome]}`);
  const total = order.reduce((sum, outcome) => sum + ledger[outcome], 0);
  return [WORDS.ledger, ...indent([[...counts, `${WORDS.total} ${total}`].join(' · ')])];
}

/** Checks that did not run for the same reason stand together. */
function uncheckedLines({ unchecked }: WorkbookReport): string[] {
  const byReason = new Map<string, string[]>();
  for (const { check, why } of unchecked) {
    const reason = say('zh-CN', why);
    byReason.set(reason, [...(byReason.get(reason) ?? []), check]);
  }
  if (byReason.size === 0) return [];
  const lines = [...byReason].flatMap(([reason, checks]) => [
    ...wrap(reason, WIDTH - 2),
    ...wrap(checks.join(' '), WIDTH - 6).map((line) => `  ${line}`),
  ]);
  return [WORDS.unchecked, ...indent([...lines, WORDS.lookUp])];
}

function otherSheetLines({ otherSheets }: WorkbookReport): string[] {
  return otherSheets.length === 0 ? [] : wrap(WORDS.otherSheets + otherSheets.join('、'), WIDTH);
}

function indent(lines: readonly string[]): string[] {
  return lines.map((line) => `  ${line}`);
}
