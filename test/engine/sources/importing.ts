/** Importing in tests, and what the result says. */
import { toText } from '../../../src/engine/amounts/scaled';
import { foundForm, type Recognition } from '../../../src/engine/forms/model';
import { DEFAULT_PACK } from '../../../src/engine/packs';
import type { FormId } from '../../../src/engine/report/report';
import { placeText } from '../../../src/engine/sources/collate';
import { planImport, type ImportOptions, type ImportPlan } from '../../../src/engine/sources/planImport';
import type { WorkbookSnapshot } from '../../../src/engine/workbook/snapshot';

export function imported(
  sources: readonly WorkbookSnapshot[],
  options: Partial<ImportOptions> = {},
): ImportPlan {
  return planImport(sources, { pack: DEFAULT_PACK, year: 2022, entity: '某单位', ...options });
}

/** `row reason` of every problem, in order. */
export function refusals({ problems }: ImportPlan): readonly string[] {
  return problems.map(({ place, reason }) => `${(place.row ?? -1) + 1} ${reason.id}`);
}

export function placed({ problems }: ImportPlan): readonly string[] {
  return problems.map(({ place, reason }) => `${placeText(place)} ${reason.id}`);
}

/** `row|column` → amount in 元, blanks and noughts left out. */
export function amounts(recognition: Recognition, id: FormId): ReadonlyMap<string, string> {
  const figures = foundForm(recognition, id)?.figures ?? [];
  return new Map(
    figures.flatMap(({ row, column, reading }): [string, string][] =>
      reading.kind === 'amount' && reading.value !== 0n
        ? [[`${row.key}|${column.key}`, toText(reading.value)]]
        : [],
    ),
  );
}

export function errorsOf({ workbook }: ImportPlan): readonly string[] {
  return (workbook?.report.findings ?? []).filter(({ level }) => level === 'error').map(({ id }) => id);
}
