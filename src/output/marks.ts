/** Which cells of a workbook are marked for a report, whichever host marks them. */
import type { Level, WorkbookReport } from '../engine/report/report';
import { isOpen } from '../engine/report/waivers';
import { parseArea, type Area } from '../engine/workbook/reference';

/** A cell, or several, to be marked with the level that decides the look. */
export interface CellMark {
  readonly sheet: string;
  readonly area: Area;
  readonly level: Exclude<Level, 'rounding' | 'info'>;
}

/**
 * The cells to mark for a report: those of errors and of what is to be explained, and the suspect cells.
 * What has been explained asks for nothing. A cell is marked once, as the worst of what was found on it.
 */
export function marksOf(report: WorkbookReport): readonly CellMark[] {
  const marks = new Map<string, CellMark>();
  const add = (sheet: string | null, address: string | null, level: CellMark['level']): void => {
    const area = parseArea(address ?? '');
    const key = `${sheet}!${address}`;
    if (sheet === null || area === null || marks.get(key)?.level === 'error') return;
    marks.set(key, { sheet, area, level });
  };
  const open = report.findings.filter(isOpen);
  for (const cause of report.causes) {
    const explains = open.filter((finding) => cause.explains.includes(finding.id));
    if (explains.length === 0) continue;
    const level = explains.some((finding) => finding.level === 'error') ? 'error' : 'warning';
    add(cause.sheet, cause.cell ?? cause.range, level);
  }
  for (const { sheet, cell, level } of open) {
    if (level === 'error' || level === 'warning') add(sheet, cell, level);
  }
  return [...marks.values()];
}
