/** Removes a sheet of ours with everything that only it refers to, where nothing else rests on it. */
import { unescaped } from '../../statePart';
import { removeTitle } from './appTitles';
import { PatchFailure } from './failure';
import type { Parts } from './parts';
import { relationsName, relationsOf, removePart } from './relations';
import { removeSheetEntry, WORKBOOK, type SheetEntry } from './workbookPart';
import { attribute, childNamed, descendantsOf, rootOf, textOf, type XmlElement } from './xml';

/** What a sheet may carry; tables, pivot tables, controls and the like are known to other parts too. */
const KNOWN_KINDS: ReadonlySet<string> = new Set([
  ...[
    'drawing',
    'chart',
    'chartStyle',
    'chartColorStyle',
    'themeOverride',
    'chartUserShapes',
    'image',
    'hyperlink',
  ],
  ...['vmlDrawing', 'comments', 'threadedComment', 'printerSettings'],
]);

/** Elements whose text is a formula, in sheets, charts and the workbook. */
const FORMULAS: ReadonlySet<string> = new Set([
  'f',
  'formula',
  'formula1',
  'formula2',
  'definedName',
  'sqref',
]);

/** @throws PatchFailure sheetInUse; finds out before anything is changed */
export function refuseInUse(parts: Parts, entry: SheetEntry): void {
  const gone = ownParts(parts, entry.part);
  const unknown = [...gone].some((part) =>
    relationsOf(parts, part).some(({ kind }) => !KNOWN_KINDS.has(kind)),
  );
  const properties = childNamed(rootOf(parts.text(entry.part)), 'sheetPr');
  // A macro project has a module for each sheet, under the code name.
  const inMacros = parts.has('xl/vbaProject.bin') && properties && attribute(properties, 'codeName') !== null;
  const referring = parts.names().some((name) => !gone.has(name) && refersTo(parts, name, entry));
  if (unknown || inMacros || referring) throw new PatchFailure('sheetInUse', entry.name);
}

export function removeSheet(parts: Parts, entry: SheetEntry): void {
  const gone = ownParts(parts, entry.part);
  removeSheetEntry(parts, entry);
  for (const part of gone) removePart(parts, part);
  removeTitle(parts, entry.name);
}

/** The sheet's part and those that can be reached through it only. */
function ownParts(parts: Parts, sheet: string): ReadonlySet<string> {
  const reached = closure(parts, [sheet], new Set());
  const others = parts.names().filter((name) => !reached.has(name) && parts.has(relationsName(name)));
  const shared = others
    .filter((name) => name !== WORKBOOK)
    .flatMap((name) => relationsOf(parts, name).map(({ target }) => target));
  const kept = closure(parts, shared, new Set());
  return new Set([...reached].filter((name) => !kept.has(name)));
}

function closure(parts: Parts, from: readonly string[], reached: Set<string>): Set<string> {
  for (const name of from) {
    if (reached.has(name) || !parts.has(name)) continue;
    reached.add(name);
    const inner = relationsOf(parts, name).filter(({ external }) => !external);
    closure(
      parts,
      inner.map(({ target }) => target),
      reached,
    );
  }
  return reached;
}

/** Whether a part that stays has a formula with the sheet's name. */
function refersTo(parts: Parts, name: string, { name: sheet, index }: SheetEntry): boolean {
  if (!/^xl\/(workbook|worksheets\/|charts\/|chartsheets\/|pivotCache\/|tables\/).*\.xml$/i.test(name))
    return false;
  const xml = parts.text(name);
  const mentions = mentionOf(sheet);
  // Most parts do not: a look at the text saves the walk.
  if (!unescaped(xml).toLowerCase().includes(sheet.replace(/'/g, "''").toLowerCase())) return false;
  return descendantsOf(rootOf(xml)).some((element) => {
    if (element.local === 'worksheetSource') return attribute(element, 'sheet') === sheet;
    return FORMULAS.has(element.local) && !belongsTo(element, index) && mentions(textOf(element));
  });
}

/** A name of the sheet's own, like its print area, goes with it. */
function belongsTo(element: XmlElement, index: number): boolean {
  return element.local === 'definedName' && attribute(element, 'localSheetId') === String(index);
}

function mentionOf(sheet: string): (formula: string) => boolean {
  const [plain, quoted] = [`${sheet}!`.toLowerCase(), `${sheet.replace(/'/g, "''")}'!`.toLowerCase()];
  return (formula) => {
    const text = formula.toLowerCase();
    const at = text.indexOf(plain);
    const standsAlone = at >= 0 && !/[\w.\u0080-\uffff]/.test(text[at - 1] ?? '');
    return standsAlone || text.includes(quoted);
  };
}
