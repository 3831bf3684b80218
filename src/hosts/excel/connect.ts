/** Waiting for Office, with a limit of our own: outside Excel `Office.onReady` may never answer. */
import { HostFailure, type Host } from '../host';
import { excelCapabilities, type ExcelCapabilities } from './capabilities';
import { createExcelHost } from './excelHost';
import { toFailure } from './failures';
import { readSurroundings, type Surroundings } from './surroundings';

export interface ExcelConnection {
  readonly host: Host;
  readonly capabilities: ExcelCapabilities;
  /** Language and theme now; ask again after the user switched the theme. */
  surroundings(): Surroundings;
}

export interface ConnectOptions {
  /** How long to wait for Office, in milliseconds; 5,000 unless said otherwise. */
  readonly limit?: number;
}

const LIMIT = 5_000;

/**
 * Connects to the workbook this pane was opened in. While it is pending the pane says that it is connecting;
 * after a failure it can simply be called again, for Office may still become ready.
 * @throws HostFailure notResponding after the limit, notInExcel in a plain browser or another Office program
 */
export async function connectExcel({ limit = LIMIT }: ConnectOptions = {}): Promise<ExcelConnection> {
  if (typeof Office === 'undefined') throw new HostFailure('notInExcel', 'office.js is not loaded');
  const info = await withLimit(Office.onReady(), limit);
  // The types promise an enum; at run time it is the string, or null in a plain browser.
  if (String(info.host) !== 'Excel' || typeof Excel === 'undefined') {
    throw new HostFailure('notInExcel', `host ${String(info.host)}`);
  }
  return { host: createExcelHost(), capabilities: excelCapabilities(), surroundings: readSurroundings };
}

function withLimit<T>(answer: Promise<T>, limit: number): Promise<T> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => {
      reject(new HostFailure('notResponding', `Office.onReady: no answer in ${limit} ms`));
    }, limit);
    answer.then(resolve, (error: unknown) => reject(toFailure(error))).finally(() => clearTimeout(timer));
  });
}
