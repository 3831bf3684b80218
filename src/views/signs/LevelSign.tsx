import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { FluentIcon } from '@fluentui/react-icons';
import { CircleHintRegular } from '@fluentui/react-icons/svg/circle-hint';
import { ErrorCircleFilled } from '@fluentui/react-icons/svg/error-circle';
import { InfoRegular } from '@fluentui/react-icons/svg/info';
import { MathSymbolsRegular } from '@fluentui/react-icons/svg/math-symbols';
import { WarningFilled } from '@fluentui/react-icons/svg/warning';
import type { ReactElement } from 'react';
import { useText } from '../language';
import type { Filter } from '../findingGroups';

const ICONS: Readonly<Record<Filter, FluentIcon>> = {
  error: ErrorCircleFilled,
  warning: WarningFilled,
  rounding: MathSymbolsRegular,
  unchecked: CircleHintRegular,
  info: InfoRegular,
};

const useStyles = makeStyles({
  sign: { flexShrink: 0, fontSize: '16px', lineHeight: 1, verticalAlign: 'text-bottom' },
  error: { color: tokens.colorStatusDangerForeground1 },
  warning: { color: tokens.colorStatusWarningForeground3 },
  rounding: { color: tokens.colorNeutralForeground3 },
  unchecked: { color: tokens.colorNeutralForeground3 },
  info: { color: tokens.colorBrandForeground1 },
  muted: { color: tokens.colorNeutralForegroundDisabled },
});

export interface LevelSignProps {
  readonly level: Filter;
  /** Gives the sign its name, where no word beside it does. */
  readonly named?: boolean;
  /** There is none of this level. */
  readonly muted?: boolean;
}

/** The sign of a level: a shape of its own, so that colour is never the only difference. */
export function LevelSign({ level, named = false, muted = false }: LevelSignProps): ReactElement {
  const styles = useStyles();
  const text = useText();
  const Icon = ICONS[level];
  const name = named ? { role: 'img', 'aria-label': text.levels[level] } : { 'aria-hidden': true };
  return <Icon className={mergeClasses(styles.sign, styles[muted ? 'muted' : level])} {...name} />;
}
