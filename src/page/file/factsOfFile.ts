/** What a snapshot leaves out and typing into a cell needs, as it is read from the file. */
import type { Area } from '../../engine/workbook/reference';
import { Parts } from '../../hosts/file/patch/parts';
import { relationsOf } from '../../hosts/file/patch/relations';
import { tableHeaders } from '../../hosts/file/patch/tableHeaders';
import { isTrue, sheetEntries, WORKBOOK, workbookRoot } from '../../hosts/file/patch/workbookPart';
import { attribute, childNamed, childrenNamed, rootOf, type XmlElement } from '../../hosts/file/patch/xml';
import type { NumberFormat } from './numberFormat';
import { scanSheet } from './sheetScan';
import type { StyleTable } from './styleTable';

export interface SheetRead {
  readonly name: string;
  readonly protected: boolean;
  /** Array formulas and data tables of several cells. */
  readonly arrays: readonly Area[];
  readonly tableHeaders: readonly Area[];
  readonly styles: StyleTable;
}

export interface FactsRead {
  readonly date1904: boolean;
  /** The number format of each cell format. */
  readonly formats: readonly NumberFormat[];
  readonly sheets: readonly SheetRead[];
}

/** @param bytes of an .xlsx that `readWorkbook` has accepted @throws HostFailure notAWorkbook */
export function factsOfFile(bytes: Uint8Array): FactsRead {
  const parts = new Parts(bytes);
  const properties = childNamed(workbookRoot(parts), 'workbookPr');
  const worksheets = sheetEntries(parts).filter(({ kind, part }) => kind === 'worksheet' && parts.has(part));
  return {
    date1904: properties !== null && isTrue(attribute(properties, 'date1904')),
    formats: cellFormats(parts),
    sheets: worksheets.map(({ name, part }) => ({
      name,
      ...scanSheet(parts.text(part)),
      tableHeaders: tableHeaders(parts, part),
    })),
  };
}

/** The number format of each cell format, by its index (18.8.10, 18.8.30). */
function cellFormats(parts: Parts): readonly NumberFormat[] {
  const styles = relationsOf(parts, WORKBOOK).find(({ kind }) => kind === 'styles');
  if (!styles || !parts.has(styles.target)) return [];
  const root = rootOf(parts.text(styles.target));
  const list = (name: string, item: string): readonly XmlElement[] => {
    const element = childNamed(root, name);
    return element ? childrenNamed(element, item) : [];
  };
  const codes = new Map(
    list('numFmts', 'numFmt').map((format) => [
      Number(attribute(format, 'numFmtId')),
      attribute(format, 'formatCode') ?? 'General',
    ]),
  );
  return list('cellXfs', 'xf').map((format) => {
    const id = Number(attribute(format, 'numFmtId') ?? 0);
    return codes.get(id) ?? id;
  });
}
