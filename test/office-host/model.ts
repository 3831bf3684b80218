/**
 * The workbook in memory: what the emulated Excel holds. Loaded from a snapshot, exported as plain JSON so that
 * "nothing was left behind" is one comparison. There is no calculation: formulas keep the value they came with.
 */
import type { Area } from '../../src/engine/workbook/reference';
import type { CellSnapshot, SheetSnapshot, WorkbookSnapshot } from '../../src/engine/workbook/snapshot';
import { display, inferNumberFormat } from './display';

export interface ModelCell {
  readonly row: number;
  readonly column: number;
  kind: CellSnapshot['kind'];
  value: number | string | boolean;
  text: string;
  formula: string | null;
  numberFormat: string;
}

/** Properties of a nested object (`format/fill/color`), kept as they were set. */
export interface PropertyTree {
  [name: string]: string | number | boolean | null | PropertyTree;
}

export interface ModelConditionalFormat {
  readonly id: string;
  readonly type: string;
  readonly area: Area;
  readonly rule: PropertyTree;
  readonly format: PropertyTree;
}

export interface ModelProtection {
  readonly password: string;
}

export class ModelSheet {
  visibility: 'Visible' | 'Hidden' | 'VeryHidden' = 'Visible';
  merges: Area[] = [];
  readonly hiddenRows = new Set<number>();
  readonly hiddenColumns = new Set<number>();
  readonly fills = new Map<string, string>();
  conditionalFormats: ModelConditionalFormat[] = [];
  protection: ModelProtection | null = null;
  private readonly cells = new Map<string, ModelCell>();

  constructor(
    readonly id: string,
    public name: string,
    /** A chart sheet is listed like any other and refuses everything about cells. */
    readonly kind: 'worksheet' | 'chart' = 'worksheet',
  ) {}

  cell(row: number, column: number): ModelCell | undefined {
    return this.cells.get(`${row}:${column}`);
  }

  put(cell: ModelCell): void {
    this.cells.set(`${cell.row}:${cell.column}`, cell);
  }

  remove(row: number, column: number): void {
    this.cells.delete(`${row}:${column}`);
  }

  /** In row order, then column order. */
  allCells(): ModelCell[] {
    return [...this.cells.values()].sort((a, b) => a.row - b.row || a.column - b.column);
  }

  /** The rectangle around all cells that hold something; null on a blank sheet. */
  usedArea(): Area | null {
    const cells = [...this.cells.values()];
    if (cells.length === 0) return null;
    const rows = cells.map((cell) => cell.row);
    const columns = cells.map((cell) => cell.column);
    return {
      top: rows.reduce((a, b) => Math.min(a, b)),
      left: columns.reduce((a, b) => Math.min(a, b)),
      bottom: rows.reduce((a, b) => Math.max(a, b)),
      right: columns.reduce((a, b) => Math.max(a, b)),
    };
  }

  toJSON(): unknown {
    return {
      id: this.id,
      name: this.name,
      kind: this.kind,
      visibility: this.visibility,
      cells: this.allCells(),
      merges: this.merges,
      hiddenRows: [...this.hiddenRows].sort((a, b) => a - b),
      hiddenColumns: [...this.hiddenColumns].sort((a, b) => a - b),
      fills: [...this.fills],
      conditionalFormats: this.conditionalFormats,
      protection: this.protection,
    };
  }
}

export class ModelWorkbook {
  sheets: ModelSheet[] = [];
  active: ModelSheet | null = null;
  selection: { readonly sheet: string; readonly area: Area } | null = null;
  readonly settings = new Map<string, unknown>();
  customXml: { readonly id: string; xml: string }[] = [];
  calculationMode = 'Automatic';
  enableEvents = true;
  private lastId = 0;

  constructor(readonly name: string) {}

  newId(): string {
    this.lastId += 1;
    return `{${String(this.lastId).padStart(8, '0')}-0001-0000-0000-000000000000}`;
  }

  addSheet(name: string, kind: ModelSheet['kind'] = 'worksheet'): ModelSheet {
    const sheet = new ModelSheet(this.newId(), name, kind);
    this.sheets.push(sheet);
    this.active ??= sheet;
    return sheet;
  }

  /** By id or by name; names compare without case, as in Excel. */
  sheet(key: string): ModelSheet | undefined {
    const name = key.toLowerCase();
    return this.sheets.find((sheet) => sheet.id === key || sheet.name.toLowerCase() === name);
  }

  /** Everything a file would keep, and what the user sees. */
  toJSON(): unknown {
    return {
      name: this.name,
      sheets: this.sheets.map((sheet) => sheet.toJSON()),
      active: this.active?.name ?? null,
      selection: this.selection,
      settings: [...this.settings],
      customXml: this.customXml,
      calculationMode: this.calculationMode,
      enableEvents: this.enableEvents,
    };
  }
}

const VISIBILITY = { visible: 'Visible', hidden: 'Hidden', veryHidden: 'VeryHidden' } as const;

/** Puts a snapshot, from whatever host, into an emulated workbook. */
export function loadModel(snapshot: WorkbookSnapshot): ModelWorkbook {
  const workbook = new ModelWorkbook(snapshot.name);
  for (const sheet of snapshot.sheets) loadSheet(workbook.addSheet(sheet.name), sheet);
  workbook.active = workbook.sheets.find((sheet) => sheet.visibility === 'Visible') ?? null;
  return workbook;
}

function loadSheet(model: ModelSheet, sheet: SheetSnapshot): void {
  model.visibility = VISIBILITY[sheet.visibility];
  model.merges = [...(sheet.merges ?? [])];
  for (const row of sheet.hiddenRows) model.hiddenRows.add(row);
  for (const column of sheet.hiddenColumns) model.hiddenColumns.add(column);
  for (const cell of sheet.cells) {
    const { row, column, kind, value, text } = cell;
    const formula = cell.formula ?? null;
    model.put({ row, column, kind, value, text, formula, numberFormat: inferNumberFormat(cell) });
  }
}

/** Writes as a person typing would: the number format stays, an empty string clears the cell. */
export function writeCell(
  sheet: ModelSheet,
  row: number,
  column: number,
  typed: number | string | boolean,
): void {
  if (typed === '') return sheet.remove(row, column);
  const numberFormat = sheet.cell(row, column)?.numberFormat ?? 'General';
  const isFormula = typeof typed === 'string' && typed.startsWith('=') && typed.length > 1;
  const value = isFormula ? 0 : coerce(typed);
  const kind = typeof value === 'string' ? 'text' : typeof value === 'number' ? 'number' : 'boolean';
  const text = display(value, numberFormat);
  sheet.put({ row, column, kind, value, text, formula: isFormula ? typed : null, numberFormat });
}

function coerce(typed: number | string | boolean): number | string | boolean {
  if (typeof typed !== 'string') return typed;
  if (typed.startsWith("'")) return typed.slice(1);
  return /^[+-]?(\d+\.?\d*|\.\d+)$/.test(typed) ? Number(typed) : typed;
}
