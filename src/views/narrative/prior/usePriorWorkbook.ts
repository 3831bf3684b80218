import { useCallback, useRef, useState } from 'react';
import type { InputEntries } from '../../../engine/inputs/entries';
import { priorWorkbook, type ThisYear } from '../../../engine/inputs/prior';
import type { Sentence } from '../../../engine/report/sentence';
import type { Files } from '../../../hosts/files';
import type { HostFailure } from '../../../hosts/host';
import { toFailure } from '../../errors/failure';

/** What a workbook of last year gave. */
export interface TakenPrior {
  readonly name: string;
  readonly entries: InputEntries;
  readonly warnings: readonly Sentence[];
}

export interface PriorWorkbook {
  readonly taken: TakenPrior | null;
  /** Name of the file being read, or null. */
  readonly reading: string | null;
  readonly failure: HostFailure | null;
  readonly open: (file: File) => void;
  readonly dismiss: () => void;
}

/** Opens last year's workbook; of two openings under way only the later one counts. */
export function usePriorWorkbook(
  files: Files | undefined,
  thisYear: ThisYear,
  onTaken: (entries: InputEntries) => void,
): PriorWorkbook {
  const [taken, setTaken] = useState<TakenPrior | null>(null);
  const [reading, setReading] = useState<string | null>(null);
  const [failure, setFailure] = useState<HostFailure | null>(null);
  const latest = useRef(0);

  const open = (file: File): void => {
    if (!files) return;
    const turn = (latest.current += 1);
    const settle = (apply: () => void): void => {
      if (turn !== latest.current) return;
      setReading(null);
      apply();
    };
    setReading(file.name);
    setFailure(null);
    files.openWorkbook(file).then(
      (snapshot) =>
        settle(() => {
          const prior = priorWorkbook(snapshot, thisYear);
          setTaken({ name: file.name, ...prior });
          onTaken(prior.entries);
        }),
      (error: unknown) => settle(() => setFailure(toFailure(error))),
    );
  };
  return { taken, reading, failure, open, dismiss: useCallback(() => setFailure(null), []) };
}
