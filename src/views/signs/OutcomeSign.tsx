import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { FluentIcon } from '@fluentui/react-icons';
import { CheckmarkCircleFilled } from '@fluentui/react-icons/svg/checkmark-circle';
import { CircleHintRegular } from '@fluentui/react-icons/svg/circle-hint';
import { ErrorCircleFilled } from '@fluentui/react-icons/svg/error-circle';
import { MathSymbolsRegular } from '@fluentui/react-icons/svg/math-symbols';
import type { ReactElement } from 'react';
import type { Outcome } from '../../engine/report/report';
import { useText } from '../language';

type Look = 'good' | 'bad' | 'small' | 'open';

const LOOKS: Readonly<Record<Outcome, Look>> = {
  pass: 'good',
  rounding: 'small',
  fail: 'bad',
  notApplicable: 'open',
  notEnoughData: 'open',
  unreadable: 'open',
};

const ICONS: Readonly<Record<Look, FluentIcon>> = {
  good: CheckmarkCircleFilled,
  bad: ErrorCircleFilled,
  small: MathSymbolsRegular,
  open: CircleHintRegular,
};

const useStyles = makeStyles({
  sign: { flexShrink: 0, fontSize: '16px', lineHeight: 1, verticalAlign: 'text-bottom' },
  good: { color: tokens.colorStatusSuccessForeground1 },
  bad: { color: tokens.colorStatusDangerForeground1 },
  small: { color: tokens.colorNeutralForeground3 },
  open: { color: tokens.colorNeutralForeground3 },
});

/** How a check ended, as a sign with its name. */
export function OutcomeSign({ outcome }: { outcome: Outcome }): ReactElement {
  const styles = useStyles();
  const text = useText();
  const Icon = ICONS[LOOKS[outcome]];
  return (
    <Icon
      className={mergeClasses(styles.sign, styles[LOOKS[outcome]])}
      role="img"
      aria-label={text.outcomes[outcome]}
    />
  );
}
