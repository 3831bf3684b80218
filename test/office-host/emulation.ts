/** What every emulated object shares: the workbook, the journal, and how a change is announced to listeners. */
import { areaA1, type Area } from '../../src/engine/workbook/reference';
import { Journal } from './journal';
import type { ModelSheet, ModelWorkbook } from './model';

/** Event numbers of the rich API: only those that the product registers. */
export const EVENT = { changed: 10 } as const;

export interface RichEvent {
  readonly type: number;
  readonly target: string;
  readonly payload: Readonly<Record<string, unknown>>;
}

export class Emulation {
  readonly journal = new Journal();
  /** Set by the transport. */
  deliver: ((event: RichEvent) => void) | null = null;
  /** Registered handlers by `type|target`, as Excel counts them. */
  private readonly registrations = new Map<string, number>();

  constructor(
    readonly workbook: ModelWorkbook,
    /** Whether events say who caused them: from ExcelApi 1.14 on. */
    private readonly tellsTrigger = true,
  ) {}

  register(type: number, target: string, by: 1 | -1): void {
    const key = `${type}|${target}`;
    this.registrations.set(key, (this.registrations.get(key) ?? 0) + by);
  }

  /** Tells listeners that cells changed; `byAddin` is what Excel reports as triggerSource. */
  changed(sheet: ModelSheet, area: Area, byAddin: boolean, source: 'Local' | 'Remote' = 'Local'): void {
    if (!this.workbook.enableEvents) return;
    const payload = {
      changeType: 'RangeEdited',
      source,
      ...(this.tellsTrigger ? { triggerSource: byAddin ? 'ThisLocalAddin' : 'Unknown' } : {}),
      worksheetId: sheet.id,
      address: areaA1(area),
    };
    for (const target of ['Workbook', sheet.id]) {
      if ((this.registrations.get(`${EVENT.changed}|${target}`) ?? 0) > 0) {
        this.deliver?.({ type: EVENT.changed, target, payload });
      }
    }
  }
}
