/**
 * Every value that inputs.json may hold: its path, what kind of value it is and its unit. Labels, reading, the sheet
 * 填报说明数据 and docs/inputs.md all go by this one list.
 *
 * In a path `#` is a place in a list and `*` a name that people give (a code, a kind of vehicle, a term); a name is
 * the rest of the key, dots included: `reasons.item.2080101` is `reasons` and `item.2080101`.
 */
import type { InputKey } from './inputs';

/** amount: 万元, a decimal string · count: a whole number · texts: one entry each · choice: one of a few words. */
export type InputKind = 'amount' | 'count' | 'year' | 'text' | 'texts' | 'choice';

/** What an amount or a count is counted in, as it stands beside the cell; '' for words. */
export type InputUnit = '万元' | '个' | '人次' | '辆' | '批次' | '台（套）' | '年' | '';

export interface InputField {
  readonly path: readonly string[];
  readonly kind: InputKind;
  readonly unit: InputUnit;
}

function fields(kind: InputKind, unit: InputUnit, ...paths: readonly string[]): InputField[] {
  return paths.map((path) => ({ path: path.split(' '), kind, unit }));
}

/** In the order of inputs.json. The steps of a path are set apart by spaces, because names have dots. */
export const INPUT_FIELDS: readonly InputField[] = [
  ...fields('text', '', 'entity'),
  ...fields('choice', '', 'entityKind'),
  ...fields('year', '年', 'year'),
  ...fields(
    'amount',
    '万元',
    'prior T1.total',
    'prior T4.total',
    'prior T4.r1',
    'prior T4.r2',
    'prior T4.r3',
  ),
  ...fields('amount', '万元', 'prior T5.total', 'prior operatingCost', 'prior threePublic abroad'),
  ...fields('amount', '万元', 'prior threePublic vehiclePurchase', 'prior threePublic vehicleRunning'),
  ...fields('amount', '万元', 'prior threePublic reception'),
  ...fields('amount', '万元', 'initialBudget *'),
  ...fields('text', '', 'reasons *', 'uses *'),
  ...fields('text', '', 'projects # name'),
  ...fields('amount', '万元', 'projects # amount', 'projects # annualBudget', 'projects # executed'),
  ...fields('texts', '', 'projects # results'),
  ...fields('text', '', 'projects # problems'),
  ...fields('texts', '', 'projects # measures'),
  ...fields('count', '个', 'threePublic abroadGroups'),
  ...fields('count', '人次', 'threePublic abroadPeople'),
  ...fields('count', '辆', 'threePublic vehiclesBought', 'threePublic vehiclesOwned'),
  ...fields('count', '批次', 'threePublic receptionBatches'),
  ...fields('count', '人次', 'threePublic receptionPeople'),
  ...fields('count', '批次', 'threePublic foreignBatches'),
  ...fields('count', '人次', 'threePublic foreignPeople'),
  ...fields('amount', '万元', 'operatingCost'),
  ...fields('amount', '万元', 'procurement goods', 'procurement works', 'procurement services'),
  ...fields('amount', '万元', 'procurement sme', 'procurement micro', 'procurement smeGoods'),
  ...fields('amount', '万元', 'procurement smeWorks', 'procurement smeServices'),
  ...fields('count', '辆', 'assets vehicles total', 'assets vehicles byKind *'),
  ...fields('count', '台（套）', 'assets equipmentOver100'),
  ...fields('count', '个', 'performance projectCount'),
  ...fields('amount', '万元', 'performance projectAmount'),
  ...fields('count', '个', 'performance unitCount'),
  ...fields('amount', '万元', 'performance unitAmount'),
  ...fields('text', '', 'performance overall'),
  ...fields('texts', '', 'performance applications'),
  ...fields('text', '', 'overview functions', 'overview composition'),
  ...fields('text', '', 'keyTasks # item', 'keyTasks # goal', 'keyTasks # result'),
  ...fields('text', '', 'glossary *'),
];

/** A key taken apart. */
export interface KeyPlace {
  readonly field: InputField;
  /** The steps of the key itself: the path with its `#` and `*` filled in. */
  readonly steps: readonly string[];
}

/** Where the key stands in inputs.json; null for one that no input has. */
export function placeOf(key: InputKey): KeyPlace | null {
  for (const field of INPUT_FIELDS) {
    const steps = stepsAlong(field.path, key);
    if (steps) return { field, steps };
  }
  return null;
}

export function keyOf(steps: readonly string[]): InputKey {
  return steps.join('.');
}

/** The steps of the key where it follows the path, else null. */
function stepsAlong(path: readonly string[], key: string): readonly string[] | null {
  const steps: string[] = [];
  let rest: string | null = key;
  for (const [index, wanted] of path.entries()) {
    if (rest === null) return null;
    const step: string | null = stepAt(rest, wanted, index === path.length - 1);
    if (step === null) return null;
    steps.push(step);
    rest = step.length < rest.length ? rest.slice(step.length + 1) : null;
  }
  return rest === null ? steps : null;
}

/** Places in a list that are believed: what asks for more is a slip, not a list. */
const PLACE = /^(0|[1-9]\d{0,3})$/;

function stepAt(rest: string, wanted: string, last: boolean): string | null {
  if (wanted === '*') return rest === '' ? null : rest;
  if (wanted === '#') {
    const place = rest.split('.', 1)[0] ?? '';
    return PLACE.test(place) ? place : null;
  }
  return rest === wanted || (!last && rest.startsWith(`${wanted}.`)) ? wanted : null;
}
