/** The workbook: the root of every object path, and the small state that add-ins keep in it. */
import type { Emulation } from '../emulation';
import { invalidArgument, itemNotFound } from '../hostError';
import { text, WireObject } from '../wireObject';
import { rangeObject } from './range';
import { worksheetsObject } from './worksheets';

export function workbookObject(emulation: Emulation): WireObject {
  const { workbook, journal } = emulation;
  return new WireObject('Workbook', {
    get: { Name: () => workbook.name },
    child: {
      Worksheets: () => worksheetsObject(emulation),
      Application: () => applicationObject(emulation),
      Settings: () => settingsObject(emulation),
      CustomXmlParts: () => customXmlObject(emulation),
      Protection: () =>
        new WireObject('WorkbookProtection', { get: { Protected: () => workbook.structureProtected } }),
      _Runtime: () =>
        new WireObject('Runtime', {
          get: { EnableEvents: () => workbook.enableEvents },
          set: { EnableEvents: (value) => (workbook.enableEvents = value === true) },
        }),
    },
    call: {
      GetSelectedRange: () => {
        const sheet = workbook.active;
        if (!sheet) throw itemNotFound('Workbook.getSelectedRange');
        const area = workbook.selection?.area ?? { top: 0, left: 0, bottom: 0, right: 0 };
        return rangeObject(emulation, sheet, area);
      },
      InsertWorksheetsFromBase64: () => {
        journal.record('clearsUndo', 'Workbook.insertWorksheetsFromBase64');
        return [];
      },
    },
  });
}

function applicationObject({ workbook, journal }: Emulation): WireObject {
  return new WireObject('Application', {
    get: { CalculationMode: () => workbook.calculationMode },
    set: {
      CalculationMode: (value) => {
        journal.record('clearsUndo', 'Application.calculationMode', null, text(value));
        workbook.calculationMode = text(value);
      },
    },
    // Excel draws nothing until the request is over; there is nothing to draw here.
    call: { SuspendScreenUpdatingUntilNextSync: () => null },
  });
}

function settingsObject({ workbook, journal }: Emulation): WireObject {
  const wire = (key: string) =>
    new WireObject('Setting', {
      identity: ['Key'],
      get: { Key: () => key, Value: () => workbook.settings.get(key) ?? null },
      call: {
        Delete: () => {
          journal.record('write', 'Setting.delete', null, key);
          workbook.settings.delete(key);
          return null;
        },
      },
    });
  return new WireObject('SettingCollection', {
    items: () => [...workbook.settings.keys()].map(wire),
    call: {
      GetItemOrNullObject: (key) => (workbook.settings.has(text(key)) ? wire(text(key)) : null),
      Add: (key, value) => {
        journal.record('write', 'SettingCollection.add', null, text(key));
        workbook.settings.set(text(key), value);
        return wire(text(key));
      },
    },
  });
}

function customXmlObject({ workbook, journal }: Emulation): WireObject {
  const wire = (part: { readonly id: string; xml: string }) =>
    new WireObject('CustomXmlPart', {
      identity: ['Id'],
      get: { Id: () => part.id },
      call: {
        GetXml: () => part.xml,
        SetXml: (xml) => {
          journal.record('write', 'CustomXmlPart.setXml', null, part.id);
          part.xml = text(xml);
          return null;
        },
        Delete: () => {
          journal.record('write', 'CustomXmlPart.delete', null, part.id);
          workbook.customXml = workbook.customXml.filter((other) => other !== part);
          return null;
        },
      },
    });
  return new WireObject('CustomXmlPartCollection', {
    items: () => workbook.customXml.map(wire),
    call: {
      GetByNamespace: (namespace) =>
        new WireObject('CustomXmlPartScopedCollection', {
          items: () =>
            workbook.customXml.filter((part) => part.xml.includes(`"${text(namespace)}"`)).map(wire),
        }),
      GetItem: (id) => {
        const found = workbook.customXml.find((part) => part.id === id);
        if (!found) throw itemNotFound('CustomXmlPartCollection.getItem');
        return wire(found);
      },
      Add: (xml) => {
        if (!text(xml).startsWith('<')) throw invalidArgument('CustomXmlPartCollection.add');
        const part = { id: workbook.newId(), xml: text(xml) };
        workbook.customXml.push(part);
        journal.record('write', 'CustomXmlPartCollection.add', null, part.id);
        return wire(part);
      },
    },
  });
}
