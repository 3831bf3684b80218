/** The 名词解释 of each pack, apart from the packs themselves: only the Word report needs them. */
import type { Glossary } from '../narrative/glossary';
import type { Pack } from './pack';
import { WUHAN_2022 } from './wuhan-2022/pack';
import { WUHAN_2022_GLOSSARY } from './wuhan-2022/glossary';

/**
 * The fixed terms of the reference speak of its own place (市级财政…); under any other pack they are left to the
 * accountant. What a 项 holds is laid down nationwide.
 */
export function glossaryOf(pack: Pack): Glossary {
  if (pack.id === WUHAN_2022.id) return WUHAN_2022_GLOSSARY;
  return WUHAN_2022_GLOSSARY.filter(({ kind }) => kind === 'items');
}
