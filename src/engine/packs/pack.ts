/**
 * A pack holds what differs between places and years, as data: which forms are published, under which rules the
 * narrative is written. docs/packs.md says how to add one.
 */
import type { IdentityDefinition } from '../checks/identity';
import type { Wording } from '../narrative/wording';
import type { FormId } from '../report/report';

export interface Pack {
  /** Stable id, place and first year: `wuhan-2022`. */
  readonly id: string;
  readonly name: string;
  /** Forms published under this pack. */
  readonly forms: readonly FormId[];
  /** Identities of the place that the catalogue does not hold, in the official notation; they run like ours. */
  readonly identities: readonly IdentityDefinition[];
  /** How the 决算情况说明 is worded. */
  readonly wording: Wording;
}
