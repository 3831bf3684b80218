/** The new workbook as a file: read back, printed, filled in, rolled forward. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { unzipSync, strFromU8 } from 'fflate';
import { foundForm } from '../../../../src/engine/forms/model';
import { recognise } from '../../../../src/engine/forms/recognise';
import { readInputsSheet } from '../../../../src/engine/inputs/readSheet';
import { PACKS } from '../../../../src/engine/packs';
import { WUHAN_2022 } from '../../../../src/engine/packs/wuhan-2022/pack';
import type { WorkbookReport } from '../../../../src/engine/report/report';
import { check } from '../../../../src/engine/run';
import { templateSnapshot } from '../../../../src/engine/template/snapshot';
import { templateWorkbook } from '../../../../src/engine/template/template';
import type { WorkbookSnapshot } from '../../../../src/engine/workbook/snapshot';
import {
  newWorkbook,
  newWorkbookBytes,
  type NewWorkbookOptions,
} from '../../../../src/hosts/file/newWorkbook/newWorkbook';
import { patchWorkbook } from '../../../../src/hosts/file/patch/patchWorkbook';
import { readWorkbook } from '../../../../src/hosts/file/read';
import { violations } from '../patch/packageRules';
import { typedFrom } from './filled';

const ENTITY = '武汉市社会保险中心';
const BASIC: NewWorkbookOptions = { pack: WUHAN_2022, year: 2023, entity: ENTITY };

function sample(name: string): Promise<WorkbookSnapshot> {
  return readWorkbook(readFileSync(join(__dirname, '../../../../assets/samples', name)), name);
}

function parts(bytes: Uint8Array): [string, string][] {
  return Object.entries(unzipSync(bytes)).map(([name, part]) => [name, strFromU8(part)]);
}

const sheetsOf = (bytes: Uint8Array): string[] =>
  parts(bytes).flatMap(([name, xml]) => (name.startsWith('xl/worksheets/') ? [xml] : []));

test.each(PACKS.map((pack) => [pack.id, pack] as const))(
  '%s: the file read back is the description, and keeps to what Excel demands',
  async (_, pack) => {
    const bytes = await newWorkbookBytes({ ...BASIC, pack });
    const read = await readWorkbook(bytes, '新建.xlsx');
    expect(plain(read)).toEqual(
      plain(templateSnapshot(templateWorkbook({ ...BASIC, pack, entity: ENTITY }), '新建.xlsx')),
    );
    expect(violations(bytes)).toEqual([]);
  },
);

/** Merges in one order: a file may list them in any. */
function plain({ sheets }: WorkbookSnapshot): unknown {
  return sheets.map(({ merges, ...sheet }) => ({
    ...sheet,
    merges: (merges ?? []).map((area) => JSON.stringify(Object.entries(area).sort())).sort(),
  }));
}

test.each([
  ['a blank workbook', null],
  ['one rolled forward', 'reference.xlsx'],
] as const)('%s: the same options give the same bytes, at any time', async (_, name) => {
  const options = { ...BASIC, ...(name === null ? {} : { prior: await sample(name) }) };
  const first = await newWorkbookBytes(options);
  const clock = jest.spyOn(Date, 'now').mockReturnValue(Date.UTC(2031, 6, 1));
  const second = await newWorkbookBytes(options);
  clock.mockRestore();
  expect(second).toEqual(first);
});

test('every sheet prints on A4, one page wide, its header on every page', async () => {
  const bytes = await newWorkbookBytes(BASIC);
  const sheets = sheetsOf(bytes);
  expect(sheets).toHaveLength(11);
  for (const xml of sheets) {
    expect(xml).toContain('<pageSetUpPr fitToPage="1"/>');
    expect(xml).toMatch(
      /<pageSetup paperSize="9" fitToWidth="1" fitToHeight="[01]" orientation="(portrait|landscape)"\/>/,
    );
    expect(xml).toContain('<printOptions horizontalCentered="1"/>');
    expect(xml).toMatch(/<pane [^>]*state="frozen"\/>/);
  }
  const workbook = parts(bytes).find(([name]) => name === 'xl/workbook.xml')?.[1] ?? '';
  const titles = [
    ...workbook.matchAll(/<definedName name="_xlnm.Print_Titles" localSheetId="(\d+)">([^<]*)</g),
  ];
  expect(titles.map(([, sheet]) => Number(sheet))).toEqual(sheets.map((_, index) => index));
  expect(titles[1]?.[2]).toBe('表2收入决算表!$3:$6');
});

test('amounts are right-aligned with two decimals, codes are text', async () => {
  const bytes = await newWorkbookBytes(BASIC);
  const styles = parts(bytes).find(([name]) => name === 'xl/styles.xml')?.[1] ?? '';
  const formats = [
    ...(/<cellXfs.*<\/cellXfs>/.exec(styles)?.[0] ?? '').matchAll(/<xf [^>]*\/>|<xf .*?<\/xf>/g),
  ];
  const styleOf = (sheet: number, cell: string): string => {
    const index = new RegExp(`<c r="${cell}" s="(\\d+)"`).exec(sheetsOf(bytes)[sheet] ?? '')?.[1];
    return formats[Number(index)]?.[0] ?? '';
  };
  // 4 is #,##0.00 and 49 is @, in every program.
  expect(styleOf(0, 'C6')).toMatch(/numFmtId="4".*borderId="1".*horizontal="right"/);
  expect(styleOf(1, 'A8')).toMatch(/numFmtId="49"/);
  expect(styleOf(0, 'A1')).toMatch(/borderId="0".*horizontal="center"/);
});

