/** Writing XML by hand: one empty element at a time, attributes escaped. */
import { escapedAttribute } from '../patch/xmlEdit';

export const XML_HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

/** `<name a="1"/>`; an attribute that is null is left out. */
export function element(name: string, attributes: Readonly<Record<string, string | number | null>>): string {
  const written = Object.entries(attributes).flatMap(([key, value]) =>
    value === null ? [] : [` ${key}="${escapedAttribute(String(value))}"`],
  );
  return `<${name}${written.join('')}/>`;
}
