/** Every check of the catalogue has its page in docs/checks, and so have rounding differences; nothing else has. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { CATALOGUE } from '../../../src/engine/checks/catalogue';

const FOLDER = join(__dirname, '../../../docs/checks');
const HEADINGS = ['## 为什么', '## 怎样算', '## 怎样改', '## 何时可以说明'];
/** What the findings of rounding differences name as their check. */
const ROUNDING = 'rounding';
const LEVELS = { error: '错误', warning: '需说明', info: '提示' } as const;

const page = (name: string): string => readFileSync(join(FOLDER, `${name}.md`), 'utf8');

test('a page for each check, and no page for a check that does not exist', () => {
  const pages = readdirSync(FOLDER).filter((name) => name !== 'README.md');
  const wanted = [...CATALOGUE.map(({ id }) => id), ROUNDING];
  expect(pages.sort()).toEqual(wanted.map((id) => `${id}.md`).sort());
});

test.each(CATALOGUE.map(({ id, statement }) => [id, statement]))('%s', (id, statement) => {
  const lines = page(id).split('\n');
  expect(lines[0]).toMatch(new RegExp(`^# ${id} \\S`));
  expect(lines[2]).toBe(statement);
  expect(lines.filter((line) => line.startsWith('#')).slice(1)).toEqual(HEADINGS);
  // A heading, a blank line, then what there is to say.
  for (const heading of HEADINGS) expect(lines[lines.indexOf(heading) + 2]).toMatch(/^\S.{5}/);
});

test('the page of rounding differences has the same headings', () => {
  const headings = page(ROUNDING)
    .split('\n')
    .filter((line) => line.startsWith('## '));
  expect(headings).toEqual(HEADINGS);
});

test('the list says of each check what the catalogue says', () => {
  const rows = page('README')
    .split('\n')
    .filter((line) => line.startsWith('| ['));
  expect(rows).toEqual(
    CATALOGUE.map(
      ({ id, statement, level, basis }) =>
        `| [${id}](${id}.md) | ${statement} | ${LEVELS[level]} | ${basis.join('；')} |`,
    ),
  );
});

test('a page names only checks that exist', () => {
  const known = new Set(CATALOGUE.map(({ id }) => id));
  for (const { id } of CATALOGUE) {
    const named = page(id).match(/\b(?:[TXSELPHFV]\d?)-(?:\d\d[a-z]?|N)\b/g) ?? [];
    expect(named.filter((other) => !known.has(other))).toEqual([]);
  }
});
