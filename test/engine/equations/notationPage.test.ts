import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseEquation } from '../../../src/engine/equations/parse';

const page = readFileSync(join(__dirname, '../../../docs/notation.md'), 'utf8');
const [right = '', wrong = ''] = page.split('## 读不懂的几种情形');
/** The first cell of every row of a table. */
const written = (text: string): string[] =>
  [...text.matchAll(/^\| `([^`]+)`[^|]*\|/gm)].map((match) => match[1] ?? '');
const isEquation = (text: string): boolean => /[＝≥≤]/.test(text);

describe('the page for users', () => {
  it.each(written(right))('%s is read', (text) => {
    const equation = isEquation(text) ? text : `${text}＝表9[1栏,合计]`;
    expect(parseEquation(equation)).toMatchObject({ ok: true });
  });

  it.each(written(wrong))('%s is not', (text) => {
    const equation = isEquation(text) ? text : `${text}＝表9[1栏]`;
    expect(parseEquation(equation)).toMatchObject({ ok: false });
  });

  it('has examples of both', () => {
    expect(written(right).length).toBeGreaterThan(12);
    expect(written(wrong).length).toBeGreaterThan(4);
  });
});
