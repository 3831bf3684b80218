/**
 * The only file that touches @microsoft/office-js-helpers (docs/decisions/0006-office-js-helpers.md). The package
 * is archived, so it lives in a chunk of its own, is loaded when first needed, and may be missing.
 */
import type { Utilities } from '@microsoft/office-js-helpers';

export interface OfficeHelpers {
  /** Prints an error with Office's own debug information to the console, for support. */
  log(error: Error): void;
  /** `EXCEL`; null where the library cannot tell. */
  readonly host: string | null;
  /** `PC`, `MAC`, `WEB`…; null where the library cannot tell. */
  readonly platform: string | null;
}

/** What we use of the library. */
interface Library {
  readonly Utilities: Pick<typeof Utilities, 'log' | 'host' | 'platform'>;
}

const importLibrary = (): Promise<Library> =>
  import(/* webpackChunkName: "office-helpers" */ '@microsoft/office-js-helpers');

/** Never rejects: null where the chunk does not load, and callers go on without. */
export async function loadOfficeHelpers(
  load: () => Promise<Library> = importLibrary,
): Promise<OfficeHelpers | null> {
  try {
    const { Utilities: library } = await load();
    return {
      log: (error) => library.log(error),
      host: named(library.host),
      platform: named(library.platform),
    };
  } catch {
    return null;
  }
}

function named(value: unknown): string | null {
  return typeof value === 'string' ? value : null;
}
