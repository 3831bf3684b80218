/** Every digit of a narrative against what it is said to come from. Returns what is wrong, for people. */
import type {
  FigurePiece,
  NarratedFigure,
  Narrative,
  Paragraph,
} from '../../../../src/engine/narrative/narrative';
import type { NumberStyle } from '../../../../src/engine/narrative/numbers';
import type { Pack } from '../../../../src/engine/packs';
import { work } from './formula';
import { fromScaled, rounded, sign, type Fraction } from './fraction';
import type { Wording } from '../../../../src/engine/narrative/wording';
import { wordingOf } from '../../../../src/engine/packs/wordings';

/** Digits that belong to the wording: 图1–图4, 12月31日, 单价100万元, 基数为0, 财决01表 and its like. */
const CONSTANTS: Readonly<Record<string, RegExp>> = {
  caption: /^[1-4]$/,
  body: /^(1|2|3|12|31|100|0|01|03|04|07|08)$/,
};

/** Kinds that are reckoned from amounts. */
const RECKONED: readonly NarratedFigure['kind'][] = [
  'amount',
  'sum',
  'difference',
  'ratio',
  'growth',
  'count',
];

export function unfounded(narrative: Narrative, pack: Pack): readonly string[] {
  const problems = narrative.sections.flatMap(({ title, heading, paragraphs }) => [
    ...(/\d/.test(`${title}${heading}`) ? [`a digit in the heading ${heading}`] : []),
    ...paragraphs.flatMap((paragraph) => inParagraph(paragraph, narrative, pack)),
  ]);
  return problems.map((problem) => `${pack.id}: ${problem}`);
}

function inParagraph(paragraph: Paragraph, narrative: Narrative, pack: Pack): readonly string[] {
  return paragraph.pieces.flatMap((piece) => {
    if (piece.kind === 'text') return /\d/.test(piece.text) ? [`a digit in ${piece.text}`] : [];
    if (piece.kind !== 'figure') return [];
    const problem = wrong(piece, paragraph, narrative, pack);
    return problem === null ? [] : [`${paragraph.id}: ${piece.text}, ${piece.figure.rule}: ${problem}`];
  });
}

function wrong(
  { text, figure }: FigurePiece,
  { kind }: Paragraph,
  { year }: Narrative,
  pack: Pack,
): string | null {
  switch (figure.kind) {
    case 'year':
      return text === String(year) || text === String((year ?? 0) - 1) ? null : 'another year';
    case 'ordinal':
      return /^[1-9]\d*$/.test(text) ? null : 'no number of a paragraph';
    case 'constant':
      return CONSTANTS[kind]?.test(text) ? null : 'a constant that is not on the list';
    case 'code':
      return figure.terms.some(({ cell }) => cell !== null) ? null : 'a name without its cell';
    default:
      return wrongNumber(text, figure, pack);
  }
}

function wrongNumber(text: string, figure: NarratedFigure, pack: Pack): string | null {
  const { numbers } = wordingOf(pack);
  const { kind, terms, formula, rule } = figure;
  if (!RECKONED.includes(kind)) return `a kind nobody knows: ${kind}`;
  if (terms.length === 0) return 'no term';
  if (terms.some(({ cell, input }) => cell === null && input === null)) return 'a term from nowhere';
  const { above, below } = work(
    formula,
    terms.map(({ value }) => fromScaled(value)),
  );
  const percentage = kind === 'ratio' || kind === 'growth';
  if (percentage !== (below !== null)) return `${formula} is no ${kind}`;
  const expected =
    below !== null
      ? percent(above, below, numbers)
      : printed(above, kind === 'count' ? { ...numbers.amount, decimals: 0 } : numbers.amount);
  if (expected !== text) return `${formula} of its terms gives ${expected}`;
  const decimals = /\/(\d+)dp$/.exec(rule)?.[1];
  const style = percentage ? numbers.percent : numbers.amount;
  return decimals === undefined || decimals === String(style.decimals) ? null : `rounded by ${rule}`;
}

function percent(above: Fraction, below: Fraction, policy: Wording['numbers']): string {
  if (sign(below) === 0) return sign(above) === 0 ? policy.zeroOverZero : policy.overZero;
  const ratio = { above: above.above * below.below * 100n, below: above.below * below.above };
  return `${printed(ratio, policy.percent)}%`;
}

/** As the pack prints numbers. */
function printed(value: Fraction, { decimals, dropZeros, thousands }: NumberStyle): string {
  const [whole = '', fraction = ''] = rounded(value, decimals).split('.');
  const digits = dropZeros ? fraction.replace(/0+$/, '') : fraction;
  const grouped = thousands ? whole.replace(/(\d)(?=(\d{3})+$)/g, '$1,') : whole;
  return digits === '' ? grouped : `${grouped}.${digits}`;
}
