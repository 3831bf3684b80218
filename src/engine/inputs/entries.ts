/**
 * Inputs as one value per key, and back. null, '' and lists without an entry are absent in either shape.
 */
import type { InputEntry, InputKey, InputOrigin, Inputs, InputValue } from './inputs';
import { INPUT_FIELDS, keyOf, placeOf, type InputField } from './keys';

export type InputEntries = ReadonlyMap<InputKey, InputEntry>;

/** null for what says nothing: no value, an empty text, a list of empty texts. */
export function presentValue(value: unknown): InputValue | null {
  if (typeof value === 'number') return value;
  // A placeholder that was copied along is no answer.
  if (typeof value === 'string') return value.trim() === '' || value.includes('〔请填：') ? null : value;
  if (!Array.isArray(value)) return null;
  const texts = value.filter((text): text is string => typeof text === 'string' && text.trim() !== '');
  return texts.length > 0 ? texts : null;
}

/** Every value of the inputs by its key, in the order of `INPUT_FIELDS`. */
export function entriesOf(inputs: Inputs, origin: InputOrigin = 'file'): InputEntries {
  return new Map(
    INPUT_FIELDS.flatMap((field) => valuesAlong(inputs, field, [])).map(({ key, value }) => [
      key,
      { value, cell: null, origin },
    ]),
  );
}

interface KeyedValue {
  readonly key: InputKey;
  readonly value: InputValue;
}

/** What the inputs hold along the path of the field; only properties of their own count. */
function valuesAlong(node: unknown, field: InputField, steps: readonly string[]): readonly KeyedValue[] {
  const wanted = field.path[steps.length];
  if (wanted === undefined) {
    const value = presentValue(node);
    return value === null ? [] : [{ key: keyOf(steps), value }];
  }
  if (typeof node !== 'object' || node === null) return [];
  const own = Object.entries(node).filter(
    ([name]) => (wanted === '*' && name !== '') || wanted === '#' || name === wanted,
  );
  return own.flatMap(([name, below]) => valuesAlong(below, field, [...steps, name]));
}

/** inputs.json as written: `null` stands for what is asked for and not known. */
export type InputDocument = { readonly [key: string]: InputDocument | InputLeaf };
type InputLeaf = InputValue | null | readonly InputDocument[];

/**
 * The nested shape of keyed values; keys that no input has are left out. Keys whose value is null stay, as null, so
 * that people see what is asked for.
 */
export function documentOf(values: Iterable<readonly [InputKey, InputValue | null]>): InputDocument {
  const root: Branch = new Map();
  const placed = [...values].flatMap(([key, value]) => {
    const place = placeOf(key);
    return place ? [{ ...place, value }] : [];
  });
  placed.sort((a, b) => INPUT_FIELDS.indexOf(a.field) - INPUT_FIELDS.indexOf(b.field));
  for (const { steps, value } of placed) grow(root, steps, value);
  return plain(root);
}

/** The inputs that keyed values make up. */
export function inputsOf(values: Iterable<readonly [InputKey, InputValue]>): Inputs {
  // documentOf builds along INPUT_FIELDS, the paths of `Inputs`; that the kinds fit is for `parse` to see to.
  return documentOf(values) as Inputs;
}

type Branch = Map<string, Branch | InputValue | null>;

function grow(root: Branch, steps: readonly string[], value: InputValue | null): void {
  let branch = root;
  for (const step of steps.slice(0, -1)) {
    const below = branch.get(step);
    if (below instanceof Map) {
      branch = below;
    } else {
      const next: Branch = new Map();
      branch.set(step, next);
      branch = next;
    }
  }
  branch.set(steps.at(-1) ?? '', value);
}

/** `Object.fromEntries` makes own properties, whatever a key is called (`__proto__`). */
function plain(branch: Branch): InputDocument {
  return Object.fromEntries(
    [...branch].map(([name, below]) => {
      if (!(below instanceof Map)) return [name, below];
      return [name, LISTS.has(name) ? listed(below) : plain(below)];
    }),
  );
}

const LISTS: ReadonlySet<string> = new Set(['projects', 'keyTasks']);

/** Places that nobody filled stay empty, so that the others keep theirs. */
function listed(branch: Branch): InputDocument[] {
  const length = Math.max(...[...branch.keys()].map(Number)) + 1;
  return Array.from({ length }, (_, index) => {
    const below = branch.get(String(index));
    return below instanceof Map ? plain(below) : {};
  });
}
