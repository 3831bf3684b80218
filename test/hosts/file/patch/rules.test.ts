import { NO_EDIT, type InputRule } from '../../../../src/engine/workbook/edits';
import { parseArea } from '../../../../src/engine/workbook/reference';
import { patchWorkbook } from '../../../../src/hosts/file/patch/patchWorkbook';
import { one, part } from './oneSheet';
import { elements, opened, violations } from './packageRules';

function rule(area: string, kind: InputRule['rule'], prompt = '请填金额'): InputRule {
  return {
    sheet: '表1',
    area: parseArea(area) ?? { top: 0, left: 0, bottom: 0, right: 0 },
    rule: kind,
    prompt,
  };
}

const SHEET =
  '<sheetData/><mergeCells count="1"><mergeCell ref="Y1:Z1"/></mergeCells><conditionalFormatting sqref="A1"/><hyperlinks/><pageMargins left="1" right="1" top="1" bottom="1" header="1" footer="1"/>';

function rules(bytes: Uint8Array): readonly unknown[] {
  return elements(opened(bytes).xml.get('xl/worksheets/sheet1.xml'), 'dataValidation').map((found) => [
    found.getAttribute('type'),
    found.getAttribute('sqref'),
    ...[...found.children].map(({ textContent }) => textContent),
  ]);
}

const apply = (bytes: Uint8Array, ...all: readonly InputRule[]): Uint8Array =>
  patchWorkbook(bytes, { ...NO_EDIT, rules: all });

test('stand where the schema wants them, as warnings with a prompt', () => {
  const patched = apply(
    one(SHEET),
    rule('A1:A9', { kind: 'amount' }),
    rule('B1', { kind: 'count' }, '一\n二"三'),
    rule('C1', { kind: 'list', choices: ['是', '否', '说"不"'] }),
  );
  expect(violations(patched)).toEqual([]);
  expect(rules(patched)).toEqual([
    ['decimal', 'A1:A9', '-1000000000000000', '1000000000000000'],
    ['whole', 'B1', '0'],
    ['list', 'C1', '"是,否,说""不"""'],
  ]);
  const all = elements(opened(patched).xml.get('xl/worksheets/sheet1.xml'), 'dataValidation');
  expect(all.map((found) => found.getAttribute('errorStyle'))).toEqual(['warning', 'warning', 'warning']);
  expect(all[1]?.getAttribute('prompt')).toBe('一\n二"三');
  expect(part(patched, 'xl/worksheets/sheet1.xml')).toMatch(
    /<conditionalFormatting[^>]*\/><dataValidations count="3">.*<hyperlinks\/>/,
  );
});

test('a list that Excel cannot hold and a prompt that is too long stay within its limits', () => {
  const long = Array.from({ length: 60 }, (_, index) => `选项${index}号`);
  const patched = apply(
    one(SHEET),
    rule('A1', { kind: 'list', choices: long }, '长'.repeat(300)),
    rule('B1', { kind: 'list', choices: ['1,5', '2'] }),
  );
  expect(violations(patched)).toEqual([]);
  expect(rules(patched)).toEqual([
    ['custom', 'A1', 'TRUE'],
    ['custom', 'B1', 'TRUE'],
  ]);
});

test('replace what stood on their cells, and only there', () => {
  const first = apply(one(SHEET), rule('A1:A9', { kind: 'amount' }), rule('B1', { kind: 'count' }));
  const second = apply(first, rule('A1:B9', { kind: 'count' }));
  expect(rules(second)).toEqual([['whole', 'A1:B9', '0']]);
  expect(violations(second)).toEqual([]);
  const users = one(
    '<sheetData/><dataValidations count="1"><dataValidation type="list" sqref="A1 D4:D6"><formula1>"x"</formula1></dataValidation></dataValidations>',
  );
  expect(rules(apply(users, rule('A1:B2', { kind: 'count' })))).toEqual([
    ['list', 'D4:D6', '"x"'],
    ['whole', 'A1:B2', '0'],
  ]);
});
