import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useId, useRef, useState, type KeyboardEvent, type ReactElement } from 'react';
import type { InputKey, InputValue } from '../../../engine/inputs/inputs';
import type { InputField as Field } from '../../../engine/inputs/keys';
import { ENTITY_KINDS, readValue } from '../../../engine/inputs/values';
import { useHidden } from '../../useHidden';
import { afterPress } from './afterPress';
import { useWords } from '../desk';

const useStyles = makeStyles({
  field: {
    display: 'inline-flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: '2px 6px',
    maxWidth: '100%',
    boxSizing: 'border-box',
    padding: '2px 6px',
    marginInline: '2px',
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground3,
    verticalAlign: 'middle',
    textIndent: 0,
  },
  // Leaves room for the stop that ends the sentence.
  wide: { width: 'calc(100% - 20px)', marginInline: 0, marginBlock: '4px' },
  label: {
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground2,
    overflowWrap: 'anywhere',
  },
  control: {
    boxSizing: 'border-box',
    padding: '2px 6px',
    minHeight: '24px',
    border: `1px solid ${tokens.colorNeutralStrokeAccessible}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground1,
    color: tokens.colorNeutralForeground1,
    font: 'inherit',
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-1px' },
  },
  number: { width: '9em', maxWidth: '100%', textAlign: 'end', fontVariantNumeric: 'tabular-nums' },
  words: { flex: '1 1 100%', minWidth: 0, resize: 'vertical' },
  choice: {
    cursor: 'pointer',
    ':hover': { backgroundColor: tokens.colorNeutralBackground1Hover },
  },
  hint: { flex: '1 1 100%', fontSize: tokens.fontSizeBase100, color: tokens.colorNeutralForeground3 },
  refused: {
    flex: '1 1 100%',
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorStatusDangerForeground2,
  },
});

export interface InputFieldProps {
  readonly inputKey: InputKey;
  readonly field: Field;
  readonly label: string;
  /** What was given before. */
  readonly before?: InputValue;
  /** Takes the value; `onward` where the user is done with the field and wants the next one. */
  readonly onAnswer: (value: InputValue, onward: boolean) => void;
  readonly onCancel?: () => void;
}

/**
 * A field for one input, of the kind the input is: what was typed is taken when the field is left or with Enter, not
 * with every key; what is not of that kind is refused here, with what was typed kept.
 */
export function InputField(props: InputFieldProps): ReactElement {
  const { field, label, onAnswer } = props;
  const styles = useStyles();
  const id = useId();
  if (field.kind !== 'choice') return <TypedField {...props} />;
  return (
    <span className={styles.field} role="group" aria-labelledby={id}>
      <span id={id} className={styles.label}>
        {label}
      </span>
      {ENTITY_KINDS.map((kind, index) => (
        <button
          key={kind}
          type="button"
          className={mergeClasses(styles.control, styles.choice)}
          {...(index === 0 ? { 'data-input': props.inputKey } : {})}
          aria-pressed={props.before === kind}
          onClick={() => onAnswer(kind, true)}
        >
          {kind}
        </button>
      ))}
    </span>
  );
}

function TypedField({ inputKey, field, label, before, onAnswer, onCancel }: InputFieldProps): ReactElement {
  const styles = useStyles();
  const { hidden } = useHidden();
  const words = useWords();
  const id = useId();
  const [draft, setDraft] = useState(() => draftOf(before));
  const [refused, setRefused] = useState(false);
  // Leaving follows taking when the field goes away with its focus.
  const taken = useRef(false);
  const isWords = field.kind === 'text' || field.kind === 'texts';
  const hint = field.kind === 'texts' ? words.field.onePerLine : words.field.enter;

  /** Whether there was something to take. */
  const take = (onward: boolean): boolean => {
    if (taken.current || draft.trim() === '') return false;
    const value = readValue(field, draft);
    if (value === null || (Array.isArray(value) && value.length === 0)) {
      setRefused(true);
      return false;
    }
    if (!onward && draft === draftOf(before)) return false;
    taken.current = true;
    onAnswer(value, onward);
    return true;
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    // Enter chooses a word of the input method; it is no key of ours then.
    if (event.nativeEvent.isComposing) return;
    if (event.key === 'Escape' && onCancel) {
      event.stopPropagation();
      taken.current = true;
      onCancel();
    }
    const done = field.kind === 'texts' ? event.ctrlKey || event.metaKey : !event.shiftKey;
    if (event.key === 'Enter' && done) {
      event.preventDefault();
      take(true);
    }
    if (event.key === 'Tab' && !event.shiftKey && take(true)) event.preventDefault();
  };
  const control = {
    id,
    value: draft,
    'data-input': inputKey,
    'aria-invalid': refused,
    'aria-describedby': `${id}-hint`,
    onKeyDown,
    onBlur: () => afterPress(() => take(false)),
  };
  const change = (value: string): void => {
    setDraft(value);
    setRefused(false);
  };
  return (
    <span className={mergeClasses(styles.field, (isWords || refused) && styles.wide)}>
      <label htmlFor={id} className={styles.label}>
        {label}
      </label>
      {isWords ? (
        <textarea
          {...control}
          rows={field.kind === 'texts' ? 3 : field.path.at(-1) === 'name' ? 1 : 2}
          className={mergeClasses(styles.control, styles.words)}
          onChange={({ target }) => change(target.value)}
        />
      ) : (
        <input
          {...control}
          type="text"
          inputMode={field.kind === 'amount' ? 'decimal' : 'numeric'}
          autoComplete="off"
          className={mergeClasses(styles.control, styles.number)}
          onChange={({ target }) => change(target.value)}
        />
      )}
      {refused ? (
        <span id={`${id}-hint`} className={styles.refused} role="alert">
          {words.field.refused[field.kind]}
        </span>
      ) : (
        <span id={`${id}-hint`} className={field.kind === 'texts' ? styles.hint : hidden}>
          {hint}
        </span>
      )}
    </span>
  );
}

function draftOf(value: InputValue | undefined): string {
  if (value === undefined) return '';
  return typeof value === 'object' ? value.join('\n') : String(value);
}
