/** What Excel reports, as the failures our views have words for. Codes decide, never messages: those are localised. */
import { HostFailure, type HostFailureCode } from '../host';

const CODES: Readonly<Record<string, HostFailureCode>> = {
  InvalidOperationInCellEditMode: 'editMode',
  AccessDenied: 'protected',
  BadPassword: 'protected',
  ApiNotFound: 'apiMissing',
  ApiNotAvailable: 'apiMissing',
  RequestPayloadSizeLimitExceeded: 'tooLarge',
  ResponsePayloadSizeLimitExceeded: 'tooLarge',
  RangeExceedsLimit: 'tooLarge',
  ItemNotFound: 'sheetMissing',
  ItemAlreadyExists: 'sheetExists',
};

/** Turns anything thrown by Office.js into a HostFailure; one that already is stays as it is. */
export function toFailure(error: unknown, subject = ''): HostFailure {
  if (error instanceof HostFailure) return error;
  const { code, message, location } = officeError(error);
  const known = Object.hasOwn(CODES, code) ? CODES[code] : undefined;
  const detail = [code, location, message].filter((part) => part !== '').join(' · ');
  return new HostFailure(known ?? 'unknown', detail, subject);
}

/**
 * Whether the failure concerns Excel as a whole, so that asking again sheet by sheet is pointless.
 * Everything else may be the fault of one sheet in the batch.
 */
export function concernsExcel(failure: HostFailure): boolean {
  return failure.code === 'editMode' || failure.code === 'notResponding';
}

function officeError(error: unknown): { code: string; message: string; location: string } {
  if (typeof error !== 'object' || error === null) return { code: '', message: String(error), location: '' };
  const debug: unknown = 'debugInfo' in error ? error.debugInfo : null;
  const location =
    typeof debug === 'object' && debug !== null && 'errorLocation' in debug ? debug.errorLocation : '';
  return {
    code: 'code' in error && typeof error.code === 'string' ? error.code : '',
    message: 'message' in error ? String(error.message) : '',
    location: typeof location === 'string' ? location : '',
  };
}
