/** Errors as Excel answers them inside a response. Codes are Excel.ErrorCodes; clients branch on the code only. */
export class HostError extends Error {
  constructor(
    readonly code: string,
    message: string,
    /** The API that failed, as `debugInfo.errorLocation` shows it. */
    readonly location: string,
  ) {
    super(message);
    this.name = 'HostError';
  }
}

export const itemNotFound = (location: string) =>
  new HostError('ItemNotFound', "The requested resource doesn't exist.", location);

export const invalidArgument = (location: string) =>
  new HostError(
    'InvalidArgument',
    'The argument is invalid or missing or has an incorrect format.',
    location,
  );

export const wrongSize = (location: string) =>
  new HostError(
    'InvalidArgument',
    "The number of rows or columns in the input array doesn't match the size or dimensions of the range.",
    location,
  );

export const invalidOperation = (location: string) =>
  new HostError('InvalidOperation', 'The operation attempted is invalid on the object.', location);

export const generalException = (location: string) =>
  new HostError('GeneralException', 'There was an internal error while processing the request.', location);

export const alreadyExists = (location: string) =>
  new HostError('ItemAlreadyExists', 'A resource with the same name already exists.', location);

export const accessDenied = (location: string) =>
  new HostError(
    'AccessDenied',
    'You cannot perform the requested operation. The sheet is protected.',
    location,
  );

export const badPassword = (location: string) =>
  new HostError('BadPassword', 'The password you supplied is incorrect.', location);

export const unsupportedSheet = (location: string) =>
  new HostError(
    'UnsupportedSheet',
    'This sheet type does not support this operation, since it is a Macro or Chart sheet.',
    location,
  );

export const apiNotFound = (location: string) =>
  new HostError('ApiNotFound', `The API you are trying to use could not be found: ${location}`, location);

/** Status codes that the host answers instead of a response; office.js turns them into the errors named here. */
export const HOST_STATUS = {
  InvalidOperationInCellEditMode: 5004,
  RequestPayloadSizeLimitExceeded: 5103,
  ResponsePayloadSizeLimitExceeded: 5104,
} as const;

const HTTP_STATUS: Readonly<Record<string, number>> = {
  ItemNotFound: 404,
  ApiNotFound: 404,
  AccessDenied: 403,
  ItemAlreadyExists: 409,
  GeneralException: 500,
};

export const httpStatus = (code: string): number => HTTP_STATUS[code] ?? 400;
