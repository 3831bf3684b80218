import { useEffect, useMemo, useRef, useState } from 'react';
import { DEFAULT_PACK, packNamed, type Pack } from '../../engine/packs';
import { followLatest } from '../followLatest';
import type { Kept } from '../kept/kept';

export interface PackControl {
  readonly pack: Pack;
  readonly choose: (pack: Pack) => void;
}

/** The wording in use: shown as soon as it is chosen, kept with the workbook where that is possible. */
export function usePack(kept: Kept): PackControl {
  const [chosen, setChosen] = useState<Pack | null>(null);
  const keeper = useRef(kept);
  useEffect(() => {
    keeper.current = kept;
  });
  // The arrow keys change a closed list at each press; of several choices only the newest is written.
  const keep = useMemo(
    () =>
      followLatest<Pack>(
        async ({ id }) => {
          const { writable, choosePack } = keeper.current;
          if (writable) await choosePack(id === DEFAULT_PACK.id ? null : id);
        },
        () => undefined,
      ),
    [],
  );
  const named = kept.state.pack === null ? null : packNamed(kept.state.pack);
  return {
    pack: chosen ?? named ?? DEFAULT_PACK,
    choose: (pack) => {
      setChosen(pack);
      keep(pack);
    },
  };
}
