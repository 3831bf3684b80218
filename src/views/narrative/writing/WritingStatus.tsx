import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { ArrowUndoRegular } from '@fluentui/react-icons/svg/arrow-undo';
import type { ReactElement } from 'react';
import { FailureView } from '../../errors/FailureView';
import { useDelay } from '../../useDelay';
import { useWords } from '../desk';
import { PlaceButton } from '../PlaceButton';
import type { Writing } from './useWriting';

const PROGRESS_AFTER = 500;

const useStyles = makeStyles({
  status: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: '2px 8px',
    paddingInline: '12px',
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
  },
});

export interface WritingStatusProps {
  readonly writing: Writing;
  /** Reads the workbook and makes the preview again, after it has changed. */
  readonly onLookAgain: () => void;
}

/** What was written or why not, and the way back. */
export function WritingStatus({ writing, onLookAgain }: WritingStatusProps): ReactElement {
  const styles = useStyles();
  const { write } = useWords();
  const { busy, outcome, undoable, undo, dismiss } = writing;
  const slow = useDelay(busy, PROGRESS_AFTER);
  const moved = outcome?.kind === 'failed' && ['changedSince', 'sheetExists'].includes(outcome.failure.code);
  return (
    <>
      <div className={styles.status}>
        <span role="status">
          {slow && write.writing}
          {outcome?.kind === 'written' && write.written(outcome.cells)}
          {outcome?.kind === 'undone' && write.undone}
        </span>
        {outcome?.kind === 'written' && outcome.first && <PlaceButton cell={outcome.first} />}
        {undoable && (
          <Button
            size="small"
            appearance="subtle"
            icon={<ArrowUndoRegular />}
            disabledFocusable={busy}
            onClick={() => void undo()}
          >
            {write.undo}
          </Button>
        )}
      </div>
      {outcome?.kind === 'failed' && (
        <FailureView failure={outcome.failure} onDismiss={dismiss}>
          {moved && (
            <Button
              size="small"
              appearance="primary"
              onClick={() => {
                dismiss();
                onLookAgain();
              }}
            >
              {write.lookAgain}
            </Button>
          )}
        </FailureView>
      )}
    </>
  );
}
