/** Our marks as conditional formats of Excel; how they look and are known again: hosts/markStyles. */
import type { Mark } from '../host';
import { MARK_STYLES, markFormula } from '../markStyles';

export { isMarkFormula } from '../markStyles';

/** Queues the format of a mark; the range itself is not touched. */
export function addMark(range: Excel.Range, level: Mark['level']): void {
  const style = MARK_STYLES[level];
  const { custom } = range.conditionalFormats.add('Custom');
  custom.rule.formula = markFormula(level);
  custom.format.fill.color = `#${style.fill}`;
  custom.format.font.color = `#${style.ink}`;
  custom.format.font.bold = style.bold;
  custom.format.font.italic = style.italic;
  custom.format.font.underline = style.underline ? 'Single' : 'None';
  const { top, bottom, left, right } = custom.format.borders;
  for (const border of [top, bottom, left, right]) {
    border.style = style.frame === 'solid' ? 'Continuous' : 'Dash';
    border.color = `#${style.ink}`;
  }
}
