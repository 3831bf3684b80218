import { useMemo } from 'react';
import type { Recognition } from '../../engine/forms/model';
import type { InputKey, InputTable } from '../../engine/inputs/inputs';
import type { ThisYear } from '../../engine/inputs/prior';
import { labelOf } from '../../engine/inputs/labels';
import { ENTITY_KINDS } from '../../engine/inputs/values';
import { namesOf } from '../../engine/inputs/workbookFacts';
import { narrate } from '../../engine/narrative/narrate';
import type { Narrative } from '../../engine/narrative/narrative';
import { asOnSheet, type TextOnSheet } from '../../engine/narrative/sheet/asOnSheet';
import { narrativeStates, type ParagraphState } from '../../engine/narrative/sheet/states';
import type { Pack } from '../../engine/packs';
import type { WorkbookState } from '../../engine/report/state';
import type { WorkbookSnapshot } from '../../engine/workbook/snapshot';
import { recognised } from '../recognised';
import { chaptersOf, type Chapter } from './standing';

export interface Narrated {
  readonly recognition: Recognition;
  readonly narrative: Narrative;
  readonly states: readonly ParagraphState[];
  /** The text as people left it on their sheet. */
  readonly onSheet: TextOnSheet;
  readonly chapters: readonly Chapter[];
  readonly labelOf: (key: InputKey) => string;
}

export interface NarratedOptions {
  readonly snapshot: WorkbookSnapshot;
  readonly table: InputTable;
  readonly pack: Pack;
  readonly state: WorkbookState;
}

/** The text of the workbook as it reads now, and how its sheet stands against it. */
export function useNarrated({ snapshot, table, pack, state }: NarratedOptions): Narrated {
  const { sheets, narrative: written } = state;
  const recognition = useMemo(() => recognised(snapshot, sheets), [snapshot, sheets]);
  const narrative = useMemo(() => narrate(recognition, table, pack), [recognition, table, pack]);
  const states = useMemo(() => narrativeStates(snapshot, narrative, written), [snapshot, narrative, written]);
  const onSheet = useMemo(() => asOnSheet(narrative, states), [narrative, states]);
  const chapters = useMemo(() => chaptersOf(narrative, states), [narrative, states]);
  const named = useMemo(() => {
    const known = namesOf(recognition);
    const names = { ...known, year: narrative.year ?? known.year };
    return (key: InputKey) => labelOf(key, names);
  }, [recognition, narrative]);
  return { recognition, narrative, states, onSheet, chapters, labelOf: named };
}

/** What last year's workbook is held against. */
export function thisYear({ narrative }: Narrated, table: InputTable): ThisYear {
  const { year, entity } = narrative;
  const given = table.get('entityKind')?.value;
  return { year, entity, entityKind: ENTITY_KINDS.find((kind) => kind === given) ?? null };
}
