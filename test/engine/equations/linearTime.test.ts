import { parseEquation } from '../../../src/engine/equations/parse';
import { extractIdentities } from '../../../src/engine/equations/printedNotes';

const SIZE = 100_000;
const LIMIT = 50;

/** Text of the given length, `piece` again and again. */
const fill = (piece: string): string => piece.repeat(Math.ceil(SIZE / piece.length)).slice(0, SIZE);

const ADVERSARIAL: readonly (readonly [name: string, text: string])[] = [
  ['blanks', `27行＝${fill(' ')}`],
  ['digits', `${fill('9')}行＝1行`],
  ['open brackets', fill('（')],
  ['open square brackets', `表1${fill('[')}行＝`],
  ['operands', `1行＝${fill('1行＋')}`],
  ['groups', `1行＝${fill('（1＋2＋…＋400）行＋')}`],
  ['numbers in a group', `1行＝（${fill('1＋')}1）行`],
  ['ellipses in a group', `1行＝（${fill('1＋2＋…＋90＋')}1）行`],
  ['dots', `行＝${fill('..')}`],
  ['a name', `${fill('表')}行＝[1行]`],
  ['a label', `表6[${fill('支、')}]＝表6[301]`],
  ['blank quotes', `表6["${fill('""')}`],
  ['a long label', `表6["${fill('支')}"]＝表6[301]`],
  ['numberings', `${fill('1.')}行＝1行`],
  ['headings', `${fill('注：')}行＝1行`],
  ['form headings', `${fill('表 ')}：行＝1行`],
  ['short segments', fill('行＝；')],
  ['lines', fill('行＝\n')],
];

/** Processor time, the best of up to twenty runs: what the code costs, not what the machine does beside it. */
function milliseconds(run: () => void, enough = LIMIT): number {
  let best = Infinity;
  for (let attempt = 0; attempt < 20 && best > enough; attempt += 1) {
    const start = process.cpuUsage();
    run();
    const { user, system } = process.cpuUsage(start);
    best = Math.min(best, (user + system) / 1000);
  }
  return best;
}

describe.each(ADVERSARIAL)('100 kB of %s', (_name, text) => {
  it('are read in at most 50 ms', () => {
    expect(milliseconds(() => parseEquation(text))).toBeLessThanOrEqual(LIMIT);
    expect(milliseconds(() => extractIdentities(text))).toBeLessThanOrEqual(LIMIT);
  });
});

it('reads the long texts that are right', () => {
  expect(parseEquation(`表6["${fill('支')}"]＝表6[301]`).ok).toBe(true);
});

it('reads as many identities as there are, each in at most 10 µs', () => {
  const note = fill('1行＝2行；');
  const count = Math.floor(SIZE / 6);
  expect(extractIdentities(note).identities).toHaveLength(count);
  expect(milliseconds(() => extractIdentities(note), count / 100)).toBeLessThanOrEqual(count / 100);
});
