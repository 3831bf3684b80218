/** `import`: the Ministry's 财决 export and accounts lists as a new standard workbook. */
import { DEFAULT_PACK } from '../engine/packs';
import type { Pack } from '../engine/packs/pack';
import { importInWan, type ConvertedImport } from '../engine/sources/inWan';
import { planImport, type ImportedWorkbook } from '../engine/sources/planImport';
import { importedBytes } from '../hosts/file/imports';
import { HostFailure } from '../hosts/host';
import { BadInput, type ExitCode, type Streams } from './command';
import { conversionTable } from './convertTable';
import { importTable, problemLine, problemTable } from './importTable';
import { IMPORT_WORDS as WORDS } from './importWords';
import { writeNew } from './outputFile';
import { packOf } from './packOption';
import { refuseRead } from './readFiles';
import { readSource } from './sourceFiles';

export const IMPORT_UNITS = ['元', '万元'] as const;

/** The options as commander hands them on. */
export interface ImportArguments {
  readonly year: string;
  readonly out: string;
  readonly pack?: string;
  readonly entity?: string;
  readonly unit: (typeof IMPORT_UNITS)[number];
  readonly balanced?: boolean;
  readonly force?: boolean;
}

/**
 * @returns 1 where the workbook that was written has errors
 * @throws BadInput where a source has a row that cannot be taken: then nothing is written
 */
export async function runImport(
  paths: readonly string[],
  options: ImportArguments,
  streams: Streams,
): Promise<ExitCode> {
  const { out, year, entity, unit, balanced = false, force = false } = options;
  await refuseRead(out, paths);
  if (!/\.xlsx$/i.test(out)) throw new BadInput(WORDS.notXlsx(out));
  if (!/^20\d{2}$/.test(year)) throw new BadInput(WORDS.badYear(year));
  if (balanced && unit !== '万元') throw new BadInput(WORDS.balancedNeedsWan);
  const pack = packOf(options.pack) ?? DEFAULT_PACK;
  const sources = await Promise.all(paths.map(readSource));
  const request = { pack, year: Number(year), ...(entity === undefined ? {} : { entity }) };
  const plan = planImport(sources, request);
  if (plan.workbook === null) throw new BadInput(problemTable(plan.problems));
  const { workbook, conversion } = inUnit(plan.workbook, pack, unit, balanced);
  await writeNew(out, await bytesOf(workbook), force);
  for (const warning of plan.warnings) streams.err(`${problemLine(warning).trim()}\n`);
  const { errors, warnings } = countsOf(workbook);
  streams.out(`${importTable(plan)}\n`);
  if (conversion) streams.out(`${conversionTable(conversion)}\n`);
  streams.out(`${WORDS.findings(errors, warnings)}\n`);
  streams.out(`${WORDS.done(out, workbook.template.sheets.length, unit)}\n`);
  const isOpen = conversion !== null && conversion.errors.length + conversion.conflicts.length > 0;
  return errors > 0 || isOpen ? 1 : 0;
}

function inUnit(
  workbook: ImportedWorkbook,
  pack: Pack,
  unit: ImportArguments['unit'],
  balanced: boolean,
): { readonly workbook: ImportedWorkbook; readonly conversion: ConvertedImport['conversion'] | null } {
  if (unit === '元') return { workbook, conversion: null };
  return importInWan(workbook, { pack, practice: balanced ? 'balanced' : 'own' });
}

async function bytesOf(workbook: ImportedWorkbook): Promise<Uint8Array> {
  return importedBytes(workbook).catch((error: unknown) => {
    throw error instanceof HostFailure && error.code === 'unknown' ? new BadInput(WORDS.readBack) : error;
  });
}

function countsOf({ report }: ImportedWorkbook): { readonly errors: number; readonly warnings: number } {
  const count = (level: string): number =>
    report.findings.filter((finding) => finding.level === level).length;
  return { errors: count('error'), warnings: count('warning') };
}
