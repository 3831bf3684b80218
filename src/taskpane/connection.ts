import type { Host } from '../hosts/host';
import type { Surroundings } from './surroundings';

/** What the pane takes from a connection to Excel. */
export interface Connection {
  readonly host: Host;
  surroundings(): Surroundings;
  /** Opens an .xlsx as a new workbook. Absent where this Excel cannot. */
  readonly openCopy?: (xlsx: Uint8Array) => Promise<void>;
}
