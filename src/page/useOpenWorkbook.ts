import { useCallback, useEffect, useRef, useState } from 'react';
import { openFile, openSample, problemOf, type OpenedFile, type SampleId } from './openWorkbook';
import type { OpenProblem } from './strings';

export interface OpenWorkbook extends OpenedFile {
  /** Differs for every opening, also of the same file. */
  readonly id: number;
}

export interface Opening {
  /** The workbook on screen; stays while another one is being read and when that one fails. */
  readonly workbook: OpenWorkbook | null;
  /** Name of the file being read, or null. */
  readonly reading: string | null;
  readonly failed: { readonly name: string; readonly problem: OpenProblem } | null;
  readonly openFile: (file: File) => void;
  readonly openSample: (sample: SampleId, name: string) => void;
  readonly dismiss: () => void;
}

/** Opens workbooks one after another; of two openings under way only the later one counts. */
export function useOpenWorkbook(firstSampleName: string): Opening {
  const [workbook, setWorkbook] = useState<OpenWorkbook | null>(null);
  const [reading, setReading] = useState<string | null>(firstSampleName);
  const [failed, setFailed] = useState<Opening['failed']>(null);
  const latest = useRef(0);

  const settle = useCallback((name: string, load: () => Promise<OpenedFile>) => {
    const id = ++latest.current;
    const unlessOvertaken = (apply: () => void) => {
      if (id !== latest.current) return;
      setReading(null);
      apply();
    };
    load().then(
      (file) =>
        unlessOvertaken(() => {
          setWorkbook({ id, ...file });
          setFailed(null);
        }),
      (failure: unknown) => unlessOvertaken(() => setFailed({ name, problem: problemOf(failure) })),
    );
  }, []);

  const start = useCallback(
    (name: string, load: () => Promise<OpenedFile>) => {
      setReading(name);
      settle(name, load);
    },
    [settle],
  );

  // The sample of the first visit. A change of language does not open it again.
  const firstName = useRef(firstSampleName);
  useEffect(() => settle(firstName.current, () => openSample('reference', firstName.current)), [settle]);

  return {
    workbook,
    reading,
    failed,
    openFile: useCallback((file: File) => start(file.name, () => openFile(file)), [start]),
    openSample: useCallback(
      (sample: SampleId, name: string) => start(name, () => openSample(sample, name)),
      [start],
    ),
    dismiss: useCallback(() => setFailed(null), []),
  };
}
