/** Faults planted into correct workbooks, and what is left of them once the corrections of their cause are written. */
import { check } from '../../../src/engine/run';
import type { Cause, Corrections, Finding, WorkbookReport } from '../../../src/engine/report/report';
import { parseArea } from '../../../src/engine/workbook/reference';
import type { CellSnapshot, WorkbookSnapshot } from '../../../src/engine/workbook/snapshot';
import { mapSheets } from '../../snapshots/change';
import type { Plant, Planted } from '../../fuzz/faults/structural';
import { Random } from '../../oracle/random';
import { inOrder, numberCell } from '../../oracle/workbook';
import { draw, type RateOptions } from './rates';

export interface Corrected {
  /** Faults whose first cause is of their kind. */
  readonly named: number;
  /** Of these, those with cells to write. */
  readonly offered: number;
  /** Of these, those with cells that nobody can know. */
  readonly withLost: number;
  readonly withheld: number;
  /** What went wrong; empty where every correction was right. */
  readonly faults: readonly string[];
}

export function correctedBy(
  kind: Cause['kind'],
  plant: Plant,
  { seed, cases, reference }: RateOptions,
): Corrected {
  const random = new Random(seed);
  const faults: string[] = [];
  let [named, offered, withLost, withheld] = [0, 0, 0, 0];
  for (let turn = 0; named < cases && turn < cases * 40; turn += 1) {
    const right = draw(random, reference, turn);
    const fault = plant(random, right);
    const report = fault && check(fault.workbook);
    const cause = report?.causes.find((one) => one.kind === kind);
    if (!fault || !report || !cause) continue;
    named += 1;
    const { corrections } = cause;
    if (corrections?.withheld) withheld += 1;
    if (!corrections || corrections.cells.length === 0) continue;
    offered += 1;
    if (corrections.lost.length > 0) withLost += 1;
    faults.push(
      ...problems({ right, fault, report, cause, corrections }).map((told) => `turn ${turn}: ${told}`),
    );
  }
  return { named, offered, withLost, withheld, faults };
}

interface Case {
  readonly right: WorkbookSnapshot;
  readonly fault: Planted;
  readonly report: WorkbookReport;
  readonly cause: Cause;
  readonly corrections: Corrections;
}

function problems({ right, fault, report, cause, corrections }: Case): string[] {
  const { cells, lost } = corrections;
  const wrong = cells.filter(({ sheet, cell, before, after }) => {
    const [is, was] = [amountAt(right, sheet, cell), amountAt(fault.workbook, sheet, cell)];
    return is !== Number(after ?? 0) || was !== Number(before ?? 0);
  });
  const after = check(written(fault.workbook, corrections));
  const open = (finding: Finding): boolean =>
    finding.level === 'error' &&
    ![finding, ...finding.addends].some((place) =>
      lost.some(({ sheet, cell }) => place.sheet === sheet && place.cell === cell),
    );
  const before = new Set(report.findings.map(({ id }) => id));
  const left = after.findings.filter(open);
  const isSame = (other: Cause): boolean =>
    other.kind === cause.kind && other.range === cause.range && other.sheet === cause.sheet;
  return [
    ...wrong.map(({ cell, after: said }) => `${cell} is not ${said}`),
    ...left.filter(({ id }) => cause.explains.includes(id)).map(({ id }) => `${id} is still there`),
    ...left.filter(({ id }) => !before.has(id)).map(({ id }) => `${id} is new`),
    ...(after.causes.some(isSame) && lost.length === 0 ? ['the cause is still there'] : []),
    ...(lost.length === 0 && report.causes.length === 1 ? left.map(({ id }) => `${id} is left`) : []),
  ];
}

/** With the corrected cells written as a host writes them: the number format stays. */
export function written(workbook: WorkbookSnapshot, { cells }: Corrections): WorkbookSnapshot {
  return mapSheets(workbook, (sheet) => {
    const changed = new Map<string, CellSnapshot | null>();
    for (const { sheet: name, cell, after } of cells) {
      const area = parseArea(cell);
      if (name !== sheet.name || !area) continue;
      const place = `${area.top}|${area.left}`;
      changed.set(place, after === null ? null : numberCell(area.top, area.left, Number(after)));
    }
    const kept = sheet.cells.filter(({ row, column }) => !changed.has(`${row}|${column}`));
    return { ...sheet, cells: inOrder([...kept, ...[...changed.values()].filter((cell) => cell !== null)]) };
  });
}

/** A blank cell is nought. */
function amountAt({ sheets }: WorkbookSnapshot, sheet: string, address: string): number {
  const area = parseArea(address);
  const cells = sheets.find(({ name }) => name === sheet)?.cells ?? [];
  const found = cells.find(({ row, column }) => row === area?.top && column === area.left);
  return found?.kind === 'number' ? Number(found.value) : 0;
}
