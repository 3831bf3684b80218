/**
 * The workbook in memory: what the emulated Excel holds. Loaded from a snapshot, exported as plain JSON so that
 * "nothing was left behind" is one comparison. There is no calculation: formulas keep the value they came with,
 * also when they come back to their cell, and new ones show 0.
 */
import type { Area } from '../../src/engine/workbook/reference';
import type { CellSnapshot, SheetSnapshot, WorkbookSnapshot } from '../../src/engine/workbook/snapshot';
import { display, inferNumberFormat } from './display';

export interface ModelCell {
  readonly row: number;
  readonly column: number;
  readonly kind: CellSnapshot['kind'];
  readonly value: number | string | boolean;
  /** What it shows where that is known, from a file; otherwise its number format decides. */
  readonly text?: string;
  readonly formula: string | null;
}

/** Formats of one cell other than its number format: `Font.Bold`, `Fill.Color`. */
export type ModelFormat = Readonly<Record<string, string | number | boolean>>;

export interface ModelValidation {
  readonly Rule: Readonly<Record<string, unknown>>;
  readonly Prompt: unknown;
  readonly ErrorAlert: unknown;
  readonly IgnoreBlanks: boolean;
}

/** A chart with what was set on it: `Title.Text`, `DataLabels.ShowPercentage`. */
export interface ModelChart {
  readonly id: string;
  name: string;
  readonly type: string;
  readonly data: Area;
  readonly seriesBy: string;
  position: readonly [from: string, to: string] | null;
  readonly properties: PropertyTree;
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
  /** By `row:column`, as everything that belongs to single cells. */
  readonly formats = new Map<string, ModelFormat>();
  readonly validations = new Map<string, ModelValidation>();
  /** In points, where it is not the standard width. */
  readonly columnWidths = new Map<number, number>();
  frozen: Area | null = null;
  charts: ModelChart[] = [];
  conditionalFormats: ModelConditionalFormat[] = [];
  protection: ModelProtection | null = null;
  private readonly cells = new Map<string, ModelCell>();
  /** What formulas came out as where they were, by `row:column:formula`: all the calculation there is. */
  private readonly results = new Map<string, Pick<ModelCell, 'kind' | 'value'>>();
  /** Blank cells have a number format too. */
  private readonly numberFormats = new Map<string, string>();

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
    const { row, column, formula, kind, value } = cell;
    this.cells.set(`${row}:${column}`, cell);
    if (formula !== null) this.results.set(`${row}:${column}:${formula}`, { kind, value });
  }

  /** What the formula shows in this cell: what it showed there before, or 0. */
  result(row: number, column: number, formula: string): Pick<ModelCell, 'kind' | 'value'> {
    return this.results.get(`${row}:${column}:${formula}`) ?? { kind: 'number', value: 0 };
  }

  remove(row: number, column: number): void {
    this.cells.delete(`${row}:${column}`);
  }

  numberFormat(row: number, column: number): string {
    return this.numberFormats.get(`${row}:${column}`) ?? 'General';
  }

  setNumberFormat(row: number, column: number, format: string): void {
    if (format === 'General' || format === '') this.numberFormats.delete(`${row}:${column}`);
    else this.numberFormats.set(`${row}:${column}`, format);
    const cell = this.cell(row, column);
    if (cell) this.put({ row, column, kind: cell.kind, value: cell.value, formula: cell.formula });
  }

  /** What the cell shows. */
  shown(row: number, column: number): string {
    const cell = this.cell(row, column);
    return cell ? (cell.text ?? display(cell.value, this.numberFormat(row, column))) : '';
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
      cells: this.allCells().map((cell) => ({ ...cell, text: this.shown(cell.row, cell.column) })),
      numberFormats: sorted(this.numberFormats),
      formats: sorted(this.formats),
      validations: sorted(this.validations),
      columnWidths: sorted(this.columnWidths),
      frozen: this.frozen,
      charts: this.charts,
      merges: this.merges,
      hiddenRows: [...this.hiddenRows].sort((a, b) => a - b),
      hiddenColumns: [...this.hiddenColumns].sort((a, b) => a - b),
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
  /** Sheets can be neither added nor removed. */
  structureProtected = false;
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

  /** The user then sees the next visible sheet, or the one before. */
  removeSheet(sheet: ModelSheet): void {
    const index = this.sheets.indexOf(sheet);
    this.sheets = this.sheets.filter((other) => other !== sheet);
    if (this.active !== sheet) return;
    const visible = (other: ModelSheet) => other.visibility === 'Visible';
    this.active =
      this.sheets.slice(index).find(visible) ?? this.sheets.slice(0, index).reverse().find(visible) ?? null;
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
      structureProtected: this.structureProtected,
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
    model.setNumberFormat(row, column, inferNumberFormat(cell));
    model.put({ row, column, kind, value, text, formula: cell.formula ?? null });
  }
}

/** Entries in an order that does not depend on when they were made. */
function sorted<K extends string | number, V>(entries: ReadonlyMap<K, V>): [K, V][] {
  return [...entries].sort(([a], [b]) => (a < b ? -1 : 1));
}
