/** What a 科目 is called: as another form of the workbook calls it, else as the dictionary does. */
import { CLASSES } from '../forms/definitions/classes';
import type { Form } from '../forms/model';
import {
  ECONOMIC_NAMES,
  FUNCTIONAL_NAMES,
  FUNCTIONAL_NAMES_SEEN_ONCE,
  type KnownName,
} from '../packs/classification';
import { plainLabel } from '../workbook/text';

/** What is filled in is looked at first, so a name seen once may be offered too. */
const FUNCTIONAL = new Map([...FUNCTIONAL_NAMES_SEEN_ONCE, ...FUNCTIONAL_NAMES]);

/** Forms of the same classification: 表6 lists economic items, the others functional ones. */
function sameKind(own: Form, forms: readonly Form[]): readonly Form[] {
  return forms.filter(({ id }) => (id === 'T6') === (own.id === 'T6'));
}

function dictionary(own: Form): ReadonlyMap<string, KnownName> {
  return own.id === 'T6' ? ECONOMIC_NAMES : FUNCTIONAL;
}

/** '' where neither knows the code. */
export function nameOf(code: string, own: Form, forms: readonly Form[]): string {
  const elsewhere = sameKind(own, forms)
    .map(({ rowByKey }) => rowByKey.get(code))
    .find((row) => row?.code === code && row.label !== '');
  if (elsewhere) return elsewhere.label.replace(/\s+/g, '');
  const isClass = own.id !== 'T6' ? CLASSES.find((one) => one.code === code)?.name : undefined;
  return dictionary(own).get(code)?.name ?? isClass ?? '';
}

/** Every code that carries the name, older names included, in order; several items share names like 行政运行. */
export function codesNamed(name: string, own: Form, forms: readonly Form[]): readonly string[] {
  const wanted = plainLabel(name);
  const known = [...dictionary(own)].flatMap(([code, { name: usual, others }]) =>
    [usual, ...others].some((one) => plainLabel(one) === wanted) ? [code] : [],
  );
  const classes =
    own.id === 'T6'
      ? []
      : CLASSES.filter((one) => [one.name, ...one.older].some((label) => plainLabel(label) === wanted));
  const elsewhere = sameKind(own, forms).flatMap(({ rows }) =>
    rows.flatMap(({ code, label }) => (code !== null && plainLabel(label) === wanted ? [code] : [])),
  );
  return [...new Set([...known, ...classes.map(({ code }) => code), ...elsewhere])].sort();
}
