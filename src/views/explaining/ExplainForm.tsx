import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useEffect, useId, useRef, useState, type KeyboardEvent, type ReactElement } from 'react';
import type { Finding } from '../../engine/report/report';
import { LEAST_REASON } from '../../engine/report/state';
import type { Kept } from '../kept/kept';
import { useLocale, useText } from '../language';
import { boundTo } from './boundTo';
import { WhenToExplain } from './WhenToExplain';

const useStyles = makeStyles({
  form: { display: 'flex', flexDirection: 'column', gap: '6px', width: '100%' },
  label: { fontWeight: tokens.fontWeightSemibold },
  reason: {
    boxSizing: 'border-box',
    width: '100%',
    minHeight: '72px',
    padding: '6px 8px',
    resize: 'vertical',
    border: `1px solid ${tokens.colorNeutralStrokeAccessible}`,
    borderRadius: tokens.borderRadiusMedium,
    color: tokens.colorNeutralForeground1,
    backgroundColor: tokens.colorNeutralBackground1,
    font: 'inherit',
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-1px' },
  },
  words: { margin: 0, color: tokens.colorNeutralForeground2 },
  lacking: { margin: 0, color: tokens.colorStatusDangerForeground2 },
  bound: { margin: 0, paddingInlineStart: '16px', fontVariantNumeric: 'tabular-nums' },
  actions: { display: 'flex', flexWrap: 'wrap', gap: '8px' },
});

export interface ExplainFormProps {
  readonly finding: Finding;
  /** The reason given before, to start from. */
  readonly before: string;
  readonly kept: Kept;
  /** Opened by the user just now, and not found again where it was left. */
  readonly takesFocus: boolean;
  readonly onDone: () => void;
}

/** Why the figures are right as they stand; what that is bound to, and where it will be kept. */
export function ExplainForm(props: ExplainFormProps): ReactElement {
  const { finding, before, kept, takesFocus } = props;
  const styles = useStyles();
  const text = useText();
  const { explain } = text;
  const locale = useLocale();
  const id = useId();
  const field = useRef<HTMLTextAreaElement>(null);
  const [reason, setReason] = useState(() => kept.drafts.get(finding.id) ?? before);
  const [refused, setRefused] = useState(false);
  useEffect(() => {
    if (takesFocus) field.current?.focus();
  }, [takesFocus]);

  const onDone = (): void => {
    kept.drafts.delete(finding.id);
    props.onDone();
  };
  const lacking = refused && reason.trim().length < LEAST_REASON;
  const save = async (): Promise<void> => {
    if (reason.trim().length < LEAST_REASON) {
      setRefused(true);
      field.current?.focus();
      return;
    }
    // What was typed stays where it could not be kept.
    if (await kept.explain(finding, reason)) onDone();
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    // The arrows belong to the text here, not to the walk through the findings.
    event.stopPropagation();
    if (event.key === 'Escape') onDone();
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) void save();
  };

  return (
    <form
      className={styles.form}
      onKeyDown={onKeyDown}
      onSubmit={(event) => {
        event.preventDefault();
        void save();
      }}
    >
      <WhenToExplain check={finding.check} />
      <label className={styles.label} htmlFor={`${id}-reason`}>
        {explain.reason}
      </label>
      <textarea
        ref={field}
        id={`${id}-reason`}
        className={styles.reason}
        value={reason}
        aria-required
        aria-invalid={lacking}
        aria-describedby={`${id}-hint`}
        onChange={({ target }) => {
          setReason(target.value);
          kept.drafts.set(finding.id, target.value);
        }}
      />
      <p
        id={`${id}-hint`}
        className={lacking ? styles.lacking : styles.words}
        role={lacking ? 'alert' : undefined}
      >
        {lacking ? explain.tooShort(LEAST_REASON) : explain.hint(LEAST_REASON)}
      </p>
      <p className={styles.words} id={`${id}-bound`}>
        {explain.boundTo}
      </p>
      <ul className={styles.bound} aria-labelledby={`${id}-bound`}>
        {boundTo(text, locale, finding).map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
      <p className={styles.words}>{explain.boundWhy}</p>
      <p className={styles.words}>
        {kept.where === 'excel' ? explain.inExcel : explain.inFile}
        {kept.state.baseline === null && ` ${explain.firstBaseline}`}
      </p>
      <div className={styles.actions}>
        <Button type="submit" size="small" appearance="primary" disabledFocusable={kept.busy}>
          {explain.save}
        </Button>
        <Button size="small" onClick={onDone}>
          {explain.cancel}
        </Button>
      </div>
    </form>
  );
}
