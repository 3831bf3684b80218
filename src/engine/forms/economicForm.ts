/**
 * Reader of 表6: lists of economic items side by side (three blocks, two, or one), footers 人员经费合计 and 公用经费合计.
 */
import { gluedCode, readAmount, type Reading } from '../amounts/reading';
import type { Grid } from '../workbook/grid';
import type { Body, Entry } from './body';
import { codeAt } from './codes';
import {
  OPERATING_TOTAL,
  STAFF_TOTAL,
  TOTAL_ROW,
  type FormColumn,
  type FormRow,
  type UnknownRow,
} from './model';
import type { Region } from './titles';
import { unknownRow } from './unknownRows';

interface Block {
  readonly codes: readonly number[];
  readonly name: number;
  readonly amount: number;
  readonly column: FormColumn;
}

/** Null where no block of code, name and amount with an economic code in it is found. */
export function readEconomicForm(region: Region): Body | null {
  const { grid, area } = region;
  const head = headerRow(region);
  if (head === null) return null;
  const blocks = blocksOf(grid, area.left, area.right, head);
  if (blocks.length === 0) return null;

  const entries: Entry[] = [];
  const duplicates: FormRow[] = [];
  const unknownRows: UnknownRow[] = [];
  const seen = new Set<string>();
  let bodyTop: number | null = null;
  let bottom = head;
  const add = (row: FormRow, column: FormColumn, reading: Reading): void => {
    if (seen.has(row.key)) {
      duplicates.push(row);
      return;
    }
    seen.add(row.key);
    const cell = { sheet: grid.name, row: row.sheetRow, column: column.sheetColumn };
    entries.push({ row, column, cell, reading });
  };
  for (let row = head + 1; row <= area.bottom; row += 1) {
    const footers = footersOf(grid, row, area.right, blocks);
    for (const footer of footers) {
      add(footer.row, footer.column, readAmount(grid.at(row, footer.column.sheetColumn)));
      bodyTop ??= row;
      bottom = row;
    }
    blocks.forEach((block, index) => {
      const code = codeAt(grid, row, block.codes) ?? codeGluedBefore(grid, row, block, blocks[index - 1]);
      if (code === null || !/^3\d\d(\d\d)?$/.test(code)) {
        const unknown =
          footers.length > 0 ? null : unknownRow(grid, row, [...block.codes, block.name], [block.amount]);
        if (unknown) unknownRows.push(unknown);
        return;
      }
      bodyTop ??= row;
      bottom = row;
      add(
        {
          key: code,
          label: grid.at(row, block.name)?.text.trim() ?? '',
          line: null,
          code,
          sheetRow: row,
          cell: {
            sheet: grid.name,
            row,
            column: block.codes.find((column) => grid.label(row, column) !== '') ?? block.name,
          },
          columns: [block.column],
        },
        block.column,
        withoutGluedCode(grid, row, block, blocks[index + 1]),
      );
    });
  }
  if (bodyTop === null) return null;
  const top = grid.cellsOf(head - 1).some((cell) => /^(人员|公用)经费$/.test(grid.labelOf(cell)))
    ? head - 1
    : head;
  return {
    header: { top, bottom: bodyTop - 1 },
    keyColumns: blocks.flatMap(({ codes, name }) => [
      ...codes.map((sheetColumn) => ({ sheetColumn, meaning: '经济分类科目编码' })),
      { sheetColumn: name, meaning: '科目名称' },
    ]),
    columns: blocks.map(({ column }) => column),
    entries,
    duplicates,
    unknownRows,
    bottom,
  };
}

/** The code that ran into the amount left of it (text pasted from a PDF), where this block has a name and no code. */
function codeGluedBefore(grid: Grid, row: number, block: Block, before: Block | undefined): string | null {
  if (!before || grid.label(row, block.name) === '' || block.codes.some((column) => grid.at(row, column)))
    return null;
  const reading = readAmount(grid.at(row, before.amount));
  if (reading.kind !== 'amount') return null;
  return reading.glued ?? gluedCode(reading)?.code ?? null;
}

