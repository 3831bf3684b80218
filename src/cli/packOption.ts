/** `--pack ID`. */
import { packNamed, PACKS, type Pack } from '../engine/packs';
import { BadInput } from './command';
import { MESSAGES } from './messages';

/** null where the option is not given. @throws BadInput naming the packs there are */
export function packOf(id: string | undefined): Pack | null {
  if (id === undefined) return null;
  const named = packNamed(id);
  if (named) return named;
  const known = PACKS.map((pack) => pack.id);
  throw new BadInput(MESSAGES.unknownPack(id, known));
}
