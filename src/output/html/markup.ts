/** HTML written as text. Whatever comes from a workbook goes through `text`; only what was built here is markup. */

/** A piece of HTML, told from text so that neither is taken for the other. */
export interface Markup {
  readonly html: string;
}

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** Escaped for an element and for a quoted attribute; control characters, which HTML cannot hold, become visible. */
export function escaped(value: string): string {
  return value
    .replace(/[&<>"']/g, (character) => ENTITIES[character] ?? character)
    .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f]/g, '\ufffd');
}

/** `el('td', { class: 'amount' }, '1.00')`; strings among the children are text. An empty attribute is left out. */
export function el(
  name: string,
  attributes: Readonly<Record<string, string>>,
  ...children: readonly (string | Markup)[]
): Markup {
  const written = Object.entries(attributes)
    .filter(([, value]) => value !== '')
    .map(([key, value]) => ` ${key}="${escaped(value)}"`);
  return { html: `<${name}${written.join('')}>${all(children).html}</${name}>` };
}

export function all(pieces: readonly (string | Markup)[]): Markup {
  return { html: pieces.map((piece) => (typeof piece === 'string' ? escaped(piece) : piece.html)).join('') };
}

/** amount: at the right, on one line · short: on one line. */
export type ColumnShape = 'amount' | 'short' | '';

/** A table with titles; `shapes` column by column, those left out wrap. */
export function table(
  caption: string,
  titles: readonly string[],
  rows: readonly (readonly (string | Markup)[])[],
  shapes: readonly ColumnShape[] = [],
): Markup {
  const shape = (index: number): string => shapes[index] ?? '';
  const head = titles.map((title, index) => el('th', { scope: 'col', class: shape(index) }, title));
  const body = rows.map((row) =>
    el('tr', {}, ...row.map((cell, index) => el('td', { class: shape(index) }, cell))),
  );
  return el(
    'table',
    {},
    ...(caption === '' ? [] : [el('caption', {}, caption)]),
    ...(titles.length === 0 ? [] : [el('thead', {}, el('tr', {}, ...head))]),
    el('tbody', {}, ...body),
  );
}
