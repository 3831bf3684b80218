import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { CopyRegular } from '@fluentui/react-icons/svg/copy';
import { useState, type ReactElement } from 'react';
import type { SourceProblem } from '../../engine/sources/source';
import { useLocale } from '../language';
import { copy, type CopyResult } from '../narrative/clipboard';
import { useFieldStyles } from '../newWorkbook/fieldStyles';
import { useHidden } from '../useHidden';
import { useLimited } from '../useLimited';
import { copyable, problemRows } from './problemRows';
import { useImportingWords } from './words';

const STEP = 50;

const useStyles = makeStyles({
  table: {
    width: '100%',
    tableLayout: 'fixed',
    borderCollapse: 'collapse',
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  head: { padding: '2px 6px 2px 0', textAlign: 'start', fontWeight: tokens.fontWeightSemibold },
  where: { width: '28%' },
  what: { width: '28%' },
  cell: {
    padding: '4px 6px 4px 0',
    verticalAlign: 'top',
    textAlign: 'start',
    fontWeight: tokens.fontWeightRegular,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    overflowWrap: 'anywhere',
  },
  line: { display: 'block' },
  actions: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: '4px 8px', padding: '4px 0' },
  byHand: { boxSizing: 'border-box', width: '100%', minHeight: '96px', font: 'inherit' },
});

/** Rows that cannot be taken: where, what, why, what to do; as text for whoever keeps the list. */
export function ProblemTable({ problems }: { readonly problems: readonly SourceProblem[] }): ReactElement {
  const styles = useStyles();
  const field = useFieldStyles();
  const words = useImportingWords();
  const locale = useLocale();
  const { hidden } = useHidden();
  const [copied, setCopied] = useState<CopyResult | null>(null);
  const rows = problemRows(problems, locale);
  const { shown, rest, next, more } = useLimited(rows, STEP);
  const { head } = words;
  return (
    <div>
      <div className={styles.actions}>
        <Button
          size="small"
          icon={<CopyRegular />}
          onClick={() => void copy(copyable(rows, head)).then(setCopied)}
        >
          {words.copy}
        </Button>
        <span role="status" className={field.words}>
          {copied !== null && (copied === 'refused' ? words.byHand : words.copied)}
        </span>
      </div>
      {copied === 'refused' && (
        <textarea
          className={styles.byHand}
          aria-label={words.table}
          readOnly
          value={copyable(rows, head).text}
          onFocus={({ target }) => target.select()}
        />
      )}
      <table className={styles.table}>
        <caption className={hidden}>{words.problems}</caption>
        <thead>
          <tr>
            <th scope="col" className={mergeClasses(styles.head, styles.where)}>
              {[head.file, head.sheet, head.row].join(' / ')}
            </th>
            <th scope="col" className={mergeClasses(styles.head, styles.what)}>
              {head.content}
            </th>
            <th scope="col" className={styles.head}>
              {head.reason}
            </th>
          </tr>
        </thead>
        <tbody>
          {shown.map(({ file, sheet, row, content, reason }, index) => (
            <tr key={index}>
              <th scope="row" className={styles.cell}>
                <span className={styles.line}>{file}</span>
                <span className={styles.line}>{sheet}</span>
                <span className={styles.line}>{/^\d+$/.test(row) ? words.row(Number(row)) : row}</span>
              </th>
              <td className={styles.cell}>{content}</td>
              <td className={styles.cell}>{reason}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {rest > 0 && (
        <Button size="small" appearance="subtle" onClick={more}>
          {words.more(next, rest)}
        </Button>
      )}
    </div>
  );
}
