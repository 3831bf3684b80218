import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { inverseOf, NO_EDIT, type ChartEdit, type WorkbookEdit } from '../../../../src/engine/workbook/edits';
import { patchWorkbook } from '../../../../src/hosts/file/patch/patchWorkbook';
import { cellEdit, number, part, text, workbook } from './oneSheet';
import { elements, opened, violations } from './packageRules';

const inline = (address: string, value: string): string =>
  `<c r="${address}" t="inlineStr"><is><t>${value}</t></is></c>`;

const SHEET = `<sheetData><row r="1">${inline('B1', '2021年')}${inline('C1', '2022年')}</row><row r="2">${inline('A2', '收入 &amp; 其他')}<c r="B2"><v>10.5</v></c><c r="C2"><v>12</v></c></row><row r="3">${inline('A3', '支出')}${inline('B3', '缺')}<c r="C3"><f>C2</f><v>12</v></c></row></sheetData><pageMargins left="1" right="1" top="1" bottom="1" header="1" footer="1"/><tableParts count="0"/>`;
const NAME = `说明'1&`;
const bytes = workbook([{ name: `说明'1&amp;`, xml: SHEET }]);

const chart = (name: string, kind: ChartEdit['kind'], right = 2): ChartEdit => ({
  sheet: NAME,
  name,
  kind,
  title: `图<${name}>`,
  place: { top: 5, left: 0, bottom: 20, right: 3 },
  data: { top: 0, left: 0, bottom: 2, right },
});
const withCharts = (...charts: readonly ChartEdit[]): WorkbookEdit => ({ ...NO_EDIT, charts });

