/** Which forms are converted, and why the others are not. */
import { FORM_IDS } from '../forms/definitions/titles';
import type { Form, FormSlot, Recognition } from '../forms/model';
import { isSourceSheet } from '../forms/sourceForm';
import { regionsOf } from '../forms/titles';
import type { FormId } from '../report/report';
import { Grid } from '../workbook/grid';
import type { WorkbookSnapshot } from '../workbook/snapshot';
import type { FormStanding, WhyLeft } from './plan';

export interface Scope {
  readonly standings: readonly FormStanding[];
  readonly converted: readonly Form[];
  readonly left: readonly Form[];
}

export function scopeOf(snapshot: WorkbookSnapshot, recognition: Recognition): Scope {
  const found = FORM_IDS.map((id) => ({ id, slot: recognition.slots[id] }));
  const judged = found.flatMap(({ slot }) =>
    slot.status === 'found' ? [{ form: slot.form, why: whyLeft(snapshot, slot.form) }] : [],
  );
  return {
    standings: found.flatMap(({ id, slot }) => standingsOf(id, slot, snapshot)),
    converted: judged.flatMap(({ form, why }) => (why === null ? [form] : [])),
    left: judged.flatMap(({ form, why }) => (why === null ? [] : [form])),
  };
}

function standingsOf(form: FormId, slot: FormSlot, snapshot: WorkbookSnapshot): readonly FormStanding[] {
  switch (slot.status) {
    case 'missing':
      return [];
    case 'ambiguous':
      return slot.candidates.map(({ sheet, money: { unit } }) => ({ form, sheet, unit, left: 'ambiguous' }));
    case 'found': {
      const { sheet, money, performance } = slot.form;
      const unit = performance === null ? money.unit : '万元';
      return [{ form, sheet, unit, left: whyLeft(snapshot, slot.form) }];
    }
  }
}

function whyLeft(snapshot: WorkbookSnapshot, form: Form): WhyLeft | null {
  // 绩效自评表 print their amounts in 万元 among scores and counts.
  if (form.performance !== null) return 'performance';
  if (form.money.from === 'numbers' && form.unit !== null) return 'unitContradicted';
  if (form.money.unit === null) return 'unitUnknown';
  if (form.money.unit !== '元') return 'otherUnit';
  return standsOnSource(snapshot, form) ? 'sourceSheet' : null;
}

/** The Ministry's own sheet has budget columns besides those that are read; it is no published form. */
function standsOnSource({ sheets }: WorkbookSnapshot, { sheet, area }: Form): boolean {
  const own = sheets.find(({ name }) => name === sheet);
  return (
    own !== undefined &&
    regionsOf(new Grid(own)).some((region) => region.area.top === area.top && isSourceSheet(region))
  );
}
