/** A row of an accounts list as it was understood. */
import type { Scaled } from '../../amounts/scaled';
import type { SourcePlace } from '../source';
import type { Flow, Fund, Kind, Origin } from './words';

/**
 * What a row is about. '' where the row leaves it open: right for a total, and for what such a row need not say (an
 * opening balance has no 支出类型).
 */
export interface Dimensions {
  readonly flow: Flow | '';
  readonly code: string;
  readonly economic: string;
  readonly kind: Kind | '';
  readonly fund: Fund | '';
  readonly origin: Origin | '';
  /** Project, department and the like, joined. */
  readonly item: string;
}

export interface ListRow extends Dimensions {
  readonly place: SourcePlace;
  /** In 元. */
  readonly value: Scaled;
  /** Its cells in order, shortened, for people. */
  readonly content: string;
  /** Everything that stands in the row: two rows of one text are the same entry. */
  readonly whole: string;
  /** Called 合计, 小计 and the like. */
  readonly isLabelled: boolean;
  readonly codeName: string;
  readonly economicName: string;
}

/** Dimensions in the order in which they are compared. */
export const DIMENSIONS: readonly (keyof Dimensions)[] = [
  'flow',
  'code',
  'economic',
  'kind',
  'fund',
  'origin',
  'item',
];

export function keyOfRow(row: Dimensions): string {
  return DIMENSIONS.map((dimension) => row[dimension]).join('\u0001');
}
