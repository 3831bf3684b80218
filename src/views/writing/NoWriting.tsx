import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useState, type ReactElement } from 'react';
import type { HostFailure } from '../../hosts/host';
import { FailureView } from '../errors/FailureView';
import { toFailure } from '../errors/failure';
import { useWritingWords } from './words';

const useStyles = makeStyles({
  row: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: '4px', padding: '2px 12px' },
  words: {
    margin: 0,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
  },
});

export interface NoWritingProps {
  /** For an .xls: makes an .xlsx of it and opens that. */
  readonly onConvert: (() => Promise<void>) | undefined;
  /** What to say where it cannot be made one. */
  readonly unavailable: string;
}

/** Why nothing can be written into this workbook, and the way on. */
export function NoWriting({ onConvert, unavailable }: NoWritingProps): ReactElement {
  const styles = useStyles();
  const words = useWritingWords();
  const [busy, setBusy] = useState(false);
  const [failure, setFailure] = useState<HostFailure | null>(null);

  const convert = async (): Promise<void> => {
    setBusy(true);
    setFailure(null);
    try {
      await onConvert?.();
    } catch (error) {
      setFailure(toFailure(error));
    } finally {
      setBusy(false);
    }
  };
  return (
    <>
      <div className={styles.row}>
        <p className={styles.words}>{onConvert ? words.notInXls : unavailable}</p>
        {onConvert && (
          <Button size="small" disabledFocusable={busy} onClick={() => void convert()}>
            {words.toXlsx}
          </Button>
        )}
      </div>
      {failure && <FailureView failure={failure} onDismiss={() => setFailure(null)} />}
    </>
  );
}
