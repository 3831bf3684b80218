import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { ParagraphState } from '../../../engine/narrative/sheet/states';
import { useWords } from '../desk';
import { DiffText } from './DiffText';
import { PlaceButton } from '../PlaceButton';
import { StatusChip } from '../StatusChip';

const useStyles = makeStyles({
  standing: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: '2px 8px',
    marginTop: '2px',
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
  },
  details: { flex: '1 1 100%' },
  summary: { cursor: 'pointer' },
});

/** How the sheet differs from the paragraph as it reads now; nothing where it does not, or was not written. */
export function ParagraphStanding({ state }: { readonly state: ParagraphState | null }): ReactElement | null {
  const styles = useStyles();
  const words = useWords();
  if (!state || state.status === 'current' || state.status === 'unwritten') return null;
  const { status, onSheet, now, cell } = state;
  return (
    <div className={styles.standing} data-standing={state.id} tabIndex={-1}>
      <StatusChip text={words.statuses[status]} asking />
      <span>{words.statusWhy[status]}</span>
      {cell && <PlaceButton cell={cell} />}
      {onSheet !== null && now !== null && (
        <details className={styles.details}>
          <summary className={styles.summary}>{words.write.diff}</summary>
          <DiffText before={onSheet} after={now} />
        </details>
      )}
    </div>
  );
}
