/**
 * From the text to the change of the workbook that writes it. Only what is taken is touched: paragraphs edited by a
 * person stay as they are unless someone says otherwise, and rows of the user's own always do.
 */
import {
  NO_EDIT,
  sameContent,
  type CellContent,
  type CellEdit,
  type WorkbookEdit,
} from '../../workbook/edits';
import { NARRATIVE_SHEET } from '../../workbook/ownSheets';
import type { WorkbookSnapshot } from '../../workbook/snapshot';
import type { Narrative } from '../narrative';
import { planCharts } from './chartBlocks';
import { textMark, type KeptNarrative } from './kept';
import { ID_COLUMN, narrativeSheet, rowsOnSheet, TEXT_COLUMN, type SheetRow } from './rows';
import { narrativeStates, type ParagraphState } from './states';

export interface NarrativePlan {
  readonly edit: WorkbookEdit;
  /** What is remembered once the edit is applied. */
  readonly kept: KeptNarrative;
}

/** Column A holds a paragraph as wide as a page, B the ids; D to F the numbers of the charts. */
const COLUMN_WIDTHS = [100, 12, 4, 24, 16, 16];

/** What is written without asking: what is new, and what is ours and would read otherwise now. */
export function isSafeToWrite({ status, ours }: ParagraphState): boolean {
  return status === 'unwritten' || status === 'outdated' || (status === 'gone' && ours === true);
}

/**
 * @param take which of the paragraphs that are not current are written (those that are gone: removed)
 * @param drawn the charts whose numbers are written
 */
export function planNarrative(
  snapshot: WorkbookSnapshot,
  narrative: Narrative,
  kept: KeptNarrative,
  take: (state: ParagraphState) => boolean = isSafeToWrite,
  drawn: Narrative['charts'] = narrative.charts,
): NarrativePlan {
  const sheet = narrativeSheet(snapshot);
  const states = narrativeStates(snapshot, narrative, kept);
  const taken = states.filter((state) => state.status !== 'current' && take(state));
  const before = sheet ? rowsOnSheet(sheet) : [];
  const after = rewritten(before, states, new Set(taken.map(({ id }) => id)));
  const cells = changedCells(before, after, states);
  const charts = planCharts(sheet, drawn, kept);
  if (cells.length === 0 && charts.cells.length === 0)
    return { edit: NO_EDIT, kept: remembered(kept, states, []) };
  return {
    edit: {
      ...NO_EDIT,
      newSheets: sheet ? [] : [{ name: NARRATIVE_SHEET, columnWidths: COLUMN_WIDTHS }],
      cells: [...cells, ...charts.cells],
      charts: charts.charts,
      removedCharts: charts.removed,
    },
    kept: { ...remembered(kept, states, taken), ...charts.kept },
  };
}

interface PlannedRow extends SheetRow {
  /** Of a row that is written anew. */
  readonly kind: ParagraphState['kind'] | null;
}

/** The rows there are, with what is taken put in, taken out, or added behind what it follows in the text. */
function rewritten(
  before: readonly SheetRow[],
  states: readonly ParagraphState[],
  taken: ReadonlySet<string>,
): readonly PlannedRow[] {
  const stateOf = new Map(states.map((state) => [state.id, state]));
  const rows: PlannedRow[] = before.flatMap((row): PlannedRow[] => {
    const state = row.id === null ? undefined : stateOf.get(row.id);
    if (!state || !taken.has(state.id)) return [{ ...row, kind: state?.kind ?? null }];
    if (state.now === null) return [];
    return [{ ...row, text: { kind: 'text', text: state.now }, kind: state.kind }];
  });
  let previous = -1;
  for (const { id, now, kind, cell } of states) {
    const place = rows.findIndex((row) => row.id === id);
    if (place >= 0) {
      previous = place;
    } else if (cell === null && now !== null && taken.has(id)) {
      // A sheet without any text of ours holds the user's own: ours goes below it.
      const behind = previous < 0 && !rows.some((row) => row.id !== null) ? rows.length - 1 : previous;
      const row = {
        id,
        text: { kind: 'text', text: now },
        idContent: { kind: 'text', text: id },
        kind,
      } as const;
      rows.splice(behind + 1, 0, row);
      previous = behind + 1;
    }
  }
  return rows;
}

/** Row by row, what differs. */
function changedCells(
  before: readonly SheetRow[],
  after: readonly PlannedRow[],
  states: readonly ParagraphState[],
): CellEdit[] {
  const kindOf = new Map(states.map(({ id, kind }) => [id, kind]));
  const rows = Array.from({ length: Math.max(before.length, after.length) }, (_, row) => row);
  return rows.flatMap((row) => {
    const [old, now] = [before[row], after[row]];
    const oldKind = old && old.id !== null ? kindOf.get(old.id) : undefined;
    const kind = now?.kind ?? null;
    const looks = {
      ...(kind === null ? {} : { look: kind }),
      ...(oldKind === undefined ? {} : { lookBefore: oldKind }),
    };
    return [
      ...cellEdit(row, TEXT_COLUMN, old?.text, now?.text, looks),
      ...cellEdit(row, ID_COLUMN, old?.idContent, now?.idContent, {
        ...(kind === null ? {} : { look: 'note' }),
        ...(oldKind === undefined ? {} : { lookBefore: 'note' }),
      }),
    ];
  });
}

function cellEdit(
  row: number,
  column: number,
  before: CellContent = { kind: 'blank' },
  after: CellContent = { kind: 'blank' },
  looks: Pick<CellEdit, 'look' | 'lookBefore'>,
): CellEdit[] {
  if (sameContent(before, after)) return [];
  return [{ cell: { sheet: NARRATIVE_SHEET, row, column }, before, after, ...looks }];
}

/** What was taken is remembered as it is written now, what reads so anyway too; what is taken out is forgotten. */
function remembered(
  kept: KeptNarrative,
  states: readonly ParagraphState[],
  taken: readonly ParagraphState[],
): KeptNarrative {
  const known = [...taken, ...states.filter(({ status }) => status === 'current')];
  const now = known.flatMap(({ id, now: text }) => (text === null ? [] : [[id, textMark(text)] as const]));
  const removed = new Set(taken.filter(({ now: text }) => text === null).map(({ id }) => id));
  const rest = Object.entries(kept).filter(([id]) => !removed.has(id));
  return Object.fromEntries([...rest, ...now]);
}
