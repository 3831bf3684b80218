/**
 * What a diagnosis is made of: a supposed slip with the values it would put right, and what the equations say to it.
 */
import type { Cause, SlipPattern } from '../report/report';
import type { Sentence } from '../report/sentence';
import type { CellId, Change, LineId, Network } from './network';
import type { Scaled } from '../amounts/scaled';

export interface Hypothesis extends Change {
  readonly kind: Cause['kind'];
  /**
   * What it takes to believe it, counted in equations: one for the slip itself, one for every figure that is not known
   * but solved for. A cell with a new value costs two, so that two equations must agree on it before it is accused.
   */
  readonly price: number;
  /** The cells at fault, the one to look at first in front. Empty where the row is not in the form. */
  readonly cells: readonly CellId[];
  readonly subject: Subject;
  /** Findings that are no equations and that it explains too. */
  readonly remarks: readonly string[];
  /**
   * Of figures that stand in the wrong places: which belongs where, null where that is not certain. Asked of the hypothesis
   * that is accepted, with the equations it explains.
   */
  readonly moves?: (fixed: readonly LineId[]) => Moves | null;
}

/** Figures that stand in the wrong places. */
export interface Moves {
  /** Cell → the cell that holds what belongs there. */
  readonly sources: ReadonlyMap<CellId, CellId>;
  /** Cells whose right figure went out of the form. */
  readonly lost: ReadonlySet<CellId>;
}

/** How a cause names what is at fault. */
export type Subject =
  | {
      readonly kind: 'cell';
      readonly value: Scaled;
      readonly slip: SlipPattern | null;
      /** A shift of these cells, by rows (`-1、-2`, down is positive), that explains as much. */
      readonly shift?: { readonly cells: readonly CellId[]; readonly distances: string };
    }
  /** A rectangle of cells; the sentence gets its range. */
  | { readonly kind: 'range'; readonly sentence: Sentence; readonly suggested: Scaled | null }
  /** A row that should or should not be there, told by the cell where it is expected. */
  | {
      readonly kind: 'row';
      readonly sentence: Sentence;
      readonly place: Pick<Cause, 'sheet' | 'cell' | 'form' | 'label'>;
    };

export interface Judgement {
  readonly hypothesis: Hypothesis;
  readonly fixed: readonly LineId[];
  readonly broken: number;
  /** Equations explained, less the price; what is broken anew counts double. The more the better. */
  readonly saving: number;
}

/** Fewer than this many equations accuse nobody: with one, any of its cells may be wrong. */
const ENOUGH_EQUATIONS = 2;

/** What the equations say; null where too few agree. */
export function judge(network: Network, hypothesis: Hypothesis): Judgement | null {
  const { fixed, broken } = network.trial(hypothesis);
  const remarks = hypothesis.remarks.length;
  const saving = fixed.length + remarks - 2 * broken - hypothesis.price;
  const agreed = fixed.length + ENOUGH_EQUATIONS * Math.min(1, remarks) - broken;
  return agreed >= ENOUGH_EQUATIONS && saving >= 0 ? { hypothesis, fixed, broken, saving } : null;
}
