/**
 * What each Excel announces through `GetSupportedMatrix`. Versions are strings: 1.10 is not 1.1.
 * Names are in lower case, as hosts send them.
 */
export type RequirementSets = Readonly<Record<string, string>>;

export const REQUIREMENT_SETS = {
  excel2019: { excelapi: '1.7', dialogapi: '1.1', settings: '1.1', addincommands: '1.1' },
  excel2021: {
    excelapi: '1.14',
    sharedruntime: '1.1',
    dialogapi: '1.2',
    settings: '1.1',
    addincommands: '1.1',
  },
  excel2024: {
    excelapi: '1.17',
    sharedruntime: '1.2',
    dialogapi: '1.2',
    settings: '1.1',
    addincommands: '1.1',
  },
  m365: {
    excelapi: '1.20',
    excelapidesktop: '1.4',
    sharedruntime: '1.2',
    dialogapi: '1.2',
    ribbonapi: '1.2',
    settings: '1.1',
    customxmlparts: '1.1',
    addincommands: '1.1',
    delayforcelledit: '1.1',
  },
} as const satisfies Record<string, RequirementSets>;

export type ExcelVersion = keyof typeof REQUIREMENT_SETS;
