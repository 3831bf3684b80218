/** The workbook with proposed texts in it, and what is recognised then: rows that were not there are filled like others. */
import type { Recognition } from '../forms/model';
import { recognise } from '../forms/recognise';
import type { CellContent } from '../workbook/edits';
import type { CellRef } from '../workbook/reference';
import type { CellSnapshot, WorkbookSnapshot } from '../workbook/snapshot';
import type { FillProposal } from './proposal';

export interface Standing {
  readonly snapshot: WorkbookSnapshot;
  readonly recognition: Recognition;
}

/** @param proposals for blank cells */
export function asWritten(standing: Standing, proposals: readonly FillProposal[]): Standing {
  if (proposals.length === 0) return standing;
  const snapshot = withTexts(standing.snapshot, proposals);
  const sheets = Object.fromEntries(
    Object.entries(standing.recognition.choices ?? {}).flatMap(([id, { sheet, result }]) =>
      result === 'used' ? [[id, sheet]] : [],
    ),
  );
  return { snapshot, recognition: recognise(snapshot, sheets) };
}

function withTexts(snapshot: WorkbookSnapshot, proposals: readonly FillProposal[]): WorkbookSnapshot {
  return {
    ...snapshot,
    sheets: snapshot.sheets.map((sheet) => {
      const added = proposals
        .filter(({ cell }) => cell.sheet === sheet.name)
        .flatMap(({ cell, after }) => cellOf(cell, after));
      if (added.length === 0) return sheet;
      const taken = new Set(added.map(({ row, column }) => `${row}|${column}`));
      const kept = sheet.cells.filter(({ row, column }) => !taken.has(`${row}|${column}`));
      const cells = [...kept, ...added].sort((a, b) => a.row - b.row || a.column - b.column);
      return { ...sheet, cells };
    }),
  };
}

function cellOf({ row, column }: CellRef, content: CellContent): CellSnapshot[] {
  if (content.kind === 'text')
    return [{ row, column, kind: 'text', value: content.text, text: content.text }];
  if (content.kind !== 'number') return [];
  return [{ row, column, kind: 'number', value: Number(content.value), text: content.value }];
}
