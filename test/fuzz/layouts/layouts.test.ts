/**
 * Correct accounts in random published layouts: every figure is read as the accounts have it, and nothing is called an
 * error. The nightly run takes more: LAYOUTS=20000 (first seed: LAYOUT_SEED).
 */
import { readWorkbook } from '../../../src/hosts/file/read';
import { randomLayout } from '../../generator/layout';
import { ALL_OPTIONS } from '../../generator/variants';
import { writeXlsx } from '../../generator/xlsxWriter';
import { compare } from './compare';

const COUNT = Number(process.env['LAYOUTS'] ?? 2000);
const FIRST = Number(process.env['LAYOUT_SEED'] ?? 1);
/** One in so many also goes through the bytes of a file. */
const FILE_EVERY = 25;
const MOST_SHOWN = 20;

test(
  `${COUNT} random layouts are read right and found correct`,
  async () => {
    const counts = new Map(ALL_OPTIONS.map((option) => [option, 0]));
    const problems: string[] = [];
    let figures = 0;
    let files = 0;
    for (let seed = FIRST; seed < FIRST + COUNT; seed += 1) {
      const layout = randomLayout(seed);
      for (const option of layout.choices) counts.set(option, (counts.get(option) ?? 0) + 1);
      const asFile = seed % FILE_EVERY === 0;
      files += asFile ? 1 : 0;
      const { name } = layout.snapshot;
      const snapshot = asFile
        ? await readWorkbook(writeXlsx(layout.snapshot, layout.formats), name)
        : layout.snapshot;
      const result = compare(layout, snapshot);
      figures += result.figures;
      problems.push(...result.problems.map((problem) => `seed ${seed}: ${problem}`));
    }
    process.stdout.write(statistics(counts, `${COUNT} layouts, ${files} as .xlsx, ${figures} figures`));
    expect(problems.slice(0, MOST_SHOWN)).toEqual([]);
    expect([...counts].filter(([, count]) => count === 0)).toEqual([]);
  },
  COUNT * 1000,
);

function statistics(counts: ReadonlyMap<string, number>, headline: string): string {
  const lines = [...counts].map(([option, count]) => `${String(count).padStart(6)}  ${option}`);
  return `${headline}\n${lines.join('\n')}\n`;
}
