import { useCallback, useRef, useState } from 'react';
import { a1, contains, type Area, type CellRef } from '../../engine/workbook/reference';
import type { SheetSnapshot } from '../../engine/workbook/snapshot';
import { HostFailure } from '../../hosts/host';
import { cellsWithin } from '../../engine/calculation/sheetCells';
import { copied, type Copied } from '../clipboard/copied';
import { pasted } from '../clipboard/paste';
import type { GridEdits } from '../pageHost';
import { editable, entered } from './entry';
import { sheetOf } from './version';
import type { CellWish } from './workbookEditor';

/** A cell being typed into. */
export interface Draft {
  readonly cell: CellRef;
  readonly text: string;
  /** What it began with; what was not changed is not written. null: typed over whatever stood there. */
  readonly initial: string | null;
  /** In the cell, or in the bar above. */
  readonly place: 'cell' | 'bar';
  /** Differs for every beginning of an edit of what stands there. */
  readonly began: number | null;
}

export type EditProblem =
  | { readonly kind: 'failed'; readonly failure: HostFailure }
  | { readonly kind: 'readOnly' }
  | { readonly kind: 'tooLargeToPaste' }
  | { readonly kind: 'tooLargeToCopy' }
  | { readonly kind: 'merged'; readonly cell: string }
  /** What was typed begins like a formula and is none: it was not written. */
  | { readonly kind: 'notAFormula'; readonly cell: CellRef; readonly text: string }
  /** The same among what was pasted: there it is the text it is. */
  | { readonly kind: 'pastedAsText'; readonly cells: readonly CellRef[] };

export interface GridEditing {
  readonly draft: Draft | null;
  readonly problem: EditProblem | null;
  readonly dismiss: () => void;
  /** Back to what was typed and not written. */
  readonly resume: () => void;
  /** What stands in the cell, to be changed there or in the bar. */
  readonly begin: (place: Draft['place']) => void;
  readonly type: (text: string, place: Draft['place']) => void;
  readonly commit: () => void;
  readonly cancel: () => void;
  /** The focus went elsewhere: as in Excel, what was typed counts. */
  readonly leave: (place: Draft['place']) => void;
  readonly clear: () => void;
  readonly step: (by: 1 | -1) => void;
  /** The text for the clipboard; null where there is too much. */
  readonly copy: () => string | null;
  readonly paste: (text: string) => void;
}

export interface GridEditingOptions {
  readonly edits: GridEdits | null;
  readonly sheet: SheetSnapshot | undefined;
  /** The selected cell: of a merged rectangle the first one. */
  readonly cell: CellRef;
  /** Everything that is selected. */
  readonly area: Area;
  readonly onTyping: (cell: CellRef | null) => void;
  readonly onSelect: (sheet: string, area: Area) => void;
}

/** A copy of more cells than this would stop the browser. */
const MOST_COPIED = 1_000_000;

