/**
 * inputs.json, untrusted, as `Inputs`. What cannot be used is left out and said; everything else is kept, in its one
 * way of being written. The keys: docs/inputs.md.
 */
import { halfWidth } from '../workbook/text';
import { inputsOf, presentValue } from './entries';
import type { InputKey, Inputs, InputValue } from './inputs';
import { INPUT_FIELDS, keyOf, type InputField } from './keys';
import { judgeKey } from './labels';
import { notOfKind, quoted, type InputProblem } from './problems';
import { readValue } from './values';

export interface ParsedInputs {
  readonly inputs: Inputs;
  readonly problems: readonly InputProblem[];
}

/** @param document what `JSON.parse` gave */
export function parseInputs(document: unknown): ParsedInputs {
  const problems: InputProblem[] = [];
  const values = [...valuesIn(document, INPUT_FIELDS, [], (problem) => problems.push(problem))];
  return { inputs: inputsOf(values), problems };
}

type Say = (problem: InputProblem) => void;

/** The values under a node; `fields` are those whose path leads through it. */
function* valuesIn(
  node: unknown,
  fields: readonly InputField[],
  steps: readonly string[],
  say: Say,
): Generator<readonly [InputKey, InputValue]> {
  if (node === null || node === undefined) return;
  const key = keyOf(steps);
  const field = fields.find(({ path }) => path.length === steps.length);
  if (field) {
    if (typeof node === 'string' && node.trim() === '') return;
    const value = readValue(field, node);
    if (value === null) say(notOfKind(field, { key, cell: null, place: key, value: node }));
    else if (presentValue(value) !== null) yield [key, value];
    return;
  }
  const isList = fields.some(({ path }) => path[steps.length] === '#');
  if (typeof node !== 'object' || Array.isArray(node) !== isList) {
    say(misplaced(isList ? 'inputNotList' : 'inputNotGroup', key, node));
    return;
  }
  const wanted = new Set(fields.map(({ path }) => path[steps.length]));
  // Own properties only: `__proto__` in a file is a name like any other.
  for (const [name, below] of Object.entries(node)) {
    if (isList || wanted.has(name)) {
      const step = isList ? '#' : name;
      const through = fields.filter(({ path }) => path[steps.length] === step);
      yield* valuesIn(below, through, [...steps, name], say);
      continue;
    }
    const named = [...steps, nameIn(name)];
    const judged = wanted.has('*') ? judgeKey(keyOf(named)) : 'unknown';
    if (judged === 'known') yield* valuesIn(below, fields.filter(isNamed), named, say);
    else if (judged === 'notCode') say(misplaced('inputNotCode', keyOf([...steps, name]), name));
    else say(misplaced('inputUnknownKey', keyOf([...steps, name]), below));
  }
}

function isNamed({ path }: InputField): boolean {
  return path.at(-1) === '*';
}

/** A name as the keys have it; codes in full-width digits are codes. */
function nameIn(name: string): string {
  return /^[\w.\s\uff01-\uff5e]+$/.test(name) ? halfWidth(name).trim() : name.trim();
}

function misplaced(
  id: 'inputNotList' | 'inputNotGroup' | 'inputUnknownKey' | 'inputNotCode',
  key: InputKey,
  value: unknown,
): InputProblem {
  return {
    key,
    cell: null,
    level: id === 'inputUnknownKey' ? 'warning' : 'error',
    sentence: { id, values: { place: quoted(key), text: quoted(value) } },
  };
}
