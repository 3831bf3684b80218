import type { CheckResult, FormId, Outcome, WorkbookReport } from '../../engine/report/report';
import type { SentenceId } from '../../engine/report/sentence';
import type { LedgerText } from '../../locales/interface/ledger';

/** Checks that were not run for one reason. */
export interface ReasonGroup {
  readonly key: string;
  /** The reason, without a full stop. */
  readonly words: string;
  readonly results: readonly CheckResult[];
}

export interface ReasonWords {
  readonly ledger: LedgerText;
  readonly separator: string;
  readonly formShort: (form: FormId) => string;
  /** Why a check was not run, in full. */
  readonly why: (result: CheckResult) => string;
}

/** Reasons that people can do something about stand first, in this order. */
const ASKING: readonly SentenceId[] = [
  'whyInputMissing',
  'whyUnreadable',
  'whyFormAmbiguous',
  'whyFormMissing',
  'whyRowMissing',
];

const UNCHECKED: readonly Outcome[] = ['notApplicable', 'notEnoughData', 'unreadable'];

/** The checks of the catalogue that came to no result. */
export function uncheckedResults({ checks }: Pick<WorkbookReport, 'checks'>): readonly CheckResult[] {
  return checks.filter(({ outcome }) => UNCHECKED.includes(outcome));
}

/** By reason, each check once. The checks of forms published empty are one group, whatever was lacking in them. */
export function groupByReason(
  results: readonly CheckResult[],
  forms: WorkbookReport['forms'],
  words: ReasonWords,
): readonly ReasonGroup[] {
  const empty = forms.filter(({ status }) => status === 'empty').map(({ form }) => form);
  const grouped = new Map<string, CheckResult[]>();
  for (const result of results) {
    const key = keyOf(result, empty);
    const members = grouped.get(key);
    if (members) members.push(result);
    else grouped.set(key, [result]);
  }
  const groups = [...grouped].map(([key, members]) => ({
    key,
    words: key === EMPTY ? emptyWords(members, empty, words) : reasonWords(members, words),
    results: members,
  }));
  const rank = ({ results: [first] }: ReasonGroup): number => {
    const index = first?.why ? ASKING.indexOf(first.why.id) : -1;
    return index < 0 ? ASKING.length : index;
  };
  return groups.sort((a, b) => rank(a) - rank(b));
}

const EMPTY = 'empty';

function keyOf({ check, outcome, why }: CheckResult, empty: readonly FormId[]): string {
  if (!why) return outcome;
  const asks = ASKING.includes(why.id);
  if (!asks && empty.some((form) => isOf(check, form))) return EMPTY;
  // Each of the things to be filled in is asked for by name.
  return why.id === 'whyInputMissing' ? `${why.id} ${why.values['input'] ?? ''}` : why.id;
}

const isOf = (check: string, form: FormId): boolean => check.startsWith(`${form}-`);

function emptyWords(results: readonly CheckResult[], empty: readonly FormId[], words: ReasonWords): string {
  const concerned = empty.filter((form) => results.some(({ check }) => isOf(check, form)));
  return words.ledger.emptyForms(concerned.map(words.formShort).join(words.separator));
}

function reasonWords(results: readonly CheckResult[], { ledger, why }: ReasonWords): string {
  const [first, ...others] = new Set(results.map(why));
  if (first && others.length === 0) return first.replace(/[。.]$/, '');
  const id = results[0]?.why?.id;
  return (id && ledger.reasons[id]) ?? ledger.otherReason;
}

/** Numbers of checks as people write them: `T7-01～T7-05`, `T7-N`. */
export function checkRanges(checks: readonly string[]): readonly string[] {
  const runs: { first: string; last: string }[] = [];
  for (const check of checks) {
    const run = runs.at(-1);
    if (run && follows(run.last, check)) run.last = check;
    else runs.push({ first: check, last: check });
  }
  return runs.map(({ first, last }) => (first === last ? first : `${first}～${last}`));
}

function follows(before: string, after: string): boolean {
  const [a, b] = [before, after].map((check) => /^(.*-)(\d+)$/.exec(check));
  return a?.[1] !== undefined && a[1] === b?.[1] && Number(a[2]) + 1 === Number(b[2]);
}
