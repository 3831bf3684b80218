/**
 * The fingerprint of packs and checks: two reports with the same one were made by the same rules.
 */
import { sha256 } from '@noble/hashes/sha2';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils';
import type { Check } from '../checks/check';
import type { Pack } from '../packs';

export function fingerprint(checks: readonly Check[], packs: readonly Pack[]): string {
  const lines = [
    ...checks.map(({ id, level, statement, basis }) => [id, level, statement, ...basis].join('\t')),
    ...packs.map((pack) => JSON.stringify(pack)),
  ];
  return `sha256:${bytesToHex(sha256(utf8ToBytes(lines.join('\n'))))}`;
}
