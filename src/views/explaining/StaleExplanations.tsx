import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { Waiver } from '../../engine/report/waivers';
import type { Kept } from '../kept/kept';
import { useText } from '../language';
import { useLineStyles } from '../ledger/line';

const useStyles = makeStyles({
  why: {
    margin: 0,
    padding: '0 12px 4px',
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
  },
  remove: { flexShrink: 0 },
});

export interface StaleExplanationsProps {
  readonly waivers: readonly Waiver[];
  readonly kept: Kept;
}

/** Explanations whose finding is gone, each with a way to remove it. */
export function StaleExplanations({ waivers, kept }: StaleExplanationsProps): ReactElement {
  const styles = useStyles();
  const line = useLineStyles();
  const { explain } = useText();
  return (
    <>
      <p className={styles.why}>{explain.staleWhy}</p>
      <ul className={line.list}>
        {waivers.map(({ finding, reason }) => (
          <li key={finding} className={line.line}>
            <span className={line.body}>
              <span className={line.check}>{finding}</span>
              {reason}
            </span>
            <Button
              className={styles.remove}
              size="small"
              aria-label={explain.removeOf(finding)}
              disabledFocusable={!kept.writable || kept.busy}
              onClick={() => void kept.withdraw(finding)}
            >
              {explain.remove}
            </Button>
          </li>
        ))}
      </ul>
    </>
  );
}
