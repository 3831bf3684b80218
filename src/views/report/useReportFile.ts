import { useEffect, useEffectEvent, useRef, useState } from 'react';
import type { WorkbookReport } from '../../engine/report/report';
import type { Files } from '../../hosts/files';
import type { HostFailure } from '../../hosts/host';
import { toFailure } from '../errors/failure';
import { useLocale } from '../language';
import type { MarkedSaved, SaveMarked } from './markedSaved';
import { reportFile, type ReportFile } from './reportFile';
import type { ReportKind } from './useReporting';

/** How making a file ended. */
export type FileOutcome =
  /** shown: in a tab of its own; blocked: saved, because the browser opened none. */
  | { readonly kind: 'saved' | 'shown' | 'blocked'; readonly file: ReportFile }
  | { readonly kind: 'marked'; readonly saved: MarkedSaved }
  | { readonly kind: 'failed'; readonly failure: HostFailure };

type FileKind = Exclude<ReportKind, 'sheet'>;

export interface FileMaking {
  readonly busy: boolean;
  readonly outcome: FileOutcome | null;
  /** Checks the workbook as it is now and gives out a file of that; one asked for later replaces it. */
  readonly make: (kind: FileKind) => Promise<void>;
  /** Saves what was made once more, or what was only shown. */
  readonly save: (file: ReportFile) => void;
  readonly dismiss: () => void;
}

export interface FileSources {
  readonly workbook: string;
  readonly report: WorkbookReport;
  readonly files: Files | undefined;
  readonly saveMarked: SaveMarked | undefined;
  /** Reads and checks the workbook again; null where that failed, which is shown elsewhere. */
  readonly reread: () => Promise<unknown>;
}

export function useReportFile({ workbook, report, files, saveMarked, reread }: FileSources): FileMaking {
  const locale = useLocale();
  /** Read anew: what is drawn next has the report of it. */
  const [due, setDue] = useState<{ readonly kind: 'html' | 'xlsx'; readonly turn: number } | null>(null);
  const [busy, setBusy] = useState(false);
  const [outcome, setOutcome] = useState<FileOutcome | null>(null);
  const latest = useRef(0);

  const end = (turn: number, ended: FileOutcome | null): void => {
    if (turn !== latest.current) return;
    setBusy(false);
    setOutcome(ended);
  };
  const make = async (kind: FileKind): Promise<void> => {
    const turn = (latest.current += 1);
    setBusy(true);
    setOutcome(null);
    if (kind !== 'markedCopy') {
      if ((await reread()) === null) end(turn, null);
      else if (turn === latest.current) setDue({ kind, turn });
      return;
    }
    try {
      const saved = await saveMarked?.();
      end(turn, saved ? { kind: 'marked', saved } : null);
    } catch (error) {
      end(turn, { kind: 'failed', failure: toFailure(error) });
    }
  };

  const give = useEffectEvent(async (kind: 'html' | 'xlsx', turn: number): Promise<void> => {
    if (!files) return end(turn, null);
    try {
      const file = await reportFile(kind, { workbook, report, locale, files });
      if (turn !== latest.current) return;
      const shown = kind === 'html' && files.show ? files.show(file.bytes, file.type) : null;
      if (shown !== true) files.save(file.bytes, file.name, file.type);
      end(turn, { kind: shown === null ? 'saved' : shown ? 'shown' : 'blocked', file });
    } catch (error) {
      end(turn, { kind: 'failed', failure: toFailure(error) });
    }
  });
  useEffect(() => {
    if (due) void give(due.kind, due.turn);
  }, [due]);

  return {
    busy,
    outcome,
    make,
    save: ({ bytes, name, type }) => files?.save(bytes, name, type),
    dismiss: () => {
      latest.current += 1;
      setBusy(false);
      setOutcome(null);
    },
  };
}
