/**
 * The one entry of the engine: a workbook in, a report out. Pure: the same input gives the same report everywhere.
 *
 * snapshot → recognise → forms with figures → checks → outcomes → diagnosis → report
 */
import { CATALOGUE } from './checks/catalogue';
import {
  contextOf,
  worst,
  type Check,
  type CheckContext,
  type CheckRun,
  type Instance,
} from './checks/check';
import { diagnose } from './diagnosis/diagnose';
import type { Judged } from './diagnosis/network';
import { recognise } from './forms/recognise';
import { OFFICIAL_NAMES } from './forms/definitions/titles';
import { mostFrequent } from './checks/publication';
import { DEFAULT_PACK, PACKS, type Pack } from './packs';
import { fingerprint } from './report/fingerprint';
import { formReports } from './report/formReports';
import { inOrder } from './report/order';
import { roundingFindings } from './report/rounding';
import type {
  Cause,
  CheckResult,
  Finding,
  FormReport,
  Ledger,
  MoneyUnit,
  Outcome,
  WorkbookReport,
} from './report/report';
import type { Sentence } from './report/sentence';
import type { WorkbookSnapshot } from './workbook/snapshot';

export interface CheckOptions {
  readonly pack?: Pack;
}

const CATALOGUE_FINGERPRINT = fingerprint(CATALOGUE, PACKS);

/** Recognises the forms, runs the whole catalogue, traces what is broken to the cells most likely wrong. */
export function check(snapshot: WorkbookSnapshot, options: CheckOptions = {}): WorkbookReport {
  const recognition = recognise(snapshot);
  const ran = new Map<string, CheckRun>();
  const context = contextOf(recognition, ran);
  const anyForm = Object.values(recognition.slots).some(({ status }) => status !== 'missing');
  for (const one of CATALOGUE) ran.set(one.id, anyForm ? runCheck(one, context) : NOTHING_TO_CHECK);

  const found = CATALOGUE.flatMap((one) => findingsOf(one, ran.get(one.id)?.instances ?? []));
  const causes = diagnose(judgedEquations(ran));
  const findings = inOrder([...withCauses(found, causes), ...roundingFindings(ran)]);
  const checks = CATALOGUE.map((one) => resultOf(one, ran.get(one.id) ?? NOTHING_TO_CHECK));
  const forms = formReports(context);
  return {
    ...identityOf(forms),
    pack: (options.pack ?? DEFAULT_PACK).id,
    forms,
    findings,
    causes,
    checks,
    ledger: ledgerOf(checks),
    unchecked: checks.flatMap((result) => (result.why ? [{ check: result.check, why: result.why }] : [])),
    otherSheets: recognition.otherSheets,
    engine: { version: __VERSION__, catalogue: CATALOGUE_FINGERPRINT },
  };
}

const NOTHING_TO_CHECK: CheckRun = { instances: [], why: { id: 'whyNoForms', values: {} } };

function runCheck(one: Check, context: CheckContext): CheckRun {
  const missing = one.forms.filter((id) => context.form(id) === null);
  if (missing.length > 0) {
    const forms = missing.map((id) => OFFICIAL_NAMES[id]).join('、');
    return { instances: [], why: { id: 'whyFormMissing', values: { forms } } };
  }
  return one.run(context);
}

function findingsOf(one: Check, instances: readonly Instance[]): Finding[] {
  return instances.flatMap(({ place, finding }) => {
    if (!finding) return [];
    return [
      {
        statement: one.statement,
        basis: one.basis,
        members: [],
        ...finding,
        id: findingId(one.id, place),
        check: one.id,
        level: finding.level ?? one.level,
        cause: null,
      },
    ];
  });
}

function findingId(check: string, place: string): string {
  return place === '' ? check : `${check}/${place}`;
}

function judgedEquations(ran: ReadonlyMap<string, CheckRun>): Judged[] {
  const judged: Judged[] = [];
  for (const [id, { instances }] of ran) {
    for (const { place, equation, finding } of instances) {
      if (equation) judged.push({ ...equation, finding: finding ? findingId(id, place) : null });
    }
  }
  return judged;
}

function withCauses(findings: readonly Finding[], causes: readonly Cause[]): Finding[] {
  const causeOf = new Map(
    causes.flatMap(({ explains }, index) => explains.map((id) => [id, index] as const)),
  );
  return findings.map((finding) => ({ ...finding, cause: causeOf.get(finding.id) ?? null }));
}

/** What a check that looked at nothing counts as. Data that could be there and is not is said as such. */
const WHY_OUTCOME: Partial<Record<Sentence['id'], Outcome>> = {
  whyFormMissing: 'notEnoughData',
  whyInputMissing: 'notEnoughData',
  whyUnreadable: 'unreadable',
};

function resultOf(one: Check, { instances, why }: CheckRun): CheckResult {
  const base = { check: one.id, statement: one.statement };
  if (why) return { ...base, outcome: WHY_OUTCOME[why.id] ?? 'notApplicable', instances: 0, why };
  const outcome = worst(instances.map((instance) => outcomeOf(one, instance)));
  const reason =
    instances.find((instance) => instance.outcome === outcome && instance.why !== null)?.why ?? null;
  const looked = instances.filter((instance) => instance.outcome !== 'notApplicable').length;
  if (outcome === 'notApplicable') {
    return { ...base, outcome, instances: 0, why: reason ?? { id: 'whyAllBlank', values: {} } };
  }
  return { ...base, outcome, instances: looked, why: reason };
}

/** A hint does not make a check fail. */
function outcomeOf(one: Check, { outcome, finding }: Instance): Outcome {
  return outcome === 'fail' && finding !== null && (finding.level ?? one.level) === 'info' ? 'pass' : outcome;
}

function ledgerOf(checks: readonly CheckResult[]): Ledger {
  const ledger: Record<Outcome, number> = {
    pass: 0,
    rounding: 0,
    fail: 0,
    notApplicable: 0,
    notEnoughData: 0,
    unreadable: 0,
  };
  for (const { outcome } of checks) ledger[outcome] += 1;
  return ledger;
}

/** Entity, year and unit as most forms state them. */
function identityOf(forms: readonly FormReport[]): {
  entity: string | null;
  year: number | null;
  moneyUnit: MoneyUnit | null;
} {
  const year = mostFrequent(forms.flatMap((form) => (form.year === null ? [] : [String(form.year)])));
  const entity = mostFrequent(forms.flatMap((form) => form.entity ?? []));
  const unit = mostFrequent(forms.flatMap((form) => form.unit ?? []));
  return {
    entity,
    year: year === null ? null : Number(year),
    moneyUnit: forms.find((form) => form.unit === unit)?.unit ?? null,
  };
}
