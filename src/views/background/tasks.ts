/**
 * What the engine is asked for by the views and takes longer than a frame: done by a worker, or here where there is none.
 * What goes in and out is copied between the two, so it is plain values; a pack goes by its name.
 */
import type { ChartData } from '../../engine/narrative/narrative';
import type { NumberPolicy } from '../../engine/narrative/numbers';
import type { WorkbookState } from '../../engine/report/state';
import type { WorkbookReport } from '../../engine/report/report';
import type { WorkbookSnapshot } from '../../engine/workbook/snapshot';
import type { FillQuestion, Plans } from '../filling/plansFor';
import type { WordMade, WordQuestion } from '../narrative/word/wordBytes';

/** What each task is given and what it makes. */
export interface Tasks {
  /** The report under what is kept with the workbook. */
  readonly check: {
    readonly given: { readonly snapshot: WorkbookSnapshot; readonly state: WorkbookState };
    readonly made: WorkbookReport;
  };
  readonly fill: { readonly given: FillQuestion; readonly made: Plans };
  readonly word: { readonly given: WordQuestion; readonly made: WordMade };
  /** As SVG. The first one takes long: the drawing library is large. */
  readonly chart: {
    readonly given: { readonly chart: ChartData; readonly numbers: NumberPolicy };
    readonly made: string;
  };
}

export type TaskName = keyof Tasks;
export type Given<K extends TaskName> = Tasks[K]['given'];
export type Made<K extends TaskName> = Tasks[K]['made'];

/** Each loads what it needs when it is asked for the first time. */
export const TASKS: { readonly [K in TaskName]: (given: Given<K>) => Promise<Made<K>> } = {
  async check({ snapshot, state }) {
    const { check } = await import('../../engine/run');
    const { checkOptionsOf } = await import('../../engine/report/state');
    return check(snapshot, checkOptionsOf(state));
  },
  fill: async (question) => (await import('../filling/plansFor')).plansFor(question),
  word: async (question) => (await import('../narrative/word/wordBytes')).wordBytes(question),
  async chart({ chart, numbers }) {
    const { chartSvg } = await import('../../output/charts/chartSvg');
    return chartSvg(chart, { numbers });
  },
};
