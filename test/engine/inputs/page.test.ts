/** docs/inputs.md names every key, with its unit, and no other. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { INPUT_FIELDS } from '../../../src/engine/inputs/keys';
import { judgeKey } from '../../../src/engine/inputs/labels';
import { parseInputs } from '../../../src/engine/inputs/parse';

const page = readFileSync(join(__dirname, '../../../docs/inputs.md'), 'utf8');

test('the keys told are those there are, with their units', () => {
  const told = [...page.matchAll(/^\| `([^`]+)` \|[^|]+\| ([^|]*?) ?\|/gm)].map(
    ([, key, unit]) => `${key} ${unit}`,
  );
  const names: Readonly<Record<string, string>> = { byKind: '<kind>', reasons: '<name>', glossary: '<name>' };
  const fields = INPUT_FIELDS.map(({ path, unit }) => {
    const key = path.map((step, index) =>
      step === '#' ? 'N' : step === '*' ? (names[path[index - 1] ?? ''] ?? '<code>') : step,
    );
    return `${key.join('.')} ${unit}`;
  });
  expect([...told].sort()).toEqual([...fields].sort());
});

test('the names of reasons told are names of reasons', () => {
  const [paragraph = ''] = /Names under `reasons`:[\s\S]*?\n\n/.exec(page) ?? [];
  const [plain = '', kinds = ''] = paragraph.split('and `threePublic.` with');
  const told = [...plain.matchAll(/`([\w.<>]+)`/g)].map(([, name = '']) => name.replace('<code>', '2080101'));
  const threePublic = [...kinds.matchAll(/`(\w+)`/g)].map(([, name]) => `threePublic.${name}`);
  const names = [...told, ...threePublic].filter((name) => name !== 'reasons');
  expect(names.length).toBe(18);
  for (const name of names) expect([name, judgeKey(`reasons.${name}`)]).toEqual([name, 'known']);
});

test('the file shown is one', () => {
  const shown = /```jsonc\n([\s\S]*?)```/.exec(page)?.[1] ?? '';
  expect(parseInputs(JSON.parse(shown)).problems).toEqual([]);
});
