/**
 * V-01: hidden rows, columns and sheets that take part. Nothing is wrong with them, but what is printed will not add up.
 */
import { OFFICIAL_NAMES } from '../forms/definitions/titles';
import type { Form } from '../forms/model';
import { columnName } from '../workbook/reference';
import { broken, holds, notRun, remark, type Check, type Instance } from './check';

/** Hidden rows and columns named one by one. */
const MOST_LISTED = 10;

export const HIDDEN_CHECKS: readonly Check[] = [
  {
    id: 'V-01',
    forms: [],
    level: 'info',
    statement: '没有隐藏的行、列、工作表参加汇总',
    basis: ['公开的表格应当看得见全部分项'],
    run: ({ recognition }) => {
      const forms = Object.values(recognition.slots).flatMap((slot) =>
        slot.status === 'found' ? [slot.form] : [],
      );
      return forms.length > 0
        ? { instances: forms.map(visible), why: null }
        : notRun({ id: 'whyNoSuchRows', values: {} });
    },
  },
];

function visible(form: Form): Instance {
  const title = form.title?.cell ?? null;
  const name = OFFICIAL_NAMES[form.id];
  if (form.hidden.sheet) {
    return broken(
      form.id,
      remark(form.id, title, { id: 'hiddenSheet', values: { form: name, sheet: form.sheet } }),
    );
  }
  const lines = new Set<string>();
  for (const { reading, cell } of form.figures) {
    // A form that goes on elsewhere has rows and columns of the same number there.
    if (cell.sheet !== form.sheet || reading.kind !== 'amount' || reading.value === 0n) continue;
    if (form.hidden.rows.has(cell.row)) lines.add(String(cell.row + 1));
    if (form.hidden.columns.has(cell.column)) lines.add(columnName(cell.column));
  }
  if (lines.size === 0) return holds(form.id);
  const listed = [...lines].slice(0, MOST_LISTED);
  const rows = [...listed, ...(lines.size > listed.length ? ['…'] : [])].join('、');
  return broken(form.id, remark(form.id, title, { id: 'hiddenRowCounts', values: { form: name, rows } }));
}
