/**
 * Which inputs this workbook needs: the 项 and 类 with money, the sources in use, the kinds of 三公 spending there were,
 * a block for each project. What is not needed is not asked for.
 */
import { OPERATING_TOTAL, type Recognition } from '../forms/model';
import { inWordsOf, type Wording } from '../narrative/wording';
import type { Pack } from '../packs/pack';
import type { CellRef } from '../workbook/reference';
import type { InputKey, InputTable, InputValue } from './inputs';
import { placeOf, type InputKind, type InputUnit } from './keys';
import { labelOf, type LabelNames } from './labels';
import type { NeededKey } from './neededKey';
import { neededKeys } from './neededKeys';
import { ENTITY_KINDS } from './values';
import { amountAt, namesOf } from './workbookFacts';
import { wordingOf } from '../packs/wordings';

export interface NeededGroup {
  /** As it stands above its rows: `二、上年决算数`. */
  readonly title: string;
  readonly rows: readonly NeededInput[];
}

export interface NeededInput {
  readonly key: InputKey;
  readonly label: string;
  readonly kind: InputKind;
  readonly unit: InputUnit;
  /** Where an accountant finds it, and what to mind. */
  readonly source: string;
  /** Only for `choice`. */
  readonly choices?: readonly string[];
  readonly suggestion?: Suggestion;
}

/** What the workbook itself says the value is. */
export interface Suggestion {
  readonly value: InputValue;
  readonly from: CellRef | null;
  /** The narrative takes it from the forms where nothing is given: it need not be typed, and would go stale. */
  readonly implied: boolean;
}

export interface NeedOptions {
  readonly pack: Pack;
  /** What is known already: it decides on projects, kinds of vehicles, codes that only the budget has. */
  readonly table: InputTable;
  /** Keys that the narrative asked for (`Narrative.missing`); those not needed by the workbook itself are added. */
  readonly asked?: readonly InputKey[];
}

/** Groups in the order of the text; groups without a row are left out. */
export function neededInputs(recognition: Recognition, options: NeedOptions): readonly NeededGroup[] {
  const wording = wordingOf(options.pack);
  const names = namesOf(recognition);
  const suggest = suggestions(recognition, options.table);
  const groups = neededKeys(recognition, options);
  const known = new Set(groups.flatMap(({ keys }) => keys.map(({ key }) => key)));
  const further = (options.asked ?? []).filter((key) => !known.has(key) && placeOf(key) !== null);
  return groups
    .map(({ title, holds, keys }) => {
      const added = [...new Set(further)].filter(holds).map((key): NeededKey => ({ key, source: '' }));
      return {
        title: inWordsOf(wording, title),
        rows: [...keys, ...added].flatMap((one) => rowOf(one, names, suggest, wording)),
      };
    })
    .filter(({ rows }) => rows.length > 0)
    .map(({ title, rows }, index) => ({ title: `${NUMERALS[index] ?? ''}、${title}`, rows }));
}

const NUMERALS = [...'一二三四五六七八九十', '十一', '十二', '十三', '十四', '十五', '十六'];

function rowOf(
  { key, source, suggestion }: NeededKey,
  names: LabelNames,
  suggest: ReadonlyMap<InputKey, Suggestion>,
  wording: Wording,
): readonly NeededInput[] {
  const field = placeOf(key)?.field;
  if (!field) return [];
  const suggested = suggestion ?? suggest.get(key);
  return [
    {
      key,
      label: inWordsOf(wording, labelOf(key, names)),
      kind: field.kind,
      unit: field.unit,
      source: inWordsOf(wording, source),
      ...(field.kind === 'choice' ? { choices: ENTITY_KINDS } : {}),
      ...(suggested ? { suggestion: suggested } : {}),
    },
  ];
}

/** What the narrative falls back on by itself. */
function suggestions(recognition: Recognition, table: InputTable): ReadonlyMap<InputKey, Suggestion> {
  const { entity, year } = namesOf(recognition);
  const found = new Map<InputKey, Suggestion>();
  if (entity !== null) found.set('entity', { value: entity, from: null, implied: true });
  if (year !== null) found.set('year', { value: year, from: null, implied: true });
  // A 事业单位 has no 机关运行经费; of a department only the administrative units count.
  const kind = table.get('entityKind')?.value;
  const operating = amountAt(recognition, 'T6', [[OPERATING_TOTAL, 'c1']]);
  if ((kind === '行政' || kind === '参公') && typeof operating === 'object') {
    found.set('operatingCost', { value: operating.text, from: operating.cell, implied: true });
  }
  return found;
}
