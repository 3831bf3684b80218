import { useCallback, useEffect, useRef, useState } from 'react';
import { openFile, openSample, problemOf, type OpenedFile, type SampleId } from './openWorkbook';
import type { OpenProblem } from './strings';

export interface OpenWorkbook extends OpenedFile {
  /** Differs for every opening, also of the same file. */
  readonly id: number;
}

export interface OpenWorkbooks {
  /** In the order they were opened. */
  readonly workbooks: readonly OpenWorkbook[];
  /** The one in front; null where none is open. It stays while another one is being read and when that one fails. */
  readonly active: OpenWorkbook | null;
  /** Name of the file being read last, or null. */
  readonly reading: string | null;
  readonly failed: { readonly name: string; readonly problem: OpenProblem } | null;
  readonly openFiles: (files: readonly File[]) => void;
  /** Opens a file made of this workbook in its place. */
  readonly replace: (id: number, file: File) => void;
  readonly openSample: (sample: SampleId, name: string) => void;
  readonly activate: (id: number) => void;
  readonly close: (id: number) => void;
  /** The user did something to it: it does not make room by itself any more. */
  readonly touch: (id: number) => void;
  readonly dismiss: () => void;
}

interface Opened {
  readonly workbooks: readonly OpenWorkbook[];
  readonly active: number | null;
}

/** Opens workbooks one after another; what failed leaves those that are open as they were. */
export function useOpenWorkbooks(firstSampleName: string): OpenWorkbooks {
  const [{ workbooks, active }, setOpened] = useState<Opened>({ workbooks: [], active: null });
  const [reading, setReading] = useState<string | null>(firstSampleName);
  const [failed, setFailed] = useState<OpenWorkbooks['failed']>(null);
  const lastId = useRef(0);
  const latest = useRef(0);
  /** The sample of the first visit, until the user does something to it. */
  const welcome = useRef<number | null>(null);

  const settle = useCallback(
    async (name: string, load: () => Promise<OpenedFile>, instead: number | null): Promise<void> => {
      const turn = (latest.current += 1);
      try {
        const file = await load();
        const id = (lastId.current += 1);
        const leaving = instead ?? welcome.current;
        if (welcome.current === leaving) welcome.current = null;
        setOpened((before) => taken(before, { id, ...file }, leaving));
        setFailed(null);
      } catch (failure) {
        setFailed({ name, problem: problemOf(failure) });
      } finally {
        if (turn === latest.current) setReading(null);
      }
    },
    [],
  );
  const start = useCallback(
    (name: string, load: () => Promise<OpenedFile>, instead: number | null = null): Promise<void> => {
      setReading(name);
      return settle(name, load, instead);
    },
    [settle],
  );

  // The sample of the first visit. A change of language does not open it again.
  const firstName = useRef(firstSampleName);
  useEffect(() => {
    void settle(firstName.current, () => openSample('reference', firstName.current), null).then(() => {
      // A file dropped meanwhile came first: then the sample is one of several.
      if (lastId.current === 1) welcome.current = 1;
    });
  }, [settle]);

  return {
    workbooks,
    active: workbooks.find(({ id }) => id === active) ?? null,
    reading,
    failed,
    openFiles: useCallback(
      (files: readonly File[]) => {
        // One after the other: each is read whole, and two at once would need the memory of both.
        void files.reduce(
          (before, file) => before.then(() => start(file.name, () => openFile(file))),
          Promise.resolve(),
        );
      },
      [start],
    ),
    replace: useCallback(
      (id: number, file: File) => void start(file.name, () => openFile(file), id),
      [start],
    ),
    openSample: useCallback(
      (sample: SampleId, name: string) => void start(name, () => openSample(sample, name)),
      [start],
    ),
    activate: useCallback((id: number) => setOpened((before) => ({ ...before, active: id })), []),
    close: useCallback((id: number) => setOpened((before) => without(before, id)), []),
    touch: useCallback((id: number) => {
      if (welcome.current === id) welcome.current = null;
    }, []),
    dismiss: useCallback(() => setFailed(null), []),
  };
}

/** Behind those that are open; one that is open already comes to the front instead. */
function taken(before: Opened, file: OpenWorkbook, leaving: number | null): Opened {
  const same = before.workbooks.find(
    (one) => one.snapshot.name === file.snapshot.name && sameBytes(one.bytes, file.bytes),
  );
  if (same) return { ...before, active: same.id };
  const staying = before.workbooks.filter(({ id }) => id !== leaving);
  return { workbooks: [...staying, file], active: file.id };
}

function without({ workbooks, active }: Opened, id: number): Opened {
  const index = workbooks.findIndex((one) => one.id === id);
  const left = workbooks.filter((one) => one.id !== id);
  const next = left[Math.min(index, left.length - 1)]?.id ?? null;
  return { workbooks: left, active: active === id ? next : active };
}

function sameBytes(a: Uint8Array, b: Uint8Array): boolean {
  return a.length === b.length && a.every((byte, index) => byte === b[index]);
}
