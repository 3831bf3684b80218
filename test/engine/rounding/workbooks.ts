/** Workbooks in 元, exact to the 分, whose identities all hold. */
import { formInYuan, randomWorkbook } from '../../oracle/workbook';
import type { Random } from '../../oracle/random';
import type { SheetSnapshot, WorkbookSnapshot } from '../../../src/engine/workbook/snapshot';

/** A random unit's nine forms in 元, in the layout of the reference workbook. */
export function randomInYuan(random: Random, template: WorkbookSnapshot): WorkbookSnapshot {
  const inWan = randomWorkbook(random, template);
  const sheets = inWan.sheets.map((_, index) => {
    const sheet = formInYuan(inWan, index);
    if (!sheet) throw new Error('not made of a random account');
    return statedInYuan(sheet);
  });
  return { name: 'yuan.xlsx', sheets };
}

/** The sheet with its unit line saying 元. */
export function statedInYuan(sheet: SheetSnapshot): SheetSnapshot {
  return {
    ...sheet,
    cells: sheet.cells.map((cell) => {
      if (cell.kind !== 'text' || !/单位：万元$/.test(cell.text)) return cell;
      const text = cell.text.replace('万元', '元');
      return { ...cell, value: text, text };
    }),
  };
}
