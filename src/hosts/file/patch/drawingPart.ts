/** Charts of ours on a sheet: anchors in its drawing, each with a chart part of its own. */
import type { Area } from '../../../engine/workbook/reference';
import { CONTENT_TYPE, XML_DECLARATION, type Dialect } from './dialect';
import type { Parts } from './parts';
import { addPart, relate, relationsOf, removePart, unrelate } from './relations';
import { SHEET_ORDER } from './sheetOrder';
import {
  attribute,
  attributeOf,
  childNamed,
  childrenOf,
  descendantsOf,
  rootOf,
  type XmlElement,
} from './xml';
import { appended, escapedAttribute, insertedInOrder, removal, spliced, xString } from './xmlEdit';

export interface ChartFrame {
  readonly name: string;
  /** What a screen reader says of it. */
  readonly description: string;
  readonly place: Area;
}

/** Adds a chart part and shows it on the sheet. @param sheet name of the sheet's part */
export function addChartFrame(
  parts: Parts,
  sheet: string,
  frame: ChartFrame,
  chartXml: string,
  dialect: Dialect,
): void {
  const drawing = drawingOf(parts, sheet, dialect) ?? addDrawing(parts, sheet, dialect);
  const chart = parts.freeName('xl/charts/chart');
  addPart(parts, chart, CONTENT_TYPE.chart, chartXml);
  const id = relate(parts, drawing, `${dialect.relations}/chart`, chart);
  const root = rootOf(parts.text(drawing));
  const written = anchorXml(root, frame, id, dialect);
  parts.write(drawing, spliced(root.source, [appended(root, written)]));
}

/** Removes the charts of this name; a drawing that shows nothing any more goes too. */
export function removeChartFrame(parts: Parts, sheet: string, name: string, dialect: Dialect): void {
  const drawing = drawingOf(parts, sheet, dialect);
  if (drawing === null) return;
  const root = rootOf(parts.text(drawing));
  const anchors = childrenOf(root);
  const own = anchors.filter((anchor) => chartName(anchor) === xString(name));
  if (own.length === 0) return;
  const ids = new Set(own.flatMap((anchor) => chartIds(anchor, dialect)));
  for (const { id, target } of relationsOf(parts, drawing)) if (ids.has(id)) removeWithOwn(parts, target);
  unrelate(parts, drawing, ids);
  if (own.length < anchors.length) parts.write(drawing, spliced(root.source, own.map(removal)));
  else removeDrawing(parts, sheet, drawing, dialect);
}

/** The name of the sheet's drawing part, null where it shows none. */
function drawingOf(parts: Parts, sheet: string, { relations }: Dialect): string | null {
  const element = childNamed(rootOf(parts.text(sheet)), 'drawing');
  const id = element && attributeOf(element, relations, 'id');
  return relationsOf(parts, sheet).find((relation) => relation.id === id)?.target ?? null;
}

function addDrawing(parts: Parts, sheet: string, { relations, drawing, sheetDrawing }: Dialect): string {
  const part = parts.freeName('xl/drawings/drawing');
  const xml = `${XML_DECLARATION}<xdr:wsDr xmlns:xdr="${sheetDrawing}" xmlns:a="${drawing}"></xdr:wsDr>`;
  addPart(parts, part, CONTENT_TYPE.drawing, xml);
  const id = relate(parts, sheet, `${relations}/drawing`, part);
  const root = rootOf(parts.text(sheet));
  const element = `<${root.prefix}drawing xmlns:r="${relations}" r:id="${id}"/>`;
  parts.write(sheet, spliced(root.source, [insertedInOrder(root, SHEET_ORDER, 'drawing', element)]));
  return part;
}

function removeDrawing(parts: Parts, sheet: string, drawing: string, dialect: Dialect): void {
  const root = rootOf(parts.text(sheet));
  const element = childNamed(root, 'drawing');
  if (!element) return;
  const id = attributeOf(element, dialect.relations, 'id') ?? '';
  parts.write(sheet, spliced(root.source, [removal(element)]));
  unrelate(parts, sheet, new Set([id]));
  removePart(parts, drawing);
}

/** A chart and what only a chart refers to: its style and colours, as Excel writes them. */
function removeWithOwn(parts: Parts, chart: string): void {
  const own = relationsOf(parts, chart).filter(
    ({ kind }) => kind === 'chartStyle' || kind === 'chartColorStyle',
  );
  for (const { target } of own) removePart(parts, target);
  removePart(parts, chart);
}

function chartName(anchor: XmlElement): string | null {
  const frame = childNamed(anchor, 'graphicFrame');
  const named = frame && descendantsOf(frame).find(({ local }) => local === 'cNvPr');
  return named ? attribute(named, 'name') : null;
}

function chartIds(anchor: XmlElement, { chart, relations }: Dialect): readonly string[] {
  return descendantsOf(anchor)
    .filter(({ local, namespace }) => local === 'chart' && namespace === chart)
    .map((element) => attributeOf(element, relations, 'id') ?? '');
}

function anchorXml(
  root: XmlElement,
  { name, description, place }: ChartFrame,
  id: string,
  { chart, drawing, relations }: Dialect,
): string {
  const ids = descendantsOf(root)
    .filter(({ local }) => local === 'cNvPr')
    .map((one) => attribute(one, 'id'));
  const next = Math.max(1, ...ids.map(Number)) + 1;
  const x = root.prefix;
  const corner = (row: number, column: number): string =>
    `<${x}col>${column}</${x}col><${x}colOff>0</${x}colOff><${x}row>${row}</${x}row><${x}rowOff>0</${x}rowOff>`;
  const from = corner(place.top, place.left);
  // The corner behind the last cell.
  const to = corner(place.bottom + 1, place.right + 1);
  const told = ` name="${escapedAttribute(xString(name))}" descr="${escapedAttribute(xString(description))}"`;
  const graphic = `<a:graphic xmlns:a="${drawing}"><a:graphicData uri="${chart}"><c:chart xmlns:c="${chart}" xmlns:r="${relations}" r:id="${id}"/></a:graphicData></a:graphic>`;
  const frame = `<${x}graphicFrame macro=""><${x}nvGraphicFramePr><${x}cNvPr id="${next}"${told}/><${x}cNvGraphicFramePr/></${x}nvGraphicFramePr><${x}xfrm><a:off xmlns:a="${drawing}" x="0" y="0"/><a:ext xmlns:a="${drawing}" cx="0" cy="0"/></${x}xfrm>${graphic}</${x}graphicFrame>`;
  return `<${x}twoCellAnchor editAs="oneCell"><${x}from>${from}</${x}from><${x}to>${to}</${x}to>${frame}<${x}clientData/></${x}twoCellAnchor>`;
}
