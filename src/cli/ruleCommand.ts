/** `rule`: the help page of a check, or the list of all. */
import { CATALOGUE } from '../engine/checks/catalogue';
import { checkList, checkPageText } from '../output/checkPageText';
import { loadCheckPage } from '../output/checkPages';
import { BadInput, type ExitCode, type Streams } from './command';
import { MESSAGES } from './messages';

/** `id` as people write it: any case, or the id of a finding, `T3-02/20801/c1`. @throws BadInput for an unknown one. */
export async function runRule(id: string | undefined, streams: Streams): Promise<ExitCode> {
  if (id === undefined) {
    streams.out(checkList(CATALOGUE));
    return 0;
  }
  const wanted = plain(id.split('/')[0] ?? '');
  const one = CATALOGUE.find((check) => plain(check.id) === wanted);
  if (!one) throw new BadInput(MESSAGES.unknownCheck(id, nearest(wanted)));
  streams.out(checkPageText(one, await loadCheckPage(one.id)));
  return 0;
}

function plain(id: string): string {
  return id.trim().toUpperCase();
}

const MOST_NAMED = 5;

/** Ids that begin so, then those at most two keystrokes away; the nearest first. */
function nearest(wanted: string): string[] {
  const near = CATALOGUE.map(({ id }) => {
    const begins = wanted !== '' && plain(id).startsWith(wanted);
    return { id, far: begins ? 0 : distance(wanted, plain(id)) };
  });
  return near
    .filter(({ far }) => far <= 2 && far < wanted.length)
    .sort((a, b) => a.far - b.far)
    .slice(0, MOST_NAMED)
    .map(({ id }) => id);
}

/** Keystrokes from one text to the other: insertions, deletions, replacements. */
function distance(from: string, to: string): number {
  let row = [...Array(to.length + 1).keys()];
  for (const [i, letter] of [...from.slice(0, LONGEST_ID)].entries()) {
    const next = [i + 1];
    for (const [j, other] of [...to].entries()) {
      const replaced = (row[j] ?? 0) + (letter === other ? 0 : 1);
      next.push(Math.min(replaced, (row[j + 1] ?? 0) + 1, (next[j] ?? 0) + 1));
    }
    row = next;
  }
  return row[to.length] ?? 0;
}

/** What is longer is no slip of an id. */
const LONGEST_ID = 12;
