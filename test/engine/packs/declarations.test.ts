/** Every declaration of every pack can be read, and speaks only of what there is. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { CONTENT_NAMES } from '../../../src/engine/narrative/contents';
import { FORM_AMOUNTS } from '../../../src/engine/narrative/figures';
import { parseConditions, parsePattern } from '../../../src/engine/narrative/pattern/parse';
import { PACKS, WUHAN } from './packs';
import { declarationsOf } from './declarations';
import { fullScope } from './fullScope';
import { Walker, type Used } from './names';
import { wordingOf } from '../../../src/engine/packs/wordings';

const empty = (): Used => ({ names: new Set(), keys: new Set(), problems: [] });

describe.each(PACKS)('%s', (_, pack) => {
  const wording = wordingOf(pack);
  it('uses names and inputs that exist, in every branch', async () => {
    const root = await fullScope(wording);
    const problems: string[] = [];
    for (const { place, nodes, conditions, each } of declarationsOf(wording)) {
      const used = empty();
      const walker = new Walker(used);
      walker.conditions(conditions, root);
      walker.nodes(nodes, each === null ? root : walker.entry(each, root));
      problems.push(...used.problems.map((problem) => `${place}: ${problem}`));
    }
    expect(problems).toEqual([]);
  });

  it('names each paragraph of a section once', () => {
    const places = declarationsOf(wording).map(({ place }) => place);
    expect(new Set(places).size).toBe(places.length);
  });
});

it('a name that nobody knows, one of another kind and an unknown input are seen', async () => {
  const used = empty();
  const text = '{T1.sum}{T7.empty}[some T1.total:{text @reason.T1}|*]{amount}'.replace('|*', '');
  new Walker(used).nodes(parsePattern(text), await fullScope(wordingOf(WUHAN)));
  expect(used.problems).toEqual([
    'nothing is called T1.sum',
    'T7.empty is a flag',
    'T1.total is a amount',
    'no input has the key reason.T1',
    'nothing is called amount',
  ]);
});

describe('docs/packs.md', () => {
  const page = readFileSync(join(__dirname, '../../../docs/packs.md'), 'utf8');
  /** Rows of the tables under a heading, cell by cell. */
  const rowsUnder = (heading: string): readonly (readonly string[])[] => {
    const [, text = ''] = page.split(`\n### ${heading}\n`);
    const section = text.split(/\n##/)[0] ?? '';
    const cells = (line: string): string[] => line.split(' | ').map((cell) => cell.replace(/^\| | \|$/g, ''));
    return section.split('\n').flatMap((line) => (line.startsWith('| `') ? [cells(line)] : []));
  };
  const named = (cell = ''): string[] => [...cell.matchAll(/`([^`]+)`/g)].map(([, name]) => name ?? '');

  it('lists every amount of the forms, and no other', () => {
    const listed = rowsUnder('Amounts of the forms').flatMap(([name]) => named(name));
    expect(listed).toEqual([...new Set(listed)]);
    expect(new Set(listed)).toEqual(new Set(Object.keys(FORM_AMOUNTS)));
  });

  it('lists every other name with its kind', () => {
    const kinds = { word: CONTENT_NAMES.words, amount: CONTENT_NAMES.amounts, flag: CONTENT_NAMES.flags };
    const listed = rowsUnder('Other names');
    for (const [kind, names] of Object.entries(kinds)) {
      const ofKind = listed.filter((row) => row[1] === kind).flatMap(([name]) => named(name));
      expect(new Set(ofKind)).toEqual(new Set(names));
    }
    expect(rowsUnder('Lists').flatMap(([name]) => named(name))).toEqual([...CONTENT_NAMES.lists]);
  });

  it('names what an entry of a list has', async () => {
    const root = await fullScope(wordingOf(WUHAN));
    for (const [list = '', , names] of rowsUnder('Lists')) {
      const named_ = root.get(named(list)[0] ?? '');
      const [first] = named_?.kind === 'list' ? named_.scopes : [];
      for (const name of named(names))
        expect([list, name, first?.get(name) !== undefined]).toEqual([list, name, true]);
    }
  });

  it('shows the notation as it is read', () => {
    const shown = page.split('\n## The notation\n')[1]?.split('\n## ')[0] ?? '';
    const written = [...shown.matchAll(/^\| (`[^|]*(?:\\\|[^|]*)*`) \|/gm)].flatMap(([, cell]) =>
      named(cell),
    );
    const [slots, conditions] = [
      written.filter((text) => /^[{[]/.test(text)),
      written.filter((text) => !/^[{[]/.test(text)),
    ];
    expect([slots.length, conditions.length]).toEqual([15, 9]);
    for (const text of slots) expect(() => parsePattern(text.replace(/\\\|/g, '|'))).not.toThrow();
    for (const text of conditions) expect(() => parseConditions(text)).not.toThrow();
  });

  it('has a row and a section for every pack', () => {
    for (const [id] of PACKS) {
      expect(page).toContain(`| \`${id}\` |`);
      expect(page).toContain(`### \`${id}\``);
    }
  });
});
