/**
 * Filling what follows from the rest. Totals, subtotals and amounts that stand in several forms are derived from the
 * identities of the check; nothing is invented, and nothing that stands in a cell is replaced unless it was chosen.
 */
import type { Recognition } from '../forms/model';
import { qualifiedA1 } from '../workbook/reference';
import type { WorkbookSnapshot } from '../workbook/snapshot';
import { accusedCells, doubtsAfter, type Accused } from './doubts';
import { editOf, inSheetOrder } from './edit';
import { keyOf, type CellKey, type Doubts } from './knowledge';
import { missingRows } from './missingRows';
import { names } from './names';
import { noteProposals } from './notes';
import { fillPerformance } from './performance';
import type { FillOptions, FillPlan, FillProposal, Unfilled } from './proposal';
import { differingProposal, filledProposal } from './proposals';
import { questionOf, type Asked } from './question';
import { solve, type Solution } from './solve';
import { unfilledCells } from './unfilled';

/**
 * @returns every proposal with the identity it follows from; the edit holds those for blank cells and the chosen ones.
 *   The same input gives the same plan.
 */
export function planFill(
  snapshot: WorkbookSnapshot,
  recognition: Recognition,
  options: FillOptions,
): FillPlan {
  const named = names({ snapshot, recognition });
  const rows = missingRows(named);
  const stated = answer(questionOf(rows.snapshot, rows.recognition, options.pack, new Set()));
  const chosen = new Set(
    [...stated.accused].flatMap(([key, { figure }]) =>
      options.choices.has(qualifiedA1(figure.cell)) ? [key] : [],
    ),
  );
  const answered =
    chosen.size === 0 ? stated : answer(questionOf(rows.snapshot, rows.recognition, options.pack, chosen));
  const { asked, solution } = answered;
  const filled = [...solution.derived.values()].flatMap((derived) => {
    const isChosen = chosen.has(derived.key);
    return filledProposal(asked, solution, derived, isChosen, options.formulas) ?? [];
  });
  const written = new Set(filled.map(({ cell }) => keyOf(cell)));
  const differing = [stated, answered].flatMap((one) =>
    [...one.accused].flatMap(([key, cell]): FillProposal[] =>
      written.has(key) ? [] : [differingProposal(one.asked, cell, one.solution)],
    ),
  );
  const performance = fillPerformance(rows.recognition, { asked, solution }, options);
  const proposals = inSheetOrder(snapshot, [
    ...named.proposals,
    ...rows.proposals,
    ...filled,
    ...unique(differing),
    ...performance.proposals,
    ...noteProposals(rows.snapshot, solution, rows.recognition),
  ]);
  const unfilled: readonly Unfilled[] = [
    ...named.unfilled,
    ...rows.unfilled,
    ...unfilledCells(asked, solution),
    ...performance.unfilled,
  ];
  return { proposals, edit: editOf(proposals), unfilled };
}

function unique(proposals: readonly FillProposal[]): readonly FillProposal[] {
  const seen = new Map(proposals.map((proposal) => [keyOf(proposal.cell), proposal]));
  return [...seen.values()];
}

interface Answer {
  readonly asked: Asked;
  readonly solution: Solution;
  readonly accused: ReadonlyMap<CellKey, Accused>;
}

/** Solves until the solution gives rise to no more doubts; each round adds to a set of cells, so it ends. */
function answer(asked: Asked): Answer {
  const accused = new Map<CellKey, Accused>();
  const none: Doubts = { wrong: new Set(), missing: asked.notNought, disputed: new Map() };
  let doubts = none;
  for (;;) {
    const solution = solve(asked, doubts);
    const more = accusedCells(solution).filter(({ figure }) => !accused.has(keyOf(figure.cell)));
    if (more.length > 0) {
      for (const one of more) accused.set(keyOf(one.figure.cell), one);
      doubts = { ...none, wrong: new Set(accused.keys()) };
      continue;
    }
    const after = doubtsAfter(solution, doubts);
    if (after === doubts) return { asked, solution, accused };
    doubts = after;
  }
}
