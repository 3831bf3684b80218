/**
 * Writes the 决算情况说明: forms and inputs in, paragraphs out. Nothing is invented: what is not known stays a visible
 * placeholder. Pure; the same workbook, inputs and pack give the same text everywhere.
 */
import type { Form, Recognition } from '../forms/model';
import { OFFICIAL_NAMES } from '../forms/definitions/titles';
import type { InputKey, InputTable } from '../inputs/inputs';
import { labelOf, type LabelNames } from '../inputs/labels';
import { mostFrequent } from '../checks/publication';
import type { Pack } from '../packs/pack';
import { FORM_IDS } from '../forms/definitions/titles';
import { FUNCTIONAL_NAMES } from '../packs/classification';
import { chartsOf } from './charts';
import { contentsScope } from './contents';
import type { MissingInput, Narrative, NarrativeSection, Paragraph, Piece } from './narrative';
import { expand } from './pattern/expand';
import { chineseNumeral } from './pattern/numerals';
import { parseConditions, parsePattern } from './pattern/parse';
import { holds, type Expansion } from './pattern/reckon';
import { scopeOf, type Scope } from './pattern/scope';
import type { Condition, Node } from './pattern/syntax';
import { inWordsOf, type ParagraphPattern, type SectionPattern } from './wording';
import { wordingOf } from '../packs/wordings';

export function narrate(recognition: Recognition, inputs: InputTable, pack: Pack): Narrative {
  const forms = FORM_IDS.flatMap((id): Form[] => {
    const slot = recognition.slots[id];
    return slot.status === 'found' ? [slot.form] : [];
  });
  const year = yearOf(forms, inputs);
  const entity =
    textInput(inputs, 'entity') ?? mostFrequent(forms.flatMap((form) => form.entity?.text ?? []));
  const names: LabelNames = { year, nameOf: (code) => itemName(recognition, code) };
  const wording = wordingOf(pack);
  const label = (key: InputKey): string => inWordsOf(wording, askedFor(key, names));
  const expansion: Expansion = {
    inputs,
    policy: wording.numbers,
    year,
    asked: new Set(),
    label,
  };
  const scope = contentsScope({ recognition, inputs, wording, entity });
  const sections = sectionsOf(wording.sections, scope, expansion, null);
  return {
    pack: pack.id,
    entity,
    year,
    sections,
    charts: wording.charts ? chartsOf(wording.charts, { recognition, inputs, wording, year }) : [],
    missing: missingIn(sections, label),
  };
}

function yearOf(forms: readonly Form[], inputs: InputTable): number | null {
  const given = Number(textInput(inputs, 'year'));
  if (Number.isInteger(given) && given > 0) return given;
  const stated = mostFrequent(forms.flatMap((form) => (form.year === null ? [] : [String(form.year)])));
  return stated === null ? null : Number(stated);
}

function textInput(inputs: InputTable, key: InputKey): string | null {
  const value = inputs.get(key)?.value;
  const text = value === undefined || typeof value === 'object' ? '' : String(value).trim();
  return text === '' ? null : text;
}

/** Numbers follow what is there; ids follow the declaration, so that they last when a section is left out. */
function sectionsOf(
  patterns: readonly SectionPattern[],
  scope: Scope,
  expansion: Expansion,
  parent: string | null,
): NarrativeSection[] {
  const there = patterns
    .map((pattern, index) => ({
      pattern,
      id: `${parent === null ? '' : `${parent}.`}${chineseNumeral(index + 1)}`,
    }))
    .filter(({ pattern }) => applies(pattern.when, scope, expansion));
  return there.flatMap(({ pattern, id }, index) => {
    const numeral = chineseNumeral(index + 1);
    const title = written(parsed(pattern.title), scope, expansion)
      .map(({ text }) => text)
      .join('');
    const section: NarrativeSection = {
      id,
      level: parent === null ? 1 : 2,
      title,
      heading: `${numbering(numeral, parent !== null, pattern.brackets)}${title}`,
      paragraphs: paragraphsIn(pattern, id, scope, expansion),
    };
    return [section, ...sectionsOf(pattern.subsections ?? [], scope, expansion, id)];
  });
}

function numbering(numeral: string, nested: boolean, brackets: SectionPattern['brackets']): string {
  if (!nested) return `${numeral}、`;
  return brackets === 'half' ? `(${numeral})` : `（${numeral}）`;
}

/**
 * A paragraph of which it cannot be said whether it belongs here is not written: `没有…` beside its opposite would be
 * a claim that nothing supports. What is lacking to decide is asked for once.
 */
