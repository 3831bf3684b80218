/** The packs as tables of tests want them. */
import { DEFAULT_PACK, PACKS as ALL, type Pack } from '../../../src/engine/packs';

export const PACKS: readonly (readonly [id: string, pack: Pack])[] = ALL.map((pack) => [pack.id, pack]);
export const WUHAN = DEFAULT_PACK;