/** A number that ends in the code its right-hand neighbour lacks (text pasted from a PDF) is read apart. */
function withoutGluedCode(grid: Grid, row: number, block: Block, next: Block | undefined): Reading {
  const reading = readAmount(grid.at(row, block.amount));
  if (!next || codeAt(grid, row, next.codes) !== null || grid.label(row, next.name) === '') return reading;
  return gluedCode(reading)?.amount ?? reading;
}

function headerRow({ grid, area }: Region): number | null {
  for (let row = area.top; row <= Math.min(area.bottom, area.top + 12); row += 1) {
    const labels = grid.cellsOf(row).map((cell) => grid.labelOf(cell));
    if (
      labels.some((label) => /科目编码|^科目代码$/.test(label)) &&
      labels.some((label) => /科目名称|^名称$/.test(label))
    )
      return row;
  }
  return null;
}

/** Each 科目名称 header with the code columns left of it and the amount column right of it. */
function blocksOf(grid: Grid, left: number, right: number, head: number): Block[] {
  const cells = grid.cellsOf(head);
  const names = cells
    .filter((cell) => /科目名称|^名称$/.test(grid.labelOf(cell)))
    .map(({ column }) => column);
  const blocks: Block[] = [];
  let start = left;
  for (const [index, name] of names.entries()) {
    const codeHeader = cells.find(
      (cell) => cell.column >= start && cell.column < name && /科目编码|^科目代码$/.test(grid.labelOf(cell)),
    );
    const limit = names[index + 1] ?? right + 1;
    const amount =
      cells.find(
        (cell) => cell.column > name && cell.column < limit && /决算|金额|支出数/.test(grid.labelOf(cell)),
      )?.column ?? name + 1;
    if (codeHeader && amount <= right) {
      blocks.push({
        codes: Array.from({ length: name - codeHeader.column }, (_, i) => codeHeader.column + i),
        name,
        amount,
        column: { key: 'c1', label: grid.label(head, amount) || '决算数', number: null, sheetColumn: amount },
      });
    }
    start = amount + 1;
  }
  return blocks;
}

/** 人员经费合计, 公用经费合计, 合计 in a row, each with the column its amount stands in. */
function footersOf(
  grid: Grid,
  row: number,
  right: number,
  blocks: readonly Block[],
): { readonly row: FormRow; readonly column: FormColumn }[] {
  const labelled = grid.cellsOf(row).flatMap((cell) => {
    const key = footerKey(grid.labelOf(cell));
    return key === null ? [] : [{ cell, key }];
  });
  return labelled.map(({ cell, key }, index) => {
    const start = (grid.mergeAt(row, cell.column)?.right ?? cell.column) + 1;
    const limit = (labelled[index + 1]?.cell.column ?? right + 1) - 1;
    const sheetColumn = footerAmount(grid, row, start, limit, blocks);
    const column: FormColumn = { key: 'c1', label: '决算数', number: null, sheetColumn };
    return {
      column,
      row: {
        key,
        label: cell.text.trim(),
        line: null,
        code: null,
        sheetRow: row,
        cell: { sheet: grid.name, row, column: cell.column },
        columns: [column],
      },
    };
  });
}

function footerKey(label: string): string | null {
  if (/^人员经费(合计|小计)$/.test(label)) return STAFF_TOTAL;
  if (/^公用经费(合计|小计)$/.test(label)) return OPERATING_TOTAL;
  return /^(合计|总计)$/.test(label) ? TOTAL_ROW : null;
}

/** The first filled cell after the label; blank → the last amount column of the blocks in reach. */
function footerAmount(
  grid: Grid,
  row: number,
  start: number,
  limit: number,
  blocks: readonly Block[],
): number {
  for (let column = start; column <= limit; column += 1) {
    if (grid.at(row, column)) return column;
  }
  return blocks.filter(({ amount }) => amount >= start && amount <= limit).at(-1)?.amount ?? limit;
}
