import { useMemo } from 'react';
import { emptyNoteEdits } from '../../../engine/forms/emptyNotes';
import type { InputTable } from '../../../engine/inputs/inputs';
import { neededInputs, type NeededGroup } from '../../../engine/inputs/needed';
import { inputsSheetEdit } from '../../../engine/inputs/sheet';
import type { ChartData } from '../../../engine/narrative/narrative';
import { isSafeToWrite, planNarrative } from '../../../engine/narrative/sheet/plan';
import type { ParagraphState } from '../../../engine/narrative/sheet/states';
import type { Pack } from '../../../engine/packs';
import type { KeptInputs } from '../../../engine/report/state';
import { INPUTS_SHEET } from '../../../engine/workbook/ownSheets';
import type { WorkbookSnapshot } from '../../../engine/workbook/snapshot';
import type { Host } from '../../../hosts/host';
import type { NarrativeText } from '../../../locales/interface/narrative';
import type { Kept } from '../../kept/kept';
import { usePreview } from '../../writing/usePreview';
import type { Agreed } from '../../writing/useWriting';
import { useWords } from '../desk';
import { isIn } from '../standing';
import type { Narrated } from '../useNarrated';
import type { WritePanelProps } from './WritePanel';

/** What is to be looked at before it is written: the text or a chapter of it, or the sheet 填报说明数据. */
export type PlanId = { readonly kind: 'text'; readonly chapter: string | null } | { readonly kind: 'inputs' };

export interface ShownPlan extends Pick<WritePanelProps, 'title' | 'asks' | 'plan' | 'nothing' | 'note'> {
  /** Differs for every preview asked for. */
  readonly turn: number;
}

export interface Plans {
  readonly plan: ShownPlan | null;
  /** The workbook is being read for a preview. */
  readonly looking: boolean;
  /** Whether 填报说明数据 is there. */
  readonly sheetThere: boolean;
  /** Reads the workbook as it is now, for someone may have typed into it, and shows what would change. */
  readonly look: (id: PlanId) => Promise<void>;
  readonly lookAgain: () => Promise<void>;
  readonly close: () => void;
}

export interface PlansOptions {
  readonly host: Host;
  readonly snapshot: WorkbookSnapshot;
  readonly told: Narrated;
  readonly table: InputTable;
  readonly pack: Pack;
  readonly kept: Kept;
  readonly reread: () => Promise<WorkbookSnapshot | null>;
}

/** Previews of what could be written. They follow the workbook: what is agreed to is what was shown last. */
export function usePlans(options: PlansOptions): Plans {
  const { host, snapshot, reread } = options;
  const words = useWords();
  const { wanted, looking, look, lookAgain, close } = usePreview<PlanId>(reread);
  const sheetThere = useMemo(
    () => snapshot.sheets.some(({ name, cells }) => name === INPUTS_SHEET && cells.length > 0),
    [snapshot],
  );
  const plan: ShownPlan | null = wanted && {
    turn: wanted.turn,
    note: host.kind === 'excel' ? words.write.noUndo : '',
    ...(wanted.id.kind === 'text'
      ? textPlan(options, wanted.id.chapter, words)
      : inputsPlan(options, sheetThere, words)),
  };
  return { plan, looking, sheetThere, look, lookAgain, close };
}

type Shown = Omit<ShownPlan, 'turn' | 'note'>;

function textPlan(
  { snapshot, told, kept }: PlansOptions,
  chapter: string | null,
  { write }: NarrativeText,
): Shown {
  const inScope = ({ section }: ParagraphState): boolean => chapter === null || isIn(chapter, section);
  const title = told.chapters.find(({ id }) => id === chapter)?.sections[0].title;
  return {
    title: title === undefined ? write.preview : `${write.preview} · ${title}`,
    nothing: write.nothing,
    asks: told.states.filter(
      (state) => inScope(state) && state.status !== 'current' && !isSafeToWrite(state),
    ),
    plan: (taken): Agreed => {
      const planned = planNarrative(
        snapshot,
        told.narrative,
        kept.state.narrative,
        (state) => inScope(state) && (isSafeToWrite(state) || taken.has(state.id)),
        chartsOf(told.narrative, chapter),
      );
      // The whole report also says under empty forms that they are; a chapter of it does not.
      const notes = chapter === null ? emptyNoteEdits(snapshot, told.recognition, told.narrative) : [];
      const edit = { ...planned.edit, cells: [...planned.edit.cells, ...notes] };
      return { edit, kept: { narrative: planned.kept } };
    },
  };
}

/** A chapter has the charts above its captions; those of others are not touched with it. */
function chartsOf({ sections, charts }: Narrated['narrative'], chapter: string | null): readonly ChartData[] {
  if (chapter === null) return charts;
  const own = sections.filter(({ id }) => isIn(chapter, id));
  const ids = new Set(own.flatMap(({ paragraphs }) => paragraphs.map((one) => one.chart)));
  return charts.filter(({ id }) => ids.has(id));
}

function inputsPlan(
  { snapshot, told, table, pack, kept }: PlansOptions,
  sheetThere: boolean,
  { inputs, write }: NarrativeText,
): Shown {
  const asked = told.narrative.missing.map(({ key }) => key);
  const needed = neededInputs(told.recognition, { pack, table, asked });
  const edit = inputsSheetEdit(snapshot, needed, table);
  return {
    title: write.sheetPreview,
    nothing: sheetThere ? inputs.sheetDone : inputs.sheetBlocked,
    asks: [],
    plan: (): Agreed => ({ edit, kept: { inputs: withoutRow(kept.state.inputs, needed) } }),
  };
}

/** What was typed and has no row there; the rest stands on the sheet from now on, and is changed and cleared there. */
function withoutRow(inputs: KeptInputs, needed: readonly NeededGroup[]): KeptInputs {
  const rows = new Set(needed.flatMap((group) => group.rows.map(({ key }) => key)));
  return Object.fromEntries(Object.entries(inputs).filter(([key]) => !rows.has(key)));
}
