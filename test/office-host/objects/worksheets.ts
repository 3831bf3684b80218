/** Worksheets: listing, finding, ranges, protection, and the structural calls that Excel cannot undo. */
import { parseAddress, WHOLE_SHEET } from '../addresses';
import { EVENT, type Emulation } from '../emulation';
import {
  accessDenied,
  alreadyExists,
  badPassword,
  invalidArgument,
  invalidOperation,
  itemNotFound,
  unsupportedSheet,
} from '../hostError';
import type { ModelSheet } from '../model';
import { count, text, WireObject } from '../wireObject';
import { chartsObject } from './charts';
import { freezePanesObject } from './freezePanes';
import { areasObject, rangeObject } from './range';

export function worksheetsObject(emulation: Emulation): WireObject {
  const { workbook, journal } = emulation;
  const wire = (sheet: ModelSheet) => worksheetObject(emulation, sheet);
  return new WireObject('WorksheetCollection', {
    items: () => workbook.sheets.map(wire),
    call: {
      GetCount: () => workbook.sheets.length,
      GetItem: (key) => {
        const sheet = workbook.sheet(text(key));
        if (!sheet) throw itemNotFound('WorksheetCollection.getItem');
        return wire(sheet);
      },
      GetItemOrNullObject: (key) => {
        const sheet = workbook.sheet(text(key));
        return sheet ? wire(sheet) : null;
      },
      GetActiveWorksheet: () => (workbook.active ? wire(workbook.active) : null),
      Add: (name) => {
        if (workbook.structureProtected) throw accessDenied('WorksheetCollection.add');
        const wanted = text(name) || `Sheet${workbook.sheets.length + 1}`;
        if (workbook.sheet(wanted)) throw alreadyExists('WorksheetCollection.add');
        journal.record('clearsUndo', 'WorksheetCollection.add', wanted);
        return wire(workbook.addSheet(wanted));
      },
      _RegisterDataChangedEvent: () => emulation.register(EVENT.changed, 'Workbook', 1),
      _UnregisterDataChangedEvent: () => emulation.register(EVENT.changed, 'Workbook', -1),
    },
  });
}

function worksheetObject(emulation: Emulation, sheet: ModelSheet): WireObject {
  const { workbook, journal } = emulation;
  const cells = (location: string) => {
    if (sheet.kind === 'chart') throw unsupportedSheet(location);
  };
  const range = (location: string, address: unknown) => {
    cells(location);
    if (address === undefined || address === null || address === '') {
      return rangeObject(emulation, sheet, WHOLE_SHEET);
    }
    const parsed = parseAddress(text(address));
    if (!parsed) throw invalidArgument(location);
    return rangeObject(emulation, sheet, parsed.area);
  };
  return new WireObject('Worksheet', {
    identity: ['Id'],
    get: {
      Id: () => sheet.id,
      Name: () => sheet.name,
      Visibility: () => sheet.visibility,
      Position: () => workbook.sheets.indexOf(sheet),
    },
    set: {
      Name: (name) => {
        journal.record('clearsUndo', 'Worksheet.name', sheet.name, text(name));
        sheet.name = text(name);
      },
      Visibility: (value) => {
        if (value !== 'Visible' && value !== 'Hidden' && value !== 'VeryHidden') {
          throw invalidArgument('Worksheet.visibility');
        }
        journal.record('clearsUndo', 'Worksheet.visibility', sheet.name, value);
        sheet.visibility = value;
      },
    },
    child: {
      Protection: () => protectionObject(emulation, sheet),
      Charts: () => chartsObject(emulation, sheet),
      FreezePanes: () => freezePanesObject(emulation, sheet),
    },
    call: {
      GetRange: (address) => range('Worksheet.getRange', address),
      GetRanges: (address) => {
        cells('Worksheet.getRanges');
        const parsed = text(address).split(',').map(parseAddress);
        const areas = parsed.flatMap((one) => (one ? [one.area] : []));
        if (areas.length < parsed.length) throw invalidArgument('Worksheet.getRanges');
        return areasObject(emulation, sheet, areas);
      },
      GetRangeByIndexes: (row, column, rows, columns) => {
        cells('Worksheet.getRangeByIndexes');
        const top = count(row);
        const left = count(column);
        const area = { top, left, bottom: top + count(rows) - 1, right: left + count(columns) - 1 };
        const inside = area.bottom <= WHOLE_SHEET.bottom && area.right <= WHOLE_SHEET.right;
        if (!inside) throw invalidArgument('Worksheet.getRangeByIndexes');
        return rangeObject(emulation, sheet, area);
      },
      GetUsedRangeOrNullObject: () => {
        cells('Worksheet.getUsedRangeOrNullObject');
        const area = sheet.usedArea();
        return area && rangeObject(emulation, sheet, area);
      },
      Activate: () => {
        if (sheet.visibility !== 'Visible') throw invalidArgument('Worksheet.activate');
        workbook.active = sheet;
        journal.record('view', 'Worksheet.activate', sheet.name);
        return null;
      },
      Delete: () => {
        if (workbook.structureProtected) throw accessDenied('Worksheet.delete');
        const visible = workbook.sheets.filter(({ visibility }) => visibility === 'Visible');
        const isLast = visible.length === 1 && visible[0] === sheet;
        if (isLast || sheet.visibility === 'VeryHidden') throw invalidOperation('Worksheet.delete');
        journal.record('clearsUndo', 'Worksheet.delete', sheet.name);
        workbook.removeSheet(sheet);
        return null;
      },
      Copy: () => {
        journal.record('clearsUndo', 'Worksheet.copy', sheet.name);
        return worksheetObject(emulation, workbook.addSheet(`${sheet.name} (2)`));
      },
    },
  });
}

function protectionObject(emulation: Emulation, sheet: ModelSheet): WireObject {
  return new WireObject('WorksheetProtection', {
    get: { Protected: () => sheet.protection !== null },
    call: {
      Protect: (_options, password) => {
        if (sheet.protection) throw accessDenied('WorksheetProtection.protect');
        emulation.journal.record('clearsUndo', 'WorksheetProtection.protect', sheet.name);
        sheet.protection = { password: text(password) };
        return null;
      },
      Unprotect: (password) => {
        if (sheet.protection && sheet.protection.password !== text(password)) {
          throw badPassword('WorksheetProtection.unprotect');
        }
        emulation.journal.record('clearsUndo', 'WorksheetProtection.unprotect', sheet.name);
        sheet.protection = null;
        return null;
      },
    },
  });
}
