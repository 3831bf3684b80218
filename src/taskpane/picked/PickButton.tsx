import { Button } from '@fluentui/react-components';
import { useRef, type ReactElement } from 'react';
import { useLocale } from '../../views/language';
import { pickedFileText } from '../../locales/interface/pickedFile';

export interface PickButtonProps {
  /** Gives the button out, for the focus to come back to. */
  readonly hold: (button: HTMLElement | null) => void;
  readonly onPick: (file: File) => void;
}

/** Asks for a file by the system's own dialogue. */
export function PickButton({ hold, onPick }: PickButtonProps): ReactElement {
  const text = pickedFileText(useLocale());
  const input = useRef<HTMLInputElement>(null);
  return (
    <>
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
      <Button
        ref={hold}
        size="small"
        appearance="transparent"
        title={text.pickWhy}
        onClick={() => input.current?.click()}
      >
        {text.pick}
      </Button>
    </>
  );
}
