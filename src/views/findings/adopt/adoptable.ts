import type { Cause } from '../../../engine/report/report';

/**
 * Whether the cause says what its cells should hold. A row to be inserted, figures that were lost and a form in another
 * money unit are left to people. Which cells they are, and whether they can be written, the preview says (correction.ts).
 */
export function isAdoptable({ kind, suggested, sentence }: Cause): boolean {
  if (suggested !== null) return kind === 'cell' || kind === 'copied-cells' || kind === 'double-counted';
  return kind === 'sign' || kind === 'wrong-column' || sentence.id === 'causeColumnSwap';
}
