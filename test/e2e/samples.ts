import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { WorkbookSnapshot } from '../../src/engine/workbook/snapshot';
import { readWorkbook } from '../../src/hosts/file/read';
import { bundleEmulator } from '../office-host/bundle';
import type { EmulatorOptions } from '../office-host/install';

export type SampleName = 'reference.xlsx' | 'planted.xlsx';

export const samplesFolder = resolve('assets/samples');

/** One of the bundled workbooks, as the file host reads it. */
export function readSample(name: SampleName): Promise<WorkbookSnapshot> {
  return readWorkbook(readFileSync(resolve(samplesFolder, name)), name);
}

let emulator: Promise<string> | undefined;

/** The script that makes a page believe it runs in Excel, with this sample open. */
export async function excelWith(name: SampleName, options: EmulatorOptions = {}): Promise<string> {
  return excelHolding(await readSample(name), options);
}

/** The same with any other workbook open. */
export async function excelHolding(
  snapshot: WorkbookSnapshot,
  options: EmulatorOptions = {},
): Promise<string> {
  emulator ??= bundleEmulator();
  return `${await emulator};window.installEmulatedExcel(${JSON.stringify(snapshot)}, ${JSON.stringify(options)});`;
}
