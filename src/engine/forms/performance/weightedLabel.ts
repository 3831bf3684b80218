/**
 * Labels that carry their weight in brackets, `社保各项业务完成率（2.5 分）`, broken over lines as the form's narrow
 * columns force people to.
 */
import { fromText, type Scaled } from '../../amounts/scaled';
import type { CellRef } from '../../workbook/reference';
import { halfWidth } from '../../workbook/text';
import type { WeightedLabel } from '../performanceModel';

const BRACKETED = /[（(【〔[]([\d.０-９．]{1,12})分[）)】〕\]]/;
const WRITTEN = /(\d{1,4}(?:\.\d{1,6})?)分/;

export function readWeightedLabel(cell: CellRef, text: string): WeightedLabel {
  const compact = text.replace(/[\s\u200b]+/g, '');
  const bracket = BRACKETED.exec(compact);
  if (!bracket?.[1]) return { cell, name: compact, weight: null };
  return { cell, name: compact.replace(bracket[0], ''), weight: fromText(halfWidth(bracket[1])) };
}

/** The weight a header names, in brackets or not: `得分（20分*执行率）`. Null where it names none. */
export function weightIn(label: string): Scaled | null {
  const written = WRITTEN.exec(halfWidth(label).replace(/\s+/g, ''));
  return written?.[1] === undefined ? null : fromText(written[1]);
}
