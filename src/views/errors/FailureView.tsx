import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { WarningRegular } from '@fluentui/react-icons/svg/warning';
import type { ReactElement, ReactNode } from 'react';
import type { HostFailure } from '../../hosts/host';
import { useText } from '../language';
import { failureText, technicalBlock } from './failure';
import { SupportBlock } from './SupportBlock';

const useStyles = makeStyles({
  view: {
    display: 'flex',
    flexDirection: 'column',
    gap: '8px',
    padding: '12px',
    color: tokens.colorNeutralForeground1,
    backgroundColor: tokens.colorNeutralBackground2,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  what: {
    display: 'flex',
    gap: '8px',
    margin: 0,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    fontWeight: tokens.fontWeightSemibold,
    overflowWrap: 'anywhere',
  },
  icon: { flexShrink: 0, fontSize: '20px', color: tokens.colorStatusWarningForeground3 },
  facts: { margin: 0, fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
  name: { color: tokens.colorNeutralForeground3 },
  value: { margin: '0 0 4px 0', overflowWrap: 'anywhere' },
  actions: { display: 'flex', flexWrap: 'wrap', gap: '8px' },
});

export interface FailureViewProps {
  readonly failure: HostFailure;
  readonly onRetry?: () => void;
  readonly onDismiss?: () => void;
  /** A way around: the web page, another file. */
  readonly children?: ReactNode;
}

/** What happened, why, and what to do next, by the code of the failure; never its raw message. */
export function FailureView({ failure, onRetry, onDismiss, children }: FailureViewProps): ReactElement {
  const styles = useStyles();
  const text = useText();
  const { what, why, next } = failureText(text, failure);
  return (
    <div className={styles.view} role="alert">
      <p className={styles.what}>
        <WarningRegular className={styles.icon} aria-hidden />
        {what}
      </p>
      <dl className={styles.facts}>
        <dt className={styles.name}>{text.failure.why}</dt>
        <dd className={styles.value}>{why}</dd>
        <dt className={styles.name}>{text.failure.next}</dt>
        <dd className={styles.value}>{next}</dd>
      </dl>
      <div className={styles.actions}>
        {onRetry && (
          <Button size="small" appearance="primary" onClick={onRetry}>
            {text.failure.retry}
          </Button>
        )}
        {children}
        {onDismiss && (
          <Button size="small" appearance="subtle" onClick={onDismiss}>
            {text.failure.dismiss}
          </Button>
        )}
      </div>
      <SupportBlock content={technicalBlock(failure, __VERSION__, navigator.userAgent)} />
    </div>
  );
}
