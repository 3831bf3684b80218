import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { Finding } from '../../engine/report/report';
import { grouped, isAmount } from '../amount';
import { useText } from '../language';

const useStyles = makeStyles({
  line: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'baseline',
    gap: '2px 8px',
    padding: '8px 10px',
    borderRadius: tokens.borderRadiusMedium,
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
    fontVariantNumeric: 'tabular-nums',
    fontWeight: tokens.fontWeightSemibold,
  },
  broken: {
    color: tokens.colorStatusDangerForeground1,
    backgroundColor: tokens.colorStatusDangerBackground1,
  },
  calm: { color: tokens.colorNeutralForeground1, backgroundColor: tokens.colorNeutralBackground3 },
  remark: { fontSize: tokens.fontSizeBase200, fontWeight: tokens.fontWeightRegular },
});

/** How the relation fails: `=` is broken by ≠, `≥` by ＜, `≤` by ＞; within the bound both sides are ≈. */
const BROKEN = { '=': '≠', '≥': '＜', '≤': '＞' } as const;

/** `1,454.79 ≠ 1,544.79` in one line; nothing where there are no two amounts to compare. */
export function Verdict({ finding }: { finding: Finding }): ReactElement | null {
  const styles = useStyles();
  const text = useText();
  const { printed, expected, relation, level, bound } = finding;
  if (printed === null || expected === null || relation === null) return null;
  if (!isAmount(printed) || !isAmount(expected)) return null;
  const rounding = level === 'rounding';
  return (
    <div className={mergeClasses(styles.line, level === 'error' ? styles.broken : styles.calm)}>
      <span>{grouped(printed)}</span>
      <span>{rounding ? '≈' : BROKEN[relation]}</span>
      <span>{grouped(expected)}</span>
      {bound !== null && (
        <span className={styles.remark}>{rounding ? text.detail.within : text.detail.beyond}</span>
      )}
    </div>
  );
}
