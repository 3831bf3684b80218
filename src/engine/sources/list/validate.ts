/** Whether an item says all that its place in the forms asks for; and rows that stand twice. */
import { CLASSES } from '../../forms/definitions/classes';
import { ECONOMIC_NAMES, FUNCTIONAL_NAMES } from '../../packs/classification';
import { plainLabel } from '../../workbook/text';
import { sentence, type SourceSentence } from '../sentence';
import type { SourceProblem } from '../source';
import { keyOfRow, type ListRow } from './row';

/** @param withEconomic whether the table has a column of economic codes */
export function problemsOf(row: ListRow, withEconomic: boolean): readonly SourceProblem[] {
  return reasons(row, withEconomic).map((reason) => ({ place: row.place, content: row.content, reason }));
}

function reasons(
  { flow, code, fund, kind, origin, economic }: ListRow,
  withEconomic: boolean,
): SourceSentence[] {
  const found: SourceSentence[] = [];
  const isBalance = flow === 'opening' || flow === 'closing';
  if (flow === 'surplusUsed' || flow === 'surplusAllotted') return found;
  if (code === '' && !(isBalance && fund !== 'fund')) found.push(sentence('codeMissing'));
  else if (code !== '' && !CLASSES.some((known) => code.startsWith(known.code)))
    found.push(sentence('classWithoutLine', { code: code.slice(0, 3) }));
  if (fund === '') found.push(sentence('fundMissing'));
  if (flow === 'income' && origin === '') found.push(sentence('originMissing'));
  if (flow !== 'spending') return found;
  if (kind === '') found.push(sentence('kindMissing'));
  else if (fund !== '' && fund !== 'other' && kind !== 'basic' && kind !== 'project')
    found.push(sentence('kindOfAppropriation'));
  if (withEconomic && economic === '' && fund === 'general' && kind === 'basic')
    found.push(sentence('economicMissing'));
  return found;
}

export function warningsOf(row: ListRow): readonly SourceProblem[] {
  const { code, codeName, economic, economicName } = row;
  const found: SourceSentence[] = [];
  const coded = [
    { code, name: codeName, known: FUNCTIONAL_NAMES.get(code) ?? CLASSES.find((one) => one.code === code) },
    { code: economic, name: economicName, known: ECONOMIC_NAMES.get(economic) },
  ];
  for (const { code: own, name, known } of coded) {
    if (own === '') continue;
    if (!known) found.push(sentence('codeUnknown', { code: own, name }));
    else if (name !== '' && !sameName(name, known))
      found.push(sentence('nameDiffers', { code: own, name, official: known.name }));
  }
  if (code.length > 0 && code.length < 7) found.push(sentence('codeCoarse', { code }));
  return found.map((reason) => ({ place: row.place, content: row.content, reason }));
}

interface Known {
  readonly name: string;
  readonly others?: readonly string[];
  readonly older?: readonly string[];
}

/** Lists often write the whole path: 社会保障和就业支出-…-行政运行. */
function sameName(name: string, { name: official, others = [], older = [] }: Known): boolean {
  const plain = plainLabel(name);
  return [official, ...others, ...older].some((one) => plain.endsWith(plainLabel(one)));
}

export interface Repeated {
  readonly problems: readonly SourceProblem[];
  readonly warnings: readonly SourceProblem[];
}

/**
 * A list of balances has each item once. A list of entries has many, which add up; two entries that are the same to the
 * last cell are told.
 */
export function repeatedRows(
  items: readonly { readonly row: ListRow; readonly isEntry: boolean }[],
): Repeated {
  const seen = new Map<string, ListRow>();
  const problems: SourceProblem[] = [];
  const warnings: SourceProblem[] = [];
  for (const { row, isEntry } of items) {
    const key = isEntry ? `${row.place.source}\u0002${row.place.sheet}\u0002${row.whole}` : keyOfRow(row);
    const first = seen.get(key);
    if (!first) {
      seen.set(key, row);
      continue;
    }
    const values = {
      other: String((first.place.row ?? 0) + 1),
      source: first.place.source,
      sheet: first.place.sheet,
    };
    const target = isEntry ? warnings : problems;
    target.push({
      place: row.place,
      content: row.content,
      reason: sentence(isEntry ? 'entryRepeated' : 'rowRepeated', values),
    });
  }
  return { problems, warnings };
}
