import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { CellRef } from '../../engine/workbook/reference';
import { useWorkStrings } from '../workStrings';
import { someCells } from './EditNotices';

const useStyles = makeStyles({
  notice: {
    padding: '6px 12px',
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground1,
    backgroundColor: tokens.colorStatusWarningBackground1,
    borderBottom: `1px solid ${tokens.colorStatusWarningBorder1}`,
    overflowWrap: 'anywhere',
  },
  what: { margin: 0, fontWeight: tokens.fontWeightSemibold },
  why: { margin: 0 },
});

/** Which formulas have no result since the cells they use were changed. */
export function UncalculatedNotice({ cells }: { cells: readonly CellRef[] }): ReactElement | null {
  const styles = useStyles();
  const { uncalculated } = useWorkStrings();
  if (cells.length === 0) return null;
  return (
    <div role="status" className={styles.notice}>
      <p className={styles.what}>{uncalculated.what(cells.length, someCells(cells))}</p>
      <p className={styles.why}>{uncalculated.why}</p>
    </div>
  );
}
