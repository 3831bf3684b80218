/** `--shard i/n`: one of n parts of the files, so that n machines check all of them and none twice. */
import { BadInput } from './command';
import { MESSAGES } from './messages';

export interface Shard {
  /** From 1. */
  readonly index: number;
  readonly count: number;
}

const MOST_SHARDS = 10_000;

/** @throws BadInput where it is not `i/n` with 1 ≤ i ≤ n */
export function shardOf(text: string): Shard {
  const [, index = 0, count = 0] = (/^(\d{1,5})\/(\d{1,5})$/.exec(text) ?? []).map(Number);
  if (index < 1 || index > count || count > MOST_SHARDS) throw new BadInput(MESSAGES.badShard(text));
  return { index, count };
}

/**
 * Every n-th of the files in the order of their paths: the same files and paths give the same parts on every machine,
 * their sizes differ by one at most, and together they are all.
 */
export function inShard<T extends { readonly path: string }>(
  targets: readonly T[],
  { index, count }: Shard,
): readonly T[] {
  const order = [...targets].sort((a, b) => (a.path < b.path ? -1 : a.path > b.path ? 1 : 0));
  const own = new Set(order.filter((_, at) => at % count === index - 1));
  return targets.filter((target) => own.has(target));
}
