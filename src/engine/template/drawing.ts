/** A sheet being drawn: cells are put where they belong, merged where they span several, then closed into a value. */
import type { Area } from '../workbook/reference';
import type { CodeRule, PrintSetup, TemplateCell, TemplateSheet } from './sheet';
import { CELL_STYLES, type CellStyle } from './styles';
import { textHeight } from './textSize';

/** Points of a row that holds one line. */
const ROW_HEIGHT = 17;

export interface Span {
  readonly rows?: number;
  readonly columns?: number;
}

export class SheetDrawing {
  private readonly cells: TemplateCell[] = [];
  private readonly merges: Area[] = [];
  private readonly heights = new Map<number, number>();
  private readonly rules: CodeRule[] = [];

  constructor(private readonly columnWidths: readonly number[]) {}

  get columnCount(): number {
    return this.columnWidths.length;
  }

  /** A cell, or a merged area where it spans several: every cell of it has the look, the first the content. */
  put(row: number, column: number, style: CellStyle, content?: string | number, span: Span = {}): void {
    const { rows = 1, columns = 1 } = span;
    const area = { top: row, left: column, bottom: row + rows - 1, right: column + columns - 1 };
    for (let r = area.top; r <= area.bottom; r += 1) {
      for (let c = area.left; c <= area.right; c += 1) {
        const isFirst = r === row && c === column;
        this.cells.push({ row: r, column: c, style, ...(isFirst && content !== undefined && { content }) });
      }
    }
    if (rows > 1 || columns > 1) this.merges.push(area);
  }

  /** One cell beside the other, from `column` on. */
  putAll(row: number, column: number, style: CellStyle, contents: readonly (string | number)[]): void {
    contents.forEach((content, index) => this.put(row, column + index, style, content));
  }

  /** Empty cells with a look. */
  putEmpty(row: number, column: number, style: CellStyle, count: number): void {
    for (let index = 0; index < count; index += 1) this.put(row, column + index, style);
  }

  height(row: number, points: number): void {
    this.heights.set(row, points);
  }

  /** A text over columns that wraps; its row is as high as it needs, and at least as high as `least` points. */
  paragraph(row: number, column: number, style: CellStyle, text: string, columns: number, least = 0): void {
    this.put(row, column, style, text === '' ? undefined : text, { columns });
    const width = this.columnWidths.slice(column, column + columns).reduce((sum, each) => sum + each, 0);
    const needed = textHeight(text, width, CELL_STYLES[style].size);
    this.height(row, Math.max(least, needed, this.heights.get(row) ?? 0));
  }

  rule(rule: CodeRule): void {
    this.rules.push(rule);
  }

  close(
    form: TemplateSheet['form'],
    name: string,
    setup: { readonly frozen: TemplateSheet['frozen']; readonly print: PrintSetup },
  ): TemplateSheet {
    const cells = [...this.cells].sort((a, b) => a.row - b.row || a.column - b.column);
    const rows = Math.max(...this.heights.keys(), cells.at(-1)?.row ?? 0) + 1;
    return {
      form,
      name,
      cells,
      merges: this.merges,
      columnWidths: this.columnWidths,
      rowHeights: Array.from({ length: rows }, (_, row) => this.heights.get(row) ?? ROW_HEIGHT),
      ...setup,
      codeRules: this.rules,
    };
  }
}
