/**
 * How our marks look and how they are known again. A mark is a custom conditional format whose formula is always
 * true and carries our tag, so a later session recognises it without any state in the workbook
 * (docs/decisions/0003-marks.md). Levels differ by more than colour: bold and underlined with a solid frame, or
 * italic with a dashed one.
 */
import type { Mark } from '../host';

const TAG = 'final-accounts:';

/** `N` of a text is 0, so the condition holds for every cell and in every language of Excel. */
export function markFormula(level: Mark['level']): string {
  return `=N("${TAG}${level}")=0`;
}

export function isMarkFormula(formula: string): boolean {
  return formula.includes(`"${TAG}`);
}

interface Look {
  readonly fill: string;
  readonly ink: string;
  readonly bold: boolean;
  readonly italic: boolean;
  readonly underline: Excel.ConditionalRangeFontUnderlineStyle | 'None' | 'Single';
  readonly frame: 'Continuous' | 'Dash';
}

const LOOKS: Readonly<Record<Mark['level'], Look>> = {
  error: {
    fill: '#FFC7CE',
    ink: '#9C0006',
    bold: true,
    italic: false,
    underline: 'Single',
    frame: 'Continuous',
  },
  warning: { fill: '#FFEB9C', ink: '#7F4F00', bold: false, italic: true, underline: 'None', frame: 'Dash' },
};

/** Queues the format of a mark; the range itself is not touched. */
export function addMark(range: Excel.Range, level: Mark['level']): void {
  const look = LOOKS[level];
  const { custom } = range.conditionalFormats.add('Custom');
  custom.rule.formula = markFormula(level);
  custom.format.fill.color = look.fill;
  custom.format.font.color = look.ink;
  custom.format.font.bold = look.bold;
  custom.format.font.italic = look.italic;
  custom.format.font.underline = look.underline;
  const { top, bottom, left, right } = custom.format.borders;
  for (const border of [top, bottom, left, right]) {
    border.style = look.frame;
    border.color = look.ink;
  }
}
