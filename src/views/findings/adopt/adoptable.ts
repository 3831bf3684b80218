import type { Cause } from '../../../engine/report/report';

/**
 * Whether the cause says what its cells should hold, or why it does not. Rows to be put in or taken out, and what follows in
 * several ways, are left to people. Whether the cells can be written, the preview says (correction.ts).
 */
export function isAdoptable({ corrections }: Cause): boolean {
  return corrections !== undefined;
}