function paragraphsIn(
  { paragraphs }: SectionPattern,
  section: string,
  scope: Scope,
  expansion: Expansion,
): Paragraph[] {
  const asked = new Set<InputKey>();
  return paragraphs.flatMap((pattern) => {
    const held = pattern.when === undefined || holds(conditionsOf(pattern.when), scope, expansion);
    if (held === false) return [];
    if (held === true) return paragraphsOf(pattern, section, scope, expansion);
    const keys = held.keys.filter((key) => !asked.has(key));
    for (const key of keys) asked.add(key);
    if (keys.length === 0) return [];
    return [paragraph(pattern, `${section}/${pattern.id}`, askingFor(keys, scope, expansion))];
  });
}

/** A paragraph of placeholders only. */
function askingFor(keys: readonly InputKey[], scope: Scope, expansion: Expansion): readonly Piece[] {
  const asked = scopeOf({ asked: () => ({ kind: 'missing', keys }) }, { within: scope });
  return written(parsed('{asked}'), asked, expansion);
}

function paragraphsOf(
  pattern: ParagraphPattern,
  section: string,
  scope: Scope,
  expansion: Expansion,
): Paragraph[] {
  const list = pattern.each === undefined ? null : scope.get(pattern.each);
  if (pattern.each !== undefined && list?.kind !== 'list' && list?.kind !== 'missing') {
    throw new Error(`no list: ${pattern.each}`);
  }
  const nodes = parsed(pattern.text);
  if (list?.kind === 'missing') {
    return [paragraph(pattern, `${section}/${pattern.id}`, askingFor(list.keys, scope, expansion))];
  }
  const scopes = list?.kind === 'list' ? list.scopes : [scope];
  return scopes.flatMap((each, index) => {
    const pieces = written(nodes, each, expansion, index + 1);
    if (pieces.length === 0) return [];
    const id = [section, pattern.id, ...(pattern.each === undefined ? [] : [each.id])].join('/');
    return [paragraph(pattern, id, pieces)];
  });
}

/** Every paragraph asks for what it lacks, whatever others have asked for. */
function written(
  nodes: readonly Node[],
  scope: Scope,
  expansion: Expansion,
  ordinal?: number,
): readonly Piece[] {
  return expand(nodes, scope, { ...expansion, asked: new Set() }, ordinal);
}

function paragraph({ chart }: ParagraphPattern, id: string, pieces: readonly Piece[]): Paragraph {
  return { id, kind: chart ? 'caption' : 'body', pieces, ...(chart ? { chart } : {}) };
}

/** A section of which it cannot be decided is there, with its placeholders. */
function applies(when: string | undefined, scope: Scope, expansion: Expansion): boolean {
  return when === undefined || holds(conditionsOf(when), scope, expansion) !== false;
}

const PARSED = new Map<string, readonly Node[]>();
const CONDITIONS = new Map<string, readonly Condition[]>();

function parsed(pattern: string): readonly Node[] {
  const nodes = PARSED.get(pattern) ?? parsePattern(pattern);
  PARSED.set(pattern, nodes);
  return nodes;
}

function conditionsOf(text: string): readonly Condition[] {
  const conditions = CONDITIONS.get(text) ?? parseConditions(text);
  CONDITIONS.set(text, conditions);
  return conditions;
}

function missingIn(sections: readonly NarrativeSection[], label: (key: InputKey) => string): MissingInput[] {
  const first = new Map<InputKey, MissingInput>();
  for (const section of sections) {
    for (const { id, pieces } of section.paragraphs) {
      for (const piece of pieces) {
        if (piece.kind !== 'missing' || first.has(piece.key)) continue;
        first.set(piece.key, {
          key: piece.key,
          label: label(piece.key),
          section: section.id,
          paragraph: id,
        });
      }
    }
  }
  return [...first.values()];
}

/** What is asked for in a placeholder: an input, a form that is not there, a cell that cannot be read, a name. */
function askedFor(key: InputKey, names: LabelNames): string {
  const form = FORM_IDS.find((id) => key === `form.${id}`);
  if (form) return `《${OFFICIAL_NAMES[form]}》中的数`;
  if (key.startsWith('cell.')) return `${key.slice('cell.'.length)}中的数`;
  if (key.startsWith('name.')) return `科目${key.slice('name.'.length)}的名称`;
  if (key === 'initialBudget') return '各项的年初预算数（万元）';
  return labelOf(key, names);
}

function itemName(recognition: Recognition, code: string): string | null {
  for (const id of ['T5', 'T3', 'T2'] as const) {
    const slot = recognition.slots[id];
    const label = slot.status === 'found' ? slot.form.rowByKey.get(code)?.label.trim() : undefined;
    if (label) return label;
  }
  return FUNCTIONAL_NAMES.get(code)?.name ?? null;
}
