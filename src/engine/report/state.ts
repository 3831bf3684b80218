/**
 * What is kept in the workbook between two checks: explanations, the baseline, how strictly to judge and which sheets
 * were pointed at. Hosts carry it as text and know nothing of it; this is where the text becomes values, and nothing in
 * it is trusted.
 */
import type { ChosenSheets } from '../forms/chosen';
import { FORM_IDS } from '../forms/definitions/titles';
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
}

export interface KeptBaseline {
  /** When it was kept, ISO 8601; for people, decides nothing. */
  readonly taken: string;
  readonly findings: Baseline;
}

/** unreadable: nothing of it could be read · partial: some entries could not · newer: written by a later version. */
export type StateProblem = 'unreadable' | 'partial' | 'newer';

export const EMPTY_STATE: WorkbookState = { waivers: [], baseline: null, strict: false, sheets: {} };

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
  const state = {
    waivers: waivers.read,
    baseline: baseline.read,
    strict: kept['strict'] === true,
    sheets: sheets.read,
  };
  return { state, problem: waivers.whole && baseline.whole && sheets.whole ? null : 'partial' };
}

export function serialiseState({ waivers, baseline, strict, sheets }: WorkbookState): string {
  return JSON.stringify({ version: VERSION, waivers, baseline, strict, sheets });
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

/** The options of a check of a workbook in this state. */
export function checkOptionsOf({ waivers, baseline, strict, sheets }: WorkbookState): {
  readonly waivers: readonly Waiver[];
  readonly baseline?: Baseline;
  readonly strict: boolean;
  readonly sheets?: ChosenSheets;
} {
  return {
    waivers,
    strict,
    ...(baseline ? { baseline: baseline.findings } : {}),
    ...(Object.keys(sheets).length > 0 ? { sheets } : {}),
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
