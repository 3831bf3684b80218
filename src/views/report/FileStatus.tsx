import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { DismissRegular } from '@fluentui/react-icons/svg/dismiss';
import type { ReactElement } from 'react';
import { reportText, type ReportText } from '../../locales/interface/report';
import { FailureView } from '../errors/FailureView';
import { useLocale, useText } from '../language';
import { PROGRESS_AFTER, useDelay } from '../useDelay';
import { markedWords } from './markedSaved';
import type { Fresh } from './useFresh';
import type { FileMaking, FileOutcome } from './useReportFile';

const useStyles = makeStyles({
  status: {
    display: 'flex',
    alignItems: 'flex-start',
    gap: '8px',
    paddingInline: '12px',
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
    overflowWrap: 'anywhere',
  },
  told: { flexGrow: 1, display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: '2px 8px' },
});

export interface FileStatusProps {
  readonly making: FileMaking;
  readonly said: Fresh<unknown>['said'];
}

/** The file being made, what became of it, and that the workbook was checked anew for it. */
export function FileStatus({ making, said }: FileStatusProps): ReactElement {
  const styles = useStyles();
  const text = useText();
  const words = reportText(useLocale());
  const { busy, outcome, save, dismiss } = making;
  const slow = useDelay(busy, PROGRESS_AFTER);
  const told = outcome && outcome.kind !== 'failed' ? toldOf(outcome, words, text.separator) : null;
  const spoken = [said && words[said], said !== 'renewing' && slow && words.making, told].filter(Boolean);
  return (
    <>
      <div className={styles.status}>
        <div className={styles.told}>
          <span role="status">{spoken.join(' ')}</span>
          {outcome && 'file' in outcome && (
            <Button size="small" appearance="subtle" onClick={() => save(outcome.file)}>
              {outcome.kind === 'shown' ? words.saveFile : words.again}
            </Button>
          )}
        </div>
        {told !== null && (
          <Button
            size="small"
            appearance="transparent"
            icon={<DismissRegular />}
            aria-label={text.failure.dismiss}
            onClick={dismiss}
          />
        )}
      </div>
      {outcome?.kind === 'failed' && <FailureView failure={outcome.failure} onDismiss={dismiss} />}
    </>
  );
}

function toldOf(
  outcome: Exclude<FileOutcome, { kind: 'failed' }>,
  words: ReportText,
  separator: string,
): string {
  switch (outcome.kind) {
    case 'saved':
      return words.saved(outcome.file.name);
    case 'shown':
      return words.opened(outcome.file.name);
    case 'blocked':
      return words.blocked(outcome.file.name);
    case 'marked':
      return markedWords(words, outcome.saved, separator);
  }
}
