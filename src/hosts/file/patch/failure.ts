/** Why an edit could not be applied to a file. Nothing was changed: the bytes of a file are replaced as a whole. */
import { HostFailure, type HostFailureCode } from '../../host';

/** Reasons beside those that every host has. */
export type PatchReason =
  /** The cell lies in a merged area and is not its first. */
  | 'mergedCell'
  /** The cell belongs to an array formula or a data table, which Excel changes as a whole only. */
  | 'partOfArray'
  /** The cell is the header of a table (列表): its text is also kept elsewhere. */
  | 'tableHeader'
  /** Excel allows no sheet of this name. */
  | 'sheetName'
  /** Formulas, names or parts we do not know rest on the sheet to be removed. */
  | 'sheetInUse'
  /** Not a decimal number, not a formula, or not a cell. */
  | 'badContent';

/** The words people read go by the code of the host; what is left is a fault of ours. */
const CODES: Readonly<Record<PatchReason, HostFailureCode>> = {
  mergedCell: 'notWritable',
  partOfArray: 'notWritable',
  tableHeader: 'notWritable',
  sheetName: 'unknown',
  sheetInUse: 'sheetInUse',
  badContent: 'unknown',
};

export class PatchFailure extends HostFailure {
  constructor(
    readonly reason: PatchReason,
    /** The sheet, or the cell as people write it. */
    subject: string,
  ) {
    super(CODES[reason], reason, subject);
    this.name = 'PatchFailure';
  }
}
