/** How one form writes its amounts: unit, decimals, as numbers or as text, and what stands for nothing. */
import type { MoneyUnit } from '../../src/engine/report/report';
import type { Fen } from './accounts';
import type { Content } from './drawing';
import type { Random } from './random';
import type { OptionOf } from './variants';

export interface AmountStyle {
  readonly unit: MoneyUnit;
  readonly decimals: number;
  readonly numbers: OptionOf<'numbers'>;
  readonly blanks: OptionOf<'blanks'>;
}

/** A written amount; `value` is what a reader must make of it, in the unit of the form (a plain decimal). */
export interface Written {
  readonly content: Content | null;
  readonly value: string;
}

/** 分 in one unit, as a power of ten. */
const FEN_PER_UNIT: Readonly<Record<MoneyUnit, number>> = { 元: 2, 千元: 5, 万元: 6, 亿元: 10 };

type Writing = Exclude<OptionOf<'numbers'>, 'mixed'>;
const WRITINGS: readonly Writing[] = [
  'numeric',
  'held finer',
  'general',
  'text with commas',
  'text, full width',
];
const NOTHING: readonly Exclude<OptionOf<'blanks'>, 'mixed'>[] = ['empty', '0', '0.00', '—', '－', '-'];

export function writeAmount(fen: Fen, style: AmountStyle, random: Random): Written {
  if (fen === 0) return writeNothing(style, random);
  const rounded = decimalText(roundedTo(fen, style), style.decimals);
  const chosen = style.numbers === 'mixed' ? random.pick(WRITINGS) : style.numbers;
  // The accounting format shows a dash for what rounds to nothing, and a dash says that there is nothing.
  const writing = chosen === 'accounting' && Number(rounded) === 0 ? 'numeric' : chosen;
  const short = trimmed(rounded);
  const numeric = (text: string, format: string): Written => ({
    content: { kind: 'number', value: Number(rounded), text, format },
    value: short,
  });
  const text = (written: string): Written => ({ content: { kind: 'text', text: written }, value: short });
  const places = '0'.repeat(style.decimals);
  switch (writing) {
    case 'numeric':
      return numeric(withCommas(rounded), `#,##0.${places}`);
    case 'general':
      return numeric(short, 'General');
    case 'accounting':
      return numeric(
        ` ${withCommas(rounded)} `,
        `_ * #,##0.${places}_ ;_ * -#,##0.${places}_ ;_ * "-"??_ ;_ @_ `,
      );
    case 'held finer': {
      const exact = trimmed(decimalText(BigInt(fen), FEN_PER_UNIT[style.unit]));
      const content = {
        kind: 'number',
        value: Number(exact),
        text: withCommas(rounded),
        format: `#,##0.${places}`,
      } as const;
      return { content, value: exact };
    }
    case 'text with commas':
      return text(withCommas(rounded));
    case 'text without trailing zeros':
      return text(withCommas(short));
    case 'text, full width':
      return text(fullWidth(withCommas(rounded)));
    case 'text, apostrophe':
      return text(`'${rounded}`);
    case 'text, spaces':
      return text(
        random.pick([
          ` ${withCommas(rounded)}`,
          `${withCommas(rounded)} `,
          withCommas(rounded).replace(',', ', '),
          `\u00a0${rounded}\u3000`,
        ]),
      );
  }
}

function writeNothing(style: AmountStyle, random: Random): Written {
  const blank = style.blanks === 'mixed' ? random.pick(NOTHING) : style.blanks;
  const asText = style.numbers.startsWith('text');
  const zero = (text: string, format: string): Content =>
    asText ? { kind: 'text', text } : { kind: 'number', value: 0, text, format };
  switch (blank) {
    case 'empty':
      return { content: null, value: '0' };
    case '0':
      return { content: zero('0', 'General'), value: '0' };
    case '0.00':
      return { content: zero('0.00', '0.00'), value: '0' };
    default:
      return { content: { kind: 'text', text: blank }, value: '0' };
  }
}

/** The amount in units of the last written decimal, rounded half up. */
function roundedTo(fen: Fen, { unit, decimals }: AmountStyle): bigint {
  const drop = FEN_PER_UNIT[unit] - decimals;
  if (drop <= 0) return BigInt(fen) * 10n ** BigInt(-drop);
  const divisor = 10n ** BigInt(drop);
  return (BigInt(fen) * 2n + divisor) / (divisor * 2n);
}

function decimalText(units: bigint, decimals: number): string {
  const digits = units.toString().padStart(decimals + 1, '0');
  return decimals === 0 ? digits : `${digits.slice(0, -decimals)}.${digits.slice(-decimals)}`;
}

function trimmed(text: string): string {
  return text.includes('.') ? text.replace(/\.?0+$/, '') : text;
}

export function withCommas(text: string): string {
  const [whole = '', fraction] = text.split('.');
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, ',');
  return fraction === undefined ? grouped : `${grouped}.${fraction}`;
}

function fullWidth(text: string): string {
  return text.replace(/[!-~]/g, (letter) => String.fromCharCode(letter.charCodeAt(0) + 0xfee0));
}
