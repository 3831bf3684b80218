/**
 * From a recognised workbook to the question that is solved: which cells are open, how each form writes its amounts,
 * which identities hold.
 */
import type { Figure, Form, Recognition } from '../forms/model';
import { foundForm } from '../forms/model';
import { FORM_IDS } from '../forms/definitions/titles';
import type { Pack } from '../packs/pack';
import { Grid } from '../workbook/grid';
import type { CellRef } from '../workbook/reference';
import type { WorkbookSnapshot } from '../workbook/snapshot';
import { restsOn } from './formulaCells';
import { generalMoneyIdentities, standingIdentities, type BoundIdentity } from './identities';
import { keyOf, recognitionAsKnown, type CellKey, type Knowledge } from './knowledge';
import type { Question } from './solve';

export interface Asked extends Question {
  /** Open cells that hold a formula: it will give their amount, nothing is written there. */
  readonly reckoned: ReadonlySet<CellKey>;
  /** Blank cells that are no total, in forms that print their noughts: not filled in yet. */
  readonly notNought: ReadonlySet<CellKey>;
  readonly cellAt: (ref: CellRef) => ReturnType<Grid['at']>;
  /** Whether a merged area covers the cell, so that nothing can be written into it. */
  readonly isCovered: (ref: CellRef) => boolean;
}

/** @param replaced cells whose content is to be taken for blank */
export function questionOf(
  snapshot: WorkbookSnapshot,
  recognition: Recognition,
  pack: Pack,
  replaced: ReadonlySet<CellKey>,
): Asked {
  const grids = new Map(snapshot.sheets.map((sheet) => [sheet.name, new Grid(sheet)]));
  const cellAt = (ref: CellRef): ReturnType<Grid['at']> => grids.get(ref.sheet)?.at(ref.row, ref.column);
  const forms = FORM_IDS.flatMap((id) => foundForm(recognition, id) ?? []);
  const figures = new Map(
    forms.flatMap((form) => form.figures.map((figure) => [keyOf(figure.cell), figure])),
  );
  const blank = new Set(
    [...figures].flatMap(([key, { cell }]) => (isEmpty(cellAt(cell)) || replaced.has(key) ? [key] : [])),
  );
  const reckoned = restsOn(snapshot, figures, blank);
  const open = new Set([...blank, ...reckoned]);
  const standing = standingIdentities(recognition, pack);
  const totals = totalsOf(standing);
  return {
    figures,
    open,
    reckoned,
    cellAt,
    isCovered: ({ sheet, row, column }) => {
      const merge = grids.get(sheet)?.mergeAt(row, column);
      return merge !== null && merge !== undefined && (merge.top !== row || merge.left !== column);
    },
    manner: mannerOf(forms),
    emptyRows: forms.flatMap((form) => emptyRowsOf(form, open)),
    standing,
    notNought: new Set(forms.flatMap((form) => notNoughtIn(form, open, totals))),
    further: (knowledge) => generalMoneyIdentities(recognitionAsKnown(knowledge, recognition)),
  };
}

function isEmpty(cell: ReturnType<Grid['at']>): boolean {
  return cell === undefined || (cell.kind === 'text' && cell.value === '' && cell.formula === undefined);
}

function mannerOf(forms: readonly Form[]): Knowledge['manner'] {
  const manners = new Map(
    forms.map(({ id, decimals, figures }) => [
      id,
      {
        decimals,
        printsNoughts: figures.some(({ reading }) => reading.kind === 'amount' && reading.value === 0n),
      },
    ]),
  );
  return ({ form }) => manners.get(form) ?? { decimals: 2, printsNoughts: false };
}

/** The cells that an identity states as a sum of others. */
function totalsOf(identities: readonly BoundIdentity[]): ReadonlySet<CellKey> {
  return new Set(
    identities.flatMap(({ bound: { left, relation } }) => {
      const figure = left.length === 1 ? left[0]?.figure : undefined;
      return figure && relation === '=' ? [keyOf(figure.cell)] : [];
    }),
  );
}

/** Where noughts are mostly printed, as 0 or a dash, a blank is no nought. */
function notNoughtIn(
  { figures }: Form,
  open: ReadonlySet<CellKey>,
  totals: ReadonlySet<CellKey>,
): readonly CellKey[] {
  const parts = figures
    .map((figure) => ({ figure, key: keyOf(figure.cell) }))
    .filter(({ key }) => !totals.has(key));
  const blank = parts.filter(({ key }) => open.has(key)).map(({ key }) => key);
  const printed = parts.filter(
    ({ key, figure: { reading } }) =>
      !open.has(key) && (reading.kind === 'blank' || (reading.kind === 'amount' && reading.value === 0n)),
  );
  return printed.length > blank.length ? blank : [];
}

const CODE_FORMS: ReadonlySet<string> = new Set(['T2', 'T3', 'T5', 'T7', 'T8']);

/** Items of a code form, without items below them, that hold nothing at all. */
function emptyRowsOf(form: Form, open: ReadonlySet<CellKey>): readonly (readonly CellKey[])[] {
  if (!CODE_FORMS.has(form.id)) return [];
  const byRow = new Map<string, Figure[]>();
  for (const figure of form.figures) {
    const { code } = figure.row;
    if (
      code === null ||
      form.rows.some((row) => row.code !== null && row.code !== code && row.code.startsWith(code))
    )
      continue;
    const list = byRow.get(code);
    if (list) list.push(figure);
    else byRow.set(code, [figure]);
  }
  return [...byRow.values()]
    .map((row) => row.map(({ cell }) => keyOf(cell)))
    .filter((keys) => keys.every((key) => open.has(key)));
}
