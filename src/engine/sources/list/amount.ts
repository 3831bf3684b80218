/** The amount of a row: exact, in 元, at most two decimals. */
import { readAmount } from '../../amounts/reading';
import { absolute, toText, type Scaled } from '../../amounts/scaled';
import { convert } from '../../amounts/unit';
import type { MoneyUnit } from '../../report/report';
import type { CellSnapshot } from '../../workbook/snapshot';
import { halfWidth } from '../../workbook/text';
import { sentence, type SourceSentence } from '../sentence';

/** A cent, in units of 10⁻¹² 元. */
const FEN: Scaled = 10n ** 10n;
/** 10 万亿元. Beyond it a spreadsheet no longer holds every cent of an amount. */
const TOO_LONG: Scaled = 10n ** 13n * 10n ** 12n;

export type ReadYuan = { readonly value: Scaled | null } | { readonly problem: SourceSentence };

/** `value` null: blank, or a dash. @param unit what the amount is written in */
export function readYuan(cell: CellSnapshot | undefined, unit: MoneyUnit): ReadYuan {
  const reading = readAmount(cell);
  const text = cell?.text.trim() ?? '';
  if (reading.kind === 'blank') return { value: null };
  if (reading.kind === 'unreadable') {
    const id = (
      { date: 'amountIsDate', error: 'amountIsError', uncalculated: 'amountUncalculated' } as const
    )[reading.reason as string];
    return { problem: sentence(id ?? 'amountNotNumber', { text: reading.text.trim() || text }) };
  }
  // `12元` and `3%` are read elsewhere as what they say; here they are no amounts.
  if (reading.glued !== null || (cell?.kind === 'text' && /[%％]/.test(text)))
    return { problem: sentence('amountNotNumber', { text }) };
  if (cell?.kind === 'text' && !isGroupedByThree(text))
    return { problem: sentence('amountGrouping', { text }) };
  const value = convert(reading.value, unit, '元');
  if (absolute(value) >= TOO_LONG) return { problem: sentence('amountTooLong', { text }) };
  if (value % FEN !== 0n) return { problem: sentence('amountTooFine', { text: toText(value) }) };
  return { value };
}

/** `1,23` may be a slip for 123, 1.23 or 1,230: only separators that stand after every third digit say nothing new. */
function isGroupedByThree(text: string): boolean {
  const plain = halfWidth(text).replace(/\s/g, '');
  return !plain.includes(',') || /^[^\d,]*\d{1,3}(,\d{3})+(\.\d*)?[^\d,.]*$/.test(plain);
}
