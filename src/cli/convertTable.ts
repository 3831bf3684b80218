/** What a conversion does to a workbook, as text. */
import { FORM_IDS, OFFICIAL_NAMES } from '../engine/forms/definitions/titles';
import type {
  Change,
  Conflict,
  ConversionPlan,
  FormStanding,
  NamedIdentity,
  OpenIdentity,
} from '../engine/rounding/plan';
import { qualifiedA1, type CellRef } from '../engine/workbook/reference';
import { WHY_LEFT } from '../locales/roundingSentences';
import { grouped } from '../locales/sentences';
import { table } from '../output/columns';
import { CONVERT_WORDS as WORDS } from './convertWords';

/** Cells named in one line. */
const LISTED = 8;

export function conversionTable(plan: ConversionPlan): string {
  const { practice, broken, errors, conflicts, residuals } = plan;
  const moved = plan.changes.filter((change) => change.moved !== 0);
  return [
    practice === 'own' ? WORDS.own : WORDS.balanced,
    section(WORDS.converted(plan.changes.length), WORDS.formHead, perForm(plan), [2, 3]),
    leftForms(plan.forms).join('\n'),
    practice === 'own'
      ? ''
      : section(WORDS.moved(moved.length), WORDS.movedHead, moved.map(movedRow), [3, 4, 5, 6]),
    practice === 'own' || conflicts.length > 0 ? '' : plan.isFewest ? WORDS.fewest : WORDS.notProven,
    plan.isCutShort ? WORDS.cutShort : '',
    identities(WORDS.broken(broken.length), broken),
    ...conflicts.map(conflictText),
    practice === 'own' ? '' : identities(WORDS.residuals(residuals.length), residuals),
    identities(WORDS.errors(errors.length), errors),
    formulasText(plan.changes),
    cellsText(WORDS.unread, plan.unread),
    cellsText(WORDS.untouched, plan.untouched),
    cellsText(WORDS.frozen, plan.frozen),
    cellsText(WORDS.following, plan.following),
  ]
    .filter((part) => part !== '')
    .join('\n\n');
}

/** A line for each form that is not converted, with why. */
export function leftForms(forms: readonly FormStanding[]): readonly string[] {
  return forms.flatMap(({ form, sheet, unit, left }) =>
    left === null ? [] : [WORDS.left(OFFICIAL_NAMES[form], sheet, unit ?? '', WHY_LEFT['zh-CN'][left])],
  );
}

/** Forms with how many amounts they hold, and how many sums are off by rounding. */
function perForm({ forms, changes, residuals }: ConversionPlan): readonly (readonly string[])[] {
  const sheets = new Map(forms.map(({ form, sheet }) => [form, sheet]));
  return FORM_IDS.flatMap((id) => {
    if (!forms.some(({ form, left }) => form === id && left === null)) return [];
    const own = residuals.filter((one) => one.form === id);
    const largest = own
      .map(({ difference }) => difference.replace('-', ''))
      .sort(bySize)
      .at(-1);
    const amounts = changes.filter(({ form }) => form === id).length;
    return [[OFFICIAL_NAMES[id], sheets.get(id) ?? '', String(amounts), String(own.length), largest ?? '']];
  });
}

function bySize(a: string, b: string): number {
  return Number(a) - Number(b);
}

function movedRow({ cell, row, column, before, own, after, moved }: Change): readonly string[] {
  return [
    qualifiedA1(cell),
    row,
    column,
    grouped(before),
    grouped(own),
    grouped(after),
    moved > 0 ? '+0.01' : '-0.01',
  ];
}

function identities(title: string, list: readonly OpenIdentity[]): string {
  if (list.length === 0) return '';
  const rows = list.map(({ id, statement, cells, difference, bound }) => [
    id,
    cells[0] ?? '',
    statement,
    grouped(difference),
    bound,
  ]);
  return section(title, WORDS.identityHead, rows, [3, 4]);
}

function conflictText({ identities: list, isMinimal, givenUp }: Conflict): string {
  const line = ({ id, statement, cells }: NamedIdentity): string =>
    `  ${id}  ${statement}（${listed(cells)}）`;
  const title = isMinimal ? WORDS.conflict : WORDS.conflictNotMinimal;
  return [title, ...list.map(line), `  ${WORDS.givenUp(givenUp.id)}`].join('\n');
}

function formulasText(changes: readonly Change[]): string {
  const formulas = changes.filter(({ formula }) => formula !== null);
  return formulas.length === 0 ? '' : WORDS.formulas(formulas.length);
}

function cellsText(title: (count: number, cells: string) => string, cells: readonly CellRef[]): string {
  return cells.length === 0 ? '' : title(cells.length, listed(cells.map(qualifiedA1)));
}

/** The first of the cells, for a line of text. */
export function listed(cells: readonly string[]): string {
  const shown = cells.slice(0, LISTED).join('、');
  return cells.length > LISTED ? `${shown}…` : shown;
}

function section(
  title: string,
  head: readonly string[],
  rows: readonly (readonly string[])[],
  right: readonly number[],
): string {
  if (rows.length === 0) return title;
  return [title, ...table([head, ...rows], right).map((line) => `  ${line}`)].join('\n');
}
