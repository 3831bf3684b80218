import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { useWords } from './desk';
import { StatusChip } from './StatusChip';

const useStyles = makeStyles({
  note: {
    display: 'flex',
    alignItems: 'center',
    gap: '6px',
    padding: '2px 12px',
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  words: { flexGrow: 1, margin: 0 },
  action: { flexShrink: 0, minWidth: 'max-content' },
});

export interface OutdatedNoteProps {
  /** Headings and paragraphs on the sheet that would read otherwise now. */
  readonly outdated: number;
  readonly onShow: () => void;
}

/** That figures have moved since the text was written on its sheet: said above, for the chapters may be folded away. */
export function OutdatedNote({ outdated, onShow }: OutdatedNoteProps): ReactElement | null {
  const styles = useStyles();
  const words = useWords();
  if (outdated === 0) return null;
  return (
    <div className={styles.note}>
      <StatusChip text={words.chips.outdated(outdated)} asking />
      <p role="status" className={styles.words}>
        {words.outdated.why}
      </p>
      <Button className={styles.action} size="small" onClick={onShow}>
        {words.outdated.show}
      </Button>
    </div>
  );
}
