import * as fc from 'fast-check';
import { recognise } from '../../../src/engine/forms/recognise';
import { documentOf, type InputEntries } from '../../../src/engine/inputs/entries';
import type { InputKey, Inputs, InputTable, InputValue } from '../../../src/engine/inputs/inputs';
import { INPUT_FIELDS, keyOf, type InputField } from '../../../src/engine/inputs/keys';
import { neededInputs } from '../../../src/engine/inputs/needed';
import { parseInputs } from '../../../src/engine/inputs/parse';
import { readInputsSheet } from '../../../src/engine/inputs/readSheet';
import { inputsSheetEdit } from '../../../src/engine/inputs/sheet';
import { inputTable } from '../../../src/engine/inputs/table';
import { DEFAULT_PACK } from '../../../src/engine/packs';
import { inverseOf, type WorkbookEdit } from '../../../src/engine/workbook/edits';
import { INPUTS_SHEET } from '../../../src/engine/workbook/ownSheets';
import { a1, qualifiedA1 } from '../../../src/engine/workbook/reference';
import type { CellSnapshot, WorkbookSnapshot } from '../../../src/engine/workbook/snapshot';
import type { WorkbookReport } from '../../../src/engine/report/report';
import { check } from '../../../src/engine/run';
import { say } from '../../../src/locales/sentences';
import reference from '../../data/inputs-wuhan-2022.json';
import { sheetOfRows, type Content } from '../../snapshots/cells';
import { mapSheets, sheetNamed, withCells } from '../../snapshots/change';
import { sample } from '../../snapshots/samples';
import { applied } from '../../snapshots/applied';

let workbook: WorkbookSnapshot;
beforeAll(async () => {
  workbook = await sample('reference');
});

function edit(snapshot: WorkbookSnapshot, table: InputTable, asked: readonly InputKey[] = []): WorkbookEdit {
  const needed = neededInputs(recognise(snapshot), { pack: DEFAULT_PACK, table, asked });
  return inputsSheetEdit(snapshot, needed, table);
}

function valuesOf(entries: InputEntries): Record<InputKey, InputValue> {
  return Object.fromEntries([...entries].map(([key, { value }]) => [key, value]));
}

/** The keys of the sheet, each with the cell of its value. */
function valueCells(snapshot: WorkbookSnapshot): Map<string, string> {
  const { cells } = sheetNamed(snapshot, INPUTS_SHEET);
  return new Map(
    cells.flatMap(({ row, column, text }) =>
      column === 4 && row > 2 ? [[text, a1({ row, column: 1 })]] : [],
    ),
  );
}

const sheetWith = (...rows: (readonly Content[])[]): WorkbookSnapshot => ({
  name: '',
  sheets: [sheetOfRows(INPUTS_SHEET, [['项目', '填报内容', '单位', '说明（来源）', '键'], ...rows])],
});

const problemsOf = (snapshot: WorkbookSnapshot): string[] =>
  readInputsSheet(snapshot).problems.map(
    ({ key, cell, sentence }) => `${cell ? a1(cell) : ''} ${key} ${sentence.id}`,
  );

