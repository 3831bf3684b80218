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
import { brokenEquation } from './checks/equationInstance';
import { identity } from './checks/identity';
import { ownRules } from './checks/ownRules';
import { withOwnPlaces } from './checks/places';
import { diagnosis } from './diagnosis/diagnose';
import type { Judged } from './diagnosis/network';
import type { Recognition } from './forms/model';
import { inOneUnit } from './equations/evaluate';
import type { ChosenSheets } from './forms/chosen';
import { recognise } from './forms/recognise';
import { OFFICIAL_NAMES } from './forms/definitions/titles';
import type { InputKey, InputValue } from './inputs/inputs';
import { readInputsSheet } from './inputs/readSheet';
import { inputTable } from './inputs/table';
import { unitCauses } from './checks/moneyUnits';
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
import { applyBaseline, applyWaivers, type Baseline, type Waiver } from './report/waivers';
import { mayHoldForms } from './workbook/ownSheets';
import type { WorkbookSnapshot } from './workbook/snapshot';

export interface CheckOptions {
  readonly pack?: Pack;
  /** Explanations given earlier for findings of this workbook. */
  readonly waivers?: readonly Waiver[];
  /** What the check before found, to say what is new. */
  readonly baseline?: Baseline;
  /** Differences that rounding explains are errors too. For forms that were balanced on purpose (舍位平衡). */
  readonly strict?: boolean;
  /** On which sheet a form stands, where people have said so. */
  readonly sheets?: ChosenSheets;
  /** What was filled in beside the workbook; the sheet 填报说明数据 wins over it. */
  readonly inputs?: Readonly<Record<InputKey, InputValue>>;
}

const CATALOGUE_FINGERPRINT = fingerprint(CATALOGUE, PACKS);

/** Recognises the forms, runs the whole catalogue, traces what is broken to the cells most likely wrong. */
export function check(snapshot: WorkbookSnapshot, options: CheckOptions = {}): WorkbookReport {
  return checkRecognised(snapshot, recognise(snapshot, options.sheets), options);
}

/** As `check`, for a caller that has recognised the forms already. */
export function checkRecognised(
  snapshot: WorkbookSnapshot,
  recognition: Recognition,
  options: CheckOptions = {},
): WorkbookReport {
  const ran = new Map<string, CheckRun>();
  const inputs = inputTable({ sheet: readInputsSheet(snapshot).entries, kept: options.inputs ?? {} });
  const context = contextOf(recognition, ran, inputs);
  const anyForm = Object.values(recognition.slots).some(({ status }) => status !== 'missing');
  const pack = options.pack ?? DEFAULT_PACK;
  const catalogue = [...CATALOGUE, ...pack.identities.map(identity), ...ownRules(snapshot)];
  for (const one of catalogue) ran.set(one.id, anyForm ? runCheck(one, context, options) : NOTHING_TO_CHECK);

  const found = catalogue.flatMap((one) => findingsOf(one, ran.get(one.id)?.instances ?? []));
  const traced = diagnosis(judgedEquations(ran), found);
  const causes = [...unitCauses(context, found), ...traced.causes];
  const { findings, ...since } = compared([...withCauses(found, causes), ...roundingFindings(ran)], options);
  const checks = catalogue.map((one) => resultOf(one, ran.get(one.id) ?? NOTHING_TO_CHECK));
  const forms = formReports(context);
  return {
    ...identityOf(forms),
    pack: pack.id,
    forms,
    findings,
    causes,
    checks,
    ledger: ledgerOf(checks),
    unchecked: checks.flatMap((result) => (result.why ? [{ check: result.check, why: result.why }] : [])),
    ...(traced.stopped && { diagnosisStopped: traced.stopped }),
    ...since,
    ...(recognition.sources.length > 0 && { sourceSheets: recognition.sources.map(({ sheet }) => sheet) }),
    sheets: snapshot.sheets.map(({ name }) => name).filter(mayHoldForms),
    otherSheets: recognition.otherSheets.filter(mayHoldForms),
    engine: { version: __VERSION__, catalogue: CATALOGUE_FINGERPRINT },
  };
}

const NOTHING_TO_CHECK: CheckRun = { instances: [], why: { id: 'whyNoForms', values: {} } };

function runCheck(one: Check, context: CheckContext, { strict = false }: CheckOptions): CheckRun {
  const missing = one.forms.filter((id) => context.form(id) === null);
  if (missing.length > 0) {
    const forms = missing.map((id) => OFFICIAL_NAMES[id]).join('、');
    const isThere = missing.some((id) => context.recognition.slots[id].status === 'ambiguous');
    return { instances: [], why: { id: isThere ? 'whyFormAmbiguous' : 'whyFormMissing', values: { forms } } };
  }
  const run = withOwnPlaces(one.run(context));
  return strict ? { ...run, instances: run.instances.map((instance) => strictly(instance)) } : run;
}

/** What rounding would explain, as the error it is where the forms were balanced on purpose. */
function strictly(instance: Instance): Instance {
  if (instance.outcome !== 'rounding' || !instance.equation) return instance;
  const { bound, evaluation, statement } = instance.equation;
  return { ...instance, outcome: 'fail', finding: brokenEquation(bound, evaluation, statement) };
}

/** In order, with the explanations given and against the check before. */
function compared(
  all: readonly Finding[],
  { waivers, baseline }: CheckOptions,
): Pick<WorkbookReport, 'findings' | 'staleWaivers' | 'gone'> {
  const explained = waivers ? applyWaivers(all, waivers) : { findings: all, stale: [] };
  const against = baseline ? applyBaseline(explained.findings, baseline) : null;
  return {
    findings: inOrder(against?.findings ?? explained.findings),
    ...(waivers ? { staleWaivers: explained.stale } : {}),
    ...(against ? { gone: against.gone } : {}),
  };
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

/**
 * The equations that are evidence. A soft tie, an inequality that only warns and a rule
 * of the users' own accuse no cell and clear none.
 * An equation between forms in two money units is left out: the diagnosis reckons in one.
 */
function judgedEquations(ran: ReadonlyMap<string, CheckRun>): Judged[] {
  return CATALOGUE.filter(({ level }) => level === 'error').flatMap(({ id }) =>
    (ran.get(id)?.instances ?? []).flatMap(({ place, equation, finding }) =>
      equation && inOneUnit(equation.bound)
        ? [{ ...equation, finding: finding ? findingId(id, place) : null }]
        : [],
    ),
  );
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
  whyFormAmbiguous: 'notEnoughData',
  whyInputMissing: 'notEnoughData',
  whyUnreadable: 'unreadable',
};

function resultOf(one: Check, { instances, why }: CheckRun): CheckResult {
  const base = { check: one.id, statement: one.statement };
  if (why) return { ...base, outcome: WHY_OUTCOME[why.id] ?? 'notApplicable', instances: 0, broken: 0, why };
  const outcomes = instances.map((instance) => outcomeOf(one, instance));
  const outcome = worst(outcomes);
  const reason =
    instances.find((instance) => instance.outcome === outcome && instance.why !== null)?.why ?? null;
  const looked = instances.filter((instance) => instance.outcome !== 'notApplicable').length;
  if (outcome === 'notApplicable') {
    return { ...base, outcome, instances: 0, broken: 0, why: reason ?? { id: 'whyAllBlank', values: {} } };
  }
  const broken = outcomes.filter((each) => each === 'fail').length;
  return { ...base, outcome, instances: looked, broken, why: reason };
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
