/** What the pane knows besides the workbook: typed values and last year's figures, laid under the sheet 填报说明数据. */
import { tableOf, type WalkableTable } from '../../../engine/inputs/table';
import type { InputEntries } from '../../../engine/inputs/entries';
import type { InputKey, InputValue } from '../../../engine/inputs/inputs';
import type { KeptInputs } from '../../../engine/report/state';

/** Changes of this session over what the workbook keeps; null takes a value out. */
export type TypedInputs = ReadonlyMap<InputKey, InputValue | null>;

export interface AnswerSources {
  readonly sheet: InputEntries;
  readonly kept: KeptInputs;
  readonly typed: TypedInputs;
  readonly prior: InputEntries;
}

/**
 * The sheet wins, then what was typed, then last year's workbook. Last year's figures are kept with the workbook like
 * typed ones, so that the text stays as it is when the pane is opened again; as long as they are equal their origin
 * is told.
 */
export function answersOf({ sheet, kept, typed, prior }: AnswerSources): WalkableTable {
  const values = merged(kept, typed);
  const own: InputEntries = new Map(
    Object.entries(values)
      .filter(([key, value]) => !sameValue(prior.get(key)?.value, value))
      .map(([key, value]) => [key, { value, cell: null, origin: 'pane' }]),
  );
  return tableOf([sheet, own, prior]);
}

/** What is kept from now on. */
export function merged(kept: KeptInputs, typed: TypedInputs): KeptInputs {
  const values = new Map<InputKey, InputValue>(Object.entries(kept));
  for (const [key, value] of typed) {
    if (value === null) values.delete(key);
    else values.set(key, value);
  }
  return Object.fromEntries(values);
}

export function sameValue(a: InputValue | undefined, b: InputValue | undefined): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}
