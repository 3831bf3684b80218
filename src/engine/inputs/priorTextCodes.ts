/** Names of 类, 款 and 项 in a text → their codes, by this year's workbook, then the classification. */
import { CLASSES } from '../forms/definitions/classes';
import { FORM_IDS } from '../forms/definitions/titles';
import { foundForm, type Recognition } from '../forms/model';
import { FUNCTIONAL_NAMES } from '../packs/classification';
import { plainLabel } from '../workbook/text';
import type { ItemCodes } from './priorTextSubjects';

export function itemCodes(recognition: Recognition): ItemCodes {
  const names = namesByCode(recognition);
  const isNamed = (code: string, name: string): boolean =>
    (names.get(code) ?? []).some((known) => endsAlike(name, known));
  return {
    classOf: (name) => [...names.keys()].find((code) => code.length === 3 && isNamed(code, name)) ?? null,
    itemOf: (path) => {
      const items = [...names.keys()].filter((code) => code.length === 7 && isNamed(code, path.item));
      const inGroup = items.filter((code) => isNamed(code.slice(0, 5), path.group));
      const inClass = inGroup.filter((code) => isNamed(code.slice(0, 3), path.class));
      // 行政运行 is a 项 of many 款: a name alone tells only where it is the only one of its kind.
      const [only, ...others] = inClass.length > 0 ? inClass : inGroup.length > 0 ? inGroup : items;
      return only !== undefined && others.length === 0 ? only : null;
    },
  };
}

function namesByCode(recognition: Recognition): ReadonlyMap<string, readonly string[]> {
  const names = new Map<string, string[]>();
  const add = (code: string, name: string): void => {
    if (name !== '') names.set(code, [...(names.get(code) ?? []), comparable(name)]);
  };
  for (const id of FORM_IDS) {
    for (const { code, label } of foundForm(recognition, id)?.rows ?? []) if (code) add(code, label);
  }
  for (const { code, name, older } of CLASSES) [name, ...older].forEach((one) => add(code, one));
  for (const [code, { name, others }] of FUNCTIONAL_NAMES) [name, ...others].forEach((one) => add(code, one));
  return names;
}

/** 一般公共服务支出 and 一般公共服务 are the same class. */
function comparable(name: string): string {
  return plainLabel(name).replace(/^\d+/, '').replace(/支出$/, '');
}

/** What stands before a name in a text may have run into it: `其中,社会保障和就业支出`, `1.社会…`. */
function endsAlike(printed: string, known: string): boolean {
  const name = comparable(printed);
  return name === known || (name.length > known.length && known.length >= 4 && name.endsWith(known));
}