describe('a new sheet', () => {
  it('is added behind the others with a frozen header, a key a row and a rule for every amount', () => {
    const { newSheets, cells, rules } = edit(workbook, inputTable({}));
    expect(newSheets).toEqual([
      { name: INPUTS_SHEET, columnWidths: expect.any(Array), frozen: { rows: 3, columns: 1 } },
    ]);
    expect(cells.every(({ before }) => before.kind === 'blank')).toBe(true);
    const places = cells.map(({ cell }) => qualifiedA1(cell));
    expect(new Set(places).size).toBe(places.length);
    const created = applied(workbook, edit(workbook, inputTable({})));
    const at = valueCells(created);
    expect(at.has('initialBudget.2080101')).toBe(true);
    const ruled = new Map(rules.map(({ area, rule }) => [a1({ row: area.top, column: area.left }), rule]));
    expect(ruled.get(at.get('initialBudget.2080101') ?? '')).toEqual({ kind: 'amount' });
    expect(ruled.get(at.get('assets.vehicles.total') ?? '')).toEqual({ kind: 'count' });
    expect(ruled.get(at.get('entityKind') ?? '')).toEqual({
      kind: 'list',
      choices: ['行政', '参公', '事业', '部门'],
    });
    expect(ruled.has(at.get('uses.208') ?? '')).toBe(false);
    // Excel shows at most 255 characters beside a cell.
    expect(rules.every(({ prompt }) => prompt.length > 0 && prompt.length <= 255)).toBe(true);
  });

  it('holds what is known and what the forms suggest, but not what the narrative takes from the forms', () => {
    const created = applied(
      workbook,
      edit(workbook, inputTable({ inputs: { prior: { 'T1.total': '2018.46' } } })),
    );
    const values = valuesOf(readInputsSheet(created).entries);
    expect(values).toMatchObject({
      'prior.T1.total': '2018.46',
      'projects.0.name': '社会保险业务工作经费',
      'performance.unitAmount': '2132.07',
    });
    expect(values).not.toHaveProperty('year');
    expect(values).not.toHaveProperty('entity');
  });

  it('gives back the inputs of the reference, each with its cell', () => {
    const table = inputTable({ inputs: parseInputs(reference).inputs });
    const { entries, problems } = readInputsSheet(
      applied(workbook, edit(workbook, table, [...table.entries.keys()])),
    );
    expect(problems).toEqual([]);
    expect(valuesOf(entries)).toEqual(valuesOf(table.entries));
    for (const { cell, origin } of entries.values()) {
      expect(cell?.sheet).toBe(INPUTS_SHEET);
      expect(origin).toBe('sheet');
    }
  });

  it('is taken for no form, changes no finding and is offered as none', () => {
    const table = inputTable({ inputs: parseInputs(reference).inputs });
    const created = applied(workbook, edit(workbook, table));
    // ask for inputs: only they look at the sheet.
    const others = ({ checks, ledger: _, unchecked, ...rest }: WorkbookReport) => ({
      ...rest,
      checks: checks.filter((one) => !/^X-2[0-2]$/.test(one.check)),
      unchecked: unchecked.filter((one) => !/^X-2[0-2]$/.test(one.check)),
    });
    expect(others(check(created))).toEqual(others(check(workbook)));
  });

  it('is taken back as a whole', () => {
    const whole = edit(workbook, inputTable({}));
    expect(inverseOf(whole).removedSheets).toEqual([INPUTS_SHEET]);
  });

  it('is written on an empty sheet of that name', () => {
    const empty = { ...workbook, sheets: [...workbook.sheets, sheetOfRows(` ${INPUTS_SHEET}`, [])] };
    const { newSheets, cells } = edit(empty, inputTable({}));
    expect(newSheets).toEqual([]);
    expect(new Set(cells.map(({ cell }) => cell.sheet))).toEqual(new Set([` ${INPUTS_SHEET}`]));
  });
});

