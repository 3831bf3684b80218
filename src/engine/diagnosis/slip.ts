/**
 * How a wrong figure may have come from the right one: the slips people make with a keyboard (Scholtus, Algorithms for
 * correcting sign errors, interchanged values and typing errors, Statistics Netherlands 2009).
 */
import { fromText, toText, type Scaled } from '../amounts/scaled';
import type { SlipPattern } from '../report/report';

/** The pattern that turns `right` into `written`; null where none fits. */
export function slipBetween(written: Scaled, right: Scaled): SlipPattern | null {
  if (written === 0n) return 'blank';
  if (written === -right) return 'sign';
  if (right === 0n) return null;
  if (written === right * 10n) return 'times-ten';
  if (written * 10n === right) return 'tenth';
  if (written === right * 10_000n || written * 10_000n === right) return 'unit';
  if (written < 0n !== right < 0n) return null;
  const [a, b] = [digits(written), digits(right)];
  if (a.length === b.length) {
    const places = [...a].flatMap((digit, i) => (digit === b[i] ? [] : [i]));
    const [first = 0, second = 0] = places;
    if (places.length === 2 && a[first] === b[second] && a[second] === b[first]) return 'transposed-digits';
    return places.length === 1 ? 'one-digit' : null;
  }
  if (a.length + 1 === b.length && isOneShorter(a, b)) return 'dropped-digit';
  return a.length === b.length + 1 && isOneShorter(b, a) ? 'added-digit' : null;
}

/** All digits of both numbers at two decimals or more, so that 212.7 and 212.07 are compared place by place. */
function digits(value: Scaled): string {
  const [whole = '', fraction = ''] = toText(value < 0n ? -value : value).split('.');
  return whole + fraction.padEnd(2, '0');
}

function isOneShorter(short: string, long: string): boolean {
  let skipped = 0;
  for (let i = 0; i < long.length; i += 1) {
    if (short[i - skipped] === long[i]) continue;
    skipped += 1;
    if (skipped > 1) return false;
  }
  return true;
}

/** How much a slip speaks for an explanation, in equations: never as much as one. */
export function slipWeight(slip: SlipPattern | null): number {
  if (slip === null) return 0;
  return slip === 'one-digit' || slip === 'blank' ? 0.1 : 0.2;
}

/** The figures that the plainest slips lead back to: other sign, shifted point, two neighbouring digits transposed. */
export function rightFigures(written: Scaled): readonly Scaled[] {
  if (written === 0n) return [];
  const figures = [-written, written * 10n, written / 10n];
  const negative = written < 0n;
  const text = toText(negative ? -written : written);
  const [whole = '0', fraction = ''] = text.split('.');
  const decimals = Math.max(2, fraction.length);
  const all = [...whole, ...fraction.padEnd(decimals, '0')];
  for (let i = 0; i + 1 < all.length; i += 1) {
    if (all[i] === all[i + 1]) continue;
    const other = [...all];
    [other[i], other[i + 1]] = [all[i + 1] ?? '', all[i] ?? ''];
    const value = fromText(`${other.slice(0, -decimals).join('')}.${other.slice(-decimals).join('')}`);
    if (value !== null) figures.push(negative ? -value : value);
  }
  return figures;
}
