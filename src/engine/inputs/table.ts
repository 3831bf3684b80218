/**
 * The inputs as the narrative asks for them: one value per key, from several sources of which the first that has the
 * key counts.
 */
import { entriesOf, presentValue, type InputEntries } from './entries';
import type { InputEntry, InputKey, Inputs, InputTable, InputValue } from './inputs';
import { placeOf } from './keys';
import { judgeKey } from './labels';
import { readValue } from './values';

/** A table that can be walked and laid over another. */
export interface WalkableTable extends InputTable {
  /** In the order of precedence, then as the source has them. */
  readonly entries: InputEntries;
}

/** In their order of precedence. */
export interface InputSources {
  /** What the sheet 填报说明数据 holds (`readInputsSheet`). */
  readonly sheet?: InputEntries;
  /** What was typed in the pane and is kept with the workbook. */
  readonly kept?: Readonly<Record<InputKey, InputValue>>;
  /** inputs.json (`parseInputs`). */
  readonly inputs?: Inputs;
  /** Last year's workbook (`priorFigures`). */
  readonly prior?: InputEntries;
}

export function inputTable({ sheet, kept, inputs, prior }: InputSources): WalkableTable {
  const sources = [sheet, kept && keptEntries(kept), inputs && entriesOf(inputs), prior];
  return tableOf(sources.flatMap((source) => source ?? []));
}

/** Only what is a value of its key: what is kept comes from a file. */
function keptEntries(kept: Readonly<Record<InputKey, InputValue>>): InputEntries {
  return new Map(
    Object.entries(kept).flatMap(([key, raw]): [InputKey, InputEntry][] => {
      const field = judgeKey(key) === 'known' ? placeOf(key)?.field : undefined;
      const value = field ? readValue(field, raw) : null;
      return value === null ? [] : [[key, { value, cell: null, origin: 'pane' }]];
    }),
  );
}

/** The first source that has a key gives its value; null and '' are no values. */
export function tableOf(sources: readonly InputEntries[]): WalkableTable {
  const entries = new Map<InputKey, InputEntry>();
  for (const source of sources) {
    for (const [key, entry] of source) {
      const value = presentValue(entry.value);
      if (value !== null && !entries.has(key)) entries.set(key, { ...entry, value });
    }
  }
  return tableOver(entries);
}

/** The table with one value changed; null or '' takes it out. What was typed has no cell yet. */
export function withEntry(table: WalkableTable, key: InputKey, value: InputValue | null): WalkableTable {
  const entries = new Map(table.entries);
  const present = presentValue(value);
  if (present === null) entries.delete(key);
  else entries.set(key, { value: present, cell: null, origin: 'pane' });
  return tableOver(entries);
}

function tableOver(entries: InputEntries): WalkableTable {
  const counts = new Map<string, number>();
  const names = new Map<string, string[]>();
  for (const key of entries.keys()) {
    const place = placeOf(key);
    if (!place) continue;
    const { field, steps } = place;
    const group = steps.slice(0, -1).join('.');
    if (field.path.at(-1) === '*') names.set(group, [...(names.get(group) ?? []), steps.at(-1) ?? '']);
    const [list = '', index = ''] = steps;
    if (field.path[1] === '#') counts.set(list, Math.max(counts.get(list) ?? 0, Number(index) + 1));
  }
  return {
    entries,
    get: (key) => entries.get(key),
    count: (group) => counts.get(group) ?? 0,
    names: (group) => names.get(group) ?? [],
  };
}
