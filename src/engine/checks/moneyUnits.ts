/**
 * L-03: the money unit of each form. Amounts in another unit than most forms' are converted where forms are compared, and
 * that is said; a unit line that the numbers contradict is one error on the form.
 */
import { FORM_IDS, OFFICIAL_NAMES } from '../forms/definitions/titles';
import type { Form } from '../forms/model';
import type { Cause, Finding } from '../report/report';
import { areaA1, qualifiedA1, quoteSheet } from '../workbook/reference';
import {
  broken,
  holds,
  notRun,
  remark,
  type Check,
  type CheckContext,
  type FindingDraft,
  type Instance,
} from './check';
import { mostFrequent } from './publication';

const MONEY_UNIT = 'L-03';

export const MONEY_UNIT_CHECKS: readonly Check[] = [
  {
    id: MONEY_UNIT,
    forms: [],
    level: 'error',
    statement: '各表标明的金额单位与其数额相符',
    basis: ['表间勾稽关系：同一事项在两张表中金额相等，换算单位后仍应相等'],
    run: ({ form }) => {
      const forms = FORM_IDS.flatMap((id): readonly Form[] => {
        const found = form(id);
        return found && found.figures.length > 0 ? [found] : [];
      });
      const common = mostFrequent(forms.flatMap(({ money }) => money.unit ?? []));
      const instances = forms.map((one) => instanceOf(one, common));
      return instances.length > 0 ? { instances, why: null } : notRun({ id: 'whyNoSuchRows', values: {} });
    },
  },
];

/** The cause behind each finding of a contradicted unit line: the whole form, in another unit. */
export function unitCauses(context: CheckContext, findings: readonly Finding[]): Cause[] {
  return findings.flatMap(({ check, level, id, form: formId }): Cause[] => {
    const form = check === MONEY_UNIT && level === 'error' && formId ? context.form(formId) : null;
    return form ? [causeOf(form, id)] : [];
  });
}

function causeOf(form: Form, finding: string): Cause {
  const columns = form.columns.map(({ sheetColumn }) => sheetColumn);
  const own = form.figures.filter(({ cell }) => cell.sheet === form.sheet);
  const [first] = own;
  // A form may hold more figures than a call has room for arguments.
  const rows = own.reduce(
    ({ top, bottom }, { cell: { row } }) => ({ top: Math.min(top, row), bottom: Math.max(bottom, row) }),
    { top: first?.cell.row ?? 0, bottom: 0 },
  );
  const range = areaA1({ ...rows, left: Math.min(...columns), right: Math.max(...columns) });
  const values = {
    form: form.id,
    unit: form.money.unit ?? '',
    range: `${quoteSheet(form.sheet)}!${range}`,
    count: '1',
  };
  return {
    kind: 'unit',
    sheet: form.sheet,
    cell: null,
    range,
    form: form.id,
    label: '',
    column: '',
    printed: null,
    suggested: null,
    pattern: null,
    also: [],
    explains: [finding],
    sentence: { id: 'causeUnit', values },
  };
}

function instanceOf(form: Form, common: string | null): Instance {
  const { unit: stated, money } = form;
  const finding = (id: 'unitContradicted' | 'unitAssumed' | 'unitConverted'): FindingDraft => {
    const cell = stated?.cell ?? form.title?.cell ?? null;
    const values = {
      form: OFFICIAL_NAMES[form.id],
      cell: cell ? qualifiedA1(cell) : '',
      stated: stated?.value ?? '',
      unit: money.unit ?? '',
      common: common ?? '',
    };
    return remark(form.id, cell, { id, values });
  };
  if (money.from === 'numbers') {
    if (stated) return broken(form.id, finding('unitContradicted'));
    return broken(form.id, { ...finding('unitAssumed'), level: 'info' });
  }
  if (money.unit === null || money.unit === common) return holds(form.id);
  return broken(form.id, { ...finding('unitConverted'), level: 'info' });
}
