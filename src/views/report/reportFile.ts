/** A check as a file for the user. What is large is loaded here, when it is asked for. */
import type { WorkbookReport } from '../../engine/report/report';
import type { Files } from '../../hosts/files';
import { HostFailure } from '../../hosts/host';
import { reportText } from '../../locales/interface/report';
import type { Locale } from '../../locales/locale';
import { htmlPrinter } from '../../output/html/html';
import { printed } from '../../output/printer';
import { ReportRows } from '../../output/reportWorkbook/reportWorkbook';
import type { ReportKind } from './useReporting';

export interface ReportFile {
  readonly name: string;
  readonly type: string;
  readonly bytes: Uint8Array;
}

export interface CheckedNow {
  /** Name of the workbook's file. */
  readonly workbook: string;
  readonly report: WorkbookReport;
  readonly locale: Locale;
  readonly files: Files;
}

const HTML = 'text/html;charset=utf-8';
const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** @throws HostFailure `unknown` where no workbook can be written here */
export async function reportFile(
  kind: Extract<ReportKind, 'html' | 'xlsx'>,
  { workbook: path, report, locale, files }: CheckedNow,
): Promise<ReportFile> {
  const words = reportText(locale);
  const { engine } = report;
  // A workbook that does not say whose it is lends its own name.
  const named = [report.entity ?? path.replace(/\.[^.]*$/, ''), String(report.year ?? '')] as const;
  if (kind === 'html') {
    const html = printed(htmlPrinter(engine, locale), { engine, workbooks: [{ path, report }], failed: [] });
    return { name: words.htmlName(...named), type: HTML, bytes: new TextEncoder().encode(html) };
  }
  if (!files.tables) throw new HostFailure('unknown', 'tables');
  const rows = new ReportRows(engine, locale);
  rows.add({ path, report });
  return { name: words.xlsxName(...named), type: XLSX, bytes: await files.tables(rows.workbook().sheets) };
}
