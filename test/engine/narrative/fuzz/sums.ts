/** Parts and percentages recomputed from the printed text alone, as a reader with a calculator does it. */
import type { FigurePiece, Narrative, NarrativeSection } from '../../../../src/engine/narrative/narrative';
import type { NumberPolicy, NumberStyle } from '../../../../src/engine/narrative/numbers';
import { fromPrinted, negated, plus, rounded, sign, size, type Fraction } from '../provenance/fraction';

export interface Recomputed {
  readonly sums: number;
  readonly percentages: number;
  readonly problems: readonly string[];
}

/** Sections that name a total and then its parts. */
const STRUCTURES = /^(收入决算情况说明|支出决算情况说明|一般公共预算财政拨款支出决算结构情况)$/;

/** The most parts that income or spending can have: lines 1–8 of 表1. */
const SOURCES = 8;

/**
 * `classes`: of a workbook whose identities hold, so that parts make up their whole but for rounding, how many 类 表5
 * has, those included that round to nothing and are not named; null for a damaged workbook.
 */
export function recomputed(
  { sections }: Narrative,
  policy: NumberPolicy,
  classes: number | null,
): Recomputed {
  const shares = sections
    .filter(({ title }) => STRUCTURES.test(title))
    .map((each) => structure(each, policy, classes));
  const growth = sections.flatMap((section) => growths(section, policy));
  const exact = [...sections.flatMap(procured), ...sections.flatMap(budgets)];
  return {
    sums: shares.length + exact.length,
    percentages: shares.reduce((count, { percentages }) => count + percentages, 0) + growth.length,
    problems: [
      ...shares.flatMap(({ problems }) => problems),
      ...growth.flatMap((problem) => problem ?? []),
      ...exact.flatMap((problem) => problem ?? []),
    ],
  };
}

function figuresOf({ paragraphs }: NarrativeSection): readonly FigurePiece[] {
  return paragraphs.flatMap(({ kind, pieces }) =>
    kind === 'body' ? pieces.filter((piece): piece is FigurePiece => piece.kind === 'figure') : [],
  );
}

const isAmount = ({ figure: { kind } }: FigurePiece): boolean => kind === 'amount' || kind === 'sum';

function structure(
  section: NarrativeSection,
  policy: NumberPolicy,
  classes: number | null,
): { readonly percentages: number; readonly problems: readonly string[] } {
  const figures = figuresOf(section);
  const whole = figures.find(isAmount);
  const intro = section.paragraphs[0]?.pieces.some((piece) => piece === whole) ?? false;
  if (!whole || !intro) return { percentages: 0, problems: [] };
  const total = fromPrinted(whole.text);
  const problems: string[] = [];
  let percentages = 0;
  let parts: Fraction | null = null;
  let last: FigurePiece | null = null;
  for (const figure of figures.slice(figures.indexOf(whole) + 1)) {
    if (isAmount(figure)) {
      last = figure;
      parts = parts ? plus(parts, fromPrinted(figure.text)) : fromPrinted(figure.text);
    } else if (figure.figure.kind === 'ratio' && last) {
      percentages += 1;
      const expected = percent(fromPrinted(last.text), total, policy);
      if (expected !== figure.text)
        problems.push(`${section.title}: ${last.text} of ${whole.text} is ${expected}, not ${figure.text}`);
    }
  }
  const complete = section.paragraphs.every(({ pieces }) => pieces.every(({ kind }) => kind !== 'missing'));
  // Each figure was rounded on its own: in a form in 千元 to 0.001 万元, in the text to 0.01.
  const most = section.title.startsWith('一般') ? (classes ?? 0) : SOURCES;
  const bound = { above: BigInt(most + 1) * 55n, below: 10_000n };
  if (
    classes !== null &&
    complete &&
    parts &&
    sign(plus(size(plus(parts, negated(total))), negated(bound))) > 0
  )
    problems.push(`${section.title}: the parts of ${whole.text} make ${rounded(parts, 2)}`);
  return { percentages, problems };
}

