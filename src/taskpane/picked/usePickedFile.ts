import { useCallback, useRef, useState } from 'react';
import type { HostFailure } from '../../hosts/host';
import { toFailure } from '../../views/errors/failure';
import { readPicked, type PickedFile } from './pickedFile';

export interface Picking {
  /** The file on screen; stays while another is read and when that one fails. */
  readonly file: PickedFile | null;
  /** Name of the file being read, or null. */
  readonly reading: string | null;
  readonly failure: HostFailure | null;
  readonly pick: (file: File) => void;
  /** Back to the workbook in Excel. */
  readonly close: () => void;
  readonly dismiss: () => void;
}

/** Reads picked files one after another; of two under way only the later one counts. */
export function usePickedFile(): Picking {
  const [file, setFile] = useState<PickedFile | null>(null);
  const [reading, setReading] = useState<string | null>(null);
  const [failure, setFailure] = useState<HostFailure | null>(null);
  const latest = useRef(0);

  const pick = useCallback((picked: File) => {
    const turn = (latest.current += 1);
    const settle = (apply: () => void): void => {
      if (turn !== latest.current) return;
      setReading(null);
      apply();
    };
    setReading(picked.name);
    setFailure(null);
    readPicked(picked).then(
      (read) => settle(() => setFile(read)),
      (error: unknown) => settle(() => setFailure(toFailure(error))),
    );
  }, []);

  const close = useCallback(() => {
    latest.current += 1;
    setFile(null);
    setReading(null);
    setFailure(null);
  }, []);

  return { file, reading, failure, pick, close, dismiss: useCallback(() => setFailure(null), []) };
}
