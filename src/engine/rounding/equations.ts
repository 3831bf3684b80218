/** Every equation that the check of a workbook would evaluate, as it binds them. */
import { CATALOGUE } from '../checks/catalogue';
import { contextOf, type CheckRun } from '../checks/check';
import { identity } from '../checks/identity';
import { ownRules } from '../checks/ownRules';
import { withOwnPlaces } from '../checks/places';
import { toText } from '../amounts/scaled';
import { unitOf, type BoundEquation, type Evaluation } from '../equations/evaluate';
import type { Recognition } from '../forms/model';
import type { Pack } from '../packs/pack';
import { qualifiedA1 } from '../workbook/reference';
import type { WorkbookSnapshot } from '../workbook/snapshot';
import type { NamedIdentity, OpenIdentity } from './plan';

export interface Equation extends NamedIdentity {
  readonly bound: BoundEquation;
  readonly evaluation: Evaluation;
  /** A warning proves nothing: 决算 may exceed 预算. */
  readonly level: 'error' | 'warning' | 'info';
}

/** In the order of the catalogue; the identities of the pack and of the users' own follow. */
export function equationsOf(
  snapshot: WorkbookSnapshot,
  recognition: Recognition,
  pack: Pack,
): readonly Equation[] {
  const ran = new Map<string, CheckRun>();
  const context = contextOf(recognition, ran);
  const checks = [...CATALOGUE, ...pack.identities.map(identity), ...ownRules(snapshot)];
  return checks.flatMap((check) => {
    if (check.forms.some((id) => context.form(id) === null)) return [];
    const run = withOwnPlaces(check.run(context));
    ran.set(check.id, run);
    return run.instances.flatMap(({ place, equation }): Equation[] => {
      if (!equation) return [];
      const { bound, evaluation, statement } = equation;
      const id = place === '' ? check.id : `${check.id}/${place}`;
      return [{ id, statement, cells: cellsOf(bound), bound, evaluation, level: check.level }];
    });
  });
}

function cellsOf({ left, right }: BoundEquation): readonly string[] {
  return [...left, ...right].flatMap(({ figure }) => (figure ? [qualifiedA1(figure.cell)] : []));
}

export function named({ id, statement, cells }: Equation): NamedIdentity {
  return { id, statement, cells };
}

export function asOpen(equation: Equation): OpenIdentity {
  const { difference, bound } = equation.evaluation;
  const head = equation.bound.left.find(({ figure }) => figure !== null)?.figure;
  return {
    ...named(equation),
    form: head?.form ?? null,
    difference: toText(difference),
    bound: toText(bound),
    unit: unitOf(equation.bound),
  };
}
