import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { FluentIcon } from '@fluentui/react-icons';
import { CheckmarkCircleFilled } from '@fluentui/react-icons/svg/checkmark-circle';
import { CircleHintRegular } from '@fluentui/react-icons/svg/circle-hint';
import { CircleRegular } from '@fluentui/react-icons/svg/circle';
import { WarningFilled } from '@fluentui/react-icons/svg/warning';
import type { ReactElement } from 'react';
import type { FormReport } from '../../engine/report/report';

const ICONS: Readonly<Record<FormReport['status'], FluentIcon>> = {
  recognised: CheckmarkCircleFilled,
  empty: CircleRegular,
  missing: CircleHintRegular,
  ambiguous: WarningFilled,
};

const useStyles = makeStyles({
  sign: { flexShrink: 0, fontSize: '16px' },
  recognised: { color: tokens.colorStatusSuccessForeground1 },
  empty: { color: tokens.colorNeutralForeground3 },
  missing: { color: tokens.colorNeutralForeground3 },
  ambiguous: { color: tokens.colorStatusWarningForeground3 },
});

export interface FormStatusSignProps {
  readonly status: FormReport['status'];
  /** It was read where people pointed, from what calls itself another form. */
  readonly doubtful?: boolean;
}

/** The sign of a form's status; its name always stands beside it. */
export function FormStatusSign({ status, doubtful = false }: FormStatusSignProps): ReactElement {
  const styles = useStyles();
  const look = doubtful ? 'ambiguous' : status;
  const Icon = ICONS[look];
  return <Icon className={mergeClasses(styles.sign, styles[look])} aria-hidden />;
}
