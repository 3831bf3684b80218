import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { LevelSign } from '../signs/LevelSign';
import { useWords } from './desk';

const useStyles = makeStyles({
  note: {
    display: 'flex',
    alignItems: 'flex-start',
    gap: '6px',
    margin: '4px 12px',
    padding: '6px 8px',
    border: `1px solid ${tokens.colorStatusDangerBorder1}`,
    borderRadius: tokens.borderRadiusMedium,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  words: { flexGrow: 1, margin: 0, overflowWrap: 'anywhere' },
  action: { flexShrink: 0, minWidth: 'max-content' },
});

export interface ErrorsNoteProps {
  /** Places that do not agree and have not been explained. */
  readonly errors: number;
  readonly onFindings: () => void;
}

/** That the text is written from figures that do not agree yet, before it is copied, written or exported. */
export function ErrorsNote({ errors, onFindings }: ErrorsNoteProps): ReactElement | null {
  const styles = useStyles();
  const words = useWords();
  if (errors === 0) return null;
  return (
    <div className={styles.note}>
      <LevelSign level="error" />
      <p className={styles.words}>{words.errors.open(errors)}</p>
      <Button className={styles.action} size="small" onClick={onFindings}>
        {words.errors.show}
      </Button>
    </div>
  );
}
