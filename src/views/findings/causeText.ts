import type { Cause } from '../../engine/report/report';
import type { InterfaceText } from '../../locales/interface';
import type { Locale } from '../../locales/locale';
import { say, slipName } from '../../locales/sentences';
import { grouped } from '../amount';
import { placeName } from '../place';

/** `表3!E9 应为 1,544.79`: the cell to look at first and the value it must have. */
export function causeTitle(text: InterfaceText, cause: Cause): string {
  const place = placeName(cause) ?? cause.label;
  return cause.suggested === null
    ? text.cause.suspect(place)
    : text.cause.shouldBe(place, grouped(cause.suggested));
}

/** `最可能：表3!E9 应为 1,544.79`: the same in one line, for a finding that does not stand under its cause. */
export function causeLikely(text: InterfaceText, cause: Cause): string {
  const { suggested } = cause;
  return text.cause.likely(suggested === null ? (placeName(cause) ?? cause.label) : causeTitle(text, cause));
}

/** What title and printed value tell already. Other sentences say more: that something else explains as much. */
const TOLD: ReadonlySet<string> = new Set(['causeCell', 'causeCellPattern', 'causeCellBlank']);

/** Whether the sentence of a cause says more than its cell and the value it must have. */
export function saysMore({ kind, sentence }: Cause): boolean {
  return (kind !== 'cell' && kind !== 'copied-cells') || !TOLD.has(sentence.id);
}

/**
 * `实填 1,454.79（两位数字颠倒）`: what stands there, and how it may have come about. A cause that is no single figure
 * (shifted rows, swapped columns, a missing row) is told in its sentence.
 */
export function causePrinted(text: InterfaceText, locale: Locale, cause: Cause): string {
  if (saysMore(cause)) return say(locale, cause.sentence);
  if (cause.pattern === 'blank' || cause.printed === null || cause.printed === '') return text.cause.blank;
  const printed = text.cause.printed(grouped(cause.printed));
  return cause.pattern === null ? printed : `${printed} · ${slipName(locale, cause.pattern)}`;
}
