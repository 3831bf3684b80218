import { useState } from 'react';
import type { Sentence } from '../../engine/report/sentence';
import type { Files, NewWorkbook } from '../../hosts/files';
import type { HostFailure } from '../../hosts/host';
import { toFailure } from '../errors/failure';

const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** How making a workbook ended. */
export type MakingOutcome =
  | { readonly kind: 'opened'; readonly notices: readonly Sentence[] }
  | { readonly kind: 'saved'; readonly name: string; readonly notices: readonly Sentence[] }
  | { readonly kind: 'failed'; readonly failure: HostFailure };

/** Opens a new workbook; it has no file yet but may be given one under this name. */
export type OpenNew = (xlsx: Uint8Array, name: string) => Promise<void>;

/** Makes the workbook that is handed out. */
export type Make = () => Promise<NewWorkbook>;

export interface Making {
  readonly busy: boolean;
  readonly outcome: MakingOutcome | null;
  readonly open: (make: Make, name: string, opener: OpenNew) => Promise<void>;
  readonly save: (make: Make, name: string) => Promise<void>;
  readonly dismiss: () => void;
}

/** Hands out new workbooks. */
export function useMaking(files: Pick<Files, 'save'>): Making {
  const [busy, setBusy] = useState(false);
  const [outcome, setOutcome] = useState<MakingOutcome | null>(null);

  const hand = async (
    make: Make,
    give: (xlsx: Uint8Array, notices: readonly Sentence[]) => Promise<MakingOutcome>,
  ): Promise<void> => {
    setBusy(true);
    setOutcome(null);
    try {
      const { bytes, notices } = await make();
      setOutcome(await give(bytes, notices));
    } catch (error) {
      setOutcome({ kind: 'failed', failure: toFailure(error) });
    } finally {
      setBusy(false);
    }
  };
  return {
    busy,
    outcome,
    open: (make, name, opener) =>
      hand(make, async (bytes, notices) => {
        await opener(bytes, name);
        return { kind: 'opened', notices };
      }),
    save: (make, name) =>
      hand(make, async (bytes, notices) => {
        files.save(bytes, name, XLSX);
        return { kind: 'saved', name, notices };
      }),
    dismiss: () => setOutcome(null),
  };
}
