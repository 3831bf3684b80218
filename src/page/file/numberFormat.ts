/** A format code (`#,##0.00`), or the number of a built-in one. */
export type NumberFormat = string | number;

export const GENERAL: NumberFormat = 0;
