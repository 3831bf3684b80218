/** What no sentence may look like, whatever the workbook. */
import { textOf, type Narrative, type Paragraph } from '../../../../src/engine/narrative/narrative';

const SPOILT: readonly (readonly [what: string, pattern: RegExp])[] = [
  ['a value of the program', /undefined|NaN|Infinity|null|\[object|\bfunction\b/],
  ['notation', /[{}[\]@$*]|<>|given |absent /],
  ['an empty placeholder', /〔〕|〔请填：〕/],
  ['two marks in a row', /[，。；：、]{2}/],
  ['a mark at the beginning', /^[，。；：、）]/],
  ['no end', /[^。：）〕]$/],
  ['a sentence cut off', /[的占为与][，。；]|“”|（）/],
  ['a comparison with nothing', /比(上年|上年度|\d{4}年度)(决算数)?[，。；]|总计[，。；]/],
  ['a doubled unit', /万元万元|%%|个个|辆辆/],
];

/** The words of the wording; what an accountant wrote is his own. */
function ownText({ pieces }: Paragraph): string {
  return pieces.map((piece) => (piece.kind === 'input' ? '甲' : piece.text)).join('');
}

export function spoilt({ sections, missing }: Narrative): readonly string[] {
  const paragraphs = sections.flatMap((section) => section.paragraphs);
  return [
    ...paragraphs.flatMap((paragraph) =>
      SPOILT.filter(([what, pattern]) =>
        paragraph.kind === 'caption' && what === 'no end' ? false : pattern.test(ownText(paragraph)),
      ).map(([what]) => `${paragraph.id}: ${what} in ${textOf(paragraph)}`),
    ),
    ...repeated(paragraphs.map(({ id }) => id)).map((id) => `the id ${id} twice`),
    ...paragraphs.flatMap(listedTwice),
    ...repeated(missing.map(({ key }) => key)).map((key) => `${key} asked for twice in the list`),
    ...unlisted(paragraphs, new Set(missing.map(({ key }) => key))),
  ];
}

function repeated(texts: readonly string[]): readonly string[] {
  return texts.filter((text, index) => texts.indexOf(text) !== index);
}

function listedTwice(paragraph: Paragraph): readonly string[] {
  const list = /主要包括：(.*)。$/.exec(textOf(paragraph))?.[1]?.split('、') ?? [];
  return repeated(list).map((name) => `${paragraph.id}: ${name} listed twice`);
}

function unlisted(paragraphs: readonly Paragraph[], keys: ReadonlySet<string>): readonly string[] {
  return paragraphs.flatMap(({ id, pieces }) =>
    pieces.flatMap((piece) =>
      piece.kind === 'missing' && !keys.has(piece.key) ? [`${id}: ${piece.key} is not in the list`] : [],
    ),
  );
}
