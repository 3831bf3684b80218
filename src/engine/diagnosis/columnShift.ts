/**
 * Shifts in a short column of its own (表6), which few equations speak of. Where figures were lost, solving for them uses
 * these up; so the likeliest distance is named, and with it all others that the equations confirm as much.
 */
import type { SentenceId } from '../report/sentence';
import type { Judgement } from './hypothesis';
import { lostTails, oddBlanks, type LostTail } from './lostTails';
import type { Network } from './network';
import type { CodedRows } from './rows';
import { bestShift, hypothesisOf } from './rowShift';
import { blockAt, type Block } from './shiftedBlock';
import { covers, openLines, type Table } from './tables';

/** Blank cells that a shift explains weigh more than the nearness of another one, and less than an equation. */
const PRICE_ODD = 0.05;
/** A wrong cell explains one equation less than hold with it: the one its value is solved from. */
const SOLVED_BY_CELL = 1;
/** With fewer, the equations tell what was lost and nothing else. */
const FEWEST_CONFIRMED = 1;

interface Candidate {
  readonly block: Block;
  readonly judgement: Judgement;
  /** Equations that confirm it: not those that lost figures are solved from. */
  readonly support: number;
  readonly odd: number;
  /** All that is broken in the column holds then. */
  readonly closes: boolean;
}

/** The likeliest shift of the column. Where no equation confirms it, it saves nothing and gives way to all that does. */
export function columnShifts(network: Network, table: Table, forms: CodedRows): Judgement[] {
  const found = likeliest(network, table, forms);
  return found ? [found.candidate.judgement] : [];
}

/**
 * The same against one cell that explains all that is broken in the column. A shift that more equations confirm, or as many
 * while it explains every blank cell too, comes before the cell; one that is as good otherwise is told with the cell.
 */
export function columnShiftsBeside(
  network: Network,
  table: Table,
  forms: CodedRows,
  cell: Judgement,
): Judgement[] {
  const { subject } = cell.hypothesis;
  const found = subject.kind === 'cell' ? likeliest(network, table, forms) : null;
  if (!found || subject.kind !== 'cell') return [cell];
  const { candidate, distances } = found;
  const support = cell.fixed.length - SOLVED_BY_CELL;
  const explainsBlanks = candidate.odd === 0 && oddBlanks(network, table, null) > 0;
  if (candidate.support < support) return [cell];
  if (candidate.support > support || explainsBlanks) {
    const saving = Math.max(candidate.judgement.saving, cell.saving + PRICE_ODD);
    return [cell, { ...candidate.judgement, saving }];
  }
  const shift = { cells: candidate.judgement.hypothesis.cells, distances: signed(distances) };
  return [{ ...cell, hypothesis: { ...cell.hypothesis, subject: { ...subject, shift } } }];
}

interface Likeliest {
  readonly candidate: Candidate;
  /** The distances that explain as much, its own in front. */
  readonly distances: readonly number[];
}

function likeliest(network: Network, table: Table, forms: CodedRows): Likeliest | null {
  const tails = lostTails(network, table);
  const tail = tails[0] ? ofTail(network, table, tails[0]) : null;
  const candidate = likelier(tail, ofSearch(network, table, forms));
  if (!candidate) return null;
  const { by } = candidate.block;
  const equal = tails.filter(({ block, support }) => block.by !== by && support >= candidate.support);
  const distances = [by, ...equal.map(({ block }) => block.by)];
  return { candidate: { ...candidate, judgement: withDistances(candidate, distances) }, distances };
}

function ofTail(
  network: Network,
  table: Table,
  { block, restored, fixed, support, odd }: LostTail,
): Candidate {
  const hypothesis = hypothesisOf(network, table, block, restored);
  return {
    block,
    support,
    odd,
    closes: true,
    judgement: { hypothesis, fixed, broken: 0, saving: fixed.length - hypothesis.price },
  };
}

/** What the search of any table finds: shifts that wrap round too, and such as explain a part of what is broken. */
function ofSearch(network: Network, table: Table, forms: CodedRows): Candidate | null {
  const found = bestShift(network, table, forms);
  if (!found) return null;
  const { block, judgement } = found;
  const solved = blockAt(network, table, block)?.solved ?? 0;
  const support = Math.max(0, judgement.fixed.length - solved);
  const closes = covers(judgement.fixed, openLines(network, table));
  return { block, judgement, support, odd: oddBlanks(network, table, block), closes };
}

/**
 * A block with a lost tail explains all that is broken and left nothing behind. Only one that wraps round is set against it,
 * and only where it explains as much: what it leaves open would be a second slip.
 */
function likelier(tail: Candidate | null, searched: Candidate | null): Candidate | null {
  if (!tail || !searched) return tail ?? searched;
  const worth = ({ judgement, odd }: Candidate): number => judgement.saving - PRICE_ODD * odd;
  return searched.block.wrapped && searched.closes && worth(searched) > worth(tail) ? searched : tail;
}

function withDistances({ judgement, support }: Candidate, distances: readonly number[]): Judgement {
  const { hypothesis } = judgement;
  const { subject } = hypothesis;
  if (subject.kind !== 'range' || (distances.length < 2 && support >= FEWEST_CONFIRMED)) return judgement;
  const { id, values } = subject.sentence;
  const [up, down]: readonly SentenceId[] =
    distances.length > 1
      ? ['causeShiftedUpOr', 'causeShiftedDownOr']
      : ['causeShiftedUpUnproved', 'causeShiftedDownUnproved'];
  const others = distances.length > 1 ? { others: signed(distances.slice(1)) } : {};
  const sentence = { id: (id === 'causeShiftedUp' ? up : down) ?? id, values: { ...values, ...others } };
  // Of several distances none is proven, nor is one that no equation confirms.
  const told = { ...hypothesis, subject: { ...subject, sentence }, moves: () => null };
  return { ...judgement, hypothesis: told };
}

/** `-3、+2`: rows up and down that the block was moved by. */
function signed(distances: readonly number[]): string {
  return [...distances]
    .sort((a, b) => a - b)
    .map((by) => (by > 0 ? `+${by}` : `-${-by}`))
    .join('、');
}
