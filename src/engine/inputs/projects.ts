/** What the self-evaluation forms (P1, P2) know of projects and of the unit's own evaluation. */
import { toText } from '../amounts/scaled';
import { convert } from '../amounts/unit';
import type { Form, Recognition } from '../forms/model';
import type { Score } from '../forms/performanceModel';
import type { FormId } from '../report/report';
import type { CellRef } from '../workbook/reference';

/** A value that the workbook itself suggests for an input, with the cell it stands in. */
export interface Known<Value> {
  readonly value: Value;
  readonly from: CellRef | null;
}

export interface KnownProject {
  readonly name: Known<string> | null;
  readonly annualBudget: Known<string> | null;
  readonly executed: Known<string> | null;
}

/** One for each 项目绩效自评表, in the order of the sheets. */
export function knownProjects(recognition: Recognition): readonly KnownProject[] {
  return formsOf(recognition, 'P2').map(({ performance, title, unit }) => ({
    name: performance?.subject
      ? { value: projectName(performance.subject), from: title?.cell ?? null }
      : null,
    annualBudget: amount(performance?.budget?.planned, { unit }),
    executed: amount(performance?.budget?.executed, { unit }),
  }));
}

/** What was executed under 整体绩效自评: the money of the self-evaluation of the whole unit. */
export function knownUnitAmount(recognition: Recognition): Known<string> | null {
  const [form, ...others] = formsOf(recognition, 'P1');
  return form && others.length === 0 ? amount(form.performance?.budget?.executed, form) : null;
}

export function countForms(recognition: Recognition, id: 'P1' | 'P2'): number {
  return formsOf(recognition, id).length;
}

/** Several projects have a form each: to the recogniser they are rivals for one place. */
function formsOf(recognition: Recognition, id: FormId): readonly Form[] {
  const slot = recognition.slots[id];
  if (slot.status === 'missing') return [];
  return slot.status === 'found' ? [slot.form] : slot.candidates;
}

/** Self-evaluations are in 万元 unless they say otherwise. */
function amount(score: Score | undefined, { unit }: Pick<Form, 'unit'>): Known<string> | null {
  if (!score || score.value === null) return null;
  return { value: toText(convert(score.value, unit?.value ?? '万元', '万元')), from: score.cell };
}

/** `2022年度社会保险业务工作经费项目` is called 社会保险业务工作经费 in sentences, which add 项目 themselves. */
function projectName(subject: string): string {
  const name = subject
    .trim()
    .replace(/^\d{4}\s*年度?/, '')
    .replace(/项目$/, '');
  return name === '' ? subject.trim() : name;
}
