import { useState } from 'react';
import type { HostFailure } from '../../hosts/host';
import { toFailure } from '../../views/errors/failure';
import { download } from './download';
import type { PickedFile } from './pickedFile';

/** How making a copy ended. */
export type CopyOutcome =
  | { readonly kind: 'opened' }
  | { readonly kind: 'saved'; readonly name: string }
  | { readonly kind: 'failed'; readonly failure: HostFailure };

export interface CopyControl {
  readonly busy: boolean;
  readonly outcome: CopyOutcome | null;
  readonly save: () => void;
  readonly open: (openCopy: (xlsx: Uint8Array) => Promise<void>) => void;
  readonly dismiss: () => void;
}

/** Makes an .xlsx of a picked .xls, as a download or as a new workbook in Excel. */
export function useCopy({ bytes, snapshot }: PickedFile): CopyControl {
  const [busy, setBusy] = useState(false);
  const [outcome, setOutcome] = useState<CopyOutcome | null>(null);

  const make = async (give: (xlsx: Uint8Array, name: string) => Promise<CopyOutcome>): Promise<void> => {
    setBusy(true);
    setOutcome(null);
    try {
      const { toXlsx, xlsxName } = await import('../../hosts/file/convert');
      setOutcome(await give(await toXlsx(bytes), xlsxName(snapshot.name)));
    } catch (error) {
      setOutcome({ kind: 'failed', failure: toFailure(error) });
    } finally {
      setBusy(false);
    }
  };

  return {
    busy,
    outcome,
    save: () =>
      void make(async (xlsx, name) => {
        download(xlsx, name);
        return { kind: 'saved', name };
      }),
    open: (openCopy) =>
      void make(async (xlsx) => {
        await openCopy(xlsx);
        return { kind: 'opened' };
      }),
    dismiss: () => setOutcome(null),
  };
}
