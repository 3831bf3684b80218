import { Button, makeStyles } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { ConversionPlan } from '../../engine/rounding/plan';
import { useConversionStyles } from './styles';
import { useConversionWords } from './words';

const useStyles = makeStyles({
  summary: { display: 'flex', flexDirection: 'column', gap: '2px', padding: '2px 12px' },
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
  const { practice, changes, residuals, errors, conflicts, isFewest, isCutShort } = plan;
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
        ? [words.closes]
        : []),
    ...(isBalanced && isCutShort ? [words.cutShort] : []),
    ...(isBalanced && !isCutShort && conflicts.length === 0
      ? [isFewest ? words.fewest : words.notProven]
      : []),
  ];
  return (
    <div className={styles.summary}>
      <div role="status">
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
