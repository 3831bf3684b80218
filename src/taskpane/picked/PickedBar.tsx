import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { qualifiedA1 } from '../../engine/workbook/reference';
import { pickedFileText, type PickedFileText } from '../../locales/interface/pickedFile';
import { FailureView } from '../../views/errors/FailureView';
import { useLocale } from '../../views/language';
import type { PickedFile } from './pickedFile';
import type { Told } from './pickedHost';
import { useCopy, type CopyOutcome } from './useCopy';

const useStyles = makeStyles({
  bar: {
    flexShrink: 0,
    padding: '6px 12px',
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground1,
    backgroundColor: tokens.colorNeutralBackground3,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    overflowWrap: 'anywhere',
  },
  words: { margin: 0 },
  // The top right 34 × 32 px belong to the host's menu.
  showing: { margin: 0, paddingInlineEnd: '26px', fontWeight: tokens.fontWeightSemibold },
  actions: { display: 'flex', flexWrap: 'wrap', gap: '4px', margin: '4px 0' },
});

export interface PickedBarProps {
  readonly file: PickedFile;
  /** What the user asked for last and is told instead. */
  readonly told: Told | null;
  readonly onBack: () => void;
  /** Absent where this Excel cannot open a workbook from memory. */
  readonly openCopy: ((xlsx: Uint8Array) => Promise<void>) | undefined;
}

/** Which file the results are about, that it is not open in Excel, and the ways on from here. */
export function PickedBar({ file, told, onBack, openCopy }: PickedBarProps): ReactElement {
  const styles = useStyles();
  const text = pickedFileText(useLocale());
  const copy = useCopy(file);
  const { outcome } = copy;
  return (
    <>
      <div className={styles.bar}>
        <p className={styles.showing} role="status">
          {text.showing(file.snapshot.name)}
        </p>
        <div className={styles.actions}>
          <Button size="small" onClick={onBack}>
            {text.back}
          </Button>
          {file.old && openCopy && (
            <Button size="small" disabledFocusable={copy.busy} onClick={() => copy.open(openCopy)}>
              {text.openCopy}
            </Button>
          )}
          {file.old && (
            <Button size="small" disabledFocusable={copy.busy} onClick={copy.save}>
              {text.saveCopy}
            </Button>
          )}
        </div>
        {file.old && <p className={styles.words}>{text.simplified}</p>}
        <div role="status">
          {outcome && outcome.kind !== 'failed' && <p className={styles.words}>{given(text, outcome)}</p>}
          {told && <p className={styles.words}>{instead(text, told)}</p>}
        </div>
      </div>
      {outcome?.kind === 'failed' && <FailureView failure={outcome.failure} onDismiss={copy.dismiss} />}
    </>
  );
}

function given(text: PickedFileText, outcome: Exclude<CopyOutcome, { kind: 'failed' }>): string {
  return outcome.kind === 'opened' ? text.opened : text.saved(outcome.name);
}

function instead(text: PickedFileText, told: Told): string {
  if (told.kind === 'noMarks') return text.noMarks;
  return text.place(qualifiedA1(told.cell), told.content?.text.trim() || text.blank);
}
