/**
 * What this Excel can do. A capability is there only if the host announces the requirement set and the loaded
 * office.js has the member: the self-hosted library is older than the Excel it may run in, and newer than others.
 */
export interface ExcelCapabilities {
  /** Merged areas can be read; without it a snapshot's merges are null. */
  readonly mergedAreas: boolean;
  /** Formula cells can be located without reading every formula. */
  readonly specialCells: boolean;
  /** Hidden rows and columns can be told apart where only some are hidden. */
  readonly rowProperties: boolean;
  /** Cells can be marked. */
  readonly marks: boolean;
  /** Changes anywhere in the workbook are announced. */
  readonly changeEvents: boolean;
  /** Explanations and the like can be kept in the workbook. */
  readonly state: boolean;
  /** Cells, sheets and charts of ours can be written and found again. */
  readonly write: boolean;
  /** Whether the workbook's structure is protected can be asked beforehand. */
  readonly workbookProtection: boolean;
  readonly freezePanes: boolean;
  readonly dataValidation: boolean;
  /** Ranges that do not touch can be given a look in one call. */
  readonly rangeAreas: boolean;
  readonly suspendScreen: boolean;
  /** Events can be held back while we write. */
  readonly pauseEvents: boolean;
  /** Change events say whether they come from us. */
  readonly changeTrigger: boolean;
}

const REQUIREMENTS: Readonly<Record<keyof ExcelCapabilities, readonly [set: string, member: () => unknown]>> =
  {
    mergedAreas: ['1.13', () => Excel.Range.prototype.getMergedAreasOrNullObject],
    specialCells: ['1.9', () => Excel.Range.prototype.getSpecialCellsOrNullObject],
    rowProperties: ['1.9', () => Excel.Range.prototype.getRowProperties],
    marks: ['1.6', () => Excel.ConditionalFormatCollection.prototype.add],
    changeEvents: [
      '1.9',
      () => Object.getOwnPropertyDescriptor(Excel.WorksheetCollection.prototype, 'onChanged'),
    ],
    state: ['1.5', () => Excel.CustomXmlPartCollection.prototype.getByNamespace],
    write: ['1.4', () => Excel.ChartCollection.prototype.getItemOrNullObject],
    workbookProtection: [
      '1.7',
      () => Object.getOwnPropertyDescriptor(Excel.WorkbookProtection.prototype, 'protected'),
    ],
    freezePanes: ['1.7', () => Excel.WorksheetFreezePanes.prototype.freezeAt],
    dataValidation: ['1.8', () => Excel.DataValidation.prototype.clear],
    rangeAreas: ['1.9', () => Excel.Worksheet.prototype.getRanges],
    suspendScreen: ['1.9', () => Excel.Application.prototype.suspendScreenUpdatingUntilNextSync],
    pauseEvents: ['1.8', () => Object.getOwnPropertyDescriptor(Excel.Runtime.prototype, 'enableEvents')],
    // A field of the event; the library passes on whatever Excel sends.
    changeTrigger: ['1.14', () => true],
  };

export function excelCapabilities(): ExcelCapabilities {
  return {
    mergedAreas: has('mergedAreas'),
    specialCells: has('specialCells'),
    rowProperties: has('rowProperties'),
    marks: has('marks'),
    changeEvents: has('changeEvents'),
    state: has('state'),
    write: has('write'),
    workbookProtection: has('workbookProtection'),
    freezePanes: has('freezePanes'),
    dataValidation: has('dataValidation'),
    rangeAreas: has('rangeAreas'),
    suspendScreen: has('suspendScreen'),
    pauseEvents: has('pauseEvents'),
    changeTrigger: has('changeTrigger'),
  };
}

function has(capability: keyof ExcelCapabilities): boolean {
  const [set, member] = REQUIREMENTS[capability];
  return Office.context.requirements.isSetSupported('ExcelApi', set) && member() !== undefined;
}
