/** The reference workbook with a long sheet of details behind its forms, as the bytes of an .xlsx; synthetic figures. */
import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';

const SAMPLE = join(dirname(fileURLToPath(import.meta.url)), '../../assets/samples/reference.xlsx');
const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const RELATIONS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PART = 'xl/worksheets/details.xml';
export const DETAILS = '支出明细';

/** Two texts, nine amounts and their sum by formula in each row; a total at the foot. */
const AMOUNTS = 9;

/** @param {number} rows @returns {Uint8Array} */
export function largeWorkbook(rows) {
  const parts = unzipSync(readFileSync(SAMPLE));
  const edit = (name, change) => {
    parts[name] = strToU8(change(strFromU8(parts[name])));
  };
  edit('[Content_Types].xml', (xml) =>
    xml.replace(
      '</Types>',
      `<Override PartName="/${PART}" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/></Types>`,
    ),
  );
  edit('xl/_rels/workbook.xml.rels', (xml) =>
    xml.replace(
      '</Relationships>',
      `<Relationship Id="rIdDetails" Type="${RELATIONS}/worksheet" Target="/${PART}"/></Relationships>`,
    ),
  );
  edit('xl/workbook.xml', (xml) =>
    xml.replace(
      '</sheets>',
      `<sheet xmlns:r="${RELATIONS}" name="${DETAILS}" sheetId="900" r:id="rIdDetails"/></sheets>`,
    ),
  );
  parts[PART] = strToU8(sheet(rows));
  return zipSync(parts, { mtime: new Date(1980, 0, 1) });
}

function sheet(rows) {
  const heads = ['编码', '摘要', ...Array.from({ length: AMOUNTS }, (_, i) => `金额${i + 1}`), '小计'];
  const lines = [line(1, heads.map(text))];
  const totals = new Array(AMOUNTS + 1).fill(0);
  for (let row = 2; row <= rows + 1; row += 1) {
    const amounts = Array.from({ length: AMOUNTS }, (_, i) => ((row * (i + 7) * 37) % 1_000_000) / 100);
    const sum = amounts.reduce((total, each) => total + Math.round(each * 100), 0) / 100;
    [...amounts, sum].forEach((each, i) => (totals[i] += Math.round(each * 100)));
    lines.push(
      line(row, [
        text(String(2_010_000 + (row % 900))),
        text(`第 ${row - 1} 笔支出`),
        ...amounts.map((each) => `<v>${each}</v>`),
        formula(`SUM(C${row}:K${row})`, sum),
      ]),
    );
  }
  const foot = totals.map((total, i) => {
    const column = String.fromCharCode(67 + i);
    return formula(`SUM(${column}2:${column}${rows + 1})`, total / 100);
  });
  lines.push(line(rows + 2, [text('合计'), text('—'), ...foot]));
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<worksheet xmlns="${MAIN}"><sheetData>${lines.join('')}</sheetData></worksheet>`;
}

const text = (value) => `<is><t>${value}</t></is>`;
const formula = (source, value) => `<f>${source}</f><v>${value}</v>`;

function line(row, contents) {
  const cells = contents.map((content, column) => {
    const type = content.startsWith('<is>') ? ' t="inlineStr"' : '';
    return `<c r="${String.fromCharCode(65 + column)}${row}"${type}>${content}</c>`;
  });
  return `<row r="${row}">${cells.join('')}</row>`;
}
