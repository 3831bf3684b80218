import { mergeClasses } from '@fluentui/react-components';
import type { ReactElement, ReactNode } from 'react';
import type { Cause, Finding } from '../../engine/report/report';
import { say } from '../../locales/sentences';
import { Amount } from '../figures/Amount';
import { useLocale, useText } from '../language';
import { placeName } from '../place';
import { LevelSign } from '../signs/LevelSign';
import { causeLikely } from './causeText';
import { useRowStyles } from './row';
import type { Stop } from './useWalk';

export interface FindingRowProps {
  readonly finding: Finding;
  readonly stop: Stop;
  /** Under its cause only the identity is new; the cause has said the rest. */
  readonly underCause: boolean;
  /** Where it does not stand under its cause: what most likely makes it wrong. */
  readonly cause: Cause | null;
  /** 采用建议值 of that cause, where it is offered here. */
  readonly adopt: ReactNode;
  readonly onOpen: () => void;
}

/** One finding in the list: where, what, by how much. */
export function FindingRow(props: FindingRowProps): ReactElement {
  const { finding, stop, underCause, cause, adopt, onOpen } = props;
  const styles = useRowStyles();
  const text = useText();
  const locale = useLocale();
  const place = placeName(finding);
  const { hold, tabIndex, isCurrent } = stop;
  return (
    <li>
      <button
        type="button"
        ref={hold}
        tabIndex={tabIndex}
        aria-current={isCurrent ? 'true' : undefined}
        className={mergeClasses(styles.row, isCurrent && styles.current)}
        onClick={onOpen}
      >
        <span className={styles.sign}>
          <LevelSign level={finding.level} named />
        </span>
        <span className={styles.body}>
          <span className={styles.first}>
            <span className={styles.title}>
              {place ?? (finding.label || finding.statement)} <Standing finding={finding} />
            </span>
            {finding.difference !== null && <Amount value={finding.difference} className={styles.figure} />}
            {finding.members.length > 0 && (
              <span className={styles.figure}>{text.ledger.instances(finding.members.length, 0)}</span>
            )}
          </span>
          <span className={styles.second}>
            {underCause ? finding.statement : say(locale, finding.sentence)}
          </span>
          {cause && <span className={styles.reason}>{causeLikely(text, cause)}</span>}
          {finding.waiver?.status === 'accepted' && (
            <span className={styles.reason}>{finding.waiver.reason}</span>
          )}
        </span>
      </button>
      {adopt}
    </li>
  );
}

/** What has become of it: new or changed since the baseline, or explained with figures that no longer hold. */
function Standing({ finding: { waiver, since } }: { readonly finding: Finding }): ReactElement | null {
  const styles = useRowStyles();
  const text = useText();
  const words = [
    waiver?.status === 'reopened' && text.explain.reopenedShort,
    waiver?.status !== 'accepted' && (since === 'new' || since === 'changed') && text.since[since],
  ].filter((word) => typeof word === 'string');
  if (words.length === 0) return null;
  return (
    <>
      {words.map((word) => (
        <span key={word} className={styles.standing}>
          {word}
        </span>
      ))}
    </>
  );
}
