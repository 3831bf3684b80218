/** A sheet pointed at in the pane or on the page is the form on the command line too. */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { read, utils, write } from '@e965/xlsx';
import { run } from '../../src/cli/program';
import type { ChosenSheets } from '../../src/engine/forms/chosen';
import { EMPTY_STATE, serialiseState } from '../../src/engine/report/state';
import { withState } from '../../src/hosts/file/state';

const sample = join(__dirname, '../../assets/samples/reference.xlsx');
let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'final-accounts-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

/** The reference with 表3 twice, and what the workbook carries about it. */
function twoSheets(sheets: ChosenSheets): string {
  const book = read(readFileSync(sample));
  const name = book.SheetNames.find((each) => each.startsWith('表3')) ?? '';
  utils.book_append_sheet(book, structuredClone(book.Sheets[name] ?? {}), '表3副本');
  const bytes: Uint8Array = write(book, { type: 'buffer', bookType: 'xlsx' });
  const path = join(folder, 'a.xlsx');
  writeFileSync(path, withState(bytes, serialiseState({ ...EMPTY_STATE, sheets })));
  return path;
}

it.each<[string, ChosenSheets, string, number]>([
  ['nothing', {}, 'ambiguous 表3支出决算表', 1],
  ['the copy', { T3: '表3副本' }, 'recognised 表3副本', 0],
])('where %s is pointed at, %j, 表3 is %s and the run ends in %i', async (_, sheets, expected, ending) => {
  let out = '';
  const code = await run(['check', twoSheets(sheets), '--format', 'json'], {
    out: (text: string) => (out += text),
    err: () => undefined,
  });
  const [workbook] = JSON.parse(out).workbooks;
  const t3 = workbook.forms.find(({ form }: { form: string }) => form === 'T3');
  expect(`${t3.status} ${t3.sheet}`).toBe(expected);
  expect(code).toBe(ending);
});
