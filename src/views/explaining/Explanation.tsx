import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { CommentEditRegular } from '@fluentui/react-icons/svg/comment-edit';
import { useEffect, useReducer, useRef, useState, type ReactElement } from 'react';
import type { Finding } from '../../engine/report/report';
import type { Kept } from '../kept/kept';
import { useText } from '../language';
import { isExplainable } from './boundTo';
import { ExplainForm } from './ExplainForm';

const useStyles = makeStyles({
  box: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'flex-start',
    gap: '6px',
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    overflowWrap: 'anywhere',
  },
  given: {
    padding: '8px 10px',
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground3,
  },
  reopened: { border: `1px solid ${tokens.colorStatusWarningBorder1}` },
  words: { margin: 0, color: tokens.colorNeutralForeground2 },
  reason: {
    margin: 0,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    whiteSpace: 'pre-wrap',
  },
  actions: { display: 'flex', flexWrap: 'wrap', gap: '8px' },
});

export interface ExplanationProps {
  readonly finding: Finding;
  readonly kept: Kept;
}

/** 说明原因: the explanation of a finding — to be given, as it was given, or no longer valid. */
export function Explanation({ finding, kept }: ExplanationProps): ReactElement | null {
  const styles = useStyles();
  const { explain } = useText();
  const [editing, setEditing] = useState<string | null>(null);
  const [, redraw] = useReducer((turn: number) => turn + 1, 0);
  const close = (): void => {
    setEditing(null);
    redraw();
  };
  const section = useRef<HTMLElement>(null);
  const returnFocus = (): void => section.current?.querySelector('button')?.focus();
  // What was begun before something else was looked at is found as it was left.
  const writes = editing === finding.id || kept.drafts.has(finding.id);
  // Back where the user came from, once the form has gone.
  const wrote = useRef<string | null>(null);
  useEffect(() => {
    if (wrote.current === finding.id && !writes) returnFocus();
    wrote.current = writes ? finding.id : null;
  }, [finding.id, writes]);

  if (!isExplainable(finding)) return null;
  const { waiver } = finding;
  const box = mergeClasses(
    styles.box,
    (waiver || writes) && styles.given,
    waiver?.status === 'reopened' && styles.reopened,
  );
  return (
    <section ref={section} className={box} aria-label={explain.title}>
      {waiver && (
        <>
          <p className={styles.words}>{explain[waiver.status]}</p>
          {waiver.status === 'reopened' && <p className={styles.words}>{explain.oldReason}</p>}
          {!writes && <p className={styles.reason}>{waiver.reason}</p>}
        </>
      )}
      {writes ? (
        <ExplainForm
          key={finding.id}
          finding={finding}
          before={waiver?.reason ?? ''}
          kept={kept}
          takesFocus={editing === finding.id}
          onDone={close}
        />
      ) : (
        <div className={styles.actions}>
          <Button
            size="small"
            icon={<CommentEditRegular />}
            disabledFocusable={!kept.writable || kept.busy}
            onClick={() => setEditing(finding.id)}
          >
            {waiver ? (waiver.status === 'accepted' ? explain.edit : explain.again) : explain.start}
          </Button>
          {waiver && (
            <Button
              size="small"
              appearance="subtle"
              disabledFocusable={!kept.writable || kept.busy}
              onClick={() => void kept.withdraw(finding.id).then(returnFocus)}
            >
              {explain.withdraw}
            </Button>
          )}
        </div>
      )}
      {!kept.writable && <p className={styles.words}>{explain.unavailable}</p>}
    </section>
  );
}
