import { toFailure } from './failures';

/** Opens an .xlsx as a new, unsaved workbook beside the one at hand, which is not touched. */
export type OpenCopy = (xlsx: Uint8Array) => Promise<void>;

/** How this Excel opens a workbook that exists in memory only; null where it cannot. */
export function copyOpener(): OpenCopy | null {
  // The loaded office.js may be older than its types say.
  const create: unknown = Excel.createWorkbook;
  if (!Office.context.requirements.isSetSupported('ExcelApi', '1.8') || create === undefined) return null;
  return async (xlsx) => {
    try {
      await Excel.createWorkbook(base64(xlsx));
    } catch (error) {
      throw toFailure(error);
    }
  };
}

/** Arguments of one call are limited, so the bytes go in slices. */
const SLICE_BYTES = 0x8000;

function base64(bytes: Uint8Array): string {
  let binary = '';
  for (let at = 0; at < bytes.length; at += SLICE_BYTES) {
    binary += String.fromCharCode(...bytes.subarray(at, at + SLICE_BYTES));
  }
  return btoa(binary);
}
