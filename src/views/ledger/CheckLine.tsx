import type { ReactElement, ReactNode } from 'react';
import { HelpLink } from '../help/HelpLink';
import { useLineStyles } from './line';

export interface CheckLineProps {
  readonly sign: ReactNode;
  /** Id of the check. */
  readonly check: string;
  readonly statement: string;
  /** Why it ended so, where that needs saying. */
  readonly note?: string;
  /** How often it was evaluated. */
  readonly side?: string;
  /** The way to what it found. */
  readonly action?: ReactNode;
}

/** One check in the ledger. */
export function CheckLine({ sign, check, statement, note, side, action }: CheckLineProps): ReactElement {
  const styles = useLineStyles();
  return (
    <li className={styles.line}>
      {sign}
      <span className={styles.body}>
        <span className={styles.check}>{check}</span>
        {statement}
        {note && <span className={styles.note}>{note}</span>}
        {action}
      </span>
      {side && <span className={styles.side}>{side}</span>}
      <HelpLink check={check} />
    </li>
  );
}
