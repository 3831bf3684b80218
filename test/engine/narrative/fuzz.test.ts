/**
 * Generated workbooks × packs × inputs: no exception, no spoilt sentence, no number without its source, no direction
 * against its sign, no part that does not add up. The nightly run takes NARRATIVE=full (10,000 workbooks), or a number;
 * NARRATIVE_SEED is the first seed.
 */
import { recognise } from '../../../src/engine/forms/recognise';
import { narrate } from '../../../src/engine/narrative/narrate';
import { PACKS } from '../../../src/engine/packs';
import { Random } from '../../generator/random';
import { contradictions } from './fuzz/directions';
import { EXTENTS, randomInputs } from './fuzz/inputs';
import { spoilt } from './fuzz/language';
import { misplacedReasons } from './fuzz/reasons';
import { misattributed } from './fuzz/sources';
import { recomputed } from './fuzz/sums';
import { classesOf, DAMAGES, workbook } from './fuzz/workbooks';
import { unfounded } from './provenance/walk';
import { wordingOf } from '../../../src/engine/packs/wordings';

const ASKED = process.env['NARRATIVE'] ?? '300';
const COUNT = ASKED === 'full' ? 10_000 : Number(ASKED);
const FIRST = Number(process.env['NARRATIVE_SEED'] ?? 1);
const MOST_SHOWN = 20;

test(
  `${COUNT} generated workbooks in ${PACKS.length} packs`,
  () => {
    const problems: string[] = [];
    const counts = new Map<string, number>();
    const count = (name: string, by = 1): unknown => counts.set(name, (counts.get(name) ?? 0) + by);
    for (let seed = FIRST; seed < FIRST + COUNT; seed += 1) {
      const generated = workbook(seed);
      const { snapshot, damage } = generated;
      const recognition = recognise(snapshot);
      const random = new Random(seed);
      const extent = random.pick(EXTENTS);
      const inputs = randomInputs(random, recognition, extent);
      count(`damage: ${damage}`);
      count(`inputs: ${extent}`);
      for (const pack of PACKS) {
        const narrative = narrate(recognition, inputs, pack);
        const directions = contradictions(narrative, recognition, inputs);
        const sums = recomputed(narrative, wordingOf(pack).numbers, classesOf(generated));
        const paragraphs = narrative.sections.flatMap((section) => section.paragraphs);
        count('narratives');
        count('paragraphs', paragraphs.length);
        count(
          'figures',
          paragraphs.flatMap(({ pieces }) => pieces.filter(({ kind }) => kind === 'figure')).length,
        );
        count(
          'placeholders',
          paragraphs.flatMap(({ pieces }) => pieces.filter(({ kind }) => kind === 'missing')).length,
        );
        count('words of direction', directions.judged);
        count('sums', sums.sums);
        count('percentages from the text', sums.percentages);
        const found = [
          ...unfounded(narrative, pack),
          ...spoilt(narrative),
          ...directions.problems,
          ...sums.problems,
          ...misplacedReasons(narrative, recognition, inputs, pack),
          ...(damage === 'none' ? misattributed(narrative, generated) : []),
        ];
        problems.push(
          ...found.map((problem) => `seed ${seed}, ${pack.id}, ${damage}, inputs ${extent}: ${problem}`),
        );
      }
    }
    const shown = [...counts].sort().map(([name, number]) => `${String(number).padStart(9)}  ${name}`);
    process.stdout.write(`${shown.join('\n')}\n`);
    expect(problems.slice(0, MOST_SHOWN)).toEqual([]);
    for (const damage of DAMAGES) expect(counts.get(`damage: ${damage}`)).toBeGreaterThan(0);
    for (const extent of EXTENTS) expect(counts.get(`inputs: ${extent}`)).toBeGreaterThan(0);
  },
  COUNT * 1000,
);
