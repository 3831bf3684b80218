import { CENTRAL_2022 } from './central-2022/pack';
import { GUANGDONG_2023 } from './guangdong-2023/pack';
import type { Pack } from './pack';
import { SHANGHAI_2024 } from './shanghai-2024/pack';
import { SICHUAN_2022 } from './sichuan-2022/pack';
import { WUHAN_2022 } from './wuhan-2022/pack';

export type { Pack, PackId } from './pack';

export const PACKS: readonly Pack[] = [WUHAN_2022, CENTRAL_2022, SHANGHAI_2024, SICHUAN_2022, GUANGDONG_2023];
export const DEFAULT_PACK = WUHAN_2022;

/** The pack of that id; null where there is none. */
export function packNamed(id: string): Pack | null {
  return PACKS.find((pack) => pack.id === id) ?? null;
}
