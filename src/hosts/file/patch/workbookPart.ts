/** xl/workbook.xml: its sheets, names, views and calculation. */
import { HostFailure } from '../../host';
import { CONTENT_TYPE, dialectOf, type Dialect } from './dialect';
import type { Parts } from './parts';
import { addPart, relate, relationsOf, removePart, unrelate } from './relations';
import { attribute, attributeOf, childNamed, childrenNamed, rootOf, type XmlElement } from './xml';
import {
  appended,
  attributesSet,
  escapedAttribute,
  insertedInOrder,
  removal,
  spliced,
  type Splice,
} from './xmlEdit';

export const WORKBOOK = 'xl/workbook.xml';

/** CT_Workbook, ECMA-376 Part 1, 18.2.27. */
const ORDER = [
  ...[
    'fileVersion',
    'fileSharing',
    'workbookPr',
    'workbookProtection',
    'bookViews',
    'sheets',
    'functionGroups',
  ],
  ...['externalReferences', 'definedNames', 'calcPr', 'oleSize', 'customWorkbookViews', 'pivotCaches'],
  ...['smartTagPr', 'smartTagTypes', 'webPublishing', 'fileRecoveryPr', 'webPublishObjects', 'extLst'],
];

export interface SheetEntry {
  readonly name: string;
  /** Name of its part; '' where the relationship is missing. */
  readonly part: string;
  /** `worksheet`, `chartsheet`, … */
  readonly kind: string;
  /** Place among all sheets, as defined names and views count. */
  readonly index: number;
  readonly visible: boolean;
  readonly element: XmlElement;
}

export function workbookRoot(parts: Parts): XmlElement {
  return rootOf(parts.text(WORKBOOK));
}

export function dialect(parts: Parts): Dialect {
  return dialectOf(workbookRoot(parts).namespace);
}

export function sheetEntries(parts: Parts): readonly SheetEntry[] {
  const root = workbookRoot(parts);
  const { relations } = dialectOf(root.namespace);
  const targets = new Map(relationsOf(parts, WORKBOOK).map((relation) => [relation.id, relation]));
  return childrenNamed(sheetList(root), 'sheet').map((element, index) => {
    const relation = targets.get(attributeOf(element, relations, 'id') ?? '');
    return {
      name: attribute(element, 'name') ?? '',
      part: relation?.target ?? '',
      kind: relation?.kind ?? '',
      index,
      visible: (attribute(element, 'state') ?? 'visible') === 'visible',
      element,
    };
  });
}

/** The worksheet of this name, which Excel tells apart without regard to case. @throws HostFailure sheetMissing */
export function worksheet(entries: readonly SheetEntry[], name: string): SheetEntry {
  const found = entries.find((entry) => sameName(entry.name, name) && entry.kind === 'worksheet');
  if (!found) throw new HostFailure('sheetMissing', '', name);
  return found;
}

export function sameName(a: string, b: string): boolean {
  return a.toLowerCase() === b.toLowerCase();
}

export function structureIsProtected(parts: Parts): boolean {
  const protection = childNamed(workbookRoot(parts), 'workbookProtection');
  return protection !== null && isTrue(attribute(protection, 'lockStructure'));
}

/** Adds a worksheet behind the last sheet and returns the name of its part. */
export function addSheetEntry(parts: Parts, name: string, xml: string): string {
  const { relations } = dialect(parts);
  const part = parts.freeName('xl/worksheets/sheet');
  addPart(parts, part, CONTENT_TYPE.worksheet, xml);
  const id = relate(parts, WORKBOOK, `${relations}/worksheet`, part);
  const root = workbookRoot(parts);
  const list = sheetList(root);
  const ids = childrenNamed(list, 'sheet').map((sheet) => Number(attribute(sheet, 'sheetId') ?? 0));
  const written = `<${list.prefix}sheet name="${escapedAttribute(name)}" sheetId="${Math.max(0, ...ids) + 1}" xmlns:r="${relations}" r:id="${id}"/>`;
  parts.write(WORKBOOK, spliced(root.source, [appended(list, written)]));
  return part;
}

/** Takes a sheet out of the list, with the names that belong to it; places counted by number move up. */
export function removeSheetEntry(parts: Parts, entry: SheetEntry): void {
  const root = workbookRoot(parts);
  const { relations } = dialectOf(root.namespace);
  const left = sheetEntries(parts).filter(({ index }) => index !== entry.index);
  const splices = [
    removal(entry.element),
    ...withoutNamesOf(root, entry.index),
    ...viewsWithout(root, entry, left),
  ];
  parts.write(WORKBOOK, spliced(root.source, splices));
  unrelate(parts, WORKBOOK, new Set([attributeOf(entry.element, relations, 'id') ?? '']));
}

function withoutNamesOf(root: XmlElement, index: number): readonly Splice[] {
  const list = childNamed(root, 'definedNames');
  const names = list ? childrenNamed(list, 'definedName') : [];
  const own = names.filter((name) => attribute(name, 'localSheetId') === String(index));
  if (list && own.length === names.length) return [removal(list)];
  return names.flatMap((name) => {
    const local = Number(attribute(name, 'localSheetId') ?? -1);
    if (local === index) return [removal(name)];
    return local > index ? attributesSet(name, { localSheetId: String(local - 1) }) : [];
  });
}

/** The active sheet must be one that is there and can be seen. */
function viewsWithout(root: XmlElement, entry: SheetEntry, left: readonly SheetEntry[]): readonly Splice[] {
  const views = childNamed(root, 'bookViews');
  const moved = (place: string | null): string | null => {
    if (place === null || Number(place) < entry.index) return place;
    if (Number(place) > entry.index) return String(Number(place) - 1);
    return String(Math.max(0, left.map(({ visible }) => visible).lastIndexOf(true)));
  };
  return (views ? childrenNamed(views, 'workbookView') : []).flatMap((view) =>
    attributesSet(view, {
      activeTab: moved(attribute(view, 'activeTab')),
      firstSheet: moved(attribute(view, 'firstSheet')),
    }),
  );
}

/** Has every formula computed when the workbook is opened: the results kept in the file rest on what stood there before. */
export function recalculateOnLoad(parts: Parts): void {
  const root = workbookRoot(parts);
  const present = childNamed(root, 'calcPr');
  const splices = present
    ? attributesSet(present, { fullCalcOnLoad: '1' })
    : [insertedInOrder(root, ORDER, 'calcPr', `<${root.prefix}calcPr fullCalcOnLoad="1"/>`)];
  parts.write(WORKBOOK, spliced(root.source, splices));
}

/**
 * Drops the calculation chain, which must not name a cell without formula. Excel writes a new one; single entries
 * cannot be taken out, because an entry without sheet means the sheet of the one before.
 */
export function dropCalculationChain(parts: Parts): void {
  const chains = relationsOf(parts, WORKBOOK).filter(({ kind }) => kind === 'calcChain');
  for (const { target } of chains) removePart(parts, target);
  if (chains.length > 0) unrelate(parts, WORKBOOK, new Set(chains.map(({ id }) => id)));
}

export function isTrue(value: string | null): boolean {
  return value === '1' || value === 'true';
}

function sheetList(root: XmlElement): XmlElement {
  const list = childNamed(root, 'sheets');
  if (!list) throw new HostFailure('notAWorkbook', 'workbook without sheets');
  return list;
}
