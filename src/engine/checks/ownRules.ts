/**
 * Identities that users write themselves, in the official notation, on a sheet 自定义公式: one a row, with an optional
 * description beside it. They run like ours and their results stand beside ours.
 */
import { parseEquation } from '../equations/parse';
import { FORM_NAMES } from '../equations/syntax';
import { tokenFrom } from '../equations/tokens';
import { Grid } from '../workbook/grid';
import { OWN_RULES_SHEET } from '../workbook/ownSheets';
import { qualifiedA1, type CellRef } from '../workbook/reference';
import type { WorkbookSnapshot } from '../workbook/snapshot';
import { broken, remark, type Check } from './check';
import { identity } from './identity';

export { OWN_RULES_SHEET };

const FORMULA_HEADER = /^(自定义|校验|勾稽)?(公式|关系|关系式|等式)$/;
const DESCRIPTION_HEADER = /^(说明|名称|描述|备注)$/;
const RELATION = /[=＝≥≧⩾≤≦⩽<>＜＞]/;

interface Line {
  readonly cell: CellRef;
  readonly text: string;
  readonly description: string;
}

/** Where the rules stand on the sheet; `descriptions` null where nothing is said beside them. */
interface Layout {
  readonly formulas: number;
  readonly descriptions: number | null;
  /** First row that may hold a rule. */
  readonly top: number;
}

/** A check for each row; a row that cannot be read is a check that says where it stops. Ids are `U-` and the sheet row. */
export function ownRules(snapshot: WorkbookSnapshot): readonly Check[] {
  const sheet = snapshot.sheets.find(({ name }) => name.trim() === OWN_RULES_SHEET);
  if (!sheet) return [];
  const grid = new Grid(sheet);
  const layout = headed(grid) ?? plain(grid);
  return layout ? linesOf(grid, layout).map(ruleOf) : [];
}

/** Below a header 公式 in its column, with 说明 where its header stands. */
function headed(grid: Grid): Layout | null {
  const { top, bottom } = grid.extent;
  let layout: Layout | null = null;
  for (let row = top; row <= Math.min(bottom, top + 5); row += 1) {
    const cells = grid.cellsOf(row);
    const header = cells.find((cell) => FORMULA_HEADER.test(grid.labelOf(cell)));
    if (!header) continue;
    const described = cells.find((cell) => DESCRIPTION_HEADER.test(grid.labelOf(cell)));
    layout = { formulas: header.column, descriptions: described?.column ?? null, top: row + 1 };
    // A title above says the same word; the lowest header counts.
    if (described || row > top) break;
  }
  return layout;
}

/** Without a header: from the first cell that reads like a rule on, its column, with words at its right. */
function plain(grid: Grid): Layout | null {
  const first = grid.sheet.cells.find(({ kind, value }) => kind === 'text' && RELATION.test(String(value)));
  return first ? { formulas: first.column, descriptions: first.column + 1, top: first.row } : null;
}

/** Whatever stands in the column is taken for a rule: `#NAME?` is one that Excel took for a formula of its own. */
function linesOf(grid: Grid, { formulas, descriptions, top }: Layout): Line[] {
  return grid.sheet.cells.flatMap(({ row, column, kind, value, text }): Line[] => {
    if (column !== formulas || row < top) return [];
    const written = withoutStop(kind === 'text' ? String(value) : text);
    if (written === '') return [];
    const description = descriptions === null ? '' : (grid.at(row, descriptions)?.text.trim() ?? '');
    return [{ cell: { sheet: grid.name, row, column }, text: written, description }];
  });
}

/** Copied from a note, an identity ends like a sentence. */
function withoutStop(text: string): string {
  const trimmed = text.trim();
  return /[;；。]$/.test(trimmed) ? trimmed.slice(0, -1).trimEnd() : trimmed;
}

function ruleOf({ cell, text, description }: Line): Check {
  const id = `U-${cell.row + 1}`;
  const basis = [description === '' ? `${OWN_RULES_SHEET}（本单位）` : description];
  const result = parseEquation(text);
  if (!result.ok) return unreadable({ id, cell, text, basis }, result.position, result.problem);
  const { left, right } = result.equation;
  const form = left[0]?.operand.form ?? null;
  // On a sheet of its own a rule must say of which form it speaks.
  if (form === null || [...left, ...right].some(({ operand }) => operand.form === null)) {
    return unreadable({ id, cell, text, basis }, formlessOperand(text), 'formNeeded');
  }
  return identity({ id, form, equations: [text], basis });
}

const FORM_NAME_STARTS = new Set(Object.values(FORM_NAMES).map((name) => name.charAt(0)));

/** Where the first operand without a form begins, in a text that can be read. */
function formlessOperand(text: string): number {
  let depth = 0;
  let begins = true;
  for (let token = tokenFrom(text, 0); token.kind !== 'end'; token = tokenFrom(text, token.end)) {
    if (token.kind === 'sign' || token.kind === 'relation') {
      begins = depth === 0;
      continue;
    }
    if (begins && !FORM_NAME_STARTS.has(text.charAt(token.start))) return token.start;
    begins = false;
    if (token.kind === 'open' || token.kind === 'openSquare') depth += 1;
    if (token.kind === 'close' || token.kind === 'closeSquare') depth -= 1;
  }
  return 0;
}

interface UnreadableRule {
  readonly id: string;
  readonly cell: CellRef;
  readonly text: string;
  readonly basis: readonly string[];
}

/** A check that says where reading stopped; `position` counts from 0. */
function unreadable({ id, cell, text, basis }: UnreadableRule, position: number, problem: string): Check {
  return {
    id,
    forms: [],
    level: 'warning',
    statement: text,
    basis,
    run: () => {
      const values = { cell: qualifiedA1(cell), note: text, position: String(position + 1), problem };
      const why = { id: 'ownRuleUnread' as const, values };
      const instance = broken('', { ...remark(null, cell, why), label: text });
      return { instances: [{ ...instance, outcome: 'unreadable', why }], why: null };
    },
  };
}
