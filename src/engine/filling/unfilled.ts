/** Cells that an identity could give an amount and that stay blank, each with what stands in the way. */
import type { BoundTerm } from '../equations/evaluate';
import type { Figure } from '../forms/model';
import type { Sentence } from '../report/sentence';
import { qualifiedA1 } from '../workbook/reference';
import { othersOf, wayTo } from './derive';
import type { BoundIdentity } from './identities';
import { standingOf, type CellKey } from './knowledge';
import { placeOf } from './proposals';
import type { Unfilled } from './proposal';
import type { Asked } from './question';
import type { Solution } from './solve';

export function unfilledCells(asked: Asked, solution: Solution): readonly Unfilled[] {
  return [...solution.open].flatMap((key): Unfilled[] => {
    const figure = asked.figures.get(key);
    if (!figure || asked.reckoned.has(key)) return [];
    const why = reason(asked, solution, key, figure);
    return why ? [{ ...placeOf(figure), cell: figure.cell, sheet: figure.cell.sheet, why }] : [];
  });
}

function reason(asked: Asked, solution: Solution, key: CellKey, figure: Figure): Sentence | null {
  const cell = qualifiedA1(figure.cell);
  const derived = solution.derived.get(key);
  if (derived) {
    const lies = asked.isCovered(figure.cell) && !derived.staysBlank;
    return lies ? { id: 'fillCovered', values: { cell } } : null;
  }
  const disputed = solution.doubts.disputed.get(key);
  if (disputed) return { id: 'fillDisputed', values: { cell, identities: identityList(disputed) } };
  if (!solution.live.has(key)) return null;
  const inTheWay = solution
    .identitiesAt(key)
    .filter((identity) => wayTo(identity, key) !== 'rest')
    .map((identity) => ({ identity, cells: unknownIn(solution, othersOf(identity, key)) }))
    .reduce<{ identity: BoundIdentity; cells: readonly string[] } | null>(
      (best, one) => (best && best.cells.length <= one.cells.length ? best : one),
      null,
    );
  if (!inTheWay) return null;
  const { identity, cells } = inTheWay;
  const values = { cell, cells: listOf(cells), statement: `${identity.check} ${identity.statement}` };
  return { id: cells.length > 0 ? 'fillNotKnown' : 'fillCoarse', values };
}

function unknownIn(solution: Solution, terms: readonly BoundTerm[]): readonly string[] {
  return terms.flatMap(({ figure }) => {
    const { kind } = standingOf(solution, figure);
    return figure && (kind === 'unusable' || kind === 'blank') ? [qualifiedA1(figure.cell)] : [];
  });
}

const LISTED_CELLS = 6;

function listOf(cells: readonly string[]): string {
  const listed = cells.slice(0, LISTED_CELLS).join('、');
  return cells.length > LISTED_CELLS ? `${listed}…` : listed;
}

function identityList(identities: readonly BoundIdentity[]): string {
  return [...new Set(identities.map(({ check, statement }) => `${check} ${statement}`))]
    .slice(0, 3)
    .join('；');
}
