import { fileName, isNamed, isSamePath } from '../../src/cli/paths';

test.each([
  ['2022/单位甲.xlsx', '单位甲.xlsx', true],
  ['/data/2022/单位甲.xlsx', '2022/单位甲.xlsx', true],
  ['C:\\决算\\2022\\单位甲.xlsx', '2022/单位甲.xlsx', true],
  ['./单位甲.xlsx', '单位甲.xlsx', true],
  ['e\u0301.xlsx', '\u00e9.xlsx', true],
  ['新单位甲.xlsx', '单位甲.xlsx', false],
  ['2022/单位甲.xlsx', '2023/单位甲.xlsx', false],
  ['单位甲.xlsx', '2022/单位甲.xlsx', false],
  ['单位甲.xlsx/其他.xlsx', '单位甲.xlsx', false],
  ['单位甲.xlsx', '', false],
  ['单位甲.xlsx', './', false],
])('%s named by %s: %s', (path, name, expected) => {
  expect(isNamed(path, name)).toBe(expected);
});

test('the same path, however it is written; the name at its end', () => {
  expect(isSamePath('./2022/a.xlsx', '2022\\a.xlsx')).toBe(true);
  expect(isSamePath('2022/a.xlsx', '2023/a.xlsx')).toBe(false);
  expect(fileName('C:\\决算\\a.xlsx')).toBe('a.xlsx');
  expect(fileName('')).toBe('');
});
