import { startTransition, useCallback, useEffect, useRef, useState } from 'react';
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
  /** What could not be opened of the files chosen last; null where all could. */
  readonly failed: FailedFiles | null;
  readonly openFiles: (files: readonly File[]) => void;
  /** Opens a file made of this workbook in its place. */
  readonly replace: (id: number, file: File) => void;
  readonly openSample: (sample: SampleId, name: string) => void;
  readonly activate: (id: number) => void;
  readonly close: (id: number) => void;
  /** The user did something to it: it does not make room by itself any more. */
  readonly touch: (id: number) => void;
  readonly dismiss: () => void;
  /** Gives up the file being read; those behind it are read all the same. */
  readonly stop: () => void;
}

export interface FailedFiles {
  readonly files: readonly { readonly name: string; readonly problem: OpenProblem }[];
  /** Whether others of them were opened. */
  readonly othersOpened: boolean;
}

type Load = (signal: AbortSignal) => Promise<OpenedFile>;

interface Opened {
  readonly workbooks: readonly OpenWorkbook[];
  readonly active: number | null;
}

const NONE_FAILED: FailedFiles = { files: [], othersOpened: false };

/** Opens workbooks one after another; what failed leaves those that are open as they were. */
export function useOpenWorkbooks(firstSampleName: string): OpenWorkbooks {
  const [{ workbooks, active }, setOpened] = useState<Opened>({ workbooks: [], active: null });
  const [reading, setReading] = useState<string | null>(firstSampleName);
  const [failed, setFailed] = useState<FailedFiles>(NONE_FAILED);
  /** Files chosen and neither opened nor refused yet. */
  const waiting = useRef(0);
  const lastId = useRef(0);
  const latest = useRef(0);
  /** The sample of the first visit, until the user does something to it. */
  const welcome = useRef<number | null>(null);

  const loading = useRef<AbortController | null>(null);

  const settle = useCallback(async (name: string, load: Load, instead: number | null): Promise<void> => {
    const turn = (latest.current += 1);
    const control = new AbortController();
    loading.current = control;
    try {
      const file = await load(control.signal);
      const id = (lastId.current += 1);
      const leaving = instead ?? welcome.current;
      if (welcome.current === leaving) welcome.current = null;
      // In slices: a workbook is drawn whole, and what is pressed meanwhile comes first.
      startTransition(() => {
        setOpened((before) => taken(before, { id, ...file }, leaving));
        setFailed((before) => ({ ...before, othersOpened: true }));
        if (turn === latest.current) setReading(null);
      });
    } catch (failure) {
      if (turn === latest.current) setReading(null);
      if (control.signal.aborted) return;
      const problem = problemOf(failure);
      setFailed((before) => ({ ...before, files: [...before.files, { name, problem }] }));
    }
  }, []);
  const start = useCallback(
    (name: string, load: Load, instead: number | null = null): Promise<void> => {
      setReading(name);
      return settle(name, load, instead);
    },
    [settle],
  );
  /** Files chosen while others are being read are told of together with them. */
  const choose = useCallback((count: number, read: () => Promise<void>): void => {
    if (waiting.current === 0) setFailed(NONE_FAILED);
    waiting.current += count;
    void read().finally(() => (waiting.current -= count));
  }, []);

  // The sample of the first visit. A change of language does not open it again.
  const firstName = useRef(firstSampleName);
  useEffect(() => {
    void settle(firstName.current, (signal) => openSample('reference', firstName.current, signal), null).then(
      () => {
        // A file dropped meanwhile came first: then the sample is one of several.
        if (lastId.current === 1) welcome.current = 1;
      },
    );
  }, [settle]);

  return {
    workbooks,
    active: workbooks.find(({ id }) => id === active) ?? null,
    reading,
    failed: failed.files.length > 0 ? failed : null,
    openFiles: useCallback(
      (files: readonly File[]) => {
        // One after the other: each is read whole, and two at once would need the memory of both.
        choose(files.length, () =>
          files.reduce(
            (before, file) => before.then(() => start(file.name, (signal) => openFile(file, signal))),
            Promise.resolve(),
          ),
        );
      },
      [choose, start],
    ),
    replace: useCallback(
      (id: number, file: File) => choose(1, () => start(file.name, (signal) => openFile(file, signal), id)),
      [choose, start],
    ),
    openSample: useCallback(
      (sample: SampleId, name: string) =>
        choose(1, () => start(name, (signal) => openSample(sample, name, signal))),
      [choose, start],
    ),
    activate: useCallback((id: number) => setOpened((before) => ({ ...before, active: id })), []),
    close: useCallback((id: number) => setOpened((before) => without(before, id)), []),
    touch: useCallback((id: number) => {
      if (welcome.current === id) welcome.current = null;
    }, []),
    dismiss: useCallback(() => setFailed((before) => ({ ...before, files: [] })), []),
    stop: useCallback(() => loading.current?.abort(), []),
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
