/**
 * From 元 to 万元 with two decimals, in either practice: every figure rounded by itself, or balanced so that the
 * identities close. Nothing is written; the plan says what would be.
 */
import { toText, type Scaled } from '../amounts/scaled';
import { evaluate, type BoundTerm } from '../equations/evaluate';
import { keyOf, type CellKey } from '../filling/knowledge';
import type { Figure, Recognition } from '../forms/model';
import type { FormId } from '../report/report';
import { contentOf, NO_EDIT, type CellEdit } from '../workbook/edits';
import { Grid } from '../workbook/grid';
import { qualifiedA1, type CellRef } from '../workbook/reference';
import type { WorkbookSnapshot } from '../workbook/snapshot';
import { balance, type Balance } from './balance';
import type { Convertible, Demand } from './conditions';
import { asOpen, equationsOf, type Equation } from './equations';
import { unitEdits } from './heading';
import { roundedToWan, wanText, type Hundredths } from './hundredths';
import { recognitionInWan } from './inWan';
import type { Change, ConversionOptions, ConversionPlan, OpenIdentity } from './plan';
import { scopeOf } from './scope';
import { furtherNumbers, restingFormulas } from './surroundings';

/** Entries of its tables that the search may touch; some seconds of work, the same on every machine. */
const EFFORT = 3_000_000_000;

const ROUNDED_ALONE: Balance = { moved: new Set(), conflicts: [], isFewest: true, isCutShort: false };

/** The same workbook gives the same plan. */
export function planConversion(
  snapshot: WorkbookSnapshot,
  recognition: Recognition,
  { pack, practice, effort = EFFORT }: ConversionOptions,
): ConversionPlan {
  const { standings, converted, left } = scopeOf(snapshot, recognition);
  const grids = new Map(snapshot.sheets.map((sheet) => [sheet.name, new Grid(sheet)]));
  const gridOf = (sheet: string): Grid | undefined => grids.get(sheet);
  const figures = converted.flatMap((form) => form.figures);
  const further = converted.map((form) => ({ form: form.id, ...furtherNumbers(form, gridOf) }));
  const amounts: readonly Amount[] = [
    ...figures.flatMap((figure): Amount[] => amountOf(figure)),
    ...further.flatMap(({ form, amounts: own }) =>
      own.map(({ cell, reading }) => ({ cell, form, row: '', column: '', ...convertible(reading.value) })),
    ),
  ];
  const byKey = new Map(amounts.map((amount) => [keyOf(amount.cell), amount]));
  const own = new Set(figures.map(({ cell }) => qualifiedA1(cell)));
  const equationsIn = (read: Recognition): readonly Equation[] =>
    equationsOf(snapshot, read, pack).filter(({ cells }) => cells.some((cell) => own.has(cell)));
  const inPractice = (moved: ReadonlySet<CellKey>): readonly Equation[] => {
    const after = new Map([...byKey].map(([key, { rounded }]) => [key, chosen(rounded, moved.has(key))]));
    return equationsIn(recognitionInWan(recognition, converted, after));
  };
  const present = equationsIn(recognition);
  const alone = inPractice(new Set());
  const result =
    practice === 'own' ? ROUNDED_ALONE : balance(demandsOf(alone, present, figures), byKey, effort);
  const after = result.moved.size === 0 ? alone : inPractice(result.moved);
  const formulas = restingFormulas(snapshot, converted, left, new Set(byKey.keys()));
  const changes = inSheetOrder(
    snapshot,
    amounts.flatMap((amount) => changeOf(amount, result.moved.has(keyOf(amount.cell)), gridOf)),
  );
  return {
    practice,
    forms: standings,
    changes,
    broken: openAmong(present, 'fail'),
    residuals: openAmong(after, 'rounding'),
    errors: openAmong(after, 'fail'),
    conflicts: result.conflicts,
    isFewest: result.isFewest,
    isCutShort: result.isCutShort,
    unread: figures.flatMap(({ cell, reading }) =>
      reading.kind === 'blank' || byKey.has(keyOf(cell)) ? [] : [cell],
    ),
    untouched: further.flatMap(({ untouched }) => untouched),
    following: formulas.elsewhere,
    frozen: formulas.inForms,
    edit: editOf([
      ...unitEdits(converted, gridOf),
      ...changes.map((change) => numberEdit(change, gridOf)),
      ...formulas.inForms.flatMap((cell) => frozenEdit(cell, gridOf)),
    ]),
  };
}

