/** The part of SARIF 2.1.0 that is written here (OASIS Standard, 27 March 2020; section numbers of that document). */

export type SarifLevel = 'error' | 'warning' | 'note';

/** 3.11 */
export interface Message {
  readonly text: string;
}

/** 3.49: a check. */
export interface ReportingDescriptor {
  readonly id: string;
  readonly shortDescription: Message;
  readonly fullDescription: Message;
  readonly help: Message & { readonly markdown?: string };
  readonly defaultConfiguration: { readonly level: SarifLevel };
}

/** 3.28: a workbook, and the cell in it as a logical location. */
export interface Location {
  readonly id?: number;
  readonly physicalLocation: { readonly artifactLocation: { readonly uri: string } };
  readonly logicalLocations?: readonly LogicalLocation[];
  readonly message?: Message;
}

/** 3.33 */
export interface LogicalLocation {
  readonly name: string;
  readonly fullyQualifiedName: string;
  readonly kind: 'sheet' | 'cell';
}

/** 3.27 */
export interface Result {
  readonly ruleId: string;
  readonly level: SarifLevel;
  readonly message: Message;
  readonly locations: readonly Location[];
  readonly relatedLocations?: readonly Location[];
  readonly partialFingerprints: Readonly<Record<string, string>>;
  readonly suppressions?: readonly {
    readonly kind: 'external';
    readonly status: 'accepted';
    readonly justification: string;
  }[];
  readonly properties: Readonly<Record<string, unknown>>;
}

/** 3.58: a file that could not be read. */
export interface Notification {
  readonly level: 'error';
  readonly message: Message;
  readonly descriptor: { readonly id: string };
  readonly locations: readonly Location[];
}
