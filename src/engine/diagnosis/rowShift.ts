/**
 * Hypothesis: from some row on, the amounts of one or several columns stand k rows too high or too low; what fell off the
 * end stands at the other end (wrapped) or is lost.
 *
 * Where to look is told by the figures: the value asked of a cell stands k rows away. From there both ends of the block
 * are moved until it explains no more; only where that leaves something open, in a short table, every block is tried.
 */
import { keyedBlocks } from './blockSearch';
import { rangeOf } from './cause';
import { judge, type Hypothesis, type Judgement } from './hypothesis';
import type { Network } from './network';
import { rowName, type CodedRows } from './rows';
import { blockAt, shiftedBack, type Block, type Restored } from './shiftedBlock';
import { provenMoves } from './shiftRivals';
import { FARTHEST, shiftStarts, wrappedBlocks, type ShiftStart } from './shiftStarts';
import { openLines, type Table } from './tables';

const PRICE = 0.8;
/**
 * A lost figure that a broken equation tells uses this equation up. A little less than one: of two explanations that are
 * otherwise equal, the one that leaves nothing open is taken.
 */
const PRICE_SOLVED = 0.97;
/** Of two shifts that explain the same the nearer one is taken, and the wrapped one, which leaves nothing to be solved. */
const PRICE_PER_ROW = 0.02;
const LONGEST_SEARCHED = 40;
/** Starting points from which every block of a table is tried. */
const MOST_SEARCHED = 3;
/** Blocks with lost figures that are tried with other ends and more columns. */
const MOST_CLIMBED = 4;

/** The best shift found in the table; none where nothing points to one. */
export function rowShifts(network: Network, table: Table, forms: CodedRows): Judgement[] {
  const best = bestShift(network, table, forms);
  return best === null ? [] : [best.judgement];
}

/** The best shift with its block; null where nothing points to one. */
export function bestShift(network: Network, table: Table, forms: CodedRows): Weighed | null {
  if (table.body.length < 2) return null;
  const starts = shiftStarts(network, table, forms);
  const open = openLines(network, table);
  let best: Weighed | null = null;
  const consider = (found: Weighed | null): void => {
    if (found && found.judgement.saving > (best?.judgement.saving ?? -Infinity)) best = found;
  };
  const explained = (): boolean =>
    best !== null && best.judgement.fixed.filter((line) => open.has(line)).length === open.size;
  const cut: Block[] = [];
  for (const start of starts) {
    consider(weighed(network, table, widened(network, table, { ...start, wrapped: true })));
    const lost = widened(network, table, { ...start, wrapped: false });
    if (lost) cut.push(lost);
    consider(weighed(network, table, lost));
  }
  if (!explained())
    for (const block of wrappedBlocks(network, table)) consider(weighed(network, table, block));
  if (!explained() && table.body.length <= LONGEST_SEARCHED) {
    const keyed = keyedBlocks(network, table);
    const [whole, others] = [keyed.filter(({ wrapped }) => wrapped), keyed.filter(({ wrapped }) => !wrapped)];
    consider(weighed(network, table, bestOf(network, table, whole)));
    if (!explained()) for (const block of others) consider(weighed(network, table, block));
    for (const start of starts.slice(0, MOST_SEARCHED)) {
      for (const wrapped of [true, false])
        consider(weighed(network, table, searched(network, table, start, wrapped)));
    }
    if (!explained())
      for (const block of cut.slice(0, MOST_CLIMBED)) consider(climbed(network, table, block));
  }
  if (best !== null && !explained()) consider(climbed(network, table, blockOf(best)));
  return best;
}

/** A block with what the equations say of it, lost figures solved for. */
export interface Weighed {
  readonly block: Block;
  readonly judgement: Judgement;
}

const blockOf = ({ block }: Weighed): Block => block;

function weighed(network: Network, table: Table, block: Block | null): Weighed | null {
  const restored = block && blockAt(network, table, block);
  const judgement = restored ? judge(network, hypothesisOf(network, table, block, restored)) : null;
  return block && judgement ? { block, judgement } : null;
}

/** Changes one end or adds a column as long as that explains more. */
function climbed(network: Network, table: Table, start: Block): Weighed | null {
  let best = weighed(network, table, start);
  for (let from: Block | null = start; from !== null && !network.exhausted;) {
    let next: Block | null = null;
    const neighbours: readonly Block[] = [...withOtherEnds(table, from), ...withOneMore(table, from)];
    for (const block of neighbours) {
      const found = weighed(network, table, block);
      if (found && found.judgement.saving > (best?.judgement.saving ?? -Infinity))
        [best, next] = [found, block];
    }
    from = next;
  }
  return best;
}

