/** Objects that are nothing but settable properties: formats, fonts, fills, borders. */
import { invalidArgument } from '../hostError';
import type { PropertyTree } from '../model';
import { WireObject } from '../wireObject';

export interface Shape {
  readonly scalars?: readonly string[];
  readonly children?: Readonly<Record<string, Shape>>;
}

const COLOR = /^(#[0-9A-Fa-f]{6}|[A-Za-z]+)$/;

/**
 * A tree of such objects over a plain store.
 * @param beforeSet called with the property's path before it is set; throws where writing is refused.
 */
export function propertyObject(
  type: string,
  shape: Shape,
  store: PropertyTree,
  beforeSet: (property: string, value: unknown) => void,
): WireObject {
  const scalars = shape.scalars ?? [];
  return new WireObject(type, {
    get: Object.fromEntries(scalars.map((name) => [name, () => store[name] ?? null])),
    set: Object.fromEntries(
      scalars.map((name) => [
        name,
        (value: unknown) => {
          beforeSet(`${type}.${name}`, value);
          store[name] = checked(`${type}.${name}`, name, value);
        },
      ]),
    ),
    child: Object.fromEntries(
      Object.entries(shape.children ?? {}).map(([name, child]) => [
        name,
        () => propertyObject(`${type}.${name}`, child, branch(store, name), beforeSet),
      ]),
    ),
  });
}

function checked(location: string, name: string, value: unknown): string | number | boolean {
  if (typeof value !== 'string' && typeof value !== 'number' && typeof value !== 'boolean') {
    throw invalidArgument(location);
  }
  if (name === 'Color' && !COLOR.test(String(value))) throw invalidArgument(location);
  return value;
}

function branch(store: PropertyTree, name: string): PropertyTree {
  const existing = store[name];
  if (typeof existing === 'object' && existing !== null) return existing;
  const created: PropertyTree = {};
  store[name] = created;
  return created;
}
