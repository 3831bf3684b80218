/** Tables (列表) keep the texts of their header cells in a part of their own: such a cell must not be written alone. */
import { parseArea, type Area } from '../../../engine/workbook/reference';
import type { Parts } from './parts';
import { relationsOf } from './relations';
import { attribute, rootOf } from './xml';

/** The header rows of the tables on a sheet. @param sheet name of its part */
export function tableHeaders(parts: Parts, sheet: string): readonly Area[] {
  const tables = relationsOf(parts, sheet).filter(
    ({ kind, target }) => kind === 'table' && parts.has(target),
  );
  return tables.flatMap(({ target }) => {
    const root = rootOf(parts.text(target));
    const area = parseArea(attribute(root, 'ref') ?? '');
    const rows = Number(attribute(root, 'headerRowCount') ?? 1);
    return area && rows > 0 ? [{ ...area, bottom: area.top + rows - 1 }] : [];
  });
}
