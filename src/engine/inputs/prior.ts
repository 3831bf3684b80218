/**
 * Last year's figures from last year's workbook, in 万元, each with its cell there. What makes them doubtful is said;
 * they are never refused, because only people can tell whether it is the right file.
 */
import { AMOUNT_ROW, foundForm, OPERATING_TOTAL, TOTAL_ROW, type Recognition } from '../forms/model';
import { OFFICIAL_NAMES } from '../forms/definitions/titles';
import { recognise } from '../forms/recognise';
import type { FormId } from '../report/report';
import type { Sentence } from '../report/sentence';
import { checkRecognised } from '../run';
import type { WorkbookSnapshot } from '../workbook/snapshot';
import { plainLabel } from '../workbook/text';
import type { InputEntries } from './entries';
import type { EntityKind, InputEntry, InputKey } from './inputs';
import { labelOf } from './labels';
import { amountAt, namesOf, type Found, type Places } from './workbookFacts';

/** What this year's workbook and inputs say; null where they do not. */
export interface ThisYear {
  readonly year: number | null;
  readonly entity: string | null;
  readonly entityKind?: EntityKind | null;
}

export interface PriorInputs {
  /** By key, `prior.T1.total` …; origin `prior`. */
  readonly entries: InputEntries;
  readonly warnings: readonly Sentence[];
}

interface Wanted {
  readonly key: InputKey;
  readonly form: FormId;
  readonly at: Places;
  /** Blank, or left out of the form, is none: 0. */
  readonly blankIsZero: boolean;
}

function wanted(key: string, form: FormId, at: Places, blankIsZero = false): Wanted {
  return { key: `prior.${key}`, form, at, blankIsZero };
}

const income = (line: 'r1' | 'r2' | 'r3'): Wanted => wanted(`T4.${line}`, 'T4', [[line, 'c1']], true);
const final = (kind: string, column: number): Wanted =>
  wanted(`threePublic.${kind}`, 'T9', [[AMOUNT_ROW, `c${column}`]], true);

const WANTED: readonly Wanted[] = [
  wanted('T1.total', 'T1', [
    ['r31', 'c1'],
    ['r62', 'c2'],
  ]),
  wanted('T4.total', 'T4', [
    ['r32', 'c1'],
    ['r64', 'c2'],
  ]),
  income('r1'),
  income('r2'),
  income('r3'),
  wanted('T5.total', 'T5', [[TOTAL_ROW, 'c1']]),
  wanted('operatingCost', 'T6', [[OPERATING_TOTAL, 'c1']]),
  final('abroad', 8),
  final('vehiclePurchase', 10),
  final('vehicleRunning', 11),
  final('reception', 12),
];

/** Recognises and checks last year's workbook, then takes its figures. */
export function priorWorkbook(snapshot: WorkbookSnapshot, thisYear: ThisYear): PriorInputs {
  const recognition = recognise(snapshot);
  const { entries, warnings } = priorFigures(recognition, thisYear);
  const { findings } = checkRecognised(snapshot, recognition);
  const broken = findings.filter(({ level }) => level === 'error').length;
  if (broken === 0) return { entries, warnings };
  const doubt: Sentence = { id: 'priorHasErrors', values: { count: String(broken) } };
  return { entries, warnings: [...warnings, doubt] };
}

export function priorFigures(recognition: Recognition, thisYear: ThisYear): PriorInputs {
  const found = WANTED.filter((one) => isWanted(one, thisYear)).map((one) => ({
    ...one,
    found: foundIn(recognition, one),
  }));
  const entries = new Map<InputKey, InputEntry>();
  for (const { key, found: amount } of found) {
    if (amount === ZERO_BY_BLANK) entries.set(key, { value: '0', cell: null, origin: 'prior' });
    else if (typeof amount === 'object') {
      entries.set(key, { value: amount.text, cell: null, origin: 'prior', priorCell: amount.cell });
    }
  }
  const names = namesOf(recognition);
  return {
    entries,
    warnings: [...identityWarnings(names, thisYear), ...formWarnings(recognition, found, thisYear)],
  };
}

/** 公用经费 is the 机关运行经费 of a single administrative unit, not of a 事业单位 or of a whole department. */
function isWanted({ key }: Wanted, { entityKind }: ThisYear): boolean {
  return key !== 'prior.operatingCost' || (entityKind !== '事业' && entityKind !== '部门');
}

const ZERO_BY_BLANK = 'zero';

function foundIn(recognition: Recognition, { form, at, key, blankIsZero }: Wanted): Found | 'zero' {
  const found = amountAt(recognition, form, at);
  if (!blankIsZero || (found !== 'blank' && found !== 'noCell')) return found;
  return isVehicles(key) && vehiclesInOne(recognition) ? found : ZERO_BY_BLANK;
}

function isVehicles(key: InputKey): boolean {
  return key.startsWith('prior.threePublic.vehicle');
}

/** 公务用车 as one amount without its two parts: neither part is known. */
function vehiclesInOne(recognition: Recognition): boolean {
  const at = (column: number): Found => amountAt(recognition, 'T9', [[AMOUNT_ROW, `c${column}`]]);
  const sum = at(9);
  const isKnown = (found: Found): boolean => typeof found === 'object';
  return typeof sum === 'object' && sum.value !== 0n && !isKnown(at(10)) && !isKnown(at(11));
}

function identityWarnings(
  prior: { readonly year: number | null; readonly entity: string | null },
  { year, entity }: ThisYear,
): Sentence[] {
  const warnings: Sentence[] = [];
  if (year !== null && prior.year === null) {
    warnings.push({ id: 'priorYearUnknown', values: { wanted: String(year - 1) } });
  } else if (year !== null && prior.year !== null && prior.year !== year - 1) {
    const values = { found: String(prior.year), wanted: String(year - 1) };
    warnings.push({ id: 'priorYearDiffers', values });
  }
  if (entity !== null && prior.entity !== null && plainLabel(entity) !== plainLabel(prior.entity)) {
    warnings.push({ id: 'priorEntityDiffers', values: { found: prior.entity, wanted: entity } });
  }
  return warnings;
}

/** One sentence per form: that it is missing, which of its figures are, or that it states no unit. */
function formWarnings(
  recognition: Recognition,
  found: readonly (Wanted & { readonly found: Found | 'zero' })[],
  { year }: ThisYear,
): Sentence[] {
  const names = { year, nameOf: () => null };
  return [...new Set(found.map(({ form }) => form))].flatMap((id): Sentence[] => {
    const own = found.filter(({ form }) => form === id);
    const missing = own.filter((one) => typeof one.found === 'string' && one.found !== ZERO_BY_BLANK);
    const labels = missing.map(({ key }) => labelOf(key, names).replace(/（万元）$/, '')).join('、');
    const form = OFFICIAL_NAMES[id];
    const there = foundForm(recognition, id);
    if (!there) return [{ id: 'priorFormMissing', values: { form, labels } }];
    const warnings: Sentence[] = [];
    if (missing.length > 0) warnings.push({ id: 'priorFigureMissing', values: { form, labels } });
    if (there.money.unit === null && missing.length < own.length) {
      warnings.push({ id: 'priorUnitAssumed', values: { form } });
    }
    return warnings;
  });
}
