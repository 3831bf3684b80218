/**
 * What is kept in the workbook between two checks: explanations, the baseline, how strictly to judge and which sheets
 * were pointed at. Hosts carry it as text and know nothing of it; this is where the text becomes values, and nothing in
 * it is trusted.
 */
import type { ChosenSheets } from '../forms/chosen';
import { FORM_IDS } from '../forms/definitions/titles';
import type { InputKey, InputValue } from '../inputs/inputs';
import { NOTHING_WRITTEN, type KeptNarrative } from '../narrative/sheet/kept';
import { packNamed, type Pack } from '../packs';
import type { Finding, FormId } from './report';
import { baselineOf, valuesOf, type Baseline, type Waiver } from './waivers';

export interface WorkbookState {
  readonly waivers: readonly Waiver[];
  /** The check that later ones are compared with; null until the user has kept one. */
  readonly baseline: KeptBaseline | null;
  /** Differences that rounding explains are errors too. */
  readonly strict: boolean;
  /** On which sheet a form stands, where people have said so. */
  readonly sheets: ChosenSheets;
  /** The pack whose rules and wording are used; null for the usual one. */
  readonly pack: string | null;
  /** What was typed for the narrative beside the workbook; the sheet 填报说明数据 wins over it. */
  readonly inputs: KeptInputs;
  /** What we wrote on the sheet 决算情况说明. */
  readonly narrative: KeptNarrative;
}

export type KeptInputs = Readonly<Record<InputKey, InputValue>>;

export interface KeptBaseline {
  /** When it was kept, ISO 8601; for people, decides nothing. */
  readonly taken: string;
  readonly findings: Baseline;
}

/** unreadable: nothing of it could be read · partial: some entries could not · newer: written by a later version. */
export type StateProblem = 'unreadable' | 'partial' | 'newer';

export const EMPTY_STATE: WorkbookState = {
  waivers: [],
  baseline: null,
  strict: false,
  sheets: {},
  pack: null,
  inputs: {},
  narrative: NOTHING_WRITTEN,
};

/** A shorter reason explains nothing. Characters, blanks around it not counted. */
export const LEAST_REASON = 4;

const VERSION = 1;

/** Reads what a host carried; null where it carried nothing. Bad text is an empty state and a problem, never an error. */
export function parseState(text: string | null): {
  readonly state: WorkbookState;
  readonly problem: StateProblem | null;
} {
  if (text === null) return { state: EMPTY_STATE, problem: null };
  const kept = jsonObject(text);
  const version = kept?.['version'];
  if (!kept || typeof version !== 'number') return { state: EMPTY_STATE, problem: 'unreadable' };
  if (version > VERSION) return { state: EMPTY_STATE, problem: 'newer' };
  const waivers = entries(kept['waivers'], waiverOf);
  const baseline = baselineIn(kept['baseline']);
  const sheets = sheetsIn(kept['sheets']);
  const inputs = record(kept['inputs'], inputValue);
  const narrative = record(kept['narrative'], (value) => (typeof value === 'string' ? value : null));
  const state = {
    waivers: waivers.read,
    baseline: baseline.read,
    strict: kept['strict'] === true,
    sheets: sheets.read,
    pack: typeof kept['pack'] === 'string' ? kept['pack'] : null,
    inputs: inputs.read,
    narrative: narrative.read,
  };
  const whole = [waivers, baseline, sheets, inputs, narrative].every((part) => part.whole);
  return { state, problem: whole ? null : 'partial' };
}

/** What was never used is not written: a workbook that is only checked keeps what earlier versions kept. */
export function serialiseState(state: WorkbookState): string {
  const { waivers, baseline, strict, sheets, pack, inputs, narrative } = state;
  return JSON.stringify({
    version: VERSION,
    waivers,
    baseline,
    strict,
    sheets,
    ...(pack !== null && { pack }),
    ...(Object.keys(inputs).length > 0 && { inputs }),
    ...(Object.keys(narrative).length > 0 && { narrative }),
  });
}

/** Explains the finding as it stands now; replaces an explanation given earlier. */
export function withWaiver(state: WorkbookState, finding: Finding, reason: string): WorkbookState {
  const waiver = { finding: finding.id, values: valuesOf(finding), reason: reason.trim() };
  return { ...state, waivers: [...withoutWaiver(state, finding.id).waivers, waiver] };
}

export function withoutWaiver(state: WorkbookState, finding: string): WorkbookState {
  return { ...state, waivers: state.waivers.filter((waiver) => waiver.finding !== finding) };
}

