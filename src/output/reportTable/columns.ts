/** The columns of a table of findings: title, width, and what each shows of a row. */
import type { ReportWords } from '../../locales/reportWords';
import type { FindingRow } from './findingRows';

export interface FindingColumn {
  readonly key: keyof FindingRow & keyof ReportWords['columns'];
  /** In characters of the default font. */
  readonly width: number;
  readonly isAmount: boolean;
}

const text = (key: FindingColumn['key'], width: number): FindingColumn => ({ key, width, isAmount: false });
const amount = (key: FindingColumn['key']): FindingColumn => ({ key, width: 12, isAmount: true });

/** The first three stand beside one another on every screen: how bad, where, what. */
export const FINDING_COLUMNS: readonly FindingColumn[] = [
  text('level', 10),
  text('place', 18),
  text('message', 38),
  text('item', 20),
  text('form', 8),
  text('check', 8),
  amount('printed'),
  amount('expected'),
  amount('difference'),
  text('equation', 32),
  text('cause', 32),
  text('reason', 18),
];

const DECIMAL = /^-?\d{1,15}(?:\.(\d{1,10}))?$/;

/** How many decimals an amount is written with; null for what is no amount a cell can hold as a number. */
export function decimalsOf(value: string): number | null {
  const match = DECIMAL.exec(value);
  // A double keeps fifteen digits; what has more stays the text it is.
  if (!match || value.replace(/\D/g, '').replace(/^0+/, '').length > 15) return null;
  return match[1]?.length ?? 0;
}
