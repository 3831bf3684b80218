/**
 * 名词解释 for one workbook: the fixed terms of the pack and the 项 that were used. What neither pack nor inputs
 * explain is asked for, never made up.
 */
import { ZERO } from '../amounts/scaled';
import { foundForm, type Form, type Recognition } from '../forms/model';
import type { InputKey, InputTable } from '../inputs/inputs';
import type { FormId } from '../report/report';
import type { CellRef } from '../workbook/reference';
import { plainLabel } from '../workbook/text';
import { nameOf, rowsOf } from './items';
import { chineseNumeral } from './pattern/numerals';

/** What a pack explains, in the order in which it is printed. */
export type Glossary = readonly GlossaryPart[];

export type GlossaryPart =
  | ({ readonly kind: 'term' } & Explanation)
  | {
      readonly kind: 'items';
      readonly title: string;
      /** By the code of the 项. */
      readonly entries: ReadonlyMap<string, Explanation>;
    };

export interface Explanation {
  /** As printed; of a 项 with its 类 and 款. */
  readonly term: string;
  readonly text: string;
}

/** A line of part five: a title over the 项, an explanation, or one that is missing. */
export type GlossaryLine = { readonly number: string; readonly term: string } & (
  | { readonly kind: 'title' }
  /** `key` and `cell` where an accountant wrote it. */
  | {
      readonly kind: 'explained';
      readonly text: string;
      readonly key: InputKey | null;
      readonly cell: CellRef | null;
    }
  | { readonly kind: 'missing'; readonly key: InputKey }
);

/** A 项 with an amount. */
export interface ItemInUse {
  readonly code: string;
  readonly name: string;
  /** `社会保障和就业支出(类)人力资源和社会保障管理事务(款)行政运行(项)`. */
  readonly path: string;
}

/** The lines in order; the explanations of the inputs, by code or term, come before those of the pack. */
export function glossaryLines(
  glossary: Glossary,
  items: readonly ItemInUse[],
  inputs: InputTable,
): readonly GlossaryLine[] {
  const parts = glossary.filter((part) => part.kind === 'term' || items.length > 0);
  const lines = parts.flatMap((part, index): GlossaryLine[] => {
    const number = `(${chineseNumeral(index + 1)})`;
    if (part.kind === 'term') return [lineOf(number, part.term, part.term, part.text, inputs)];
    return [
      { kind: 'title', number, term: part.title },
      ...items.map((item, place) => itemLine(`${place + 1}.`, item, part.entries.get(item.code), inputs)),
    ];
  });
  const known = new Set([
    ...items.map(({ code }) => code),
    ...parts.flatMap((part) => (part.kind === 'term' ? [part.term] : [...part.entries.keys()])),
  ]);
  const further = inputs
    .names('glossary')
    .filter((name) => !known.has(name) && !/^\d+$/.test(name))
    .map((term, index) => lineOf(`(${chineseNumeral(parts.length + index + 1)})`, term, term, null, inputs));
  return [...lines, ...further];
}

function itemLine(
  number: string,
  { code, name, path }: ItemInUse,
  entry: Explanation | undefined,
  inputs: InputTable,
): GlossaryLine {
  // The same code may have meant another 项 in the year of the pack.
  const same = entry !== undefined && plainLabel(entry.term).endsWith(`)${plainLabel(name)}(项)`);
  return lineOf(number, same ? entry.term : path, code, same ? entry.text : null, inputs);
}

function lineOf(
  number: string,
  term: string,
  name: string,
  text: string | null,
  inputs: InputTable,
): GlossaryLine {
  const key = `glossary.${name}`;
  const own = inputs.get(key);
  if (typeof own?.value === 'string' && own.value.trim() !== '') {
    return { kind: 'explained', number, term, text: own.value.trim(), key, cell: own.cell };
  }
  if (text === null) return { kind: 'missing', number, term, key };
  return { kind: 'explained', number, term, text, key: null, cell: null };
}

/** Explanations that are asked for. */
export function missingExplanations(lines: readonly GlossaryLine[]): readonly InputKey[] {
  return lines.flatMap((line) => (line.kind === 'missing' ? [line.key] : []));
}

/** 项 appear in these; those of 表2 are sources of income. */
const SPENDING_FORMS: readonly FormId[] = ['T3', 'T5', 'T7', 'T8'];

/** The 项 with an amount in any form of spending, in the order of their codes. */
export function itemsInUse(recognition: Recognition): readonly ItemInUse[] {
  const forms = SPENDING_FORMS.flatMap((id) => foundForm(recognition, id) ?? []);
  const codes = new Set(forms.flatMap(codesInUse));
  const name = (code: string): string => printedName(forms, code);
  return [...codes].sort().map((code) => {
    const levels = LEVELS.filter(({ digits }) => digits <= code.length);
    const path = levels.map(({ digits, level }) => `${name(code.slice(0, digits))}(${level})`).join('');
    return { code, name: name(code), path };
  });
}

const LEVELS = [
  { digits: 3, level: '类' },
  { digits: 5, level: '款' },
  { digits: 7, level: '项' },
] as const;

function codesInUse(form: Form): readonly string[] {
  const used = new Set(
    form.figures
      .filter(({ reading }) => reading.kind === 'amount' && reading.value !== ZERO)
      .map(({ row }) => row.key),
  );
  return rowsOf(form, 7).flatMap(({ code, key }) => (code !== null && used.has(key) ? [code] : []));
}

/** As the first form that lists the code has it, else the classification; the code itself where neither has a name. */
function printedName(forms: readonly Form[], code: string): string {
  for (const form of [...forms.filter(({ rowByKey }) => rowByKey.has(code)), null]) {
    const named = nameOf(form, code, 'as printed');
    if (named.kind === 'word') return named.text;
  }
  return code;
}