describe('an existing sheet', () => {
  const inputs: Inputs = { uses: { '208': '用于甲' } };

  it('gets nothing where nothing is missing', () => {
    const created = applied(workbook, edit(workbook, inputTable({ inputs })));
    const sheet = readInputsSheet(created).entries;
    expect(edit(created, inputTable({ sheet })).cells).toEqual([]);
  });

  it('keeps what was typed and where rows were moved to; gets the rows it lacks at its end', () => {
    const created = applied(workbook, edit(workbook, inputTable({ inputs })));
    const at = valueCells(created);
    const typed = withCells(created, {
      [`${INPUTS_SHEET}!${at.get('prior.T1.total')}`]: '不详',
      [`${INPUTS_SHEET}!${at.get('uses.210')}`]: '用于乙',
      [`${INPUTS_SHEET}!A3`]: '项　目',
      [`${INPUTS_SHEET}!E${at.get('uses.221')?.slice(1)}`]: null,
    });
    const table = inputTable({
      sheet: readInputsSheet(typed).entries,
      inputs: {
        prior: { 'T1.total': '1', 'T4.total': '2' },
        uses: { '210': '用于丙' },
        projects: [{}, { name: '丁' }],
      },
    });
    const { newSheets, cells } = edit(typed, table);
    expect(newSheets).toEqual([]);
    const before = new Map(sheetNamed(typed, INPUTS_SHEET).cells.map((cell) => [a1(cell), cell]));
    for (const change of cells) expect(before.has(a1(change.cell))).toBe(false);
    const values = valuesOf(readInputsSheet(applied(typed, { ...edit(typed, table) })).entries);
    expect(values).toMatchObject({
      'prior.T4.total': '2',
      'uses.208': '用于甲',
      'uses.210': '用于乙',
      'projects.1.name': '丁',
    });
    const bottom = sheetNamed(typed, INPUTS_SHEET).cells.at(-1)?.row ?? 0;
    const added = cells.filter(({ cell: { column } }) => column === 4).map(({ cell }) => cell.row);
    expect(added.length).toBeGreaterThan(0);
    expect(Math.min(...added)).toBeGreaterThan(bottom);
  });

  it('is left alone where it holds something else', () => {
    const foreign = { name: '', sheets: [sheetOfRows(INPUTS_SHEET, [['会议纪要']])] };
    expect(edit(foreign, inputTable({ inputs })).cells).toEqual([]);
    expect(problemsOf(foreign)).toEqual(['  inputHeaderMissing']);
  });

  it('is read wherever its columns and rows are', () => {
    const moved: WorkbookSnapshot = {
      name: '',
      sheets: [
        sheetOfRows(INPUTS_SHEET, [
          ['填报'],
          [null, '键', '备注', '填报内容'],
          [null, 'uses.208', null, '用于甲'],
          ['说明'],
          [null, 'ｙｅａｒ', null, { value: 2022, text: '2022' }],
        ]),
      ],
    };
    const { entries, problems } = readInputsSheet(moved);
    expect(problems).toEqual([]);
    expect([...entries].map(([key, { value, cell }]) => [key, value, cell && a1(cell)])).toEqual([
      ['uses.208', '用于甲', 'D3'],
      ['year', 2022, 'D5'],
    ]);
  });
});

describe('reading what people type', () => {
  const row = (key: string | null, value: Content): readonly Content[] => ['', value, '', '', key];

  it.each<readonly [string, Content, InputValue]>([
    ['prior.T1.total', { value: 2018.4561, text: '2,018.46' }, '2018.46'],
    ['prior.T1.total', { value: 2018.5, text: '2018.50', formula: '=B1' }, '2018.50'],
    ['prior.T1.total', '２０１８.46 万元', '2018.46'],
    ['threePublic.vehiclesOwned', { value: 3, text: '3' }, 3],
    ['threePublic.vehiclesOwned', '3辆', 3],
    ['entityKind', '参公事业单位', '参公'],
    ['projects.0.results', '1.甲；\n2.乙。', ['甲', '乙']],
    ['projects.0.name', { value: 12, text: '12' }, '12'],
    ['reasons.T1.total', '人员\n调整', '人员调整'],
  ])('takes %s from %j', (key, content, value) => {
    expect(valuesOf(readInputsSheet(sheetWith(row(key, content))).entries)).toEqual({ [key]: value });
    expect(problemsOf(sheetWith(row(key, content)))).toEqual([]);
  });

  it.each<readonly [string | null, Content, string]>([
    ['prior.T1.total', '约两千', 'B2 prior.T1.total inputNotAmount'],
    ['prior.T1.total', { value: 44927, text: '2023-01-01' }, 'B2 prior.T1.total inputNotAmount'],
    ['prior.T1.total', '#REF!', 'B2 prior.T1.total inputCellUnreadable'],
    ['assets.vehicles.total', { value: 1.5, text: '1.5' }, 'B2 assets.vehicles.total inputNotCount'],
    ['uses.二〇八', '用于甲', 'B2 uses.二〇八 inputKeyUnknown'],
    ['nothing', '甲', 'B2 nothing inputKeyUnknown'],
    [null, '甲', 'B2  inputKeyMissing'],
  ])('says what is wrong with %s: %j', (key, content, problem) => {
    expect(problemsOf(sheetWith(row(key, content)))).toEqual([problem]);
    expect(readInputsSheet(sheetWith(row(key, content))).entries.size).toBe(0);
    for (const { sentence } of readInputsSheet(sheetWith(row(key, content))).problems) {
      expect(say('zh-CN', sentence)).not.toMatch(/undefined|\{\w+\}/);
    }
  });

  it('takes the first of two rows with one key and says so; a blank one does not count', () => {
    const sheet = sheetWith(row('uses.208', null), row('uses.208', '用于甲'), row('uses.208', '用于乙'));
    expect(valuesOf(readInputsSheet(sheet).entries)).toEqual({ 'uses.208': '用于甲' });
    expect(problemsOf(sheet)).toEqual(['B4 uses.208 inputKeyRepeated']);
  });

  it('has nothing to say of a workbook without the sheet, or of an empty one', () => {
    expect(readInputsSheet(workbook)).toEqual({ entries: new Map(), problems: [] });
    const empty = { name: '', sheets: [sheetOfRows(INPUTS_SHEET, [])] };
    expect(readInputsSheet(empty)).toEqual({ entries: new Map(), problems: [] });
  });
});