describe('a chart on a sheet', () => {
  const edit = withCharts(chart('chart1', 'columns'), chart('chart3', 'pie', 1));
  const patched = patchWorkbook(bytes, edit);
  const { xml } = opened(patched);
  const texts = (name: string, local: string): readonly (string | null)[] =>
    elements(xml.get(name), local).map(({ textContent }) => textContent);

  it('is what Excel demands', () => {
    expect(violations(patched)).toEqual([]);
    expect(part(patched, 'xl/worksheets/sheet1.xml')).toMatch(
      /<pageMargins[^>]*\/><drawing [^>]*r:id="rId1"\/><tableParts/,
    );
  });

  it('refers to its cells and keeps their values; what is missing stays missing', () => {
    expect(texts('xl/charts/chart1.xml', 'f')).toEqual([
      "'说明''1&'!$B$1",
      "'说明''1&'!$A$2:$A$3",
      "'说明''1&'!$B$2:$B$3",
      "'说明''1&'!$C$1",
      "'说明''1&'!$A$2:$A$3",
      "'说明''1&'!$C$2:$C$3",
    ]);
    expect(texts('xl/charts/chart1.xml', 'v')).toEqual([
      ...['2021年', '收入 & 其他', '支出', '10.5'],
      ...['2022年', '收入 & 其他', '支出', '12', '12'],
    ]);
    expect(elements(xml.get('xl/charts/chart2.xml'), 'ser')).toHaveLength(1);
  });

  it('has its title, its labels and its place', () => {
    expect(texts('xl/charts/chart2.xml', 't')).toEqual(['图<chart3>']);
    const shown = (name: string): readonly (string | null)[] =>
      ['showVal', 'showCatName', 'showPercent'].map(
        (label) => elements(xml.get(name), label)[0]?.getAttribute('val') ?? null,
      );
    expect(shown('xl/charts/chart1.xml')).toEqual(['1', '0', '0']);
    expect(shown('xl/charts/chart2.xml')).toEqual(['0', '1', '1']);
    const drawing = xml.get('xl/drawings/drawing1.xml');
    expect(
      elements(drawing, 'cNvPr').map((one) => [one.getAttribute('id'), one.getAttribute('name')]),
    ).toEqual([
      ['2', 'chart1'],
      ['3', 'chart3'],
    ]);
    expect(elements(drawing, 'to')[0]?.textContent).toBe('40210');
  });

  it('begins at 0, unless an amount is negative', () => {
    expect(part(patched, 'xl/charts/chart1.xml')).toContain('<c:min val="0"/>');
    const negative = patchWorkbook(bytes, {
      ...withCharts(chart('a', 'columns')),
      cells: [{ ...cellEdit('B2', number('10.5'), number('-3')), cell: { sheet: NAME, row: 1, column: 1 } }],
    });
    expect(part(negative, 'xl/charts/chart1.xml')).not.toContain('<c:min ');
    expect(part(negative, 'xl/charts/chart1.xml')).toContain('<c:v>-3</c:v>');
  });

  it('is removed by its name, and the last one takes the drawing with it', () => {
    const one = patchWorkbook(patched, { ...NO_EDIT, removedCharts: [chart('chart1', 'columns')] });
    expect(violations(one)).toEqual([]);
    expect(Object.keys(unzipSync(one)).filter((name) => /charts|drawings/.test(name))).toEqual([
      'xl/drawings/drawing1.xml',
      'xl/drawings/_rels/drawing1.xml.rels',
      'xl/charts/chart2.xml',
    ]);
    const none = patchWorkbook(patched, inverseOf(edit));
    expect(violations(none)).toEqual([]);
    expect(unzipSync(none)).toEqual(unzipSync(bytes));
  });

  it('that was removed comes back with the inverse', () => {
    const without: WorkbookEdit = { ...NO_EDIT, removedCharts: [chart('chart3', 'pie', 1)] };
    const back = patchWorkbook(patchWorkbook(patched, without), inverseOf(without));
    expect(violations(back)).toEqual([]);
    expect(part(back, 'xl/charts/chart2.xml')).toBe(part(patched, 'xl/charts/chart2.xml'));
  });

  it('can be replaced in one edit, beside a drawing that stays', () => {
    const next = patchWorkbook(patched, {
      ...withCharts({ ...chart('chart1', 'columns'), title: '新' }),
      removedCharts: [chart('chart1', 'columns')],
    });
    expect(violations(next)).toEqual([]);
    const names = elements(opened(next).xml.get('xl/drawings/drawing1.xml'), 'cNvPr').map((one) =>
      one.getAttribute('name'),
    );
    expect(names).toEqual(['chart3', 'chart1']);
  });

  it('is removed with its sheet', () => {
    const added: WorkbookEdit = {
      ...NO_EDIT,
      newSheets: [{ name: '新', columnWidths: [] }],
      cells: [
        cellEdit('新!A2', { kind: 'blank' }, text('收入')),
        cellEdit('新!B2', { kind: 'blank' }, number('1')),
      ],
      charts: [{ ...chart('c', 'pie', 1), sheet: '新' }],
    };
    const back = patchWorkbook(patchWorkbook(bytes, added), inverseOf(added));
    expect(unzipSync(back)).toEqual(unzipSync(bytes));
  });

  it('that is not there needs no removing', () => {
    const edit2 = {
      ...NO_EDIT,
      removedCharts: [chart('x', 'pie'), { ...chart('x', 'pie'), sheet: '没有' }],
    };
    expect(unzipSync(patchWorkbook(patched, edit2))).toEqual(unzipSync(patched));
  });
});

test('in a file of the strict kind everything is of that kind', () => {
  const strict = Object.fromEntries(
    Object.entries(unzipSync(bytes)).map(([name, content]) => [
      name,
      strToU8(
        strFromU8(content)
          .replace(
            /http:\/\/schemas.openxmlformats.org\/spreadsheetml\/2006/g,
            'http://purl.oclc.org/ooxml/spreadsheetml',
          )
          .replace(
            /http:\/\/schemas.openxmlformats.org\/officeDocument\/2006/g,
            'http://purl.oclc.org/ooxml/officeDocument',
          ),
      ),
    ]),
  );
  const edit = { ...withCharts(chart('c', 'pie', 1)), newSheets: [{ name: '新', columnWidths: [9] }] };
  const patched = patchWorkbook(zipSync(strict), edit);
  expect(violations(patched)).toEqual([]);
  const added = [
    'xl/worksheets/sheet2.xml',
    'xl/drawings/drawing1.xml',
    'xl/charts/chart1.xml',
    'xl/workbook.xml',
  ];
  for (const name of added) {
    expect(part(patched, name)).toContain('http://purl.oclc.org/ooxml/');
    expect(part(patched, name)).not.toContain('http://schemas.openxmlformats.org/');
  }
  expect(unzipSync(patchWorkbook(patched, inverseOf(edit)))).toEqual(strict);
});
