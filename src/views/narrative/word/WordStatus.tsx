import { Button, ProgressBar } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { FailureView } from '../../errors/FailureView';
import { CANCEL_AFTER, PROGRESS_AFTER, useDelay } from '../../useDelay';
import { useStatusStyles } from '../../writing/statusStyles';
import { useWords } from '../desk';
import type { NarrativeText } from '../../../locales/interface/narrative';
import type { WordExport, WordFile } from './useWordExport';

export interface WordStatusProps {
  readonly word: WordExport;
}

/** The Word document being made, and what became of it. */
export function WordStatus({ word }: WordStatusProps): ReactElement {
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
            <span>{said(word.made, words)}</span>
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

function said(made: WordFile, { word }: NarrativeText): string {
  const { name, placeholders, inText, errors, byHand, behind } = made;
  const beside = placeholders - inText;
  return [
    word.saved(name),
    ...(byHand > 0 ? [word.byHand(byHand)] : []),
    ...(behind > 0 ? [word.behind(behind)] : []),
    ...(placeholders > 0 ? [word.missing(placeholders)] : []),
    ...(beside > 0 ? [word.beside(beside)] : []),
    ...(errors > 0 ? [word.errors(errors)] : []),
  ].join(' ');
}
