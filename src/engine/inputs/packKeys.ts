/** Which inputs the sentences of a pack speak of: what no sentence uses need not be filled in. */
import type { Wording } from '../narrative/wording';
import type { InputKey } from './inputs';
import { placeOf } from './keys';

/** Groups whose values stand in sentences. The others are used beside them (概况, 名词解释) or behind their names. */
const IN_SENTENCES: ReadonlySet<string> = new Set([
  'prior',
  'reasons',
  'uses',
  'projects',
  'threePublic',
  'procurement',
  'assets',
  'performance',
]);

/** In the notation of the narrative an input is `@` and its key, with `$code`, `$index` for what changes. */
const INPUT = /@([\w$.]*[\w$])/g;

export function usedBy(wording: Wording): (key: InputKey) => boolean {
  const patterns = new Set<string>();
  collect(wording, patterns);
  return (key) => {
    const group = key.split('.', 1)[0] ?? '';
    return !IN_SENTENCES.has(group) || [...formsOf(key)].some((form) => patterns.has(form));
  };
}

function collect(node: unknown, patterns: Set<string>): void {
  if (typeof node === 'string') {
    for (const [, key = ''] of node.matchAll(INPUT)) patterns.add(withoutNames(key));
  } else if (typeof node === 'object' && node !== null) {
    for (const below of Object.values(node)) collect(below, patterns);
  }
}

/** The key as a wording may name it: itself, or with `$` for its name or place. */
function* formsOf(key: InputKey): Generator<string> {
  yield key;
  const steps = placeOf(key)?.steps ?? [];
  const last = steps.at(-1) ?? '';
  yield steps.map((step) => (/^\d+$/.test(step) ? '$' : step)).join('.');
  yield [...steps.slice(0, -1), '$'].join('.');
  yield [...steps.slice(0, -1), last.replace(/\d+$/, '$')].join('.');
}

function withoutNames(pattern: string): string {
  return pattern.replace(/\$\w*/g, '$');
}
