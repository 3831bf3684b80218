import type { ReactElement } from 'react';
import { say } from '../../locales/sentences';
import { FailureView } from '../errors/FailureView';
import { useLocale } from '../language';
import { useFieldStyles } from './fieldStyles';
import type { Making } from './useMaking';
import { useNewWords } from './words';

/** What became of the new workbook, and what of last year's is doubtful. */
export function MakingStatus({ making }: { readonly making: Making }): ReactElement {
  const field = useFieldStyles();
  const words = useNewWords();
  const locale = useLocale();
  const { busy, outcome, dismiss } = making;
  const notices = outcome && outcome.kind !== 'failed' ? outcome.notices : [];
  const tooLong = outcome?.kind === 'failed' && outcome.failure.code === 'textTooLong';
  return (
    <>
      <div role="status" className={field.words}>
        {busy && words.making}
        {outcome?.kind === 'opened' && words.opened}
        {outcome?.kind === 'saved' && words.saved(outcome.name)}
        {notices.map((notice, index) => (
          <p key={index} className={field.words}>
            {say(locale, notice)}
          </p>
        ))}
      </div>
      {tooLong && (
        <p role="alert" className={field.problem}>
          {words.entityTooLong}
        </p>
      )}
      {outcome?.kind === 'failed' && !tooLong && (
        <FailureView failure={outcome.failure} onDismiss={dismiss} />
      )}
    </>
  );
}
