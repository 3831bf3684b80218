/** From figures to the standard workbook in 元: lines, items, and everything that follows from them. */
import { toText, ZERO, type Scaled } from '../amounts/scaled';
import { planFill } from '../filling/fill';
import { figureAt, foundForm, type Recognition } from '../forms/model';
import { recognise } from '../forms/recognise';
import type { Pack } from '../packs/pack';
import type { TemplateWorkbook } from '../template/sheet';
import type { TemplateStructure } from '../template/structure';
import { templateWorkbook } from '../template/template';
import { BLANK_CONTENT, type CellEdit } from '../workbook/edits';
import type { WorkbookSnapshot } from '../workbook/snapshot';
import { inYuan, shownSnapshot, withEdits } from './contents';
import type { SourceFigure } from './source';

export interface WorkbookRequest {
  readonly pack: Pack;
  readonly year: number;
  readonly entity: string;
  readonly structure: TemplateStructure;
  readonly figures: readonly SourceFigure[];
  /** Whether an empty 表9 may be said to be one. */
  readonly threePublic: boolean;
}

export interface BuiltWorkbook {
  readonly template: TemplateWorkbook;
  readonly snapshot: WorkbookSnapshot;
  readonly recognition: Recognition;
  /** Cells that were derived from the items. */
  readonly derived: number;
}

export function buildWorkbook(request: WorkbookRequest): BuiltWorkbook {
  const { pack, year, entity, structure, figures } = request;
  const blank = inYuan(templateWorkbook({ pack, year, entity, structure }));
  const items = withEdits(blank, itemEdits(recognise(shownSnapshot(blank)), figures));
  const snapshot = shownSnapshot(items);
  const { edit } = planFill(snapshot, recognise(snapshot), { pack, formulas: false, choices: new Set() });
  const follows = edit.cells.filter(({ cell, after }) =>
    isOurs(items, cell.sheet, after.kind === 'text', request),
  );
  const template = withEdits(items, follows);
  const filled = shownSnapshot(template);
  return { template, snapshot: filled, recognition: recognise(filled), derived: follows.length };
}

function itemEdits(recognition: Recognition, figures: readonly SourceFigure[]): readonly CellEdit[] {
  return figures.flatMap(({ form: id, row, column, value }): CellEdit[] => {
    const form = foundForm(recognition, id);
    const figure = form && figureAt(form, row, column);
    if (!figure) return [];
    const after = { kind: 'number', value: toText(value), decimals: null } as const;
    return [{ cell: figure.cell, before: BLANK_CONTENT, after }];
  });
}

/**
 * The self-evaluation forms are in 万元 and about more than the accounts: they stay blank. 表9 is called empty only where
 * the sources tell.
 */
function isOurs(
  { sheets }: TemplateWorkbook,
  name: string,
  isText: boolean,
  { threePublic }: WorkbookRequest,
): boolean {
  const form = sheets.find((sheet) => sheet.name === name)?.form;
  if (form === undefined || form === 'P1' || form === 'P2') return false;
  return !(form === 'T9' && isText && !threePublic);
}

/** The amount of a cell, nought where it is blank; null where the workbook has no such cell or it cannot be read. */
export function amountIn(
  recognition: Recognition,
  { form: id, row, column }: Pick<SourceFigure, 'form' | 'row' | 'column'>,
): Scaled | null {
  const form = foundForm(recognition, id);
  const reading = form && figureAt(form, row, column)?.reading;
  if (!reading || reading.kind === 'unreadable') return null;
  return reading.kind === 'blank' ? ZERO : reading.value;
}
