/** Generated workbooks, right and damaged: what an accountant may open in the middle of the work. */
import type { FormId, MoneyUnit } from '../../../../src/engine/report/report';
import type { CellSnapshot, WorkbookSnapshot } from '../../../../src/engine/workbook/snapshot';
import { randomLayout, type ExpectedFigure, type Layout } from '../../../generator/layout';
import { Random } from '../../../generator/random';

export const DAMAGES = [
  'none',
  'error cells',
  'negative amounts',
  'no forms',
  'items only',
  'all blank',
] as const;
export type Damage = (typeof DAMAGES)[number];

export interface Case {
  readonly seed: number;
  readonly damage: Damage;
  readonly snapshot: WorkbookSnapshot;
  /** What the forms state, in 万元 with the rounding of their unit, where nothing was damaged. */
  readonly units: ReadonlyMap<FormId, MoneyUnit>;
  readonly figures: readonly ExpectedFigure[];
}

/** Half of the workbooks are right. */
export function workbook(seed: number): Case {
  const random = new Random(seed * 7919);
  const layout = randomLayout(seed);
  const damage = random.chance(0.5) ? 'none' : random.pick(DAMAGES);
  return {
    seed,
    damage,
    snapshot: damaged(layout, damage, random),
    units: layout.units,
    figures: layout.figures,
  };
}

/** How many 类 表5 has; null where the workbook was damaged. */
export function classesOf({ damage, figures }: Case): number | null {
  if (damage !== 'none') return null;
  return figures.filter(({ form, key }) => form === 'T5' && /^\d{3}\|c1$/.test(key)).length;
}

function damaged(layout: Layout, damage: Damage, random: Random): WorkbookSnapshot {
  const { snapshot, figures } = layout;
  switch (damage) {
    case 'none':
      return snapshot;
    case 'error cells':
      return changed(snapshot, random.sample(figures, random.between(1, 12)), (cell) => ({
        ...cell,
        kind: 'error',
        value: '#REF!',
        text: '#REF!',
      }));
    case 'negative amounts':
      return changed(snapshot, random.sample(figures, random.between(1, 40)), negative);
    case 'no forms': {
      const gone = new Set(random.sample(snapshot.sheets, random.between(1, snapshot.sheets.length)));
      return { ...snapshot, sheets: snapshot.sheets.filter((sheet) => !gone.has(sheet)) };
    }
    case 'items only':
      return withoutRows(snapshot, figures.filter(isAboveItems));
    case 'all blank':
      return changed(snapshot, figures, () => null);
  }
}

/** A 类 or 款 of 表5. */
function isAboveItems({ form, key }: ExpectedFigure): boolean {
  return form === 'T5' && /^(\d{3}|\d{5})\|/.test(key);
}

function negative(cell: CellSnapshot): CellSnapshot {
  if (cell.kind !== 'number' || typeof cell.value !== 'number' || cell.value === 0) return cell;
  return { ...cell, value: -cell.value, text: `-${cell.text.trim()}` };
}

function changed(
  snapshot: WorkbookSnapshot,
  places: readonly ExpectedFigure[],
  change: (cell: CellSnapshot) => CellSnapshot | null,
): WorkbookSnapshot {
  const wanted = new Set(places.map(({ sheet, row, column }) => `${sheet}!${row},${column}`));
  return {
    ...snapshot,
    sheets: snapshot.sheets.map((sheet) => ({
      ...sheet,
      cells: sheet.cells.flatMap(
        (cell) => (wanted.has(`${sheet.name}!${cell.row},${cell.column}`) ? change(cell) : cell) ?? [],
      ),
    })),
  };
}

function withoutRows(snapshot: WorkbookSnapshot, places: readonly ExpectedFigure[]): WorkbookSnapshot {
  const rows = new Set(places.map(({ sheet, row }) => `${sheet}!${row}`));
  return {
    ...snapshot,
    sheets: snapshot.sheets.map((sheet) => ({
      ...sheet,
      cells: sheet.cells.filter(({ row }) => !rows.has(`${sheet.name}!${row}`)),
    })),
  };
}
