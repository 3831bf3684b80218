/**
 * The wordings of the packs, apart from the packs: a check does not need them, and they are most of a pack's size.
 */
import type { Wording } from '../narrative/wording';
import { CENTRAL_WORDING } from './central-2022/wording';
import { GUANGDONG_WORDING } from './guangdong-2023/wording';
import type { Pack, PackId } from './pack';
import { SHANGHAI_WORDING } from './shanghai-2024/wording';
import { SICHUAN_WORDING } from './sichuan-2022/wording';
import { WUHAN_WORDING } from './wuhan-2022/wording';

const WORDINGS: Readonly<Record<PackId, Wording>> = {
  'wuhan-2022': WUHAN_WORDING,
  'central-2022': CENTRAL_WORDING,
  'shanghai-2024': SHANGHAI_WORDING,
  'sichuan-2022': SICHUAN_WORDING,
  'guangdong-2023': GUANGDONG_WORDING,
};

/** How the 决算情况说明 of that place and year is worded. */
export function wordingOf(pack: Pack): Wording {
  return WORDINGS[pack.id];
}
