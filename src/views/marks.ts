import type { WorkbookReport } from '../engine/report/report';
import { isOpen } from '../engine/report/waivers';
import { parseArea } from '../engine/workbook/reference';
import type { Mark } from '../hosts/host';

/**
 * The cells to mark for a report: those of errors and of what is to be explained, and the suspect cells.
 * What has been explained asks for nothing. A cell is marked once, as the worst of what was found on it.
 */
export function marksOf(report: WorkbookReport): readonly Mark[] {
  const marks = new Map<string, Mark>();
  const add = (sheet: string | null, address: string | null, level: Mark['level']): void => {
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