/** Keeps what this check found as what later ones are compared with. */
export function withBaseline(
  state: WorkbookState,
  findings: readonly Finding[],
  taken: string,
): WorkbookState {
  return { ...state, baseline: { taken, findings: baselineOf(findings) } };
}

/** Says on which sheet the form stands; null leaves it to recognition again. */
export function withSheet(state: WorkbookState, form: FormId, sheet: string | null): WorkbookState {
  const others = Object.entries(state.sheets).filter(([id]) => id !== form);
  return { ...state, sheets: Object.fromEntries(sheet === null ? others : [...others, [form, sheet]]) };
}

/** Keeps what was typed for the narrative; null takes it away. */
export function withInput(state: WorkbookState, key: InputKey, value: InputValue | null): WorkbookState {
  const others = Object.entries(state.inputs).filter(([known]) => known !== key);
  return { ...state, inputs: Object.fromEntries(value === null ? others : [...others, [key, value]]) };
}

/** The options of a check of a workbook in this state. */
export function checkOptionsOf({ waivers, baseline, strict, sheets, pack, inputs }: WorkbookState): {
  readonly pack?: Pack;
  readonly waivers: readonly Waiver[];
  readonly baseline?: Baseline;
  readonly strict: boolean;
  readonly sheets?: ChosenSheets;
  readonly inputs?: KeptInputs;
} {
  const named = pack === null ? null : packNamed(pack);
  return {
    waivers,
    strict,
    ...(named ? { pack: named } : {}),
    ...(baseline ? { baseline: baseline.findings } : {}),
    ...(Object.keys(sheets).length > 0 ? { sheets } : {}),
    ...(Object.keys(inputs).length > 0 ? { inputs } : {}),
  };
}

type Entry = Readonly<Record<string, unknown>>;

interface Read<T> {
  readonly read: T;
  /** Nothing had to be left out. */
  readonly whole: boolean;
}

function baselineIn(value: unknown): Read<KeptBaseline | null> {
  if (value === undefined || value === null) return { read: null, whole: true };
  if (!isEntry(value) || typeof value['taken'] !== 'string') return { read: null, whole: false };
  const findings = entries(value['findings'], placeOf);
  return { read: { taken: value['taken'], findings: findings.read }, whole: findings.whole };
}

/** Only forms we know and names that can be one. */
function sheetsIn(value: unknown): Read<ChosenSheets> {
  if (value === undefined) return { read: {}, whole: true };
  if (!isEntry(value)) return { read: {}, whole: false };
  const read = FORM_IDS.flatMap((id): [FormId, string][] => {
    const sheet = value[id];
    return typeof sheet === 'string' && sheet !== '' ? [[id, sheet]] : [];
  });
  return { read: Object.fromEntries(read), whole: read.length === Object.keys(value).length };
}

/** A text, a number, or several texts: what an input can be. */
function inputValue(value: unknown): InputValue | null {
  if (typeof value === 'string' || (typeof value === 'number' && Number.isFinite(value))) return value;
  if (!Array.isArray(value)) return null;
  const texts = value.filter((each): each is string => typeof each === 'string');
  return texts.length === value.length ? texts : null;
}

/** Values by name; a name of Object's own is data like any other. */
function record<T>(value: unknown, read: (value: unknown) => T | null): Read<Readonly<Record<string, T>>> {
  if (value === undefined) return { read: {}, whole: true };
  if (!isEntry(value)) return { read: {}, whole: false };
  const all = Object.entries(value);
  const understood = all.flatMap(([name, each]): [string, T][] => {
    const one = read(each);
    return one === null ? [] : [[name, one]];
  });
  return { read: Object.fromEntries(understood), whole: understood.length === all.length };
}

function waiverOf(entry: Entry): Waiver | null {
  const place = placeOf(entry);
  const reason = entry['reason'];
  return place && typeof reason === 'string' && reason.trim() !== '' ? { ...place, reason } : null;
}

function placeOf({ finding, values }: Entry): Baseline[number] | null {
  return typeof finding === 'string' && typeof values === 'string' ? { finding, values } : null;
}

function entries<T>(value: unknown, read: (entry: Entry) => T | null): Read<readonly T[]> {
  if (value === undefined) return { read: [], whole: true };
  if (!Array.isArray(value)) return { read: [], whole: false };
  const list: readonly unknown[] = value;
  const understood = list.flatMap((each) => {
    const one = isEntry(each) ? read(each) : null;
    return one === null ? [] : [one];
  });
  return { read: understood, whole: understood.length === list.length };
}

function jsonObject(text: string): Entry | null {
  try {
    const value: unknown = JSON.parse(text);
    return isEntry(value) ? value : null;
  } catch {
    return null;
  }
}

function isEntry(value: unknown): value is Entry {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
