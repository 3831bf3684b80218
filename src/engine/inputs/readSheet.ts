/** Reads the sheet 填报说明数据 back: the key of a row says what it is, wherever the row stands. */
import { readAmount } from '../amounts/reading';
import { toFixed } from '../amounts/scaled';
import { qualifiedA1, type CellRef } from '../workbook/reference';
import type { CellSnapshot, WorkbookSnapshot } from '../workbook/snapshot';
import { halfWidth } from '../workbook/text';
import { presentValue, type InputEntries } from './entries';
import type { InputEntry, InputKey } from './inputs';
import { placeOf, type InputField } from './keys';
import { judgeKey, labelOf } from './labels';
import { notOfKind, quoted, type InputProblem } from './problems';
import { inputsSheet, keyIn, layoutOf, type InputsLayout } from './sheetLayout';
import { readValue } from './values';

export interface ReadInputs {
  readonly entries: InputEntries;
  readonly problems: readonly InputProblem[];
}

/** No entries where there is no such sheet. A value that cannot be used is left out and said. */
export function readInputsSheet(snapshot: WorkbookSnapshot): ReadInputs {
  const sheet = inputsSheet(snapshot);
  if (!sheet || sheet.cells.length === 0) return { entries: new Map(), problems: [] };
  const layout = layoutOf(sheet);
  if (!layout) {
    const sentence = { id: 'inputHeaderMissing', values: { sheet: sheet.name } } as const;
    return { entries: new Map(), problems: [{ key: '', cell: null, level: 'error', sentence }] };
  }
  const entries = new Map<InputKey, InputEntry>();
  const problems: InputProblem[] = [];
  for (let row = layout.header + 1; row <= layout.grid.extent.bottom; row += 1) {
    const line = lineAt(layout, row);
    if (!line) continue;
    const read = readLine(line, entries);
    if ('sentence' in read) problems.push(read);
    else if (read.value !== null) {
      entries.set(line.key, { value: read.value, cell: line.ref, origin: 'sheet' });
    }
  }
  return { entries, problems };
}

interface Line {
  /** '' where the row has none. */
  readonly key: InputKey;
  readonly ref: CellRef;
  readonly cell: CellSnapshot;
  /** What the column 单位 says; '' where it says nothing. */
  readonly unit: string;
}

/** A row with something in 填报内容. A second header (of a copied block) is none. */
function lineAt({ grid, columns }: InputsLayout, row: number): Line | null {
  const cell = grid.at(row, columns.value);
  if (!cell || cell.text.trim() === '') return null;
  const key = keyIn(grid.at(row, columns.key));
  if (key === '键') return null;
  const beside = columns.unit === null ? undefined : grid.at(row, columns.unit);
  const unit = halfWidth(beside?.text ?? '').trim();
  return { key, ref: { sheet: grid.name, row, column: columns.value }, cell, unit };
}

function readLine(
  { key, ref, cell, unit }: Line,
  entries: InputEntries,
): InputProblem | { readonly value: InputEntry['value'] | null } {
  const place = qualifiedA1(ref);
  const problem = (
    id: 'inputKeyMissing' | 'inputKeyUnknown' | 'inputKeyRepeated' | 'inputCellUnreadable' | 'inputOtherUnit',
    values: Readonly<Record<string, string>>,
  ): InputProblem => ({ key, cell: ref, level: 'error', sentence: { id, values: { place, ...values } } });

  if (key === '') return problem('inputKeyMissing', { text: quoted(cell.text) });
  const field = placeOf(key)?.field;
  if (!field || judgeKey(key) !== 'known') return problem('inputKeyUnknown', { text: quoted(key) });
  const label = labelOf(key, { year: null, nameOf: () => null });
  const earlier = entries.get(key)?.cell;
  if (earlier) return problem('inputKeyRepeated', { label, other: qualifiedA1(earlier) });
  if (field.kind === 'amount' && unit !== '' && unit !== field.unit) {
    return problem('inputOtherUnit', { label, text: quoted(unit), unit: field.unit });
  }
  if (cell.kind === 'error' || cell.kind === 'boolean') {
    return problem('inputCellUnreadable', { label, text: quoted(cell.text) });
  }
  const value = readValue(field, rawValue(field, cell));
  if (value === null) return notOfKind(field, { key, cell: ref, place, value: cell.text });
  return { value: presentValue(value) };
}

/** What the cell says: amounts as they show, like the figures of the forms, words as they stand. */
function rawValue({ kind }: InputField, cell: CellSnapshot): unknown {
  if (cell.kind === 'text') return String(cell.value);
  if (kind === 'count' || kind === 'year') return Number(cell.value);
  if (kind !== 'amount') return cell.text;
  const reading = readAmount(cell);
  return reading.kind === 'amount' ? toFixed(reading.written, reading.decimals) : cell.text;
}
