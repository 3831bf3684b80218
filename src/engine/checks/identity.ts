/**
 * Checks that are identities or inequalities in the official notation: data in, check out.
 */
import { bind, type BindingScope } from '../equations/bind';
import { parseEquation } from '../equations/parse';
import { printOperand } from '../equations/print';
import type { Equation } from '../equations/syntax';
import type { FormId, Level } from '../report/report';
import { notRun, type Check, type Instance } from './check';
import { equationInstance } from './equationInstance';

export interface IdentityDefinition {
  readonly id: string;
  /** The form the notation speaks of where it names none; its findings come first there. */
  readonly form: FormId;
  /** In the official notation. With several, each has its own place in a finding's id. */
  readonly equations: readonly string[] | readonly { readonly place: string; readonly text: string }[];
  readonly basis: readonly string[];
  readonly level?: Exclude<Level, 'rounding'>;
}

interface Placed {
  readonly place: string | null;
  readonly text: string;
  readonly equation: Equation;
}

/** Makes the check. A definition that does not parse is a mistake of ours and throws when the catalogue loads. */
export function identity(definition: IdentityDefinition): Check {
  const placed = definition.equations.map((entry): Placed => {
    const { place, text } = typeof entry === 'string' ? { place: null, text: entry } : entry;
    const result = parseEquation(text);
    if (!result.ok) throw new Error(`${definition.id}: ${text}: ${result.problem} at ${result.position}`);
    return { place, text, equation: result.equation };
  });
  const forms = [...new Set([definition.form, ...placed.flatMap(({ equation }) => formsIn(equation))])];
  return {
    id: definition.id,
    forms,
    level: definition.level ?? 'error',
    statement: placed.map(({ text }) => text).join('；'),
    basis: definition.basis,
    run: (context) => {
      const scope: BindingScope = { own: definition.form, form: context.form, numbering: 'official' };
      const instances = placed.flatMap((entry) => instancesOf(entry, scope));
      if (instances.length === 0) return notRun({ id: 'whyNoSuchRows', values: {} });
      return { instances, why: null };
    },
  };
}

function instancesOf({ place, text, equation }: Placed, scope: BindingScope): Instance[] {
  return bind(equation, scope).map((binding): Instance => {
    const own = binding.kind === 'bound' ? binding.equation.place : binding.place;
    const full = [place, own].filter((part) => part !== null && part !== '').join('/');
    if (binding.kind === 'bound') return equationInstance({ ...binding.equation, place: full }, text);
    if (binding.kind === 'columnAbsent') {
      return { place: full, outcome: 'notApplicable', finding: null, equation: null, why: null };
    }
    return {
      place: full,
      outcome: 'notEnoughData',
      finding: null,
      equation: null,
      why: { id: 'whyRowMissing', values: { statement: printOperand(binding.operand), cell: '' } },
    };
  });
}

function formsIn({ left, right }: Equation): FormId[] {
  return [...left, ...right].flatMap(({ operand }) => (operand.form ? [operand.form] : []));
}
