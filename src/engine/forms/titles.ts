/**
 * Where forms begin: title cells, and what their wording says the form is.
 */
import type { FormId } from '../report/report';
import type { Grid } from '../workbook/grid';
import type { Area } from '../workbook/reference';
import { plainLabel } from '../workbook/text';
import { TITLE_ALIASES } from './definitions/titles';
import type { TextLine } from './model';

const LONGEST_TITLE = 90;

/** A stretch of a sheet that begins with a title (or with the sheet) and ends before the next title. */
export interface Region {
  readonly grid: Grid;
  readonly area: Area;
  readonly title: TextLine | null;
  /** What the title says; undefined where there is no title or it says nothing, null for a form that is none of ours. */
  readonly titled: FormId | null | undefined;
}

/** The form whose longest alias the text contains; null for a published form that is none of ours. */
export function formNamed(text: string): FormId | null | undefined {
  const plain = plainLabel(text)
    .replace(/["<>《》]/g, '')
    .replace(/\d{4}年度?/g, '');
  let best: { readonly length: number; readonly form: FormId | null } | undefined;
  for (const [alias, form] of TITLE_ALIASES) {
    if (plain.includes(alias) && alias.length > (best?.length ?? 0)) best = { length: alias.length, form };
  }
  return best?.form;
}

/** Splits a sheet at its titles. A sheet without any title is one region. */
export function regionsOf(grid: Grid): readonly Region[] {
  const { extent } = grid;
  if (extent.bottom < 0) return [];
  const titles = titleCells(grid);
  if (titles.length === 0) return [{ grid, area: extent, title: null, titled: undefined }];
  return titles.map(({ line, titled }, index) => {
    const next = titles[index + 1];
    return {
      grid,
      area: { ...extent, top: line.cell.row, bottom: next ? next.line.cell.row - 1 : extent.bottom },
      title: line,
      titled,
    };
  });
}

/** How far down a title may stand, above which a form code or a heading line may be. */
const TITLE_ROWS = 4;

/**
 * Whether a region without a title of ours carries another: a table of a name that says nothing of 决算
 * (`部门支出总表`, `一般公共预算支出预算表`). Its columns may be those of our forms; its amounts are of another stage.
 */
export function isCalledOtherwise({ grid, area, title }: Region): boolean {
  if (title !== null) return false;
  for (let row = area.top; row < area.top + TITLE_ROWS; row += 1) {
    for (const cell of grid.cellsOf(row)) {
      const label = grid.labelOf(cell);
      if (cell.kind === 'text' && /[\u4e00-\u9fff]{4,}表(\(.*\))?$/.test(label) && !label.includes('决算'))
        return true;
    }
  }
  return false;
}

function titleCells(grid: Grid): { readonly line: TextLine; readonly titled: FormId | null }[] {
  const found: { line: TextLine; titled: FormId | null }[] = [];
  for (const cell of grid.sheet.cells) {
    if (cell.kind !== 'text' || cell.text.length > LONGEST_TITLE || !cell.text.includes('表')) continue;
    const label = grid.labelOf(cell);
    if (/^(注|说明|备注|附注)|[=。;]/.test(label)) continue;
    const titled = formNamed(label);
    if (titled === undefined) continue;
    // One title a row: a form code beside the title (`公开01表 收入支出决算总表`) is part of it.
    if (found.at(-1)?.line.cell.row === cell.row) continue;
    found.push({
      line: {
        cell: { sheet: grid.name, row: cell.row, column: cell.column },
        text: String(cell.value).trim(),
      },
      titled,
    });
  }
  return found;
}
