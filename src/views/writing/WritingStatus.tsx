import { Button, makeStyles } from '@fluentui/react-components';
import { ArrowUndoRegular } from '@fluentui/react-icons/svg/arrow-undo';
import { useEffect, useRef, type ReactElement } from 'react';
import { a1 } from '../../engine/workbook/reference';
import { FailureView } from '../errors/FailureView';
import { CellLink } from '../figures/CellLink';
import type { Locatable } from '../place';
import { PROGRESS_AFTER, useDelay } from '../useDelay';
import { useStatusStyles } from './statusStyles';
import type { Writing } from './useWriting';
import { useWritingWords } from './words';

/** Long enough for the preview to be gone and the focus with it. Milliseconds. */
const FOCUS_AFTER = 50;

const useStyles = makeStyles({
  told: { ':focus': { outline: 'none' } },
});

export interface WritingStatusProps {
  readonly writing: Writing;
  /** Reads the workbook and makes the preview again, after it has changed. */
  readonly onLookAgain: () => void;
  readonly onGoTo: (place: Locatable) => void;
}

/** What was written or why not, and the way back. */
export function WritingStatus({ writing, onLookAgain, onGoTo }: WritingStatusProps): ReactElement {
  const styles = useStyles();
  const { status } = useStatusStyles();
  const words = useWritingWords();
  const { busy, outcome, undoable, undo, dismiss } = writing;
  const told = useRef<HTMLSpanElement>(null);
  // What was pressed goes with its preview or with the way back: the keyboard goes on where the outcome is told.
  useEffect(() => {
    if (outcome === null || outcome.kind === 'failed') return;
    const timer = setTimeout(() => {
      if (document.activeElement === document.body) told.current?.focus();
    }, FOCUS_AFTER);
    return () => clearTimeout(timer);
  }, [outcome]);
  const slow = useDelay(busy, PROGRESS_AFTER);
  const moved = outcome?.kind === 'failed' && ['changedSince', 'sheetExists'].includes(outcome.failure.code);
  return (
    <>
      <div className={status}>
        <span ref={told} tabIndex={-1} role="status" className={styles.told}>
          {slow && words.writing}
          {outcome?.kind === 'written' && words.written(outcome.cells)}
          {outcome?.kind === 'undone' && words.undone}
        </span>
        {outcome?.kind === 'written' && outcome.first && (
          <CellLink place={{ sheet: outcome.first.sheet, cell: a1(outcome.first) }} onGoTo={onGoTo} />
        )}
        {undoable && (
          <Button
            size="small"
            appearance="subtle"
            icon={<ArrowUndoRegular />}
            disabledFocusable={busy}
            onClick={() => {
              // It goes with what is undone, and a focus that goes along makes the browser lay out half a drawing.
              told.current?.focus({ preventScroll: true });
              void undo();
            }}
          >
            {words.undo}
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
              {words.lookAgain}
            </Button>
          )}
        </FailureView>
      )}
    </>
  );
}