describe.each([
  '=1+1',
  "=cmd|'/c calc'!A0",
  '@SUM(A1)',
  '<img src=x onerror=alert(1)>&"\'',
  '某市]]>局',
  '\u0000甲\u0007\ud800',
  '_x0041_',
])('an entity called %j', (entity) => {
  test('is text wherever it stands', async () => {
    // A form of each kind that names the entity.
    const pack = { ...WUHAN_2022, forms: ['T1', 'P1', 'P2'] as const };
    const bytes = await newWorkbookBytes({ ...BASIC, pack, entity });
    expect(violations(bytes)).toEqual([]);
    for (const xml of sheetsOf(bytes)) expect(xml).not.toMatch(/<f[ >]/);
    const { sheets } = await readWorkbook(bytes, 'x.xlsx');
    const cells = sheets.flatMap((sheet) => sheet.cells);
    expect(cells.filter(({ formula }) => formula !== undefined)).toEqual([]);
    expect(cells.some(({ value, kind }) => kind === 'text' && value === `单位：${entity}`)).toBe(true);
  });
});

test('an entity longer than any name is refused', async () => {
  await expect(newWorkbookBytes({ ...BASIC, entity: '局'.repeat(201) })).rejects.toMatchObject({
    code: 'textTooLong',
  });
});

describe('the reference report typed into it', () => {
  async function typed(notes: boolean): Promise<WorkbookReport> {
    const reference = await sample('reference.xlsx');
    const { bytes } = await newWorkbook({ pack: WUHAN_2022, year: 2022, prior: reference });
    const fresh = await readWorkbook(bytes, 'x.xlsx');
    return check(await readWorkbook(patchWorkbook(bytes, typedFrom(reference, fresh, notes)), 'x.xlsx'));
  }
  const essence = ({ findings }: WorkbookReport): unknown[] =>
    findings.map(({ id, level, printed, expected }) => [id, level, printed, expected]);

  test('is found to be as it is found in the reference workbook', async () => {
    const [ours, theirs] = [await typed(true), check(await sample('reference.xlsx'))];
    expect(essence(ours)).toEqual(essence(theirs));
    expect(ours.ledger).toEqual(theirs.ledger);
    const notes = ({ forms }: WorkbookReport): unknown[] =>
      forms.flatMap(({ printedNotes }) =>
        printedNotes.map(({ text, outcome, check: by }) => [text, outcome, by]),
      );
    expect(notes(ours)).toHaveLength(19);
    expect(notes(ours)).toEqual(notes(theirs));
  });

  test('lacks only the lines under the empty forms where they were not typed', async () => {
    const theirs = essence(check(await sample('reference.xlsx')));
    const further = essence(await typed(false)).filter(
      (one) => !theirs.some((other) => String(other) === String(one)),
    );
    expect(further.map((one) => String(one).split(',')[0])).toEqual(['E-01/T7', 'E-01/T8', 'E-01/T9']);
  });
});

describe("last year's workbook rolled forward", () => {
  const rolled = sample('reference.xlsx').then(async (prior) => {
    const made = await newWorkbook({ pack: WUHAN_2022, year: 2023, prior });
    return { ...made, snapshot: await readWorkbook(made.bytes, 'x.xlsx') };
  });

  test('is of the new year, of the same entity, without figures', async () => {
    const { snapshot, bytes } = await rolled;
    const recognition = recognise(snapshot);
    const { forms, findings } = check(snapshot);
    expect(forms.map(({ form, status, year }) => [form, status, year])).toEqual(
      WUHAN_2022.forms.map((form) => [form, form.startsWith('P') ? 'recognised' : 'empty', 2023]),
    );
    expect(foundForm(recognition, 'T2')?.entity?.text).toBe(ENTITY);
    expect(foundForm(recognition, 'T2')?.rowByKey.get('2080101')?.label).toBe('行政运行');
    expect(findings.filter(({ level }) => level === 'error')).toEqual([]);
    expect(violations(bytes)).toEqual([]);
  });

  test('has the figures of last year in 填报说明数据', async () => {
    const { snapshot, notices } = await rolled;
    const { entries, problems } = readInputsSheet(snapshot);
    expect(problems).toEqual([]);
    expect(notices).toEqual([]);
    expect(Object.fromEntries([...entries].map(([key, { value }]) => [key, value]))).toMatchObject({
      'prior.T1.total': '2132.07',
      'prior.T5.total': '2132.07',
      'prior.operatingCost': '207.69',
      'prior.threePublic.reception': '0',
    });
  });

  test('says what is doubtful about it', async () => {
    const planted = await newWorkbook({ pack: WUHAN_2022, year: 2025, prior: await sample('planted.xlsx') });
    expect(planted.notices.map(({ id }) => id)).toEqual(['priorYearDiffers', 'priorHasErrors']);
    const reference = await sample('reference.xlsx');
    const copy = reference.sheets
      .filter(({ name }) => name.startsWith('项目'))
      .map((sheet) => ({ ...sheet, name: '项目二' }));
    const twice = { ...reference, sheets: [...reference.sheets, ...copy] };
    const { notices } = await newWorkbook({ pack: WUHAN_2022, year: 2023, prior: twice });
    expect(notices.map(({ id, values }) => [id, values['sheets']])).toContainEqual([
      'formAmbiguous',
      '项目绩效自评表、项目二',
    ]);
  });

  test('codes that are given are listed beside those of last year', async () => {
    const codes = [{ code: '2101199', name: '' }];
    const bytes = await newWorkbookBytes({
      pack: WUHAN_2022,
      year: 2023,
      codes,
      prior: await sample('reference.xlsx'),
    });
    const keys =
      foundForm(recognise(await readWorkbook(bytes, 'x.xlsx')), 'T3')?.rows.map(({ key }) => key) ?? [];
    expect(keys).toHaveLength(18);
    expect(keys.indexOf('2101199')).toBe(keys.indexOf('2101103') + 1);
  });
});
