/**
 * The checks of the self-evaluation forms (绩效自评表). P-10 ties them to the narrative and lives there.
 */
import type { Check } from '../check';
import { CALLED_UNFINISHED } from './calledUnfinished';
import { EXECUTION_RATE, EXECUTION_SCORE } from './execution';
import { MEASURED_SCORES, SCORE_RANGE } from './indicatorScores';
import { AMOUNTS_AGREE, PROJECT_WITHIN } from './moneyAmounts';
import { OVERSHOOT } from './overshoot';
import { SAME_INDICATORS } from './sameIndicators';
import { TOTAL_SCORE } from './total';
import { GROUP_WEIGHTS, WEIGHTS_SUM } from './weights';

export const PERFORMANCE_CHECKS: readonly Check[] = [
  WEIGHTS_SUM,
  GROUP_WEIGHTS,
  EXECUTION_RATE,
  EXECUTION_SCORE,
  TOTAL_SCORE,
  MEASURED_SCORES,
  SCORE_RANGE,
  AMOUNTS_AGREE,
  PROJECT_WITHIN,
  SAME_INDICATORS,
  CALLED_UNFINISHED,
  OVERSHOOT,
];
