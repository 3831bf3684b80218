/**
 * The schema `final-accounts/check@1`. Other offices' tools read it, so keys and their order are written out one by
 * one: the keys promised first, then those we add. Message texts are Chinese whatever the language of the views.
 */
import type { Cause, Finding, FormReport, WorkbookReport } from '../engine/report/report';
import { asksForSomething, valuesOf } from '../engine/report/waivers';
import { say } from '../locales/sentences';
import { printed, type Printer } from './printer';
import type { CheckedWorkbook, CheckResults, FailedWorkbook } from './results';

/** The whole run as one document, ending in a newline. */
export function checkJson(results: CheckResults): string {
  return printed(jsonPrinter(results.engine), results);
}

/** The same document, workbook by workbook: what `JSON.stringify` would write of the whole, never held as a whole. */
export function jsonPrinter(of: CheckResults['engine']): Printer {
  const failed: FailedWorkbook[] = [];
  let workbooks = 0;
  return {
    head: () =>
      `{\n  "schema": "final-accounts/check@1",\n  "engine": ${inner(engine(of), 1)},\n  "workbooks": [`,
    workbook: (checked) => {
      workbooks += 1;
      return `${workbooks === 1 ? '' : ','}\n    ${inner(workbookRecord(checked), 2)}`;
    },
    failed: (one) => {
      failed.push(one);
      return '';
    },
    tail: () => {
      const list = failed.map(({ path, error, message }) => ({ path, error, message }));
      return `${workbooks === 0 ? '' : '\n  '}],\n  "failed": ${inner(list, 1)}\n}\n`;
    },
  };
}

/** Indented as it stands that deep in the document; a text of JSON holds no line end of its own. */
function inner(value: unknown, depth: number): string {
  return JSON.stringify(value, null, 2).replaceAll('\n', `\n${'  '.repeat(depth)}`);
}

/** One workbook as it stands in `workbooks`; a plain value for JSON. */
export function workbookRecord({ path, report }: CheckedWorkbook): Readonly<Record<string, unknown>> {
  return {
    path,
    entity: report.entity,
    year: report.year,
    moneyUnit: report.moneyUnit,
    pack: report.pack,
    forms: report.forms.map(form),
    findings: report.findings.map(finding),
    causes: report.causes.map(cause),
    ledger: ledger(report.ledger),
    unchecked: report.unchecked.map(({ check, why }) => ({ check, why: say('zh-CN', why) })),
    checks: report.checks.map(({ check, statement, outcome, instances, why }) => ({
      check,
      statement,
      outcome,
      instances,
      why: why && say('zh-CN', why),
    })),
    otherSheets: report.otherSheets,
    staleWaivers: (report.staleWaivers ?? []).map(({ finding: id, values, reason }) => ({
      finding: id,
      values,
      reason,
    })),
    gone: report.gone ?? [],
    diagnosisStopped: report.diagnosisStopped ?? null,
  };
}

export function engine({ version, catalogue }: WorkbookReport['engine']): WorkbookReport['engine'] {
  return { version, catalogue };
}

function form(report: FormReport): object {
  return {
    form: report.form,
    name: report.name,
    sheet: report.sheet,
    status: report.status,
    range: report.range,
    title: report.title,
    figures: report.figures,
    printedNotes: report.printedNotes.map(({ sheet, cell, text, outcome, check }) => ({
      sheet,
      cell,
      text,
      outcome,
      check,
    })),
  };
}

function finding(found: Finding): object {
  return {
    id: found.id,
    check: found.check,
    level: found.level,
    sheet: found.sheet,
    cell: found.cell,
    printed: found.printed,
    expected: found.expected,
    difference: found.difference,
    bound: found.bound,
    addends: found.addends.map(({ sheet, cell, sign, value, label, column, form: addendForm, blank }) => ({
      sheet,
      cell,
      sign,
      value,
      label,
      column,
      form: addendForm,
      blank,
    })),
    message: say('zh-CN', found.sentence),
    cause: found.cause,
    form: found.form,
    relation: found.relation,
    label: found.label,
    column: found.column,
    statement: found.statement,
    basis: found.basis,
    members: found.members.map(({ id, sheet, cell, difference, bound }) => ({
      id,
      sheet,
      cell,
      difference,
      bound,
    })),
    // To be copied into a waiver, or kept to compare the next check with.
    values: asksForSomething(found) ? valuesOf(found) : null,
    waiver: found.waiver ? { status: found.waiver.status, reason: found.waiver.reason } : null,
    since: found.since ?? null,
  };
}

function cause(found: Cause): object {
  return {
    kind: found.kind,
    sheet: found.sheet,
    cell: found.cell,
    range: found.range,
    printed: found.printed,
    suggested: found.suggested,
    pattern: found.pattern,
    explains: found.explains,
    message: say('zh-CN', found.sentence),
    also: found.also.map(({ sheet, cell }) => ({ sheet, cell })),
    form: found.form,
    label: found.label,
    column: found.column,
  };
}

function ledger(counts: WorkbookReport['ledger']): WorkbookReport['ledger'] {
  const { pass, rounding, fail, notApplicable, notEnoughData, unreadable } = counts;
  return { pass, rounding, fail, notApplicable, notEnoughData, unreadable };
}
