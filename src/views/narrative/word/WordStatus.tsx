import { Button, ProgressBar, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { FailureView } from '../../errors/FailureView';
import { useDelay } from '../../useDelay';
import { useWords } from '../desk';
import type { WordExport } from './useWordExport';

/** Work shorter than this shows no progress; longer than that it may be given up. Milliseconds. */
const PROGRESS_AFTER = 500;
const CANCEL_AFTER = 5000;

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
    overflowWrap: 'anywhere',
  },
});

export interface WordStatusProps {
  readonly word: WordExport;
  /** Placeholders in the document. */
  readonly missing: number;
}

/** The Word document being made, and what became of it. */
export function WordStatus({ word, missing }: WordStatusProps): ReactElement {
  const styles = useStyles();
  const words = useWords();
  const shown = useDelay(word.running, PROGRESS_AFTER);
  const cancellable = useDelay(word.running, CANCEL_AFTER);
  return (
    <>
      <div role="status" className={styles.status}>
        {shown && (
          <>
            <ProgressBar aria-label={words.word.running} />
            <span>{words.word.running}</span>
            {cancellable && (
              <Button size="small" appearance="subtle" onClick={word.cancel}>
                {words.word.cancel}
              </Button>
            )}
          </>
        )}
        {word.made && (
          <>
            <span>
              {words.word.saved(word.made.name)} {missing > 0 && words.word.missing(missing)}
            </span>
            <Button size="small" appearance="subtle" onClick={word.saveAgain}>
              {words.word.again}
            </Button>
          </>
        )}
      </div>
      {word.failure && <FailureView failure={word.failure} onDismiss={word.dismiss} />}
    </>
  );
}
