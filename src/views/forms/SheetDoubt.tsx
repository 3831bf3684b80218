import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useEffect, useId, useRef, type KeyboardEvent, type ReactElement } from 'react';
import { useText } from '../language';
import type { OtherTitle } from './titledAs';

const useStyles = makeStyles({
  doubt: {
    flex: '1 1 100%',
    display: 'flex',
    flexWrap: 'wrap',
    gap: '4px 8px',
    padding: '8px 10px',
    borderRadius: tokens.borderRadiusMedium,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    backgroundColor: tokens.colorNeutralBackground2,
    overflowWrap: 'anywhere',
  },
  words: {
    flex: '1 1 100%',
    margin: 0,
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
});

export interface SheetDoubtProps {
  readonly other: OtherTitle;
  /** What the form is called for short. */
  readonly name: string;
  readonly onUse: () => void;
  readonly onCancel: () => void;
}

/** The sheet calls itself another form: it is used for this one only when people say so again. */
export function SheetDoubt({ other, name, onUse, onCancel }: SheetDoubtProps): ReactElement {
  const styles = useStyles();
  const text = useText();
  const { sheetChoice } = text;
  const id = useId();
  const question = useRef<HTMLParagraphElement>(null);
  useEffect(() => {
    question.current?.focus({ preventScroll: true });
    question.current?.parentElement?.scrollIntoView({ block: 'nearest' });
  }, []);
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape') return;
    event.stopPropagation();
    onCancel();
  };
  return (
    // Only Escape, from its own buttons.
    <div role="group" aria-labelledby={id} className={styles.doubt} onKeyDown={onKeyDown}>
      <p id={id} ref={question} tabIndex={-1} className={styles.words}>
        {sheetChoice.ask(other.title, text.formShort(other.form), name)}
      </p>
      <Button size="small" onClick={onUse}>
        {sheetChoice.still}
      </Button>
      <Button size="small" onClick={onCancel}>
        {sheetChoice.cancel}
      </Button>
    </div>
  );
}
