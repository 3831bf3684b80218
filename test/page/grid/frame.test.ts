import { frameOf } from '../../../src/page/grid/frame';
import { layoutSheet } from '../../../src/page/grid/sheetLayout';
import { sheetOf } from '../sheets';

const form = layoutSheet(
  sheetOf({ A1: '支出决算表', A2: '单位：万元', A3: '项目', B3: '金额', A4: '合计', B4: 10 }),
);
const roomy = { width: 800, height: 600 };

it('keeps the heading of a form in view where the file freezes nothing', () => {
  expect(frameOf(form, undefined, roomy)).toEqual({ rows: 3, columns: 0 });
});

it('keeps none that would fill the view, nor one that never ends', () => {
  expect(frameOf(form, undefined, { width: 800, height: 150 })).toEqual({ rows: 0, columns: 0 });
  const long: Record<string, string | number> = {};
  for (let row = 1; row <= 16; row += 1) long[`A${row}`] = '说明';
  const text = layoutSheet(sheetOf({ ...long, A17: 1 }));
  expect(frameOf(text, undefined, { width: 800, height: 5_000 })).toEqual({ rows: 0, columns: 0 });
});

it('does as the file says, each direction by itself only where it leaves room to scroll in', () => {
  expect(frameOf(form, { rows: 2, columns: 1 }, roomy)).toEqual({ rows: 2, columns: 1 });
  expect(frameOf(form, { rows: 20, columns: 1 }, roomy)).toEqual({ rows: 0, columns: 1 });
  expect(frameOf(form, { rows: 2, columns: 11 }, roomy)).toEqual({ rows: 2, columns: 0 });
  expect(frameOf(form, { rows: 0, columns: 0 }, roomy)).toEqual({ rows: 0, columns: 0 });
});
