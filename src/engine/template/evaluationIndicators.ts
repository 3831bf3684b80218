/** The grid of indicators: first and second level merged over their lines, targets, actual values and scores free. */
import type { SheetDrawing } from './drawing';
import type { IndicatorLine } from './structure';
import { CELL_STYLES } from './styles';
import { textHeight } from './textSize';

const HEADERS = ['一级指标', '二级指标', '三级指标', '年初目标值（A）', '实际完成值（B）', '得分'];
const ROW = 22;

/** @param widths of the columns of labels, in digits. @returns the row below */
export function putIndicators(
  drawing: SheetDrawing,
  row: number,
  indicators: readonly IndicatorLine[],
  widths: Readonly<Record<'first' | 'second' | 'third', number>>,
): number {
  drawing.putAll(row, 0, 'header', HEADERS);
  drawing.height(row, ROW);
  const first = row + 1;
  indicators.forEach((indicator, index) => {
    const at = first + index;
    const before = indicators[index - 1];
    const newFirst = before?.first !== indicator.first;
    const newSecond = newFirst || before.second !== indicator.second;
    const rows = {
      first: newFirst ? runOf(indicators, index, ['first']) : 0,
      second: newSecond ? runOf(indicators, index, ['first', 'second']) : 0,
    };
    if (newFirst) putGroup(drawing, at, 0, indicator.first, rows.first);
    if (newSecond) putGroup(drawing, at, 1, indicator.second, rows.second);
    drawing.put(at, 2, 'indicator', indicator.third === '' ? undefined : indicator.third);
    drawing.putEmpty(at, 3, 'fieldValue', 2);
    drawing.put(at, 5, 'score');
    // A group of one line must hold the group's label by itself.
    const alone = (['first', 'second'] as const).filter((level) => rows[level] === 1);
    const heights = [...alone, 'third' as const].map((level) =>
      textHeight(indicator[level], widths[level], CELL_STYLES.field.size),
    );
    drawing.height(at, Math.max(ROW, ...heights));
  });
  return first + indicators.length;
}

function putGroup(drawing: SheetDrawing, row: number, column: number, label: string, rows: number): void {
  drawing.put(row, column, 'field', label === '' ? undefined : label, { rows });
}

/** How many lines from `start` on agree in these levels. */
function runOf(
  indicators: readonly IndicatorLine[],
  start: number,
  levels: readonly ('first' | 'second')[],
): number {
  const own = indicators[start];
  const end = indicators.findIndex(
    (other, index) => index > start && levels.some((level) => other[level] !== own?.[level]),
  );
  return (end < 0 ? indicators.length : end) - start;
}
