import { Button, makeStyles, ProgressBar, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { useDelay } from '../views/useDelay';

/** Work shorter than this shows no progress; longer than that it may be given up. Milliseconds. */
const PROGRESS_AFTER = 500;
const CANCEL_AFTER = 5_000;

const useStyles = makeStyles({
  bar: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: '4px 8px',
    padding: '6px 12px',
    flexShrink: 0,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground1,
  },
  words: { flex: '1 1 160px' },
});

/** Work that goes on beside the page. */
export function Progress(props: {
  readonly running: boolean;
  readonly label: string;
  readonly cancelLabel: string;
  readonly onCancel: () => void;
}): ReactElement | null {
  const styles = useStyles();
  const shown = useDelay(props.running, PROGRESS_AFTER);
  const cancellable = useDelay(props.running, CANCEL_AFTER);
  if (!shown) return null;
  return (
    <div className={styles.bar}>
      <ProgressBar aria-label={props.label} />
      <span role="status" className={styles.words}>
        {props.label}
      </span>
      {cancellable && (
        <Button size="small" appearance="subtle" onClick={props.onCancel}>
          {props.cancelLabel}
        </Button>
      )}
    </div>
  );
}
