import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { CellContent, WorkbookEdit } from '../../engine/workbook/edits';
import { qualifiedA1 } from '../../engine/workbook/reference';
import { grouped } from '../amount';
import { useWritingWords } from './words';

/** With more cells than this the list is opened on request. */
const OPEN_AT_FIRST = 12;

const useStyles = makeStyles({
  summary: { cursor: 'pointer' },
  table: { width: '100%', tableLayout: 'fixed', borderCollapse: 'collapse' },
  head: { padding: '2px 4px 2px 0', textAlign: 'start', fontWeight: tokens.fontWeightSemibold },
  cell: {
    padding: '3px 4px 3px 0',
    verticalAlign: 'top',
    textAlign: 'start',
    fontWeight: tokens.fontWeightRegular,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    color: tokens.colorNeutralForeground2,
  },
  value: { padding: '0 4px 3px 0', verticalAlign: 'top', whiteSpace: 'pre-wrap' },
  blank: { color: tokens.colorNeutralForeground3 },
  scrolled: { maxHeight: '320px', overflowY: 'auto' },
});

/** Every cell of a change, before and after. */
export function CellList({ edit }: { readonly edit: WorkbookEdit }): ReactElement {
  const styles = useStyles();
  const words = useWritingWords();
  const { cells } = edit;
  return (
    <details open={cells.length <= OPEN_AT_FIRST}>
      <summary className={styles.summary}>{words.list(cells.length)}</summary>
      <div className={styles.scrolled} tabIndex={0} role="group" aria-label={words.list(cells.length)}>
        <table className={styles.table}>
          <thead>
            <tr>
              <th scope="col" className={styles.head}>
                {words.before}
              </th>
              <th scope="col" className={styles.head}>
                {words.after}
              </th>
            </tr>
          </thead>
          {cells.map(({ cell, before, after }) => (
            <tbody key={qualifiedA1(cell)}>
              <tr>
                <th scope="rowgroup" colSpan={2} className={styles.cell}>
                  {qualifiedA1(cell)}
                </th>
              </tr>
              <tr>
                <td className={styles.value}>
                  {shown(before) ?? <span className={styles.blank}>{words.blank}</span>}
                </td>
                <td className={styles.value}>
                  {shown(after) ?? <span className={styles.blank}>{words.blank}</span>}
                </td>
              </tr>
            </tbody>
          ))}
        </table>
      </div>
    </details>
  );
}

/** null for a blank cell. */
export function shown(content: CellContent): string | null {
  switch (content.kind) {
    case 'blank':
      return null;
    case 'text':
      return content.text === '' ? null : content.text;
    case 'number':
      return grouped(content.value);
    case 'formula':
      return content.formula;
  }
}
