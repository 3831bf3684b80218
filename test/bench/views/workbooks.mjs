/**
 * The workbooks that are looked at: the reference as it is, with wrong figures for about 50 findings, and without its
 * totals; and a generated one with about 500 findings, for the reference has too few identities. Always the same.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fromSource, root } from '../typescript.mjs';

const { check } = fromSource('src/engine/run');
const { recognise } = fromSource('src/engine/forms/recognise');
const { contentOf, NO_EDIT } = fromSource('src/engine/workbook/edits');
const { qualifiedA1 } = fromSource('src/engine/workbook/reference');
const { patchWorkbook } = fromSource('src/hosts/file/patch/patchWorkbook');
const { readWorkbook } = fromSource('src/hosts/file/read');
const { figuresOf, isTotal, reckonedScores } = fromSource('test/engine/filling/workbooks');
const { randomLayout } = fromSource('test/generator/layout');
const { writeXlsx } = fromSource('test/generator/xlsxWriter');
const { Random } = fromSource('test/oracle/random');

/** So many figures of the reference are wrong where about 50 findings are wanted. */
const WRONG_FIGURES = 16;
/** 万元. Far beyond any rounding. */
const WRONG_BY = 100;
/** Of the generated workbooks the one that has about 500 findings once every figure is off. */
const LARGE_SEED = 6;

/** The bytes with other contents in some cells; undefined leaves a cell alone. */
function changed(bytes, snapshot, contentFor) {
  const cells = snapshot.sheets.flatMap((sheet) =>
    sheet.cells.flatMap((held) => {
      const cell = { sheet: sheet.name, row: held.row, column: held.column };
      const after = contentFor(cell, held);
      return after ? [{ cell, before: contentOf(held), after }] : [];
    }),
  );
  return patchWorkbook(bytes, { ...NO_EDIT, cells });
}

async function described(name, bytes) {
  const snapshot = await readWorkbook(bytes, `${name}.xlsx`);
  const { findings, causes } = check(snapshot);
  return { name, bytes, snapshot, findings: findings.length, causes: causes.length };
}

/** @returns the four workbooks, each with its bytes, what the file host reads in them and what a check finds */
export async function workbooks() {
  const bytes = readFileSync(join(root, 'assets/samples/reference.xlsx'));
  const snapshot = await readWorkbook(bytes, 'reference.xlsx');
  const recognition = recognise(snapshot);
  const figures = figuresOf(recognition);

  const amounts = figures.filter(({ reading }) => reading.kind === 'amount');
  const chosen = new Random(1).some(amounts, WRONG_FIGURES).map(({ cell }) => qualifiedA1(cell));
  const wrong = changed(bytes, snapshot, (cell, { value }) =>
    chosen.includes(qualifiedA1(cell)) && typeof value === 'number'
      ? { kind: 'number', value: Math.round((value + WRONG_BY) * 100) / 100 }
      : undefined,
  );

  const follow = [...figures.filter(isTotal).map(({ cell }) => cell), ...reckonedScores(recognition)];
  const blanks = new Set(follow.map(qualifiedA1));
  const bare = changed(bytes, snapshot, (cell) =>
    blanks.has(qualifiedA1(cell)) ? { kind: 'blank' } : undefined,
  );

  const { snapshot: layout, formats } = randomLayout(LARGE_SEED);
  const random = new Random(3);
  const off = ({ value, ...cell }) => {
    if (typeof value !== 'number') return { ...cell, value };
    const other = value + random.whole(1, 9) * 10;
    return { ...cell, value: other, text: other.toFixed(2) };
  };
  const sheets = layout.sheets.map((sheet) => ({ ...sheet, cells: sheet.cells.map(off) }));
  const large = writeXlsx({ name: 'large.xlsx', sheets }, formats);

  return {
    reference: await described('reference', bytes),
    wrong: await described('wrong', wrong),
    large: await described('large', large),
    bare: await described('bare', bare),
  };
}
