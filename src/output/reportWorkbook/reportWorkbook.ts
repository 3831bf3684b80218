/**
 * The workbook of results of a run: 汇总, 差错, 未检查, as a description that a host writes as a file. Rows are added
 * workbook by workbook; nothing but texts and numbers of them is kept.
 */
import { formsRead } from '../../engine/report/formsRead';
import type { Level, WorkbookReport } from '../../engine/report/report';
import type { Locale } from '../../locales/locale';
import { REPORT_WORDS } from '../../locales/reportWords';
import { say } from '../../locales/sentences';
import { FINDING_COLUMNS, decimalsOf } from '../reportTable/columns';
import { findingRows } from '../reportTable/findingRows';
import { uncheckedByReason } from '../reportTable/order';
import { countsOf } from '../reportTable/summary';
import type { CheckedWorkbook, CheckResults, FailedWorkbook } from '../results';
import { tableSheet, type TableColumn, type TableSheet, type TableValue } from './tableSheet';

export interface ReportWorkbook {
  readonly sheets: readonly TableSheet[];
}

const LEVELS: readonly Level[] = ['error', 'warning', 'rounding', 'info'];
const WORKBOOK_WIDTH = 28;

export class ReportRows {
  private readonly summary: (readonly TableValue[])[] = [];
  private readonly findings: (readonly TableValue[])[] = [];
  private readonly unchecked: (readonly TableValue[])[] = [];

  constructor(
    private readonly engine: CheckResults['engine'],
    private readonly locale: Locale = 'zh-CN',
  ) {}

  add({ path, report }: CheckedWorkbook): void {
    const counts = countsOf(report);
    this.summary.push([
      path,
      report.entity ?? '',
      report.year ?? '',
      report.moneyUnit ?? '',
      report.pack,
      `${formsRead(report)}/${report.forms.length}`,
      ...LEVELS.map((level) => counts[level]),
      counts.explained,
      counts.unchecked,
      formsRead(report) === 0 ? REPORT_WORDS[this.locale].noForms : '',
    ]);
    for (const row of findingRows(report, this.locale)) {
      const values = FINDING_COLUMNS.map(({ key, isAmount }) => amountOr(row[key], isAmount));
      this.findings.push([path, report.entity ?? '', ...values]);
    }
    this.addUnchecked(path, report);
  }

  addFailed({ path, message }: FailedWorkbook): void {
    const blanks = Array<string>(this.summaryColumns().length - 2).fill('');
    this.summary.push([path, ...blanks, message]);
  }

  /** The whole, once everything has been added. */
  workbook(): ReportWorkbook {
    const { sheetNames, columns, title, judgedBy } = REPORT_WORDS[this.locale];
    const note = judgedBy(this.engine.version, this.engine.catalogue);
    const sheet = (name: string, of: readonly TableColumn[], rows: readonly (readonly TableValue[])[]) =>
      tableSheet({ name, title: `${title} · ${name}`, note, columns: of, rows });
    const workbook = { title: columns.workbook, width: WORKBOOK_WIDTH };
    const entity = { title: columns.entity, width: 18 };
    const findingColumns = FINDING_COLUMNS.map(({ key, width, isAmount }) => ({
      title: columns[key],
      width,
      isAmount,
    }));
    const uncheckedColumns = [
      { title: columns.check, width: 10 },
      { title: columns.statement, width: 60 },
      { title: columns.outcome, width: 12 },
      { title: columns.why, width: 50 },
    ];
    return {
      sheets: [
        sheet(sheetNames.summary, this.summaryColumns(), this.summary),
        sheet(sheetNames.findings, [workbook, entity, ...findingColumns], this.findings),
        sheet(sheetNames.unchecked, [workbook, ...uncheckedColumns], this.unchecked),
      ],
    };
  }

  private summaryColumns(): readonly TableColumn[] {
    const { columns, facts, levels, explained, headings } = REPORT_WORDS[this.locale];
    const count = (title: string): TableColumn => ({ title, width: 10 });
    return [
      { title: columns.workbook, width: WORKBOOK_WIDTH },
      { title: columns.entity, width: 28 },
      count(columns.year),
      count(facts.unit),
      { title: facts.pack, width: 16 },
      count(facts.forms),
      ...LEVELS.map((level) => count(levels[level])),
      count(explained),
      count(headings.unchecked),
      { title: columns.fault, width: 44 },
    ];
  }

  private addUnchecked(path: string, report: WorkbookReport): void {
    const { outcomes } = REPORT_WORDS[this.locale];
    for (const { why, checks } of uncheckedByReason(report, (sentence) => say(this.locale, sentence))) {
      for (const { check, statement, outcome } of checks) {
        this.unchecked.push([path, check, statement, outcomes[outcome], why]);
      }
    }
  }
}

/** An amount as the number it is, where a double holds it; else the text. */
function amountOr(value: string, isAmount: boolean): TableValue {
  return isAmount && decimalsOf(value) !== null ? Number(value) : value;
}
