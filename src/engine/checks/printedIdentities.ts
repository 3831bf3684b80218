/**
 * The identities printed under the forms are parsed from the workbook and run. Where one states the same as a check of
 * the catalogue, that check carries it; where the workbook states one of its own, it is checked on its own.
 */
import { bind } from '../equations/bind';
import { evaluate, type BoundEquation, type BoundTerm } from '../equations/evaluate';
import { extractIdentities } from '../equations/printedNotes';
import type { Form } from '../forms/model';
import type { FormId, Outcome, PrintedNoteReport } from '../report/report';
import { a1, qualifiedA1 } from '../workbook/reference';
import { broken, notRun, remark, worst, type Check, type CheckContext, type Instance } from './check';
import { equationInstance } from './equationInstance';

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

function readNotes(form: Form, context: CheckContext): ReadNote[] {
  const stated = statedIdentities(context);
  return form.notes.flatMap((line) => {
    const { identities, unparsed } = extractIdentities(line.text);
    const read = identities.map(({ text, equation }): ReadNote => {
      const bindings = bind(equation, { own: form.id, form: context.form, numbering: 'printed' });
      const bound = bindings.flatMap((binding) => (binding.kind === 'bound' ? [binding.equation] : []));
      const complete = bound.length === bindings.length && bound.length > 0;
      const outcome = complete ? worst(bound.map((one) => evaluate(one).outcome)) : 'notEnoughData';
      const check = complete ? statedBy(bound, stated) : null;
      return { text, cell: line.cell, outcome, check, instances: instancesOf(text, bound, outcome, check) };
    });
    const failed = unparsed.map(({ text, problem, position, start }): ReadNote => {
      const sentence = {
        id: 'printedNoteUnparsed' as const,
        values: { cell: qualifiedA1(line.cell), note: text, position: String(position - start + 1), problem },
      };
      const finding = { ...remark(form.id, line.cell, sentence), label: text };
      const instance: Instance = { ...broken(text, finding), outcome: 'unreadable' };
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
    return [{ place: text, outcome, finding: null, equation: null, why: null }];
  }
  return bound.map((equation) => equationInstance({ ...equation, place: `${text}/${equation.place}` }, text));
}

/** What the checks that ran have stated: signature of an equation → check id. */
function statedIdentities(context: CheckContext): ReadonlyMap<string, string> {
  const stated = new Map<string, string>();
  for (const [check, { instances }] of context.ran) {
    for (const { equation } of instances) {
      if (equation && !stated.has(signatureOf(equation.bound)))
        stated.set(signatureOf(equation.bound), check);
    }
  }
  return stated;
}

/** The check that states all of these equations; null where one of them is stated nowhere. */
function statedBy(bound: readonly BoundEquation[], stated: ReadonlyMap<string, string>): string | null {
  const checks = bound.map((equation) => stated.get(signatureOf(equation)));
  return checks.every((check) => check !== undefined) ? (checks[0] ?? null) : null;
}

/** What an equation says, whatever its notation: its cells with their signs. */
function signatureOf({ left, relation, right }: BoundEquation): string {
  const side = (terms: readonly BoundTerm[]): string =>
    terms
      .flatMap(({ sign, figure }) => (figure ? [`${sign}${qualifiedA1(figure.cell)}`] : []))
      .sort()
      .join(' ');
  return `${side(left)} ${relation} ${side(right)}`;
}
