/**
 * Whole workbooks and what the product says of them, word for word. A difference is either a mistake or a decision:
 * `npm run golden -- --write` writes the new findings, and a person reads them before they are kept.
 */
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { recognise } from '../../src/engine/forms/recognise';
import { parseInputs } from '../../src/engine/inputs/parse';
import { inputTable } from '../../src/engine/inputs/table';
import { narrate } from '../../src/engine/narrative/narrate';
import { DEFAULT_PACK } from '../../src/engine/packs';
import { check } from '../../src/engine/run';
import { readWorkbook } from '../../src/hosts/file/read';
import { workbookRecord } from '../../src/output/json';
import { narrativeText } from '../../src/output/narrative/text';

const WRITE = process.env['GOLDEN'] === 'write';

const cases = readdirSync(__dirname, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => name);

/** Each case on its own line in the list: one that is lost is missed here. */
it('cases', () => {
  expect(cases.sort()).toEqual(['all-zero', 'form-missing', 'planted', 'reference', 'text-and-errors']);
});

describe.each(cases)('%s', (name) => {
  const file = (part: string): string => join(__dirname, name, part);

  it('is found as it was read by a person', async () => {
    const snapshot = await readWorkbook(readFileSync(file('workbook.xlsx')), 'workbook.xlsx');
    const record = workbookRecord({ path: 'workbook.xlsx', report: check(snapshot) });
    const now = `${JSON.stringify(record, null, 2)}\n`;
    if (WRITE) writeFileSync(file('findings.json'), now);
    expect(JSON.parse(now)).toEqual(JSON.parse(readFileSync(file('findings.json'), 'utf8')));
    expect(now).toBe(readFileSync(file('findings.json'), 'utf8'));
  });

  it('is told as it was read by a person', async () => {
    const snapshot = await readWorkbook(readFileSync(file('workbook.xlsx')), 'workbook.xlsx');
    const given = existsSync(file('inputs.json')) ? readFileSync(file('inputs.json'), 'utf8') : '{}';
    const { inputs, problems } = parseInputs(JSON.parse(given));
    expect(problems).toEqual([]);
    const now = narrativeText(narrate(recognise(snapshot), inputTable({ inputs }), DEFAULT_PACK));
    if (WRITE) writeFileSync(file('narrative.txt'), now);
    expect(now.split('\n')).toEqual(readFileSync(file('narrative.txt'), 'utf8').split('\n'));
  });

  it('says what it is for', () => {
    expect(existsSync(file('README.md'))).toBe(true);
    expect(readFileSync(file('README.md'), 'utf8')).toMatch(/^# \S+\n\n\S/);
  });
});

test.each(['reference', 'planted'])('%s is the sample of that name', (name) => {
  const golden = readFileSync(join(__dirname, name, 'workbook.xlsx'));
  expect(golden.equals(readFileSync(join(__dirname, '../../assets/samples', `${name}.xlsx`)))).toBe(true);
});
