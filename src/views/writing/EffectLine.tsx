import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { useText } from '../language';
import type { Effect } from './useEffects';
import { useWritingWords } from './words';

const useStyles = makeStyles({
  line: {
    margin: 0,
    padding: '0 12px 4px',
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    fontVariantNumeric: 'tabular-nums',
  },
});

/** What the check says after something was written; nothing where nothing was. */
export function EffectLine({ effects }: { readonly effects: readonly Effect[] }): ReactElement | null {
  const styles = useStyles();
  const { levels } = useText();
  const words = useWritingWords();
  if (effects.length === 0) return null;
  const counts = effects.map(({ level, before, after }) => words.effectOf(levels[level], before, after));
  return (
    <p className={styles.line} role="status">
      {words.effect(counts.join(' · '))}
    </p>
  );
}
