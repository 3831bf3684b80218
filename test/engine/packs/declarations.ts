/** Every declaration of a pack, with the branches that no workbook may ever take. */
import { parseConditions, parsePattern } from '../../../src/engine/narrative/pattern/parse';
import type { Condition, Node } from '../../../src/engine/narrative/pattern/syntax';
import type { SectionPattern, Wording } from '../../../src/engine/narrative/wording';

export interface Declaration {
  /** Where it stands, for people. */
  readonly place: string;
  readonly nodes: readonly Node[];
  readonly conditions: readonly Condition[];
  /** The list its names belong to. */
  readonly each: string | null;
}

/** @throws PatternError */
export function declarationsOf({ sections }: Wording): readonly Declaration[] {
  return sections.flatMap((section) => inSection(section, ''));
}

function inSection(section: SectionPattern, within: string): readonly Declaration[] {
  const place = `${within}${section.title}`;
  return [
    {
      place,
      nodes: parsePattern(section.title),
      conditions: section.when === undefined ? [] : parseConditions(section.when),
      each: null,
    },
    ...section.paragraphs.flatMap(({ id, text, when, each = null }): Declaration[] => [
      // A condition of a paragraph is decided once, outside its list.
      {
        place: `${place}/${id} when`,
        nodes: [],
        conditions: when === undefined ? [] : parseConditions(when),
        each: null,
      },
      { place: `${place}/${id}`, nodes: parsePattern(text), conditions: [], each },
    ]),
    ...(section.subsections ?? []).flatMap((sub) => inSection(sub, `${place}/`)),
  ];
}
