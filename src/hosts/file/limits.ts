/**
 * What a file may cost before it is refused. A workbook of a whole province's units stays far below;
 * files above exist to exhaust the reader.
 */

/** Bytes of the file as it lies on disk. */
export const MAX_FILE_BYTES = 50 * 1024 * 1024;
/** Bytes of all parts of an .xlsx together, as its table of contents declares them. */
export const MAX_UNPACKED_BYTES = 400 * 1024 * 1024;
/** Parts of an .xlsx: a sheet takes two or three. */
export const MAX_PARTS = 10_000;
/** Deflate cannot exceed 1,032 : 1; honest sheets reach 20 : 1. Small parts may compress as they like. */
export const MAX_RATIO = 200;
export const RATIO_MATTERS_FROM_BYTES = 10 * 1024 * 1024;
export const MAX_SHEETS = 500;
