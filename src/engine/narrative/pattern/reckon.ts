/** What expressions and conditions of a declaration come to, in a scope. */
import { fromText, toText, ZERO } from '../../amounts/scaled';
import type { InputEntry, InputKey, InputTable } from '../../inputs/inputs';
import type { NumberPolicy } from '../numbers';
import {
  absoluteOf,
  added,
  asPrinted,
  constant,
  missing,
  missingOf,
  single,
  subtracted,
  type Quantity,
} from '../quantity';
import type { Named, Scope } from './scope';
import type { Condition, Expression } from './syntax';

export interface Expansion {
  readonly inputs: InputTable;
  readonly policy: NumberPolicy;
  readonly year: number | null;
  /** Keys asked for so far in this paragraph; `expand` adds to it. */
  readonly asked: Set<InputKey>;
  /** What is asked for where an input is missing: the words of a placeholder. */
  label(key: InputKey): string;
}

/** A name that a declaration uses and nothing defines: a defect of the pack. */
export class UnknownName extends Error {
  constructor(name: string) {
    super(`unknown name in a pattern: ${name}`);
    this.name = 'UnknownName';
  }
}

/** true, false, or the inputs without which it cannot be said. */
export function holds(
  conditions: readonly Condition[],
  scope: Scope,
  expansion: Expansion,
): boolean | { readonly keys: readonly InputKey[] } {
  for (const condition of conditions) {
    const held = holdsOne(condition, scope, expansion);
    if (held !== true) return held;
  }
  return true;
}

function holdsOne(
  condition: Condition,
  scope: Scope,
  expansion: Expansion,
): boolean | { readonly keys: readonly InputKey[] } {
  switch (condition.kind) {
    case 'given':
    case 'absent': {
      const given = expansion.inputs.get(scope.key(condition.key)) !== undefined;
      return given === (condition.kind === 'given');
    }
    case 'flag': {
      const named = resolve(condition.name, scope);
      if (named.kind === 'missing') return { keys: named.keys };
      if (named.kind !== 'flag') throw new UnknownName(condition.name);
      return named.value === condition.wanted;
    }
    case 'known': {
      const named = resolve(condition.name, scope);
      return named.kind === 'amount' && named.quantity.kind === 'known';
    }
    case 'some': {
      const named = resolve(condition.name, scope);
      if (named.kind === 'missing') return { keys: named.keys };
      if (named.kind !== 'list') throw new UnknownName(condition.name);
      return named.scopes.length > 0 === condition.wanted;
    }
    case 'compare': {
      const left = reckon(condition.left, scope, expansion);
      const right = reckon(condition.right, scope, expansion);
      if (left.kind === 'missing' || right.kind === 'missing') return { keys: missingOf(left, right) };
      const difference = left.value - right.value;
      switch (condition.relation) {
        case '>':
          return difference > ZERO;
        case '<':
          return difference < ZERO;
        case '=':
          return difference === ZERO;
        case '<>':
          return difference !== ZERO;
        case '>=':
          return difference >= ZERO;
        case '<=':
          return difference <= ZERO;
      }
    }
  }
}

export function reckon(expression: Expression, scope: Scope, expansion: Expansion): Quantity {
  switch (expression.kind) {
    case 'constant':
      return constant(expression.text);
    case 'absolute':
      return absoluteOf(reckon(expression.of, scope, expansion));
    case 'add':
      return added(reckon(expression.left, scope, expansion), reckon(expression.right, scope, expansion));
    case 'subtract':
      return subtracted(
        reckon(expression.left, scope, expansion),
        reckon(expression.right, scope, expansion),
      );
    case 'input': {
      const key = scope.key(expression.key);
      return asPrinted(inputQuantity(key, expansion), expansion.policy.amount.decimals);
    }
    case 'name': {
      const named = resolve(expression.name, scope);
      if (named.kind === 'missing') return missing(...named.keys);
      if (named.kind !== 'amount') throw new UnknownName(expression.name);
      return asPrinted(named.quantity, expansion.policy.amount.decimals);
    }
  }
}

function inputQuantity(key: InputKey, { inputs }: Expansion): Quantity {
  return quantityOf(inputs.get(key), key);
}

/** An amount or count of the inputs; text that is no amount is as good as missing. */
export function quantityOf(entry: InputEntry | undefined, key: InputKey): Quantity {
  if (entry === undefined || typeof entry.value === 'object') return missing(key);
  const text = String(entry.value);
  const value = fromText(text);
  if (value === null) return missing(key);
  return single(value, toText(value).split('.')[1]?.length ?? 0, { cell: entry.cell, input: key });
}

export function resolve(name: string, scope: Scope): Named {
  const named = scope.get(name);
  if (named === undefined) throw new UnknownName(name);
  return named;
}
