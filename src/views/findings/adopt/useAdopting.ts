import { useState } from 'react';
import type { Cause } from '../../../engine/report/report';
import type { Host } from '../../../hosts/host';

/** A cause whose suggestion the user asked to adopt. */
export interface Asked {
  readonly cause: Cause;
  /** Differs each time one is asked for. */
  readonly turn: number;
}

export interface Adopting {
  /** The one asked for last; null where none was, or of another workbook. */
  readonly asked: Asked | null;
  /** Absent where the host cannot write. */
  readonly adopt: ((cause: Cause) => void) | null;
}

export function useAdopting(host: Host): Adopting {
  const [last, setLast] = useState<(Asked & { readonly host: Host }) | null>(null);
  return {
    asked: last?.host === host ? last : null,
    adopt: host.apply ? (cause) => setLast({ host, cause, turn: (last?.turn ?? 0) + 1 }) : null,
  };
}
