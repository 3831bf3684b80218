import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { ConversionPlan } from '../../engine/rounding/plan';
import { LevelSign } from '../signs/LevelSign';
import { useConversionStyles } from './styles';
import { useConversionWords } from './words';

const useStyles = makeStyles({
  summary: { display: 'flex', flexDirection: 'column', gap: '2px', padding: '2px 12px' },
  broken: {
    display: 'flex',
    alignItems: 'flex-start',
    gap: '6px',
    margin: '0 0 4px',
    padding: '6px 8px',
    border: `1px solid ${tokens.colorStatusDangerBorder1}`,
    borderRadius: tokens.borderRadiusMedium,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  row: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: '4px 8px' },
});

export interface PlanSummaryProps {
  readonly plan: ConversionPlan;
  /** Searches on; null where it went as far as it can. */
  readonly onLonger: (() => void) | null;
}

/** How much is converted, what of it is not its own rounding, what does not close, and what is proven. */
export function PlanSummary({ plan, onLonger }: PlanSummaryProps): ReactElement {
  const styles = useStyles();
  const { words: quiet } = useConversionStyles();
  const words = useConversionWords();
  const { practice, changes, broken, residuals, errors, conflicts, isFewest, isCutShort } = plan;
  const isSound = broken.length === 0;
  const forms = plan.forms.filter(({ left }) => left === null).length;
  const moved = changes.filter((change) => change.moved !== 0).length;
  const isBalanced = practice === 'balanced';
  const isOpen = isBalanced && (isCutShort || !isFewest) && conflicts.length === 0;
  const lines = [
    words.converted(changes.length, forms),
    ...(isBalanced ? [words.movedCount(moved)] : []),
    ...(residuals.length > 0
      ? [words.residualCount(residuals.length)]
      : errors.length === 0
        ? [isSound ? words.closes : words.closesOthers]
        : []),
    ...(isBalanced && isCutShort ? [words.cutShort] : []),
    ...(isBalanced && !isCutShort && conflicts.length === 0
      ? [isFewest ? (isSound ? words.fewest : words.fewestOthers) : words.notProven]
      : []),
  ];
  return (
    <div className={styles.summary}>
      <div role="status">
        {!isSound && (
          <p className={styles.broken}>
            <LevelSign level="error" />
            {words.brokenFirst(broken.length)}
          </p>
        )}
        {lines.map((line) => (
          <p key={line} className={quiet}>
            {line}
          </p>
        ))}
      </div>
      {isOpen && onLonger && (
        <div className={styles.row}>
          <Button size="small" onClick={onLonger}>
            {words.longer}
          </Button>
          <span className={quiet}>{words.longerWhy}</span>
        </div>
      )}
    </div>
  );
}
