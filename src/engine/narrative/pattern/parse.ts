/** Reads the notation of `syntax.ts`. Declarations belong to packs, so a mistake in one is a defect of ours and thrown. */
import type { Arm, Condition, Expression, LoopNode, Node, Relation, Slot } from './syntax';

/** A declaration that cannot be read; `at` counts characters from 0. */
export class PatternError extends Error {
  constructor(
    readonly pattern: string,
    readonly at: number,
    problem: string,
  ) {
    super(`${problem} at ${at}: ${pattern.slice(Math.max(0, at - 20), at)}⟪${pattern.slice(at, at + 20)}⟫`);
    this.name = 'PatternError';
  }
}

/** @throws PatternError */
export function parsePattern(pattern: string): readonly Node[] {
  const reader = new Reader(pattern);
  const nodes = nodesUntil(reader, '');
  if (!reader.done) reader.fail('unexpected');
  return nodes;
}

/** Conditions on their own, as sections and paragraphs have them. @throws PatternError */
export function parseConditions(text: string): readonly Condition[] {
  return conditionsOf(text, new Reader(text));
}

class Reader {
  at = 0;
  constructor(readonly text: string) {}

  get done(): boolean {
    return this.at >= this.text.length;
  }

  get next(): string {
    return this.text[this.at] ?? '';
  }

  take(wanted: string): boolean {
    if (!this.text.startsWith(wanted, this.at)) return false;
    this.at += wanted.length;
    return true;
  }

  /** Everything up to `end`, which is taken too. */
  until(end: string): string {
    const stop = this.text.indexOf(end, this.at);
    if (stop < 0) this.fail(`no ${end}`);
    const found = this.text.slice(this.at, stop);
    this.at = stop + end.length;
    return found;
  }

  fail(problem: string, at = this.at): never {
    throw new PatternError(this.text, at, problem);
  }
}

/** Nodes up to one of the `ends`, which is left. */
function nodesUntil(reader: Reader, ends: string): Node[] {
  const nodes: Node[] = [];
  let text = '';
  const flush = (): void => {
    if (text !== '') nodes.push({ kind: 'text', text });
    text = '';
  };
  while (!reader.done && !ends.includes(reader.next)) {
    if (reader.take('{')) {
      flush();
      nodes.push({ kind: 'slot', slot: slotOf(reader) });
    } else if (reader.take('[')) {
      flush();
      nodes.push(reader.take('*') ? loopOf(reader) : branchOf(reader));
    } else if ('}]|'.includes(reader.next)) {
      reader.fail('unexpected');
    } else {
      text += reader.next;
      reader.at += 1;
    }
  }
  flush();
  return nodes;
}

function loopOf(reader: Reader): LoopNode {
  const start = reader.at;
  const match = /^(@?)([\w.$]+)\s*(?:"([^"]*)")?\s*:/.exec(reader.text.slice(start));
  if (!match) reader.fail('a loop is [*list "between": …]');
  const [whole, input, name = '', separator = ''] = match;
  reader.at += whole.length;
  const nodes = nodesUntil(reader, '|]');
  const otherwise = reader.take('|') ? nodesUntil(reader, ']') : [];
  if (!reader.take(']')) reader.fail('no ]');
  return {
    kind: 'loop',
    over: { kind: input === '@' ? 'input' : 'name', name },
    separator,
    nodes,
    otherwise,
  };
}

function branchOf(reader: Reader): Node {
  const arms: Arm[] = [];
  do {
    const head = /^[^:：|[\]{}。，]*:/.exec(reader.text.slice(reader.at))?.[0];
    const conditions = head ? conditionsOf(head.slice(0, -1), reader) : [];
    reader.at += head?.length ?? 0;
    arms.push({ conditions, nodes: nodesUntil(reader, '|]') });
  } while (reader.take('|'));
  if (!reader.take(']')) reader.fail('no ]');
  return { kind: 'branch', arms };
}

function conditionsOf(text: string, reader: Reader): Condition[] {
  return text.split('&').map((part) => conditionOf(part.trim(), reader));
}

function conditionOf(text: string, reader: Reader): Condition {
  const asked = /^(given|absent) @([^\s]+)$/.exec(text);
  if (asked) return { kind: asked[1] === 'given' ? 'given' : 'absent', key: asked[2] ?? '' };
  const known = /^known ([A-Za-z][\w.]*)$/.exec(text);
  if (known) return { kind: 'known', name: known[1] ?? '' };
  const some = /^(some|none) ([A-Za-z][\w.]*)$/.exec(text);
  if (some) return { kind: 'some', name: some[2] ?? '', wanted: some[1] === 'some' };
  const compared = /^(.+?)\s(>=|<=|<>|>|<|=)\s(.+)$/.exec(text);
  if (compared) {
    return {
      kind: 'compare',
      left: expressionOf(compared[1] ?? '', reader),
      // The pattern above lets only relations through.
      relation: compared[2] as Relation,
      right: expressionOf(compared[3] ?? '', reader),
    };
  }
  const flag = /^(not )?([A-Za-z][\w.]*)$/.exec(text);
  if (flag) return { kind: 'flag', name: flag[2] ?? '', wanted: flag[1] === undefined };
  return reader.fail(`no condition: ${text}`);
}

function slotOf(reader: Reader): Slot {
  const start = reader.at;
  const text = reader.until('}').trim();
  const year = /^year(?:-(\d+))?$/.exec(text);
  if (year) return { kind: 'year', offset: -Number(year[1] ?? 0) };
  if (text === '1' || text === '一') return { kind: 'ordinal', style: text };
  const words = /^text @(.+)$/.exec(text);
  if (words) return { kind: 'words', key: words[1] ?? '' };
  const count = /^count (.+)$/.exec(text);
  if (count) return { kind: 'count', expression: expressionOf(count[1] ?? '', reader) };
  const percent = /^(.+)\s\/\s(.+?)\s*%$/.exec(text);
  if (percent) {
    return {
      kind: 'percent',
      above: expressionOf(percent[1] ?? '', reader),
      below: expressionOf(percent[2] ?? '', reader),
    };
  }
  if (text === '') reader.fail('an empty slot', start);
  return { kind: 'value', expression: expressionOf(text, reader) };
}

/** Sums and differences from left to right; brackets, and bars for the absolute value. */
function expressionOf(text: string, reader: Reader): Expression {
  const tokens = text.match(/@[^\s|()]+|[A-Za-z][\w.]*|\d+(?:\.\d+)?|\S/g) ?? [];
  const fail = (): never => reader.fail(`no amount: ${text}`);
  let at = 0;
  const sum = (): Expression => {
    let result = operand();
    for (let sign = tokens[at]; sign === '+' || sign === '-'; sign = tokens[at]) {
      at += 1;
      result = { kind: sign === '+' ? 'add' : 'subtract', left: result, right: operand() };
    }
    return result;
  };
  const operand = (): Expression => {
    const token = tokens[at++] ?? fail();
    if (token.startsWith('@')) return { kind: 'input', key: token.slice(1) };
    if (/^\d/.test(token)) return { kind: 'constant', text: token };
    if (/^[A-Za-z]/.test(token)) return { kind: 'name', name: token };
    if (token !== '(' && token !== '|') return fail();
    const inner = sum();
    if (tokens[at++] !== (token === '(' ? ')' : '|')) return fail();
    return token === '(' ? inner : { kind: 'absolute', of: inner };
  };
  const result = sum();
  return at === tokens.length ? result : fail();
}
