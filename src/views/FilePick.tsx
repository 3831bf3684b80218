import { Button } from '@fluentui/react-components';
import { useRef, type ReactElement } from 'react';

export interface FilePickProps {
  readonly label: string;
  /** Endings, as the file input takes them. */
  readonly accept: string;
  readonly disabled?: boolean;
  readonly onPick: (file: File) => void;
}

/** Asks for a file by the system's own dialogue. */
export function FilePick({ label, accept, disabled = false, onPick }: FilePickProps): ReactElement {
  const input = useRef<HTMLInputElement>(null);
  return (
    <>
      <input
        ref={input}
        type="file"
        accept={accept}
        aria-label={label}
        hidden
        onChange={({ target }) => {
          const file = target.files?.[0];
          if (file) onPick(file);
          // Emptied, so that choosing the same file again reads it again.
          target.value = '';
        }}
      />
      <Button size="small" disabledFocusable={disabled} onClick={() => input.current?.click()}>
        {label}
      </Button>
    </>
  );
}
