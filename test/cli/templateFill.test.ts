/** `template` and `fill` together: a blank workbook, what people type, and the rest. */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { run } from '../../src/cli/program';
import { recognise } from '../../src/engine/forms/recognise';
import { check } from '../../src/engine/run';
import { qualifiedA1 } from '../../src/engine/workbook/reference';
import { patchWorkbook } from '../../src/hosts/file/patch/patchWorkbook';
import { readWorkbook } from '../../src/hosts/file/read';
import { amounts, figuresOf, isPart, reckonedScores } from '../engine/filling/workbooks';
import { typedFrom } from '../hosts/file/newWorkbook/filled';

const reference = join(__dirname, '../../assets/samples/reference.xlsx');
let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'final-accounts-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

const at = (name: string): string => join(folder, name);
const open = async (path: string) => readWorkbook(readFileSync(path), 'a.xlsx');
async function cli(...args: string[]): Promise<void> {
  let err = '';
  const code = await run(args, { out: () => undefined, err: (text) => (err += text) });
  if (code !== 0) throw new Error(err);
}

test.each([
  ['values', [], true],
  ['formulas', ['--formulas'], false],
])(
  'blank → what people type → fill, as %s: every figure is that of the reference',
  async (_, options, compare) => {
    await cli('template', '--from', reference, '--year', '2022', '--out', at('blank.xlsx'));
    const [theirs, blank] = [await open(reference), await open(at('blank.xlsx'))];
    const all = typedFrom(theirs, blank, true);
    const complete = patchWorkbook(readFileSync(at('blank.xlsx')), all);
    const recognition = recognise(await readWorkbook(complete, 'a.xlsx'));
    const follows = new Set([
      ...figuresOf(recognition)
        .filter((figure) => !isPart(figure))
        .map(({ cell }) => qualifiedA1(cell)),
      ...reckonedScores(recognition).map(qualifiedA1),
    ]);
    const cells = all.cells.filter(({ cell }) => !follows.has(qualifiedA1(cell)));
    expect(cells.length).toBeLessThan(all.cells.length - 100);
    writeFileSync(at('typed.xlsx'), patchWorkbook(readFileSync(at('blank.xlsx')), { ...all, cells }));
    await cli('fill', at('typed.xlsx'), '--out', at('filled.xlsx'), ...options);
    const filled = await open(at('filled.xlsx'));
    if (compare) {
      expect(amounts(filled)).toEqual(amounts(await readWorkbook(complete, 'a.xlsx')));
      expect(check(filled).findings.filter(({ level }) => level === 'error')).toEqual([]);
    } else {
      // Nobody has reckoned the formulas yet: that each stands where the reference has a figure is what can be said.
      const formulas = filled.sheets.flatMap(({ name, cells: own }) =>
        own.flatMap(({ row, column, formula }) =>
          formula === undefined ? [] : [qualifiedA1({ sheet: name, row, column })],
        ),
      );
      expect(formulas.length).toBeGreaterThan(100);
      expect(formulas.every((cell) => follows.has(cell))).toBe(true);
    }
  },
);
