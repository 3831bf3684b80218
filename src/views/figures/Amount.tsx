import { makeStyles, mergeClasses } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { grouped, isAmount } from '../amount';

const useStyles = makeStyles({
  figures: { fontVariantNumeric: 'tabular-nums', whiteSpace: 'nowrap' },
  words: { overflowWrap: 'anywhere' },
});

/** An amount in tabular figures; text in its place is shown as text. */
export function Amount({ value, className }: { value: string; className?: string }): ReactElement {
  const styles = useStyles();
  return (
    <span className={mergeClasses(isAmount(value) ? styles.figures : styles.words, className)}>
      {grouped(value)}
    </span>
  );
}
