/** Which lines the new workbook has: the 科目 in use, each form its own, with the 类 and 款 above them. */
import { parentCode } from '../forms/codes';
import { CLASSES } from '../forms/definitions/classes';
import { ECONOMIC_NAMES, FUNCTIONAL_NAMES, FUNCTIONAL_NAMES_SEEN_ONCE } from '../packs/classification';
import { isEconomic, orderedLines, withParents } from '../template/codeLines';
import { BLANK_STRUCTURE, CODE_FORM_IDS, type CodeLine, type TemplateStructure } from '../template/structure';
import type { SourceFigure } from './source';

/** The official name where it is known; else what the sources call it, '' where they do not say either. */
export function structureOf(figures: readonly SourceFigure[], names: readonly CodeLine[]): TemplateStructure {
  const called = new Map<string, string>();
  for (const { code, name } of names) if ((called.get(code) ?? '') === '') called.set(code, name);
  const lineOf = (code: string): CodeLine => ({ code, name: isKnown(code) ? '' : (called.get(code) ?? '') });
  const codesOf = (form: SourceFigure['form']): readonly string[] => [
    ...new Set(
      figures.filter((figure) => figure.form === form && /^\d{3,7}$/.test(figure.row)).map(({ row }) => row),
    ),
  ];
  const codes = Object.fromEntries(
    CODE_FORM_IDS.map((form) => [form, withParents(codesOf(form).flatMap(withAncestors).map(lineOf))]),
  ) as TemplateStructure['codes']; // every id of CODE_FORM_IDS is a key
  const economic = codesOf('T6').flatMap(withAncestors).map(lineOf);
  return { ...BLANK_STRUCTURE, codes, economic: orderedLines(economic) };
}

function withAncestors(code: string): readonly string[] {
  const parent = parentCode(code);
  return parent === null ? [code] : [...withAncestors(parent), code];
}

function isKnown(code: string): boolean {
  return isEconomic(code)
    ? ECONOMIC_NAMES.has(code)
    : FUNCTIONAL_NAMES.has(code) || CLASSES.some((known) => known.code === code);
}

/** Codes that got a name seen in one published workbook only: the sources do not call them so. */
export function namedOnce({ codes }: TemplateStructure, names: readonly CodeLine[]): readonly string[] {
  const given = new Set(names.flatMap(({ code, name }) => (name === '' ? [] : [code])));
  const lines = CODE_FORM_IDS.flatMap((form) => codes[form]);
  const once = lines.filter(
    ({ code, name }) => !given.has(code) && FUNCTIONAL_NAMES_SEEN_ONCE.get(code)?.name === name,
  );
  return [...new Set(once.map(({ code }) => code))].sort();
}

/** Codes of which nobody has a name. */
export function nameless({ codes, economic }: TemplateStructure): readonly string[] {
  const lines = [...CODE_FORM_IDS.flatMap((form) => codes[form]), ...economic];
  return [...new Set(lines.filter(({ name }) => name === '').map(({ code }) => code))].sort();
}
