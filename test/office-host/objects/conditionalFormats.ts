/** Conditional formats of a range: add, list, delete; custom rules with their format. */
import { areaA1, type Area } from '../../../src/engine/workbook/reference';
import { intersection } from '../addresses';
import type { Emulation } from '../emulation';
import { accessDenied, invalidArgument, itemNotFound } from '../hostError';
import type { ModelConditionalFormat, ModelSheet, PropertyTree } from '../model';
import { text, WireObject } from '../wireObject';
import { propertyObject, type Shape } from './propertyObject';

const TYPES = new Set([
  'Custom',
  'DataBar',
  'ColorScale',
  'IconSet',
  'TopBottom',
  'CellValue',
  'ContainsText',
]);

const BORDER: Shape = { scalars: ['Color', 'Style'] };
const FORMAT: Shape = {
  scalars: ['NumberFormat'],
  children: {
    Fill: { scalars: ['Color'] },
    Font: { scalars: ['Bold', 'Color', 'Italic', 'Strikethrough', 'Underline'] },
    Borders: { children: { Top: BORDER, Bottom: BORDER, Left: BORDER, Right: BORDER } },
  },
};

/** Formats that touch the area: the whole sheet lists all of them. */
export function conditionalFormatsObject(emulation: Emulation, sheet: ModelSheet, area: Area): WireObject {
  const touching = () => sheet.conditionalFormats.filter((format) => intersection(format.area, area));
  const find = (id: unknown) => touching().find((format) => format.id === id);
  const wire = (format: ModelConditionalFormat) => conditionalFormatObject(emulation, sheet, format);
  return new WireObject('ConditionalFormatCollection', {
    items: () => touching().map(wire),
    call: {
      GetCount: () => touching().length,
      GetItem: (id) => {
        const format = find(id);
        if (!format) throw itemNotFound('ConditionalFormatCollection.getItem');
        return wire(format);
      },
      GetItemOrNullObject: (id) => {
        const format = find(id);
        return format ? wire(format) : null;
      },
      Add: (type) => {
        refuseWhereProtected(sheet, 'ConditionalFormatCollection.add');
        if (!TYPES.has(text(type))) throw invalidArgument('ConditionalFormatCollection.add');
        const format = { id: emulation.workbook.newId(), type: text(type), area, rule: {}, format: {} };
        sheet.conditionalFormats.push(format);
        emulation.journal.record('write', 'ConditionalFormatCollection.add', sheet.name, areaA1(area));
        return wire(format);
      },
      ClearAll: () => {
        refuseWhereProtected(sheet, 'ConditionalFormatCollection.clearAll');
        sheet.conditionalFormats = sheet.conditionalFormats.filter((format) => !touching().includes(format));
        emulation.journal.record('write', 'ConditionalFormatCollection.clearAll', sheet.name, areaA1(area));
        return null;
      },
    },
  });
}

function conditionalFormatObject(emulation: Emulation, sheet: ModelSheet, format: ModelConditionalFormat) {
  const custom = () => customObject(emulation, sheet, format);
  return new WireObject('ConditionalFormat', {
    identity: ['Id'],
    get: { Id: () => format.id, Type: () => format.type },
    child: {
      Custom: () => {
        if (format.type !== 'Custom') throw invalidArgument('ConditionalFormat.custom');
        return custom();
      },
      CustomOrNullObject: () => (format.type === 'Custom' ? custom() : null),
    },
    call: {
      Delete: () => {
        refuseWhereProtected(sheet, 'ConditionalFormat.delete');
        sheet.conditionalFormats = sheet.conditionalFormats.filter((other) => other !== format);
        emulation.journal.record('write', 'ConditionalFormat.delete', sheet.name, areaA1(format.area));
        return null;
      },
    },
  });
}

function customObject(emulation: Emulation, sheet: ModelSheet, format: ModelConditionalFormat): WireObject {
  const part = (type: string, shape: Shape, store: PropertyTree) =>
    propertyObject(type, shape, store, (property, value) => {
      refuseWhereProtected(sheet, property);
      emulation.journal.record('write', property, sheet.name, String(value));
    });
  return new WireObject('CustomConditionalFormat', {
    child: {
      Rule: () => part('ConditionalFormatRule', { scalars: ['Formula'] }, format.rule),
      Format: () => part('ConditionalRangeFormat', FORMAT, format.format),
    },
  });
}

function refuseWhereProtected(sheet: ModelSheet, location: string): void {
  if (sheet.protection) throw accessDenied(location);
}
