import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { placeText } from '../../engine/sources/collate';
import type { ImportedWorkbook } from '../../engine/sources/planImport';
import { saySource } from '../../locales/sourceSentences';
import { useLocale } from '../language';
import { useFieldStyles } from '../newWorkbook/fieldStyles';
import type { ImportResult } from './useImport';
import { problemRows } from './problemRows';
import { useImportingWords } from './words';

/** Longer lists are opened on request. */
const OPEN_AT_FIRST = 8;

const useStyles = makeStyles({
  summary: { display: 'flex', flexDirection: 'column', gap: '4px' },
  ready: { margin: 0, fontWeight: tokens.fontWeightSemibold, overflowWrap: 'anywhere' },
  title: { cursor: 'pointer', fontSize: tokens.fontSizeBase200, lineHeight: '24px' },
  list: {
    margin: 0,
    paddingInlineStart: '20px',
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    overflowWrap: 'anywhere',
  },
});

export interface ImportSummaryProps {
  readonly result: ImportResult;
  readonly workbook: ImportedWorkbook;
}

/** What came from which source, what is to be looked at, what stays blank, and what the check says. */
export function ImportSummary({ result, workbook }: ImportSummaryProps): ReactElement {
  const styles = useStyles();
  const field = useFieldStyles();
  const words = useImportingWords();
  const locale = useLocale();
  const { plan, conversion } = result;
  const count = (level: string): number =>
    workbook.report.findings.filter((finding) => finding.level === level).length;
  const tables = plan.tables.flatMap(({ place, kind, taken }) => {
    if (taken === 0 && kind !== 'list') return [];
    const from = placeText({ ...place, row: null });
    return [
      kind === 'list'
        ? `${from} ${words.list} ${words.rows(taken)}`
        : `${from} ${kind} ${words.amounts(taken)}`,
    ];
  });
  const warnings = problemRows(plan.warnings, locale).map(({ file, sheet, row, reason }) =>
    [file, sheet, /^\d+$/.test(row) ? words.row(Number(row)) : row, reason].filter((part) => part).join(' '),
  );
  const missing = plan.missing.map((one) => saySource(locale, one));
  return (
    <div className={styles.summary}>
      <div role="status">
        <p className={styles.ready}>{words.ready(workbook.items.length, workbook.derived)}</p>
        {conversion && (
          <p className={field.words}>
            {words.conversion(
              conversion.changes.filter(({ moved }) => moved !== 0).length,
              conversion.residuals.length,
            )}
          </p>
        )}
        {conversion && conversion.conflicts.length > 0 && (
          <p className={field.words}>{words.conflicts(conversion.conflicts.length)}</p>
        )}
        <p className={field.words}>{words.findings(count('error'), count('warning'))}</p>
      </div>
      <Lines title={words.warnings(warnings.length)} lines={warnings} />
      <Lines title={words.taken(tables.length)} lines={tables} />
      <Lines title={words.missing(missing.length)} lines={missing} />
    </div>
  );
}

interface LinesProps {
  readonly title: string;
  readonly lines: readonly string[];
}

function Lines({ title, lines }: LinesProps): ReactElement | null {
  const styles = useStyles();
  if (lines.length === 0) return null;
  return (
    <details open={lines.length <= OPEN_AT_FIRST}>
      <summary className={styles.title}>{title}</summary>
      <ul className={styles.list}>
        {lines.map((line, index) => (
          <li key={index}>{line}</li>
        ))}
      </ul>
    </details>
  );
}