/** The block with one column more: several columns that moved alike are one slip. */
function withOneMore({ filled }: Table, block: Block): Block[] {
  return filled.flatMap((column) =>
    block.columns.includes(column)
      ? []
      : [{ ...block, columns: [...block.columns, column].sort((a, b) => a - b) }],
  );
}

/** The block with one end elsewhere, lost figures now solved for, which widening leaves out of account. */
function withOtherEnds({ body }: Table, block: Block): Block[] {
  const reach = FARTHEST + 1;
  return (['first', 'last'] as const).flatMap((side) =>
    Array.from({ length: 2 * reach + 1 }, (_, index) => block[side] + index - reach)
      .filter((at) => at >= 0 && at < body.length)
      .map((at) => ({ ...block, [side]: at }))
      .filter(({ first, last }) => last > first),
  );
}

/** Moves both ends of the block as long as that explains more. */
function widened(network: Network, table: Table, start: Block): Block | null {
  const reach = FARTHEST + 1;
  const end = table.body.length - 1;
  let block = start;
  let best = scoreOf(network, table, block);
  for (let round = 0; round < 3; round += 1) {
    const before = block;
    for (const side of ['last', 'first', 'last'] as const) {
      const from = block[side];
      for (let at = Math.max(0, from - reach); at <= Math.min(end, from + reach); at += 1) {
        const candidate = { ...block, [side]: at };
        const score = scoreOf(network, table, candidate);
        if (score > best) [block, best] = [candidate, score];
      }
    }
    if (block === before) break;
  }
  return best > 0 ? block : null;
}

function bestOf(network: Network, table: Table, blocks: readonly Block[]): Block | null {
  let found: Block | null = null;
  let best = 0;
  for (const block of blocks) {
    const score = scoreOf(network, table, block);
    if (score > best) [found, best] = [block, score];
  }
  return found;
}

/** The best of all blocks that hold the row which points to the shift most surely. */
function searched(network: Network, table: Table, start: ShiftStart, wrapped: boolean): Block | null {
  const blocks: Block[] = [];
  for (let first = 0; first <= start.surest; first += 1) {
    for (let last = Math.max(start.surest, first + 1); last < table.body.length; last += 1) {
      blocks.push({ by: start.by, columns: start.columns, first, last, wrapped });
    }
  }
  return bestOf(network, table, blocks);
}

/** What the equations say that have no lost figure in them; broken ones that have may close, and count half. */
function scoreOf(network: Network, table: Table, block: Block): number {
  if (block.last <= block.first || network.exhausted) return -Infinity;
  const { values, lost } = shiftedBack(network, table, block);
  if (values.size === 0) return -Infinity;
  const { fixed, broken } = network.trial({ values }, lost);
  const closable = new Set(
    [...lost].flatMap((cell) => network.linesOf(cell).filter((line) => network.failing.has(line))),
  );
  // Between blocks that explain the same, the shorter one claims less.
  const length = block.last - block.first;
  return fixed.length + 0.5 * closable.size - 2 * broken - 0.1 * lost.size - 0.001 * length;
}

/** Of a block moved back: what it takes to believe it, and how a cause names it. */
export function hypothesisOf(
  network: Network,
  table: Table,
  block: Block,
  { values, solved }: Restored,
): Hypothesis {
  const { body } = table;
  const { by, first, last, columns, wrapped } = block;
  const rows = body.slice(first, last + 1);
  const cells = rows.flatMap((row) => columns.flatMap((column) => row.cells[column] ?? []));
  const [top] = rows;
  return {
    kind: 'row-shift',
    price: PRICE + PRICE_PER_ROW * Math.abs(by) + PRICE_SOLVED * solved + (wrapped ? 0 : PRICE_PER_ROW),
    values,
    cells,
    subject: {
      kind: 'range',
      suggested: null,
      sentence: {
        // The right values stand below: the block had been moved down.
        id: by > 0 ? 'causeShiftedDown' : 'causeShiftedUp',
        values: {
          range: rangeOf(network, cells),
          label: top ? rowName(top.row) : '',
          rows: String(Math.abs(by)),
        },
      },
    },
    remarks: [],
    moves: (fixed) => provenMoves(network, table, block, fixed),
  };
}
