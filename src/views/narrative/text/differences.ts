/** What was changed between two texts, for people to read: figures and words are never cut in two. */

export interface Stretch {
  readonly kind: 'same' | 'removed' | 'added';
  readonly text: string;
}

/** Beyond this many comparisons the texts are shown one after the other: a person could not follow them either. */
const MOST_COMPARISONS = 4_000_000;

export function differences(before: string, after: string): readonly Stretch[] {
  const [a, b] = [tokens(before), tokens(after)];
  let start = 0;
  while (start < a.length && start < b.length && a[start] === b[start]) start += 1;
  let end = 0;
  while (end < a.length - start && end < b.length - start && a.at(-1 - end) === b.at(-1 - end)) end += 1;
  const middle = compared(a.slice(start, a.length - end), b.slice(start, b.length - end));
  return joined([
    { kind: 'same', text: a.slice(0, start).join('') },
    ...middle,
    { kind: 'same', text: a.slice(a.length - end).join('') },
  ]);
}

/** A figure with its separators and percent sign, a Latin word, or a single character. */
function tokens(text: string): readonly string[] {
  return text.match(/\d[\d,.]*\d%?|\d%?|[A-Za-z]+|[^]/gu) ?? [];
}

/** By the longest common subsequence. */
function compared(a: readonly string[], b: readonly string[]): readonly Stretch[] {
  if (a.length * b.length > MOST_COMPARISONS) {
    return [
      { kind: 'removed', text: a.join('') },
      { kind: 'added', text: b.join('') },
    ];
  }
  const width = b.length + 1;
  const common = new Uint32Array((a.length + 1) * width);
  const at = (row: number, column: number): number => common[row * width + column] ?? 0;
  for (let row = a.length - 1; row >= 0; row -= 1) {
    for (let column = b.length - 1; column >= 0; column -= 1) {
      common[row * width + column] =
        a[row] === b[column]
          ? at(row + 1, column + 1) + 1
          : Math.max(at(row + 1, column), at(row, column + 1));
    }
  }
  const stretches: Stretch[] = [];
  let [row, column] = [0, 0];
  while (row < a.length || column < b.length) {
    const [removed = '', added = ''] = [a[row], b[column]];
    if (row < a.length && column < b.length && removed === added) {
      stretches.push({ kind: 'same', text: removed });
      row += 1;
      column += 1;
    } else if (row < a.length && (column >= b.length || at(row + 1, column) >= at(row, column + 1))) {
      stretches.push({ kind: 'removed', text: removed });
      row += 1;
    } else {
      stretches.push({ kind: 'added', text: added });
      column += 1;
    }
  }
  return stretches;
}

/** Neighbours of one kind as one; what was removed stands before what was added in its place. */
function joined(stretches: readonly Stretch[]): readonly Stretch[] {
  const result: Stretch[] = [];
  let [removed, added] = ['', ''];
  const flush = (): void => {
    if (removed !== '') result.push({ kind: 'removed', text: removed });
    if (added !== '') result.push({ kind: 'added', text: added });
    [removed, added] = ['', ''];
  };
  for (const { kind, text } of stretches) {
    if (text === '') continue;
    if (kind === 'removed') removed += text;
    else if (kind === 'added') added += text;
    else {
      flush();
      const last = result.at(-1);
      if (last?.kind === 'same') result[result.length - 1] = { kind, text: last.text + text };
      else result.push({ kind, text });
    }
  }
  flush();
  return result;
}
