/** The names a declaration may use at one place: those of the workbook, and those of the item at hand. */
import type { InputKey, InputTable } from '../../inputs/inputs';
import type { CellRef } from '../../workbook/reference';
import type { Quantity } from '../quantity';

export type Named =
  | { readonly kind: 'word'; readonly text: string; readonly cell: CellRef | null; readonly input?: InputKey }
  | { readonly kind: 'amount'; readonly quantity: Quantity }
  | { readonly kind: 'flag'; readonly value: boolean }
  | { readonly kind: 'list'; readonly scopes: readonly Scope[] }
  | { readonly kind: 'missing'; readonly keys: readonly InputKey[] };

export interface Scope {
  /** What the name stands for; undefined where the notation knows no such name. */
  get(name: string): Named | undefined;
  /** A key of the inputs with the codes at hand put in for `$code`. */
  key(pattern: string): InputKey;
  /** A part of an id of its own, where the scope is one of several: a code, a place. */
  readonly id: string;
}

export type Names = Readonly<Record<string, () => Named>>;

/** A scope of its own names, inside another. `variables`: what `$code` and the like stand for. */
export function scopeOf(
  names: Names,
  options: {
    readonly within?: Scope;
    readonly id?: string;
    readonly variables?: Readonly<Record<string, string>>;
  } = {},
): Scope {
  const { within, id = '', variables = {} } = options;
  const key = (pattern: string): InputKey => {
    const own = pattern.replace(/\$([a-z]+)/g, (whole, name: string) => variables[name] ?? whole);
    return within ? within.key(own) : own;
  };
  return {
    id,
    key,
    get: (name) => (Object.hasOwn(names, name) ? names[name]?.() : within?.get(name)),
  };
}

/** A name that cannot be said before this is given. */
export function unknown(...keys: readonly InputKey[]): Named {
  return { kind: 'missing', keys };
}

export function amount(quantity: Quantity): Named {
  return { kind: 'amount', quantity };
}

export function word(text: string, cell: CellRef | null = null): Named {
  return { kind: 'word', text, cell };
}

/** One scope for each text of an input that holds several; `it` is the text. */
export function scopesOfTexts(inputs: InputTable, key: InputKey, within: Scope): readonly Scope[] {
  const entry = inputs.get(key);
  const texts =
    entry === undefined ? [] : typeof entry.value === 'object' ? entry.value : [String(entry.value)];
  return texts.map((text, index) =>
    scopeOf(
      { it: () => ({ kind: 'word', text: withoutEnd(text), cell: entry?.cell ?? null, input: key }) },
      { within, id: String(index + 1) },
    ),
  );
}

/** Words that go on inside a sentence end without a stop of their own. */
export function withoutEnd(text: string): string {
  return text.trim().replace(/[。；;，,、\s]+$/, '');
}
