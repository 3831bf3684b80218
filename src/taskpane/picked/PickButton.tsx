import { Button, makeStyles } from '@fluentui/react-components';
import type { ReactElement, RefObject } from 'react';
import { useLocale } from '../../views/language';
import { pickedFileText } from '../../locales/interface/pickedFile';

const useStyles = makeStyles({ button: { minWidth: 0, paddingInline: '8px' } });

export interface PickButtonProps {
  /** Gives the button out, for the focus to come back to. */
  readonly hold?: (button: HTMLElement | null) => void;
  /** Asks for a file by the system's own dialogue. */
  readonly onAsk: () => void;
}

/** The way to a file that is not open in Excel. */
export function PickButton({ hold, onAsk }: PickButtonProps): ReactElement {
  const styles = useStyles();
  const text = pickedFileText(useLocale());
  return (
    <Button
      ref={hold}
      className={styles.button}
      size="small"
      appearance="transparent"
      title={text.pickWhy}
      onClick={onAsk}
    >
      {text.pick}
    </Button>
  );
}

export interface PickInputProps {
  readonly input: RefObject<HTMLInputElement | null>;
  readonly onPick: (file: File) => void;
}

/** What the system's own dialogue belongs to; never seen. */
export function PickInput({ input, onPick }: PickInputProps): ReactElement {
  const text = pickedFileText(useLocale());
  return (
    <input
      ref={input}
      type="file"
      accept=".xls,.xlsx,.xlsm"
      aria-label={text.pick}
      hidden
      onChange={({ target }) => {
        const file = target.files?.[0];
        if (file) onPick(file);
        // Emptied, so that choosing the same file again reads it again.
        target.value = '';
      }}
    />
  );
}