interface Amount extends Convertible {
  readonly cell: CellRef;
  readonly form: FormId;
  readonly row: string;
  readonly column: string;
}

function convertible(exact: Scaled): Convertible {
  return { exact, rounded: roundedToWan(exact) };
}

/** A number that runs into a code is a fault to be put right first. */
function amountOf({ form, row, column, cell, reading }: Figure): Amount[] {
  if (reading.kind !== 'amount' || reading.glued !== null) return [];
  const label = row.code === null ? row.label : `${row.code} ${row.label}`;
  return [{ cell, form, row: label, column: column.label, ...convertible(reading.value) }];
}

function chosen({ own, other }: Convertible['rounded'], isMoved: boolean): Hundredths {
  return isMoved && other !== null ? other : own;
}

/**
 * Identities that hold in 元 are to close. Those that only come to be asked in 万元 (X-14b, where other money is too
 * little to show) are to stay within rounding; those that are broken are left to people.
 */
function demandsOf(
  alone: readonly Equation[],
  present: readonly Equation[],
  figures: readonly Figure[],
): readonly Demand[] {
  const known = new Set(present.map(({ id }) => id));
  const inYuan = new Map(figures.map((figure) => [keyOf(figure.cell), figure]));
  // 绩效自评表 state no unit line; their amounts are in 万元.
  const asStated = (figure: Figure): Figure => ({ ...figure, unit: figure.unit ?? '万元' });
  const before = (terms: readonly BoundTerm[]): readonly BoundTerm[] =>
    terms.map(({ sign, figure }) => ({
      sign,
      figure: figure && (inYuan.get(keyOf(figure.cell)) ?? asStated(figure)),
    }));
  return alone.flatMap((equation): Demand[] => {
    const { bound, evaluation } = equation;
    if (evaluation.outcome !== 'pass' && evaluation.outcome !== 'rounding') return [];
    const source = evaluate({ ...bound, left: before(bound.left), right: before(bound.right) });
    if (source.outcome !== 'fail') return [{ equation, asks: 'close' }];
    return known.has(equation.id) ? [] : [{ equation, asks: 'within' }];
  });
}

/** An equation whose left side the forms do not list points nowhere, and the check does not speak of it. */
function openAmong(equations: readonly Equation[], outcome: 'rounding' | 'fail'): readonly OpenIdentity[] {
  return equations
    .filter((one) => one.evaluation.outcome === outcome && (outcome === 'rounding' || one.level === 'error'))
    .map(asOpen)
    .filter(({ form }) => form !== null);
}

/** None where a nought stays as it is. */
function changeOf(
  { cell, form, row, column, exact, rounded }: Amount,
  isMoved: boolean,
  gridOf: (sheet: string) => Grid | undefined,
): Change[] {
  const formula = gridOf(cell.sheet)?.at(cell.row, cell.column)?.formula ?? null;
  if (exact === 0n && formula === null) return [];
  const after = chosen(rounded, isMoved);
  const moved = after === rounded.own ? 0 : after > rounded.own ? 1 : -1;
  return [
    {
      cell,
      form,
      row,
      column,
      before: toText(exact),
      after: wanText(after),
      own: wanText(rounded.own),
      moved,
      formula,
    },
  ];
}

function numberEdit({ cell, after }: Change, gridOf: (sheet: string) => Grid | undefined): CellEdit {
  const before = contentOf(gridOf(cell.sheet)?.at(cell.row, cell.column));
  return { cell, before, after: { kind: 'number', value: after, decimals: 2 } };
}

function frozenEdit(cell: CellRef, gridOf: (sheet: string) => Grid | undefined): CellEdit[] {
  const held = gridOf(cell.sheet)?.at(cell.row, cell.column);
  if (!held) return [];
  return [
    { cell, before: contentOf(held), after: { kind: 'number', value: String(held.value), decimals: null } },
  ];
}

function inSheetOrder({ sheets }: WorkbookSnapshot, changes: readonly Change[]): readonly Change[] {
  const order = new Map(sheets.map(({ name }, index) => [name, index]));
  return [...changes].sort(
    ({ cell: a }, { cell: b }) =>
      (order.get(a.sheet) ?? 0) - (order.get(b.sheet) ?? 0) || a.row - b.row || a.column - b.column,
  );
}

function editOf(cells: readonly CellEdit[]): ConversionPlan['edit'] {
  return cells.length === 0 ? NO_EDIT : { ...NO_EDIT, cells };
}
