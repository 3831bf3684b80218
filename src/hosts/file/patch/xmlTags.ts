/** Walks the tags of an XML source, past comments, CDATA, instructions and quoted attribute values. */
import { HostFailure } from '../../host';

export interface Tag {
  readonly kind: 'open' | 'close' | 'empty';
  readonly name: string;
  readonly start: number;
  /** Behind its `>`. */
  readonly end: number;
}

/** Its end may stand in a quoted value without being one. Every step can go on in one way only: linear on any input. */
const TAG = /<\/?([^\s/>"'<=]+)[^"'<>]*(?:"[^"]*"[^"'<>]*|'[^']*'[^"'<>]*)*>/y;

/** The next tag at or behind the position; null at the end. @throws HostFailure notAWorkbook */
export function nextTag(source: string, from: number): Tag | null {
  for (let at = source.indexOf('<', from); at >= 0; at = source.indexOf('<', at)) {
    const behind = passed(source, at);
    if (behind === null) return tagAt(source, at);
    at = behind;
  }
  return null;
}

/** Where what is not a tag ends; null at a tag. */
function passed(source: string, at: number): number | null {
  const next = source[at + 1];
  if (next === '?') return behind(source, '?>', at);
  if (next !== '!') return null;
  if (source.startsWith('<!--', at)) return behind(source, '-->', at + 4);
  if (source.startsWith('<![CDATA[', at)) return behind(source, ']]>', at);
  throw new HostFailure('notAWorkbook', 'a part with a DTD');
}

function tagAt(source: string, start: number): Tag {
  TAG.lastIndex = start;
  const name = TAG.exec(source)?.[1];
  if (name === undefined) throw new HostFailure('notAWorkbook', 'a tag without name or end');
  const end = TAG.lastIndex;
  const kind = source[start + 1] === '/' ? 'close' : source[end - 2] === '/' ? 'empty' : 'open';
  return { kind, name, start, end };
}

function behind(source: string, stop: string, from: number): number {
  const at = source.indexOf(stop, from);
  if (at < 0) throw new HostFailure('notAWorkbook', `XML without ${stop}`);
  return at + stop.length;
}
