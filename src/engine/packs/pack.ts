/**
 * A pack holds what differs between places and years, as data: which forms are published, under which rules the
 * narrative is written. docs/packs.md says how to add one.
 */
import type { IdentityDefinition } from '../checks/identity';
import type { FormId } from '../report/report';

/** Place and first year; stable. */
export type PackId = 'wuhan-2022' | 'central-2022' | 'shanghai-2024' | 'sichuan-2022' | 'guangdong-2023';

/** What a check needs of a pack. Its wording is a matter of the narrative and loaded with that (`wordings.ts`). */
export interface Pack {
  readonly id: PackId;
  readonly name: string;
  /** Forms published under this pack. */
  readonly forms: readonly FormId[];
  /** Identities of the place that the catalogue does not hold, in the official notation; they run like ours. */
  readonly identities: readonly IdentityDefinition[];
}
