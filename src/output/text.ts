/** The report for a terminal or a text file: causes first, findings form by form, then the ledger. */
import type { Finding, FormReport, Outcome, WorkbookReport } from '../engine/report/report';
import { say } from '../locales/sentences';
import { padEnd, table, wrap } from './columns';
import type { CheckedWorkbook, CheckResults } from './results';
import { findingLines } from './textFinding';
import { headline, LEVELS, OUTCOMES, STATUSES, WORDS } from './words';

/** Columns the text is laid out for. */
const WIDTH = 100;

export function checkText(results: CheckResults): string {
  const blocks = results.workbooks.map(workbookLines);
  if (results.failed.length > 0) {
    const rows = results.failed.map(({ path, error, message }) => [path, error, message]);
    blocks.push([WORDS.failed, ...indent(table(rows))]);
  }
  return blocks.map((lines) => `${lines.join('\n')}\n`).join(`\n${'─'.repeat(WIDTH)}\n\n`);
}

function workbookLines({ path, report }: CheckedWorkbook): string[] {
  const sections = [
    [path, headline(report), summary(report)],
    formLines(report.forms),
    causeLines(report),
    ...findingSections(report),
    report.findings.length === 0 ? [WORDS.clean] : [],
    ledgerLines(report),
    uncheckedLines(report),
    otherSheetLines(report),
  ];
  return sections
    .filter((lines) => lines.length > 0)
    .flatMap((lines, index) => (index ? ['', ...lines] : lines));
}

function summary({ forms, findings }: WorkbookReport): string {
  const read = forms.filter(({ status }) => status === 'recognised' || status === 'empty').length;
  const counts = Object.entries(LEVELS).map(
    ([level, word]) => `${word} ${findings.filter((finding) => finding.level === level).length}`,
  );
  return `识别 ${read}/${forms.length} 张表 · ${counts.join(' · ')}`;
}

/** Only the forms that need saying: those not read. */
function formLines(forms: readonly FormReport[]): string[] {
  return forms.flatMap(({ form, name, status }) =>
    status === 'missing' || status === 'ambiguous' ? [`${form}  ${name}：${STATUSES[status]}`] : [],
  );
}

function causeLines({ causes }: WorkbookReport): string[] {
  if (causes.length === 0) return [];
  const lines = causes.flatMap((cause, index) => {
    const [first = '', ...rest] = wrap(say('zh-CN', cause.sentence), WIDTH - 6);
    return [`${padEnd(`${index + 1}.`, 4)}${first}`, ...rest.map((line) => `    ${line}`)];
  });
  return [WORDS.causes, ...indent(lines)];
}

function findingSections({ forms, findings }: WorkbookReport): string[][] {
  const ofForm = (form: Finding['form']): readonly Finding[] =>
    findings.filter((found) => found.form === form);
  const sections = forms.map((form) => ({ title: `${form.form}  ${form.name}`, found: ofForm(form.form) }));
  sections.push({ title: WORDS.wholeWorkbook, found: ofForm(null) });
  return sections
    .filter(({ found }) => found.length > 0)
    .map(({ title, found }) => [
      title,
      ...indent(found.flatMap((finding) => findingLines(finding, WIDTH - 2))),
    ]);
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
  return [WORDS.unchecked, ...indent(lines)];
}

function otherSheetLines({ otherSheets }: WorkbookReport): string[] {
  return otherSheets.length === 0 ? [] : wrap(WORDS.otherSheets + otherSheets.join('、'), WIDTH);
}

function indent(lines: readonly string[]): string[] {
  return lines.map((line) => `  ${line}`);
}
