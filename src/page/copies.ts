/** Copies of a workbook, made beside the page and handed to the user as downloads. */
import { reportText } from '../locales/interface/report';
import type { Locale } from '../locales/locale';
import type { MarkedSaved } from '../views/report/markedSaved';
import { inBackground } from './background/inBackground';
import { download } from './download';
import { writtenOf, type Version } from './editing/version';
import type { OpenedFile } from './openWorkbook';
import type { PageStrings } from './strings';

export interface CopySource {
  readonly file: OpenedFile;
  /** What is kept with the workbook; null for what the file carries. */
  readonly state: string | null;
  /** What stands once everything before is done; null where nothing was written into the workbook. */
  readonly settled: (() => Promise<Version>) | null;
  readonly strings: PageStrings;
}

export interface Copied {
  /** What the copy holds: the user may have gone on meanwhile. null: what the file holds. */
  readonly version: Version | null;
  readonly name: string;
  /** Hands the same copy out once more. */
  readonly again: () => void;
}

/**
 * A copy that carries what was written and what is kept.
 * @throws HostFailure where the file cannot be written; the reason of the signal that gave it up
 */
export async function saveCopy(source: CopySource, signal?: AbortSignal): Promise<Copied> {
  const { file, state, strings } = source;
  const version = (await source.settled?.()) ?? null;
  const bytes = await inBackground(
    'copy',
    { written: written(file, version), state: state ?? file.state },
    signal,
  );
  const named = state === null ? strings.copy.editedName : strings.copy.name;
  return { version, ...handedOut(bytes, copyName(file.snapshot.name, named)) };
}

/**
 * The same with the cells of its findings marked and the sheet 校验结果; of an .xls, an .xlsx.
 * @throws HostFailure and the reason of the signal, as `saveCopy`
 */
export async function saveMarkedCopy(
  source: CopySource & { readonly locale: Locale },
  signal?: AbortSignal,
): Promise<Copied & { readonly saved: MarkedSaved }> {
  const { file, state, locale } = source;
  const { name } = file.snapshot;
  const version = (await source.settled?.()) ?? null;
  const { bytes, ...saved } = await inBackground(
    'markedCopy',
    {
      written: written(file, version),
      name,
      state: state ?? file.state,
      keep: state !== null,
      old: !file.carriesState,
      locale,
    },
    signal,
  );
  const copy = copyName(name.replace(/\.xls$/i, '.xlsx'), reportText(locale).markedName);
  return { version, ...handedOut(bytes, copy), saved: { ...saved, name: copy } };
}

function handedOut(bytes: Uint8Array, name: string): Omit<Copied, 'version'> {
  const again = (): void => download(bytes, name);
  again();
  return { name, again };
}

function written({ bytes }: OpenedFile, version: Version | null): ReturnType<typeof writtenOf> {
  return version ? writtenOf(version) : { base: bytes, cells: [], results: [] };
}

/** The ending stays, for it says what the file is. */
function copyName(name: string, named: (workbook: string) => string): string {
  const [, stem = name, ending = '.xlsx'] = /^(.*)(\.xls[xm])$/i.exec(name) ?? [];
  return named(stem) + ending;
}
