import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { useText } from '../language';

const useStyles = makeStyles({
  notice: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: '4px 8px',
    padding: '6px 12px',
    backgroundColor: tokens.colorStatusWarningBackground1,
    borderTop: `1px solid ${tokens.colorStatusWarningBorder1}`,
    borderBottom: `1px solid ${tokens.colorStatusWarningBorder1}`,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground1,
  },
  word: { color: tokens.colorStatusWarningForeground3, fontWeight: tokens.fontWeightSemibold },
  why: { flex: '1 1 140px' },
});

/** The workbook changed after the check: what is shown may no longer hold. */
export function StaleNotice({ busy, onRun }: { busy: boolean; onRun: () => void }): ReactElement {
  const styles = useStyles();
  const text = useText();
  return (
    <div className={styles.notice} role="status">
      <strong className={styles.word}>{text.check.stale}</strong>
      <span className={styles.why}>{text.check.staleWhy}</span>
      <Button size="small" appearance="primary" disabledFocusable={busy} onClick={onRun}>
        {text.check.rerun}
      </Button>
    </div>
  );
}
