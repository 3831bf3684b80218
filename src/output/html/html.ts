/**
 * The report as one HTML file: nothing is fetched, nothing runs, it prints on A4. Several workbooks have an index in
 * front, which is why the head comes last.
 */
import { formsRead } from '../../engine/report/formsRead';
import type { Locale } from '../../locales/locale';
import { REPORT_WORDS } from '../../locales/reportWords';
import type { Printer } from '../printer';
import { countsOf, type Counts } from '../reportTable/summary';
import type { CheckResults, FailedWorkbook } from '../results';
import { el, escaped, table, type ColumnShape, type Markup } from './markup';
import { STYLE } from './style';
import { workbookSection } from './workbook';

/** No script, no request: said to the browser too, so that nothing that slipped through could do either. */
const POLICY = "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'";

interface IndexEntry {
  readonly path: string;
  readonly anchor: string;
  readonly entity: string;
  readonly forms: string;
  readonly counts: Counts;
}

export function htmlPrinter(
  { version, catalogue }: CheckResults['engine'],
  locale: Locale = 'zh-CN',
): Printer {
  const words = REPORT_WORDS[locale];
  const entries: IndexEntry[] = [];
  const failed: FailedWorkbook[] = [];
  return {
    headLast: true,
    head: () => {
      const front = [
        ...(entries.length > 1 ? [index(entries, locale)] : []),
        ...(failed.length > 0 ? [failures(failed, locale)] : []),
      ];
      return [
        `<!DOCTYPE html>\n<html lang="${locale}">\n<head>\n<meta charset="utf-8">`,
        `<meta http-equiv="Content-Security-Policy" content="${POLICY}">`,
        '<meta name="viewport" content="width=device-width, initial-scale=1">',
        `<title>${escaped(words.title)}</title>\n<style>${STYLE}</style>\n</head>`,
        `<body class="${front.length === 0 ? 'single' : ''}">\n<main>\n${el('h1', {}, words.title).html}`,
        ...front.map(({ html }) => html),
        '',
      ].join('\n');
    },
    workbook: (checked) => {
      const { path, report } = checked;
      const anchor = `w${entries.length + 1}`;
      const forms = `${formsRead(report)}/${report.forms.length}`;
      entries.push({ path, anchor, entity: report.entity ?? '', forms, counts: countsOf(report) });
      return `${workbookSection(checked, anchor, locale).html}\n`;
    },
    failed: (one) => {
      failed.push(one);
      return '';
    },
    tail: () => {
      // The only workbook has said it above its end already.
      const isSingle = entries.length === 1 && failed.length === 0;
      const foot = isSingle ? '' : el('footer', { class: 'faint' }, words.judgedBy(version, catalogue)).html;
      return `</main>\n${foot}\n</body>\n</html>\n`;
    },
  };
}

function index(entries: readonly IndexEntry[], locale: Locale): Markup {
  const { headings, columns, facts, levels, explained } = REPORT_WORDS[locale];
  const rows = entries.map(({ path, anchor, entity, forms, counts }) => [
    el('a', { href: `#${anchor}` }, path),
    entity,
    forms,
    ...[counts.error, counts.warning, counts.rounding, counts.explained, counts.unchecked].map(String),
  ]);
  const titles = [
    ...[columns.workbook, columns.entity, facts.forms, levels.error, levels.warning, levels.rounding],
    ...[explained, headings.unchecked],
  ];
  return el('nav', {}, el('h2', {}, headings.index), table('', titles, rows, SHAPES));
}

/** Path, entity, forms, then counts. */
const SHAPES: readonly ColumnShape[] = ['', '', 'short', 'amount', 'amount', 'amount', 'amount', 'amount'];

function failures(failed: readonly FailedWorkbook[], locale: Locale): Markup {
  const { headings, columns } = REPORT_WORDS[locale];
  const rows = failed.map(({ path, message }) => [path, message]);
  return el('section', {}, el('h2', {}, headings.failed), table('', [columns.workbook, columns.fault], rows));
}
