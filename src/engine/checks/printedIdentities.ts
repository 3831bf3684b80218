/**
 * The identities printed under the forms are parsed from the workbook and run. Where one states the same as a check of
 * the catalogue, that check carries it; where the workbook states one of its own, it is checked on its own.
 */
import { bind } from '../equations/bind';
import { evaluate, type BoundEquation, type BoundTerm } from '../equations/evaluate';
import { extractIdentities } from '../equations/printedNotes';
import type { Figure, Form } from '../forms/model';
import type { FormId, Outcome, PrintedNoteReport } from '../report/report';
import type { Sentence } from '../report/sentence';
import { a1, qualifiedA1 } from '../workbook/reference';
import { broken, notRun, remark, worst, type Check, type CheckContext, type Instance } from './check';
import { equationInstance, whyUnreadable } from './equationInstance';

const FORMS: readonly FormId[] = ['T1', 'T2', 'T3', 'T4', 'T5', 'T6', 'T7', 'T8', 'T9'];

/** `Tk-N` for each of the nine forms; they come last, because they look at what the checks before them stated. */
export const PRINTED_IDENTITIES: readonly Check[] = FORMS.map((id) => ({
  id: `${id}-N`,
  forms: [id],
  level: 'warning',
  statement: '表下所印公式逐条成立',
  basis: ['本工作簿该表表下所印公式'],
  run: (context) => {
    const form = context.form(id);
    const notes = form ? readNotes(form, context) : [];
    if (notes.length === 0) return notRun({ id: 'whyNoNotes', values: {} });
    return { instances: notes.flatMap(({ instances }) => instances), why: null };
  },
}));

/** How each printed identity of a form ended, for the recognition view. */
export function printedNoteReports(form: Form, context: CheckContext): PrintedNoteReport[] {
  return readNotes(form, context).map(({ text, cell, outcome, check }) => ({
    text,
    sheet: cell.sheet,
    cell: a1(cell),
    outcome,
    check,
  }));
}

interface ReadNote {
  readonly text: string;
  readonly cell: Form['notes'][number]['cell'];
  readonly outcome: Outcome;
  /** The catalogue check that states the same. */
  readonly check: string | null;
  readonly instances: readonly Instance[];
}

/** Read once a run: the check and the recognition view ask for the same. */
const NOTES = new WeakMap<Form, readonly ReadNote[]>();
const STATED = new WeakMap<CheckContext, Stated>();

function readNotes(form: Form, context: CheckContext): readonly ReadNote[] {
  let notes = NOTES.get(form);
  if (!notes) NOTES.set(form, (notes = notesOf(form, context)));
  return notes;
}

function notesOf(form: Form, context: CheckContext): ReadNote[] {
  const carried = STATED.get(context) ?? statedIdentities(context);
  STATED.set(context, carried);
  return form.notes.flatMap((line) => {
    const { identities, unparsed } = extractIdentities(line.text);
    const read = identities.map(({ text, equation }): ReadNote => {
      const bindings = bind(equation, { own: form.id, form: context.form, numbering: 'printed' });
      const bound = bindings.flatMap((binding) => (binding.kind === 'bound' ? [binding.equation] : []));
      const complete = bound.length === bindings.length && bound.length > 0;
      const outcome = complete ? worst(bound.map((one) => evaluate(one).outcome)) : 'notEnoughData';
      const check = complete ? statedBy(bound, carried) : null;
      return { text, cell: line.cell, outcome, check, instances: instancesOf(text, bound, outcome, check) };
    });
    const failed = unparsed.map(({ text, problem, position, start }): ReadNote => {
      const sentence = {
        id: 'printedNoteUnparsed' as const,
        values: { cell: qualifiedA1(line.cell), note: text, position: String(position - start + 1), problem },
      };
      const finding = { ...remark(form.id, line.cell, sentence), label: text };
      const instance: Instance = { ...broken(text, finding), outcome: 'unreadable', why: sentence };
      return { text, cell: line.cell, outcome: 'unreadable', check: null, instances: [instance] };
    });
    return [...read, ...failed];
  });
}

/** An identity that a check of the catalogue carries makes no findings of its own. */
function instancesOf(
  text: string,
  bound: readonly BoundEquation[],
  outcome: Outcome,
  check: string | null,
): Instance[] {
  if (check !== null || outcome === 'notEnoughData') {
    return [{ place: text, outcome, finding: null, equation: null, why: whyNotRun(text, bound, outcome) }];
  }
  return bound.map((equation) => {
    const place = [text, equation.place].filter((part) => part !== '').join('/');
    return equationInstance({ ...equation, place }, text);
  });
}

function whyNotRun(text: string, bound: readonly BoundEquation[], outcome: Outcome): Sentence | null {
  if (outcome === 'notEnoughData') return { id: 'whyRowMissing', values: { statement: text, cell: '' } };
  const unread = outcome === 'unreadable' && bound.find((one) => evaluate(one).outcome === outcome);
  return unread ? whyUnreadable(unread) : null;
}

/** What the checks that ran have stated, by the printed total it is stated of. */
type Stated = ReadonlyMap<Figure, readonly { readonly check: string; readonly bound: BoundEquation }[]>;

function statedIdentities(context: CheckContext): Stated {
  const stated = new Map<Figure, { check: string; bound: BoundEquation }[]>();
  for (const [check, { instances }] of context.ran) {
    for (const { equation } of instances) {
      const total = equation?.bound.left[0]?.figure;
      if (!equation || !total) continue;
      const list = stated.get(total);
      if (list) list.push({ check, bound: equation.bound });
      else stated.set(total, [{ check, bound: equation.bound }]);
    }
  }
  return stated;
}

/** The check that states all of these equations; null where one of them is stated nowhere. */
function statedBy(bound: readonly BoundEquation[], stated: Stated): string | null {
  const checks = bound.map((equation) => {
    const total = equation.left[0]?.figure;
    // A row without any amount in these columns says nothing of its own.
    if (!total) return equation.right.some(({ figure }) => figure) ? undefined : null;
    return stated.get(total)?.find((other) => saysTheSame(equation, other.bound))?.check;
  });
  if (checks.some((check) => check === undefined)) return null;
  return checks.find((check) => typeof check === 'string') ?? null;
}

/** Whether two equations speak of the same cells with the same signs, in whatever notation and order. */
function saysTheSame(a: BoundEquation, b: BoundEquation): boolean {
  return a.relation === b.relation && sameTerms(a.left, b.left) && sameTerms(a.right, b.right);
}

function sameTerms(a: readonly BoundTerm[], b: readonly BoundTerm[]): boolean {
  const signs = new Map<Figure, number>();
  for (const { sign, figure } of a) if (figure) signs.set(figure, (signs.get(figure) ?? 0) + sign);
  for (const { sign, figure } of b) if (figure) signs.set(figure, (signs.get(figure) ?? 0) - sign);
  return [...signs.values()].every((rest) => rest === 0);
}
