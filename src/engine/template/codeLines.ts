/** 科目 lines put in order and completed: names from the dictionary, the 类 and 款 above every 项. */
import { parentCode } from '../forms/codes';
import { CLASSES } from '../forms/definitions/classes';
import { ECONOMIC_NAMES, FUNCTIONAL_NAMES, FUNCTIONAL_NAMES_SEEN_ONCE } from '../packs/classification';
import { BLANK_STRUCTURE, type CodeLine, type TemplateStructure } from './structure';

/** In code order, each code once (the first that is named counts). A name that is missing is looked up. */
export function orderedLines(lines: readonly CodeLine[]): readonly CodeLine[] {
  const byCode = new Map<string, string>();
  for (const { code, name } of lines) {
    if ((byCode.get(code) ?? '') === '') byCode.set(code, name);
  }
  return [...byCode]
    .map(([code, name]) => ({ code, name: name === '' ? officialName(code) : name }))
    .sort((a, b) => (a.code < b.code ? -1 : 1));
}

/** As `orderedLines`, with the 类 and 款 that the form lists above each code. */
export function withParents(lines: readonly CodeLine[]): readonly CodeLine[] {
  const parents = lines.flatMap(({ code }) => ancestors(code).map((parent) => ({ code: parent, name: '' })));
  return orderedLines([...lines, ...parents]);
}

function ancestors(code: string): readonly string[] {
  const parent = parentCode(code);
  return parent === null ? [] : [parent, ...ancestors(parent)];
}

function officialName(code: string): string {
  const known =
    CLASSES.find((item) => item.code === code) ??
    FUNCTIONAL_NAMES.get(code) ??
    ECONOMIC_NAMES.get(code) ??
    FUNCTIONAL_NAMES_SEEN_ONCE.get(code);
  return known?.name ?? '';
}

/** Economic codes begin with 3, functional ones with 2. */
export function isEconomic(code: string): boolean {
  return code.startsWith('3');
}

/**
 * The structure with these codes added: functional ones to 表2, 表3 and 表5, economic ones to 表6. Whether a code belongs
 * to 表7 or 表8 its number does not say.
 */
export function withCodes(
  lines: readonly CodeLine[],
  structure: TemplateStructure = BLANK_STRUCTURE,
): TemplateStructure {
  const functional = lines.filter(({ code }) => !isEconomic(code));
  const added = (own: readonly CodeLine[]): readonly CodeLine[] =>
    functional.length === 0 ? own : withParents([...functional, ...own]);
  const { T2, T3, T5 } = structure.codes;
  return {
    ...structure,
    codes: { ...structure.codes, T2: added(T2), T3: added(T3), T5: added(T5) },
    economic: orderedLines([...lines.filter(({ code }) => isEconomic(code)), ...structure.economic]),
  };
}
