/** Rows and columns that stay in view. */
import { parseAddress } from '../addresses';
import type { Emulation } from '../emulation';
import { invalidArgument } from '../hostError';
import type { ModelSheet } from '../model';
import { count, text, WireObject } from '../wireObject';

export function freezePanesObject(emulation: Emulation, sheet: ModelSheet): WireObject {
  const freeze = (action: string, rows: number, columns: number): null => {
    if (!(rows >= 0 && columns >= 0)) throw invalidArgument(action);
    sheet.frozen = { top: 0, left: 0, bottom: rows - 1, right: columns - 1 };
    emulation.journal.record('write', action, sheet.name, `${rows}, ${columns}`);
    return null;
  };
  return new WireObject('WorksheetFreezePanes', {
    call: {
      FreezeRows: (rows) => freeze('WorksheetFreezePanes.freezeRows', count(rows), 0),
      FreezeColumns: (columns) => freeze('WorksheetFreezePanes.freezeColumns', 0, count(columns)),
      FreezeAt: (address) => {
        const area = parseAddress(text(address))?.area;
        if (!area) throw invalidArgument('WorksheetFreezePanes.freezeAt');
        return freeze('WorksheetFreezePanes.freezeAt', area.bottom + 1, area.right + 1);
      },
    },
  });
}