describe('writing and reading back', () => {
  const amount = fc
    .tuple(fc.integer({ min: -99_999_999, max: 999_999_999 }), fc.integer({ min: 0, max: 4 }))
    .map(([digits, decimals]) => (digits / 10 ** decimals).toFixed(decimals).replace(/^-(0(\.0*)?)$/, '$1'));
  const word = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 12 });
  const code = fc.stringMatching(/^2\d{6}$/);

  function valueFor({ kind }: InputField): fc.Arbitrary<unknown> {
    switch (kind) {
      case 'amount':
        return amount;
      case 'count':
        return fc.nat(99_999);
      case 'year':
        return fc.integer({ min: 1990, max: 2100 });
      case 'choice':
        return fc.constantFrom('行政', '参公', '事业', '部门');
      case 'text':
        return fc.oneof(
          word,
          fc.constant('=1+1'),
          fc.constant('2022'),
          fc.constant("'甲"),
          fc.constant('甲\n乙'),
        );
      case 'texts':
        return fc.array(word, { minLength: 1, maxLength: 4 });
    }
  }

  const named = fc.constantFrom(...INPUT_FIELDS).chain((field) =>
    fc.record({
      key: fc
        .tuple(code, fc.nat(4), fc.constantFrom('T1.total', 'threePublic.reception', 'item.2080101'))
        .map(([name, index, reason]) =>
          keyOf(
            field.path.map((step) =>
              step === '#'
                ? String(index)
                : step !== '*'
                  ? step
                  : field.path[0] === 'reasons'
                    ? reason
                    : name,
            ),
          ),
        ),
      value: valueFor(field),
    }),
  );

  it('gives every value back, in whatever order the rows are', () => {
    fc.assert(
      fc.property(fc.array(named, { maxLength: 40 }), fc.nat(), (given, turn) => {
        // As inputs.json holds them: that is their one way of being written.
        const document = documentOf(
          given.map(({ key, value }): [InputKey, InputValue] => [key, value as InputValue]),
        );
        const table = inputTable({ inputs: parseInputs(document).inputs });
        const created = applied(
          { name: '', sheets: [] },
          edit({ name: '', sheets: [] }, table, [...table.entries.keys()]),
        );
        const read = readInputsSheet(created);
        expect(read.problems).toEqual([]);
        expect(valuesOf(read.entries)).toEqual(valuesOf(table.entries));
        expect(valuesOf(readInputsSheet(turned(created, turn)).entries)).toEqual(valuesOf(table.entries));
      }),
      { numRuns: 200 },
    );
  });

  /** The rows below the header, from some row on, put before the others. */
  function turned(snapshot: WorkbookSnapshot, turn: number): WorkbookSnapshot {
    return mapSheets(snapshot, (sheet) => {
      const rows = (sheet.cells.at(-1)?.row ?? 2) - 2;
      const place = (cell: CellSnapshot): CellSnapshot =>
        cell.row <= 2 ? cell : { ...cell, row: 3 + ((cell.row - 3 + turn) % rows) };
      return { ...sheet, cells: sheet.cells.map(place).sort((a, b) => a.row - b.row || a.column - b.column) };
    });
  }
});
