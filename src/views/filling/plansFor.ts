import { planFill } from '../../engine/filling/fill';
import type { FillPlan } from '../../engine/filling/proposal';
import { recognise } from '../../engine/forms/recognise';
import { DEFAULT_PACK, packNamed, type PackId } from '../../engine/packs';
import type { WorkbookState } from '../../engine/report/state';
import type { WorkbookSnapshot } from '../../engine/workbook/snapshot';

export interface Plans {
  /** As it is written: with values or with formulas. */
  readonly plan: FillPlan;
  readonly values: FillPlan;
  readonly anyForm: boolean;
}

export interface FillQuestion {
  readonly snapshot: WorkbookSnapshot;
  readonly sheets: WorkbookState['sheets'];
  readonly pack: PackId;
  readonly formulas: boolean;
  /** Cells whose differing content is to be replaced. */
  readonly choices: ReadonlySet<string>;
}

/** What follows from the rest of the workbook. */
export function plansFor({ snapshot, sheets, pack: id, formulas, choices }: FillQuestion): Plans {
  const pack = packNamed(id) ?? DEFAULT_PACK;
  const recognition = recognise(snapshot, sheets);
  const anyForm = Object.values(recognition.slots).some(({ status }) => status === 'found');
  const values = planFill(snapshot, recognition, { pack, choices, formulas: false });
  const plan = formulas ? planFill(snapshot, recognition, { pack, choices, formulas: true }) : values;
  return { plan, values, anyForm };
}
