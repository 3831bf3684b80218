import { useEffect, useState } from 'react';
import type { Pack } from '../../engine/packs';
import type { ConversionPlan, Practice } from '../../engine/rounding/plan';
import { importInWan } from '../../engine/sources/inWan';
import { planImport, type ImportedWorkbook, type ImportPlan } from '../../engine/sources/planImport';
import type { WorkbookSnapshot } from '../../engine/workbook/snapshot';

/** Long enough for the progress to be on the screen before the work takes the thread. Milliseconds. */
const AFTER_PAINT = 50;

export interface ImportRequest {
  readonly sources: readonly WorkbookSnapshot[];
  readonly pack: Pack;
  readonly year: number;
  /** '' for as the sources state it. */
  readonly entity: string;
  /** Null: the workbook stays in 元. */
  readonly practice: Practice | null;
}

export interface ImportResult {
  /** Of the accounts, as it was asked for. */
  readonly year: number;
  readonly plan: ImportPlan;
  /** In the unit that was asked for; null where a row cannot be taken. */
  readonly workbook: ImportedWorkbook | null;
  readonly conversion: ConversionPlan | null;
}

export interface Import {
  readonly busy: boolean;
  readonly result: ImportResult | null;
  readonly start: (request: ImportRequest) => void;
  /** What was found is of other sources or another request. */
  readonly forget: () => void;
}

/** Reads the sources of an import as one, after the progress has been drawn. */
export function useImport(): Import {
  const [request, setRequest] = useState<ImportRequest | null>(null);
  const [answer, setAnswer] = useState<{
    readonly request: ImportRequest;
    readonly result: ImportResult;
  } | null>(null);
  const busy = request !== null && answer?.request !== request;
  useEffect(() => {
    if (!busy) return;
    const timer = setTimeout(() => setAnswer({ request, result: resultOf(request) }), AFTER_PAINT);
    return () => clearTimeout(timer);
  }, [busy, request]);
  return {
    busy,
    result: request !== null && !busy ? (answer?.result ?? null) : null,
    start: setRequest,
    forget: () => setRequest(null),
  };
}

function resultOf({ sources, pack, year, entity, practice }: ImportRequest): ImportResult {
  const plan = planImport(sources, { pack, year, ...(entity === '' ? {} : { entity }) });
  if (plan.workbook === null || practice === null) {
    return { year, plan, workbook: plan.workbook, conversion: null };
  }
  return { year, plan, ...importInWan(plan.workbook, { pack, practice }) };
}
