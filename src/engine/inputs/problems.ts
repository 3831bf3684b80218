/** What is wrong with an input that was given: said, never thrown. */
import type { Sentence } from '../report/sentence';
import type { CellRef } from '../workbook/reference';
import type { InputKey } from './inputs';
import type { InputField } from './keys';
import { labelOf } from './labels';
import { NOT_OF_KIND } from './values';

export interface InputProblem {
  /** Where in the inputs; '' where no key could be read. */
  readonly key: InputKey;
  /** The cell of 填报说明数据; null for inputs.json. */
  readonly cell: CellRef | null;
  /** error: what was given is not used · warning: nothing that counts was lost. */
  readonly level: 'error' | 'warning';
  readonly sentence: Sentence;
}

const LONGEST_QUOTE = 40;

/** As quoted in a sentence: short, on one line. */
export function quoted(value: unknown): string {
  const text = typeof value === 'string' ? value : (JSON.stringify(value) ?? '');
  const line = text.replace(/\s+/g, ' ').trim();
  return line.length > LONGEST_QUOTE ? `${line.slice(0, LONGEST_QUOTE)}…` : line;
}

/** The value is none of the kind that the field takes. `place`: its key, or its cell on the sheet. */
export function notOfKind(
  field: InputField,
  { key, cell, place, value }: Pick<InputProblem, 'key' | 'cell'> & { place: string; value: unknown },
): InputProblem {
  const label = labelOf(key, { year: null, nameOf: () => null });
  return {
    key,
    cell,
    level: 'error',
    sentence: { id: NOT_OF_KIND[field.kind], values: { place, label, text: quoted(value) } },
  };
}
