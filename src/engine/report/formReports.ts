/** What was understood of each form: sheet, range, unit, key columns, and why it was taken for this form. */
import type { CheckContext } from '../checks/check';
import { printedNoteReports } from '../checks/printedIdentities';
import { FORM_IDS, OFFICIAL_NAMES } from '../forms/definitions/titles';
import { isEmptyForm, type Form } from '../forms/model';
import { areaA1, columnName } from '../workbook/reference';
import type { FormId, FormReport } from './report';

export function formReports(context: CheckContext): FormReport[] {
  return FORM_IDS.map((id) => {
    const slot = context.recognition.slots[id];
    const choice = context.recognition.choices?.[id];
    const chosen = choice ? { chosen: choice } : {};
    if (slot.status === 'found') return { ...reportOf(id, slot.form, context), ...chosen };
    const none = { ...NOTHING, form: id, name: OFFICIAL_NAMES[id], status: slot.status, ...chosen };
    if (slot.status === 'missing') return { ...none, sheet: null };
    const candidates = [...new Set(slot.candidates.map(({ sheet }) => sheet))];
    return { ...none, sheet: candidates[0] ?? null, candidates };
  });
}

const NOTHING = {
  range: null,
  title: null,
  year: null,
  entity: null,
  unit: null,
  figures: 0,
  header: null,
  columns: [],
  evidence: [],
  printedNotes: [],
} as const;

function reportOf(id: FormId, form: Form, context: CheckContext): FormReport {
  return {
    form: id,
    name: OFFICIAL_NAMES[id],
    status: form.performance === null && isEmptyForm(form) ? 'empty' : 'recognised',
    sheet: form.sheet,
    range: areaA1(form.area),
    title: form.title?.text ?? null,
    year: form.year,
    entity: form.entity?.text ?? null,
    unit: form.unit?.value ?? null,
    figures: form.figures.filter(({ reading }) => reading.kind === 'amount').length,
    header: form.header ? `${form.header.top + 1}:${form.header.bottom + 1}` : null,
    columns: [
      ...form.keyColumns.map(({ sheetColumn, meaning }) => ({ column: columnName(sheetColumn), meaning })),
      ...form.columns.map(({ sheetColumn, label }) => ({ column: columnName(sheetColumn), meaning: label })),
    ],
    evidence: form.evidence,
    printedNotes: printedNoteReports(form, context),
  };
}
