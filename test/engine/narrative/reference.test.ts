/**
 * 第三部分 of the reference report, from its workbook and its inputs, against the report as printed
 * (test/data/narrative-wuhan-2022.txt, with the line breaks of the print).
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { WUHAN_2022 } from '../../../src/engine/packs/wuhan-2022/pack';
import { sample } from '../../snapshots/samples';
import { linesOf, referenceInputs, written } from './writing';

const PRINTED = readFileSync(join(__dirname, '../../data/narrative-wuhan-2022.txt'), 'utf8');

/** Behind the title of the part. */
const BODY = PRINTED.slice(PRINTED.indexOf('一、收入支出'));

/** Sentences and their parts. Spaces and line breaks belong to the print; a heading counts to what is behind it. */
function sentences(text: string): readonly string[] {
  return text.replace(/\s+/g, '').match(/[^。；：]+[。；：]?/g) ?? [];
}

it('reproduces the reference report sentence by sentence', async () => {
  const narrative = written(await sample('reference'), WUHAN_2022, referenceInputs());
  const expected = sentences(BODY);
  expect(expected.length).toBeGreaterThan(70);
  const ours = sentences(linesOf(narrative).join(''));
  for (const [index, sentence] of expected.entries()) expect(ours[index]).toBe(sentence);
  expect(ours).toHaveLength(expected.length);
  expect(narrative.missing).toEqual([]);
});

it('asks for what it lacks and invents nothing without inputs', async () => {
  const narrative = written(await sample('reference'), WUHAN_2022);
  const pieces = narrative.sections.flatMap(({ paragraphs }) => paragraphs.flatMap((each) => each.pieces));
  const asked = new Set(pieces.flatMap((piece) => (piece.kind === 'missing' ? [piece.key] : [])));
  expect(pieces.filter(({ kind }) => kind === 'input')).toEqual([]);
  expect(narrative.missing.map(({ key }) => key)).toEqual([...asked]);
  expect([...asked]).toEqual(expect.arrayContaining(['prior.T1.total', 'initialBudget.2080101', 'uses.208']));
});
