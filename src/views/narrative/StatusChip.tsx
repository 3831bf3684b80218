import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';

const useStyles = makeStyles({
  chip: {
    flexShrink: 0,
    padding: '0 6px',
    borderRadius: tokens.borderRadiusCircular,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    color: tokens.colorNeutralForeground2,
    backgroundColor: tokens.colorNeutralBackground1,
    fontSize: tokens.fontSizeBase100,
    lineHeight: '16px',
    fontWeight: tokens.fontWeightRegular,
    whiteSpace: 'nowrap',
  },
  asking: { border: `1px solid ${tokens.colorStatusWarningBorder1}`, color: tokens.colorNeutralForeground1 },
});

export interface StatusChipProps {
  readonly text: string;
  /** Something is to be done about it. */
  readonly asking?: boolean;
}

/** A short word or count beside a heading or under a paragraph. */
export function StatusChip({ text, asking = false }: StatusChipProps): ReactElement {
  const styles = useStyles();
  return <span className={mergeClasses(styles.chip, asking && styles.asking)}>{text}</span>;
}
