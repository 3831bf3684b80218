import { parseEquation } from '../../../src/engine/equations/parse';
import { extractIdentities } from '../../../src/engine/equations/printedNotes';

const SIZE = 100_000;
/** The long text is this many times the short one; a quadratic reader would take the square of it. */
const TIMES = 4;
const MOST = 3 * TIMES;
/** Below this the clock tells nothing. */
const COUNTS = 8;

type Fill = (piece: string) => string;

/** Text of the given length, `piece` again and again. */
const filler =
  (size: number): Fill =>
  (piece) =>
    piece.repeat(Math.ceil(size / piece.length)).slice(0, size);
const fill = filler(SIZE);

const adversarial = (fill: Fill): readonly (readonly [name: string, text: string])[] => [
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

/** Processor time, the best of five runs: what the code costs, not what the machine does beside it. */
function milliseconds(run: () => void): number {
  let best = Infinity;
  for (let attempt = 0; attempt < 5; attempt += 1) {
    const start = process.cpuUsage();
    run();
    const { user, system } = process.cpuUsage(start);
    best = Math.min(best, (user + system) / 1000);
  }
  return Math.max(best, COUNTS);
}

const long = adversarial(filler(TIMES * SIZE));

describe.each(adversarial(fill).map(([name, text], index) => [name, text, long[index]?.[1] ?? ''] as const))(
  '%s',
  (_name, short, longer) => {
    it.each([
      ['parsed', parseEquation],
      ['looked through for identities', extractIdentities],
    ])('take time in proportion to their length when %s', (_how, read) => {
      const ratio = milliseconds(() => read(longer)) / milliseconds(() => read(short));
      expect(ratio).toBeLessThanOrEqual(MOST);
    });
  },
);

it('reads the long texts that are right', () => {
  expect(parseEquation(`表6["${fill('支')}"]＝表6[301]`).ok).toBe(true);
});

it('reads as many identities as there are', () => {
  expect(extractIdentities(fill('1行＝2行；')).identities).toHaveLength(Math.floor(SIZE / 6));
});
