/**
 * L-03: the money unit of each form. Amounts in another unit than most forms' are converted where forms are compared, and
 * that is said; a unit line that the numbers contradict is one error on the form.
 */
import { absolute, fromText, type Scaled } from '../amounts/scaled';
import { convert } from '../amounts/unit';
import { unitCorrections } from '../diagnosis/unitCorrections';
import { unitOf, type BoundEquation, type Evaluation } from '../equations/evaluate';
import { FORM_IDS, OFFICIAL_NAMES } from '../forms/definitions/titles';
import type { Form } from '../forms/model';
import type { Cause, Finding, FormId } from '../report/report';
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

/**
 * The cause behind each finding of a contradicted unit line: the whole form, in another unit. It explains the equations
 * of the form too that differ by what its figures had been rounded by before they were multiplied.
 */
export function unitCauses(context: CheckContext, findings: readonly Finding[]): Cause[] {
  return findings.flatMap((finding): Cause[] => {
    const form = finding.form && isContradicted(finding) ? context.form(finding.form) : null;
    if (!form) return [];
    const rounded = multipliedIn(context, form.id);
    const explains = [finding.id, ...findings.flatMap(({ id }) => (rounded.has(id) ? [id] : []))];
    const corrections = asStated(context, form);
    return [{ ...causeOf(form, explains), ...(corrections && { corrections }) }];
  });
}

/** The amounts of the form in the unit that its unit line states. */
function asStated(context: CheckContext, { id, unit: stated, money, figures }: Form): Cause['corrections'] {
  if (!stated || money.unit === null) return undefined;
  const others = FORM_IDS.flatMap((other) => (other === id ? [] : (context.form(other)?.figures ?? [])));
  const alike = others.filter(({ unit }) => unit === stated.value);
  return unitCorrections(figures, alike, money.unit, stated.value);
}

/** The forms whose unit line the numbers contradict. */
export function contradictedForms(findings: readonly Finding[]): ReadonlySet<FormId> {
  return new Set(findings.flatMap((finding) => (isContradicted(finding) ? (finding.form ?? []) : [])));
}

function isContradicted({ check, level }: Finding): boolean {
  return check === MONEY_UNIT && level === 'error';
}

/** Ids of the findings of such equations. */
function multipliedIn({ ran }: CheckContext, form: FormId): ReadonlySet<string> {
  return new Set(
    [...ran].flatMap(([check, { instances }]) =>
      instances.flatMap(({ place, equation }) =>
        equation && isMultiplied(equation, form) ? [`${check}/${place}`] : [],
      ),
    ),
  );
}

/** One hundred 元: the last digit of 万元 with two decimals. */
const HUNDRED: Scaled = fromText('100') ?? 0n;

/**
 * Whether an equation with figures of this form, which is in 元, is off by no more than their rounding to 万元 explains.
 * Figures that are whole hundreds, every one, were in 万元 with two decimals before.
 */
export function isMultiplied(
  { bound, evaluation }: { readonly bound: BoundEquation; readonly evaluation: Evaluation },
  form: FormId,
): boolean {
  const figures = [...bound.left, ...bound.right].flatMap(({ figure }) =>
    figure?.form === form ? [figure] : [],
  );
  const amounts = figures.flatMap(({ reading }) =>
    reading.kind === 'amount' && reading.value !== 0n ? [reading.value] : [],
  );
  const rounding = (BigInt(amounts.length) * HUNDRED) / 2n;
  return (
    evaluation.outcome === 'fail' &&
    amounts.length > 0 &&
    figures.every(({ unit }) => unit === '元') &&
    amounts.every((amount) => amount % HUNDRED === 0n) &&
    absolute(evaluation.difference) <= evaluation.bound + convert(rounding, '元', unitOf(bound))
  );
}

function causeOf(form: Form, explains: readonly string[]): Cause {
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
    count: String(explains.length),
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
    explains,
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
