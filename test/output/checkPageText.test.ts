import { checkList, checkPageText } from '../../src/output/checkPageText';
import { displayWidth } from '../../src/output/columns';

const one = { id: 'T1-01', level: 'warning', statement: '甲＝乙', basis: ['通知', '算术'] } as const;

const PAGE = `# T1-01 标题

甲＝乙

## 为什么

说明\`代码\`与[链接](X-01.md)，**强调**，表3[208,1栏]（见注）。

- 第一条很长很长很长很长很长很长很长很长很长很长很长很长很长很长很长很长很长很长很长
- 第二条
`;

test('headings at the margin, text indented, lists hanging, no Markdown left', () => {
  expect(checkPageText(one, PAGE).split('\n')).toEqual([
    'T1-01 标题',
    '',
    '甲＝乙',
    '级别：需说明',
    '依据：通知；算术',
    '',
    '为什么',
    '',
    '  说明代码与链接，强调，表3[208,1栏]（见注）。',
    '',
    '  - 第一条很长很长很长很长很长很长很长很长很长很长很长很长很长很长很长很长很长很',
    '    长很长',
    '  - 第二条',
    '',
  ]);
});

test('a page with the line ends of Windows is the same', () => {
  expect(checkPageText(one, PAGE.replace(/\n/g, '\r\n'))).toBe(checkPageText(one, PAGE));
});

test('the list lines up statements under each other', () => {
  const long = { ...one, id: 'X-14b', level: 'error', statement: '部分不大于全部'.repeat(12) } as const;
  const lines = checkList([one, long]).trimEnd().split('\n');
  expect(lines[0]).toMatch(/^T1-01 {2}需说明 {2}\S/);
  expect(lines[1]).toMatch(/^X-14b {2}错误 {4}\S/);
  expect(lines.slice(2).every((line) => /^ {15}\S/.test(line))).toBe(true);
  expect(Math.max(...lines.map(displayWidth))).toBeLessThanOrEqual(80);
});
