import type { Pack } from './pack';
import { WUHAN_2022 } from './wuhan-2022/pack';

export type { Pack } from './pack';

export const PACKS: readonly Pack[] = [WUHAN_2022];
export const DEFAULT_PACK = WUHAN_2022;

/** The pack of that id; null where there is none. */
export function packNamed(id: string): Pack | null {
  return PACKS.find((pack) => pack.id === id) ?? null;
}
