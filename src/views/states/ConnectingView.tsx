import { Spinner, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { useText } from '../language';
import { useDelay } from '../useDelay';

/** After so many milliseconds the wait itself is mentioned. */
const SLOW_AFTER = 2000;

const useStyles = makeStyles({
  view: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'center',
    gap: '8px',
    padding: '48px 16px',
    textAlign: 'center',
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
  },
  title: {
    margin: 0,
    fontSize: tokens.fontSizeBase400,
    fontWeight: tokens.fontWeightSemibold,
    color: tokens.colorNeutralForeground1,
  },
});

/** While the host has not answered yet. */
export function ConnectingView(): ReactElement {
  const styles = useStyles();
  const { connecting } = useText();
  const slow = useDelay(true, SLOW_AFTER);
  return (
    <div className={styles.view} role="status">
      <Spinner aria-hidden />
      <p className={styles.title}>{connecting.title}</p>
      {slow ? connecting.slow : connecting.value}
    </div>
  );
}
