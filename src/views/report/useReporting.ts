import { useState } from 'react';
import type { Files } from '../../hosts/files';
import type { Host } from '../../hosts/host';
import type { SaveMarked } from './markedSaved';

/** What can be made of a check: a sheet of the workbook, a file to print, a file to sort, a copy with marks. */
export type ReportKind = 'sheet' | 'html' | 'xlsx' | 'markedCopy';

export interface AskedReport {
  readonly kind: ReportKind;
  /** Differs each time one is asked for. */
  readonly turn: number;
}

export interface Reporting {
  /** What can be made here, in the order of the menu. */
  readonly offers: readonly ReportKind[];
  /** The one asked for last; null where none was, or of another workbook. */
  readonly asked: AskedReport | null;
  readonly ask: (kind: ReportKind) => void;
}

export interface ReportingOptions {
  readonly host: Host;
  readonly files: Files | undefined;
  /** Whether the workbook can be made one that can be written to. */
  readonly convertible: boolean;
  readonly saveMarked: SaveMarked | undefined;
}

export function useReporting({ host, files, convertible, saveMarked }: ReportingOptions): Reporting {
  const [last, setLast] = useState<(AskedReport & { readonly host: Host }) | null>(null);
  return {
    offers: [
      ...(host.apply || convertible ? ['sheet' as const] : []),
      ...(files ? ['html' as const] : []),
      ...(files?.tables ? ['xlsx' as const] : []),
      ...(saveMarked ? ['markedCopy' as const] : []),
    ],
    asked: last?.host === host ? last : null,
    ask: (kind) => setLast({ host, kind, turn: (last?.turn ?? 0) + 1 }),
  };
}
