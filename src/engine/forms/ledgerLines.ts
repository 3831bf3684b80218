/** Which line of a ledger (表1, 表4) a label names. */
import { unnumbered, withoutRemark } from '../workbook/text';
import type { LedgerDefinition, LineDefinition, Side } from './definitions/ledgers';

/** Labels and aliases of one side → the lines that bear them. */
export type LineIndex = ReadonlyMap<string, readonly LineDefinition[]>;

export function lineIndex(definition: LedgerDefinition, side: Side): LineIndex {
  const index = new Map<string, LineDefinition[]>();
  for (const line of definition.lines) {
    if (line.side !== side) continue;
    for (const name of [line.label, ...line.aliases]) {
      const list = index.get(name);
      if (list) list.push(line);
      else index.set(name, [line]);
    }
  }
  return index;
}

/** By the label without its numbering, then without a bracketed remark at its end. */
export function linesFor(index: LineIndex, text: string): readonly LineDefinition[] {
  const label = unnumbered(text);
  return index.get(label) ?? index.get(withoutRemark(label)) ?? [];
}
