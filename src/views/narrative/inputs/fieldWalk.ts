/** From one missing input to the next, in the order of the text. */
import type { InputKey } from '../../../engine/inputs/inputs';
import { placeOf } from '../../../engine/inputs/keys';
import type { MissingInput } from '../../../engine/narrative/narrative';

/** What a field can be shown for: a form or cell that is missing can only be put right in the workbook. */
export function fillable(missing: readonly MissingInput[]): readonly MissingInput[] {
  return missing.filter(({ key }) => placeOf(key) !== null);
}

/**
 * Where to go on after `answered`: the first that was not passed over before it. An answer may ask for more (last
 * year's total for the reason of the change), and that comes first.
 */
export function nextMissing(
  before: readonly MissingInput[],
  answered: InputKey,
  now: readonly MissingInput[],
): MissingInput | null {
  const at = before.findIndex(({ key }) => key === answered);
  const passed = new Set(before.slice(0, Math.max(0, at)).map(({ key }) => key));
  return now.find(({ key }) => !passed.has(key)) ?? now[0] ?? null;
}

/** The field of the input within the element; the first of several. */
export function fieldIn(element: HTMLElement | null, key: InputKey): HTMLElement | null {
  const fields = element?.querySelectorAll<HTMLElement>('[data-input]') ?? [];
  return [...fields].find(({ dataset }) => dataset['input'] === key) ?? null;
}
