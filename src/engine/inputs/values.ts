/**
 * What a single input may hold, and its one way of being written. People type separators, full-width digits and units
 * (`１，２３４．５０ 万元`, `3辆`); what they mean is taken, what could be misread is refused.
 */
import * as v from 'valibot';
import { printedNumber } from '../amounts/reading';
import { fromNumber, toFixed, toText } from '../amounts/scaled';
import type { SentenceId } from '../report/sentence';
import { halfWidth } from '../workbook/text';
import type { EntityKind, InputValue } from './inputs';
import type { InputField, InputKind } from './keys';
import { listFrom } from './lists';

export const ENTITY_KINDS: readonly EntityKind[] = ['行政', '参公', '事业', '部门'];

const KIND_NAMES: ReadonlyMap<string, EntityKind> = new Map([
  ...ENTITY_KINDS.map((kind) => [kind, kind] as const),
  ['行政单位', '行政'],
  ['参公单位', '参公'],
  ['参公事业单位', '参公'],
  ['参照公务员法管理的事业单位', '参公'],
  ['参照公务员法管理事业单位', '参公'],
  ['事业单位', '事业'],
  ['其他事业单位', '事业'],
  ['部门汇总', '部门'],
]);

/** More digits than any amount in 万元 has: a slip, or an attack. */
const MOST_DIGITS = 15;
const LARGEST_COUNT = 999_999_999;

/** An exact decimal string, its written decimals kept (`12.50`); a double is taken as the decimal its owner sees. */
const AMOUNT = v.pipe(v.union([v.string(), v.number()]), v.transform(amountText), v.string());
const COUNT = v.pipe(
  v.union([v.pipe(v.string(), v.transform(countIn)), v.number()]),
  v.integer(),
  v.minValue(0),
  v.maxValue(LARGEST_COUNT),
);
const YEAR = v.pipe(
  v.union([v.pipe(v.string(), v.transform(yearIn)), v.number()]),
  v.integer(),
  v.minValue(1949),
  v.maxValue(2999),
);
const TEXT = v.pipe(v.string(), v.transform(inOneLine));
const PARAGRAPHS = v.pipe(v.string(), v.transform(inParagraphs));
const TEXTS = v.pipe(
  v.union([v.string(), v.array(v.string())]),
  v.transform((value) =>
    typeof value === 'string' ? listFrom(clean(value)) : value.map(inOneLine).flatMap(listFrom),
  ),
);
const CHOICE = v.pipe(
  v.string(),
  v.transform((text) => KIND_NAMES.get(text.trim())),
  v.picklist(ENTITY_KINDS),
);

/** What the field takes. 概况 may run over several paragraphs, every other text stands inside a sentence. */
function schemaOf({ kind, path }: InputField): v.GenericSchema<unknown, InputValue> {
  switch (kind) {
    case 'amount':
      return AMOUNT;
    case 'count':
      return COUNT;
    case 'year':
      return YEAR;
    case 'text':
      return path[0] === 'overview' ? PARAGRAPHS : TEXT;
    case 'texts':
      return TEXTS;
    case 'choice':
      return CHOICE;
  }
}

/** Why a value is not taken, by the kind it should have been. */
export const NOT_OF_KIND: Readonly<Record<InputKind, SentenceId>> = {
  amount: 'inputNotAmount',
  count: 'inputNotCount',
  year: 'inputNotYear',
  text: 'inputNotText',
  texts: 'inputNotTexts',
  choice: 'inputNotChoice',
};

/** The value in its one way of being written; null where it is not of the field's kind. */
export function readValue(field: InputField, raw: unknown): InputValue | null {
  const result = v.safeParse(schemaOf(field), raw);
  return result.success ? result.output : null;
}

function amountText(value: string | number): string | null {
  if (typeof value === 'number') {
    const exact = Math.abs(value) < 10 ** MOST_DIGITS ? fromNumber(value) : null;
    return exact === null ? null : toText(exact);
  }
  // A percentage is no amount; an amount in another unit would be ten thousand times off.
  const plain = halfWidth(value)
    .trim()
    .replace(/\s*万元$/, '');
  if (plain.includes('%')) return null;
  // `30,6` and `13 16.04` are slips: which digit is missing nobody knows.
  if (/[,\s]/.test(plain) && !/^[-+]?\d{1,3}(?:,\d{3})+(?:\.\d+)?$/.test(plain)) return null;
  const printed = printedNumber(plain);
  if (!printed || printed === 'blank') return null;
  const text = toFixed(printed.value, printed.decimals);
  return text.replace(/\..*|-/g, '').length > MOST_DIGITS ? null : text;
}

/** NaN for what is no whole number. */
function countIn(text: string): number {
  const match = /^(\d{1,3}(?:,\d{3})*|\d+)(?:个|人次|人|辆|批次|次|台|套|台\(套\))?$/.exec(
    halfWidth(text).replace(/\s/g, ''),
  );
  return match?.[1] === undefined ? Number.NaN : Number(match[1].replace(/,/g, ''));
}

function yearIn(text: string): number {
  const match = /^(\d{4})(?:年|年度)?$/.exec(halfWidth(text).replace(/\s/g, ''));
  return Number(match?.[1] ?? Number.NaN);
}

/** Without what no text of a workbook or a document can hold. */
function clean(text: string): string {
  return text.replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f\ufffe\uffff]/g, '');
}

function linesOf(text: string): readonly string[] {
  return clean(text)
    .split(/\r\n|[\r\n\u2028\u2029]/)
    .map((line) => line.trim())
    .filter((line) => line !== '');
}

/** Lines are joined as Chinese is: without a space, but between two words or numbers. */
function inOneLine(text: string): string {
  return linesOf(text).reduce(
    (all, line) => (/\w$/.test(all) && /^\w/.test(line) ? `${all} ${line}` : all + line),
    '',
  );
}

function inParagraphs(text: string): string {
  return linesOf(text).join('\n');
}
