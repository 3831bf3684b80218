/**
 * How our marks look and how they are known again, in Excel and in a file alike. A mark is a custom conditional format
 * whose formula is always true and carries our tag, so a later session recognises it without any state in the workbook
 * (docs/decisions/0003-marks.md). Levels differ by more than colour: bold and underlined with a solid frame, or italic
 * with a dashed one.
 */
import type { Mark } from './host';

const TAG = 'final-accounts:';

/** `N` of a text is 0, so the condition holds for every cell and in every language of Excel. */
export function markFormula(level: Mark['level']): string {
  return `=N("${TAG}${level}")=0`;
}

export function isMarkFormula(formula: string): boolean {
  return formula.includes(`"${TAG}`);
}

export interface MarkStyle {
  /** `RRGGBB`; `ink` is the colour of text and frame. */
  readonly fill: string;
  readonly ink: string;
  readonly bold: boolean;
  readonly italic: boolean;
  readonly underline: boolean;
  readonly frame: 'solid' | 'dashed';
}

export const MARK_STYLES: Readonly<Record<Mark['level'], MarkStyle>> = {
  error: { fill: 'FFC7CE', ink: '9C0006', bold: true, italic: false, underline: true, frame: 'solid' },
  warning: { fill: 'FFEB9C', ink: '7F4F00', bold: false, italic: true, underline: false, frame: 'dashed' },
};
