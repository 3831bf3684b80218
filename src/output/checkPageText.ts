/** A help page and the list of checks for a terminal. */
import type { Check } from '../engine/checks/check';
import { displayWidth, padEnd, wrap } from './columns';
import { LEVELS, WORDS } from './words';

/** Columns that read well; a terminal is at least as wide. */
const WIDTH = 80;

type Described = Pick<Check, 'id' | 'level' | 'statement' | 'basis'>;

/** The page with level and basis under its statement, headings at the margin and what they head indented. */
export function checkPageText({ level, basis }: Described, page: string): string {
  const [title = '', , statement = '', ...rest] = page.split(/\r?\n/);
  const facts = [WORDS.level + LEVELS[level], WORDS.basis + basis.join('；')];
  const lines = [
    ...wrap(headingText(title), WIDTH),
    '',
    ...wrap(statement, WIDTH),
    ...facts.flatMap((fact) => wrap(fact, WIDTH)),
    ...rest.flatMap(bodyLine),
  ];
  return `${lines.join('\n').trimEnd()}\n`;
}

function bodyLine(line: string): string[] {
  if (line.trim() === '') return [''];
  if (line.startsWith('#')) return [headingText(line)];
  // A list keeps its mark in front of what it marks.
  const mark = /^\s*(?:[-*]|\d+\.)\s+/.exec(line)?.[0] ?? '';
  const text = plainText(line.slice(mark.length));
  const hanging = ' '.repeat(displayWidth(mark));
  return wrap(text, WIDTH - 2 - mark.length).map((part, index) => `  ${index === 0 ? mark : hanging}${part}`);
}

function headingText(line: string): string {
  return plainText(line.replace(/^#+\s*/, ''));
}

/** Without code marks, emphasis and the targets of links. A figure in square brackets, 表3[208,1栏], is no link. */
function plainText(text: string): string {
  return text.replace(/`|\*\*/g, '').replace(/\[([^\]]*)\]\([^)]*\)/g, '$1');
}

/** Every check on a line of its own with what it states; long statements go on below. */
export function checkList(checks: readonly Described[]): string {
  const widest = Math.max(...checks.map(({ id }) => displayWidth(id)));
  const longest = Math.max(...checks.map(({ level }) => displayWidth(LEVELS[level])));
  const indent = widest + longest + 4;
  const lines = checks.flatMap(({ id, level, statement }) =>
    wrap(statement, WIDTH - indent).map((part, index) =>
      index === 0
        ? `${padEnd(id, widest)}  ${padEnd(LEVELS[level], longest)}  ${part}`
        : `${' '.repeat(indent)}${part}`,
    ),
  );
  return `${lines.join('\n')}\n`;
}
