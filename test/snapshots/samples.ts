/** The workbooks of assets/samples as snapshots, each file read once a test run. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { WorkbookSnapshot } from '../../src/engine/workbook/snapshot';
import { readWorkbook } from '../../src/hosts/file/read';

const read = new Map<string, Promise<WorkbookSnapshot>>();

/** `reference`: everything right; `planted`: the same with four known faults. */
export function sample(name: 'reference' | 'planted'): Promise<WorkbookSnapshot> {
  let snapshot = read.get(name);
  if (!snapshot) {
    const file = `${name}.xlsx`;
    snapshot = readWorkbook(readFileSync(join(__dirname, '../../assets/samples', file)), file);
    read.set(name, snapshot);
  }
  return snapshot;
}
