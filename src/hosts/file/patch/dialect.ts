/** The namespaces of a workbook: those of ordinary files, or those of files saved as “Strict Open XML”. */

export interface Dialect {
  readonly main: string;
  readonly relations: string;
  readonly drawing: string;
  readonly chart: string;
  readonly sheetDrawing: string;
}

const OPEN_XML = 'http://schemas.openxmlformats.org';

const TRANSITIONAL: Dialect = {
  main: `${OPEN_XML}/spreadsheetml/2006/main`,
  relations: `${OPEN_XML}/officeDocument/2006/relationships`,
  drawing: `${OPEN_XML}/drawingml/2006/main`,
  chart: `${OPEN_XML}/drawingml/2006/chart`,
  sheetDrawing: `${OPEN_XML}/drawingml/2006/spreadsheetDrawing`,
};

const OOXML = 'http://purl.oclc.org/ooxml';

const STRICT: Dialect = {
  main: `${OOXML}/spreadsheetml/main`,
  relations: `${OOXML}/officeDocument/relationships`,
  drawing: `${OOXML}/drawingml/main`,
  chart: `${OOXML}/drawingml/chart`,
  sheetDrawing: `${OOXML}/drawingml/spreadsheetDrawing`,
};

/** By the namespace of the workbook part's root. */
export function dialectOf(namespace: string): Dialect {
  return namespace === STRICT.main ? STRICT : TRANSITIONAL;
}

export const PACKAGE_RELATIONS = `${OPEN_XML}/package/2006/relationships`;
export const XML_DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

const OFFICE = 'application/vnd.openxmlformats-officedocument';

/** What the parts that we add are. */
export const CONTENT_TYPE = {
  worksheet: `${OFFICE}.spreadsheetml.worksheet+xml`,
  styles: `${OFFICE}.spreadsheetml.styles+xml`,
  drawing: `${OFFICE}.drawing+xml`,
  chart: `${OFFICE}.drawingml.chart+xml`,
} as const;