/** Typing, clearing, copying and pasting cells, and taking it back. */
export function useGridEditing(options: GridEditingOptions): GridEditing {
  const { edits, sheet, cell, area, onTyping, onSelect } = options;
  const [draft, setDraft] = useState<Draft | null>(null);
  const [problem, setProblem] = useState<EditProblem | null>(null);
  const own = useRef<Copied | null>(null);
  const turn = useRef(0);
  /** A cell that is about to be edited, and what was typed meanwhile; '' stands for a Backspace. */
  const waiting = useRef<{ readonly cell: CellRef; readonly typed: string[] } | null>(null);

  const change = useCallback(
    (next: Draft | null) => {
      setDraft(next);
      onTyping(next?.cell ?? null);
    },
    [onTyping],
  );
  const attempt = async (act: () => Promise<unknown>): Promise<void> => {
    setProblem(null);
    try {
      await act();
    } catch (error) {
      const failure = error instanceof HostFailure ? error : new HostFailure('unknown', String(error));
      setProblem({ kind: 'failed', failure });
    }
  };
  /** @param after what to tell once it is written */
  const write = (wishes: Parameters<GridEdits['write']>[0], after: () => EditProblem | null): void => {
    if (!edits) setProblem({ kind: 'readOnly' });
    else {
      void attempt(async () => {
        await edits.write(wishes);
        setProblem(after());
      });
    }
  };
  const writeTyped = (at: CellRef, text: string): void => {
    let refused = false;
    const content: CellWish['content'] = (format, facts) => {
      const made = entered(text, format, facts);
      refused = made === null;
      return made;
    };
    write(
      () => [{ cell: at, content }],
      () => (refused ? { kind: 'notAFormula', cell: at, text } : null),
    );
  };

  const begin = (place: Draft['place']): void => {
    if (!edits) {
      setProblem({ kind: 'readOnly' });
      return;
    }
    const mine = (turn.current += 1);
    const own = { cell, typed: [] as string[] };
    waiting.current = own;
    void attempt(async () => {
      const held = await edits.heldAt(cell).finally(() => {
        if (waiting.current === own) waiting.current = null;
      });
      const initial = editable(held.cell, held.format, held.facts);
      const text = own.typed.reduce(
        (so, more) => (more === '' ? so.replace(/.$/su, '') : so + more),
        initial,
      );
      if (mine === turn.current) change({ cell, text, initial, place, began: mine });
      // Whoever went on to another cell typed into this one all the same.
      else if (own.typed.length > 0 && text !== initial) writeTyped(cell, text);
    });
  };
  const type = (text: string, place: Draft['place']): void => {
    if (draft) {
      change({ ...draft, text });
      return;
    }
    if (place === 'cell' && waiting.current && sameCell(waiting.current.cell, cell)) {
      waiting.current.typed.push(text);
      return;
    }
    turn.current += 1;
    if (!edits) setProblem({ kind: 'readOnly' });
    else change({ cell, text, initial: null, place, began: null });
  };
  const cancel = (): void => {
    turn.current += 1;
    change(null);
  };
  const commit = (): void => {
    cancel();
    if (!draft || draft.text === draft.initial) return;
    writeTyped(draft.cell, draft.text);
  };

  const clear = (): void => {
    if (!sheet) return;
    const { name } = sheet;
    write(
      (now) => {
        const held = sheetOf(now, name);
        const merges = held?.merges ?? [];
        // Below the first cell of a merged rectangle nothing is seen, and nothing can be written.
        const isFirst = ({ row, column }: Place): boolean =>
          merges.every((one) => !contains(one, row, column) || (one.top === row && one.left === column));
        return [...cellsWithin(held?.cells ?? [], area)].filter(isFirst).map(({ row, column }) => ({
          cell: { sheet: name, row, column },
          content: () => ({ kind: 'blank' }),
        }));
      },
      () => null,
    );
  };
  const step = (by: 1 | -1): void => {
    if (!edits) return;
    void attempt(async () => {
      const edit = await edits.step(by);
      const places = edit?.cells.map((one) => one.cell) ?? [];
      const [first] = places;
      if (!first) return;
      const same = places.filter((place) => place.sheet === first.sheet);
      onSelect(first.sheet, {
        top: Math.min(...same.slice(0, MOST_SELECTED).map(({ row }) => row)),
        left: Math.min(...same.slice(0, MOST_SELECTED).map(({ column }) => column)),
        bottom: Math.max(...same.slice(0, MOST_SELECTED).map(({ row }) => row)),
        right: Math.max(...same.slice(0, MOST_SELECTED).map(({ column }) => column)),
      });
    });
  };
  const copy = (): string | null => {
    const cells = (area.bottom - area.top + 1) * (area.right - area.left + 1);
    if (!sheet || cells > MOST_COPIED) {
      setProblem({ kind: 'tooLargeToCopy' });
      return null;
    }
    setProblem(null);
    own.current = copied(sheet, area);
    return own.current.text;
  };
  const paste = (text: string): void => {
    if (!sheet || text === '') return;
    const texts: CellRef[] = [];
    const block = pasted({
      sheet,
      target: area,
      text,
      own: own.current,
      onText: (place) => texts.push(place),
    });
    if (block.kind === 'tooLarge') setProblem({ kind: 'tooLargeToPaste' });
    else if (block.kind === 'merged') setProblem({ kind: 'merged', cell: a1(block) });
    else {
      write(
        () => block.wishes,
        () => (texts.length > 0 ? { kind: 'pastedAsText', cells: texts } : null),
      );
      if (edits) onSelect(sheet.name, block.area);
    }
  };

  return {
    draft,
    problem,
    dismiss: useCallback(() => setProblem(null), []),
    resume: () => {
      if (problem?.kind !== 'notAFormula') return;
      const { cell: at, text } = problem;
      turn.current += 1;
      onSelect(at.sheet, { top: at.row, left: at.column, bottom: at.row, right: at.column });
      setProblem(null);
      change({ cell: at, text, initial: null, place: 'cell', began: turn.current });
    },
    begin,
    type,
    commit,
    cancel,
    leave: (place) => {
      if (draft?.place === place) commit();
    },
    clear,
    step,
    copy,
    paste,
  };
}

type Place = Pick<CellRef, 'row' | 'column'>;

function sameCell(a: CellRef, b: CellRef): boolean {
  return a.sheet === b.sheet && a.row === b.row && a.column === b.column;
}

/** Enough to show where something was undone; a spread of a million numbers overflows the stack. */
const MOST_SELECTED = 10_000;