/** `增加…万元，增长…%`: some amount before it has that difference and that growth. A problem or null for each. */
function growths({ title, paragraphs }: NarrativeSection, policy: NumberPolicy): readonly (string | null)[] {
  return paragraphs.flatMap(({ pieces }) =>
    pieces.flatMap((piece, index) => {
      const difference = pieces[index - 2];
      if (piece.kind !== 'figure' || piece.figure.kind !== 'growth' || difference?.kind !== 'figure')
        return [];
      const step = fromPrinted(difference.text);
      const change = /增长$/.test(pieces[index - 1]?.text ?? '') ? step : negated(step);
      const before = pieces.slice(0, index - 2).filter((each): each is FigurePiece => each.kind === 'figure');
      const holds = before
        .filter(isAmount)
        .some(({ text }) => percent(step, plus(fromPrinted(text), negated(change)), policy) === piece.text);
      return [holds ? null : `${title}: ${difference.text} is not ${piece.text} of any amount before`];
    }),
  );
}

/** 货物 + 工程 + 服务 is the total, to the cent. */
function procured({ title, paragraphs }: NarrativeSection): readonly (string | null)[] {
  const [paragraph] = paragraphs.filter(({ id }) => id.endsWith('/procurement'));
  const figures = paragraph?.pieces.filter(
    (piece): piece is FigurePiece => piece.kind === 'figure' && isAmount(piece),
  );
  const total = figures?.find(({ figure }) => figure.kind === 'sum');
  if (!figures || !total) return [];
  const keys = /^procurement\.(goods|works|services)$/;
  const parts = figures.filter(
    ({ figure: { kind, terms } }) => kind === 'amount' && keys.test(terms[0]?.input ?? ''),
  );
  const sum = parts.map(({ text }) => fromPrinted(text)).reduce(plus, { above: 0n, below: 1n });
  return [
    sign(plus(sum, negated(fromPrinted(total.text)))) === 0
      ? null
      : `${title}: parts make ${rounded(sum, 2)}`,
  ];
}

/** The total of the budget is that of the items below it, where all are printed. */
function budgets(section: NarrativeSection): readonly (string | null)[] {
  const isBudget = ({ figure: { terms } }: FigurePiece): boolean =>
    terms.length > 0 && terms.every(({ input }) => input?.startsWith('initialBudget.'));
  const [first, ...others] = section.paragraphs;
  const inTotal = first?.pieces.find(
    (piece): piece is FigurePiece => piece.kind === 'figure' && isAmount(piece) && isBudget(piece),
  );
  if (!inTotal) return [];
  const items = others.flatMap(({ pieces }) =>
    pieces.filter(
      (piece): piece is FigurePiece => piece.kind === 'figure' && isAmount(piece) && isBudget(piece),
    ),
  );
  const sum = items.map(({ text }) => fromPrinted(text)).reduce(plus, { above: 0n, below: 1n });
  const same = sign(plus(sum, negated(fromPrinted(inTotal.text)))) === 0;
  return [
    same
      ? null
      : `${section.title}: budgets of items make ${rounded(sum, 2)}, the total says ${inTotal.text}`,
  ];
}

function percent(part: Fraction, whole: Fraction, policy: NumberPolicy): string {
  if (sign(whole) === 0) return sign(part) === 0 ? policy.zeroOverZero : policy.overZero;
  const ratio = { above: part.above * whole.below * 100n, below: part.below * whole.above };
  return `${inStyle(rounded(ratio, policy.percent.decimals), policy.percent)}%`;
}

function inStyle(text: string, { dropZeros, thousands }: NumberStyle): string {
  const short = dropZeros && text.includes('.') ? text.replace(/0+$/, '').replace(/\.$/, '') : text;
  return thousands ? short.replace(/\d+/, (whole) => whole.replace(/(\d)(?=(\d{3})+$)/g, '$1,')) : short;
}
