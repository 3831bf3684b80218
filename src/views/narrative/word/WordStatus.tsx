import { Button, ProgressBar } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { FailureView } from '../../errors/FailureView';
import { CANCEL_AFTER, PROGRESS_AFTER, useDelay } from '../../useDelay';
import { useStatusStyles } from '../../writing/statusStyles';
import { useWords } from '../desk';
import type { WordExport } from './useWordExport';

export interface WordStatusProps {
  readonly word: WordExport;
  /** Placeholders in the document. */
  readonly missing: number;
  /** Places of the forms that do not agree. */
  readonly errors: number;
}

/** The Word document being made, and what became of it. */
export function WordStatus({ word, missing, errors }: WordStatusProps): ReactElement {
  const styles = useStatusStyles();
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
              {words.word.saved(word.made.name)} {missing > 0 && words.word.missing(missing)}{' '}
              {errors > 0 && words.word.errors(errors)}
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
