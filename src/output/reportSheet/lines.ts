/** What stands on the sheet 校验结果, cell by cell. */
import { formsRead } from '../../engine/report/formsRead';
import type { WorkbookReport } from '../../engine/report/report';
import { isOpen } from '../../engine/report/waivers';
import type { CellContent, Look } from '../../engine/workbook/edits';
import { REPORT_SHEET } from '../../engine/workbook/ownSheets';
import type { Locale } from '../../locales/locale';
import type { ReportWords } from '../../locales/reportWords';
import { say } from '../../locales/sentences';
import { cut } from '../reportTable/cellText';
import { decimalsOf, FINDING_COLUMNS } from '../reportTable/columns';
import { findingRows } from '../reportTable/findingRows';
import { uncheckedByReason } from '../reportTable/order';
import { facts, summaryLine } from '../reportTable/summary';

export interface SheetCell {
  readonly row: number;
  readonly column: number;
  readonly content: CellContent;
  readonly look: Look;
}

/** Title, summary, note and the titles of the columns stay in view. */
export const FROZEN_ROWS = 4;

/** In row order. The head takes few characters a line: a frozen head must not fill the window. */
export function sheetLines(report: WorkbookReport, words: ReportWords, locale: Locale): readonly SheetCell[] {
  const cells: SheetCell[] = [];
  const put = (row: number, column: number, text: string, look: Look): void => {
    if (text !== '') cells.push({ row, column, content: { kind: 'text', text: cut(text) }, look });
  };
  const { version, catalogue } = report.engine;
  put(0, 0, REPORT_SHEET, 'heading');
  put(
    0,
    MESSAGE,
    facts(report, locale)
      .map(([, value]) => value)
      .join(' · '),
    'label',
  );
  put(1, MESSAGE, summaryLine(report, locale), 'label');
  put(2, MESSAGE, words.sheetNote(version, catalogue.replace(/^sha256:/, '').slice(0, SHOWN_DIGITS)), 'note');
  FINDING_COLUMNS.forEach(({ key }, column) => put(3, column, words.columns[key], 'subheading'));

  let row = FROZEN_ROWS;
  const verdict = verdictOf(report, words);
  if (verdict !== null) {
    put(row, MESSAGE, verdict, 'label');
    row += 1;
  }
  for (const found of findingRows(report, locale)) {
    FINDING_COLUMNS.forEach(({ key, isAmount }, column) => {
      const value = found[key];
      const decimals = isAmount ? decimalsOf(value) : null;
      if (decimals === null) put(row, column, value, 'label');
      else cells.push({ row, column, content: { kind: 'number', value, decimals }, look: 'label' });
    });
    row += 1;
  }
  row += 1;
  for (const { why, checks } of uncheckedByReason(report, (sentence) => say(locale, sentence))) {
    put(row, 0, words.headings.unchecked, 'label');
    put(row, PLACE, checks.map(({ check }) => check).join(' '), 'label');
    put(row, MESSAGE, why, 'label');
    row += 1;
  }
  return cells;
}

const columnOf = (key: string): number => FINDING_COLUMNS.findIndex((column) => column.key === key);
const PLACE = columnOf('place');
/** Wide enough for sentences: no edit can merge cells. */
const MESSAGE = columnOf('message');
/** Of the fingerprint of the catalogue: enough to tell two apart by eye. */
const SHOWN_DIGITS = 12;

function verdictOf(report: WorkbookReport, words: ReportWords): string | null {
  if (formsRead(report) === 0) return words.noForms;
  if (report.findings.length === 0) return words.clean;
  return report.findings.some(isOpen) ? null : words.allExplained;
}
