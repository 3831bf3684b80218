import { alignmentOf, isTitle } from '../../../src/page/grid/appearance';
import { area, cell } from '../sheets';

describe('how cells stand', () => {
  it.each([
    ['amounts right', 1.5, 'A1', 0, 'end'],
    ['errors and booleans in the middle', true, 'A1', 0, 'center'],
    ['labels left', '一、一般公共服务支出', 'A6', 5, 'start'],
    ['headings above the first amount in the middle', '行次', 'B4', 5, 'center'],
    ['captions left', '单位：万元', 'B2', 5, 'start'],
    ['merged headings in the middle', '收入', 'A3:C3', 0, 'center'],
    ['merged codes left', '20801', 'A9:C9', 6, 'start'],
    ['merged notes left', '注：本表反映收支情况', 'A9:C9', 0, 'start'],
  ] as const)('%s', (_, value, where, headRows, expected) => {
    expect(alignmentOf(cell('A1', value), area(where), headRows)).toBe(expected);
  });

  it('a title is merged over columns at the top', () => {
    expect(isTitle(cell('A1', '收入支出决算总表'), area('A1:F1'))).toBe(true);
    expect(isTitle(cell('A1', '收入支出决算总表'), area('A1'))).toBe(false);
    expect(isTitle(cell('A2', '收入支出决算总表'), area('A2:F2'))).toBe(false);
  });
});
