/** The pane in an emulated Excel, on an office.js that refuses what this version of Excel does not have. */
import type { Page } from 'playwright-core';
import type { ExcelVersion } from '../../office-host/requirementSets';
import { openPane, selection } from '../excelPane';
import type { Hands } from './hands';
import { contentsOf, partsOf, type Contents, type Workplace } from './workplace';

/** office.js' own switch: what it is asked for beyond the announced requirement sets it then refuses. */
interface OfficeWindow {
  readonly OfficeExtension: { readonly CommonUtility: { _doApiNotSupportedCheck: boolean } };
}

export async function inExcel(version: ExcelVersion, hold: (page: Page) => Hands): Promise<Workplace> {
  const session = await openPane('planted.xlsx', { excel: { version } });
  const { page } = session;
  const contents = async (): Promise<Contents> =>
    contentsOf(
      await page.evaluate(() =>
        (window.emulatedExcel?.workbook.sheets ?? []).map((sheet) => ({
          name: sheet.name,
          cells: sheet.allCells().map(({ row, column, formula, value }) => ({ row, column, formula, value })),
        })),
      ),
    );
  const before = await contents();
  const shown = (place: string): Promise<string> =>
    page.evaluate(
      ({ sheet, row, column }) => window.emulatedExcel?.sheet(sheet).shown(row, column) ?? '',
      partsOf(place),
    );
  return {
    session,
    page,
    pane: page.getByRole('main'),
    hands: hold(page),
    begin: async () => {
      await page.getByRole('button', { name: '一键校验' }).waitFor();
      await page.evaluate(() => {
        // office.js puts it on its window, of which the DOM types do not know.
        const office = window as unknown as OfficeWindow;
        office.OfficeExtension.CommonUtility._doApiNotSupportedCheck = true;
      });
    },
    showsCell: async (place) => {
      const { sheet, row, column } = partsOf(place);
      await page.waitForFunction(
        (wanted) => {
          const selected = window.emulatedExcel?.workbook.selection;
          const { top, left } = selected?.area ?? { top: -1, left: -1 };
          return selected?.sheet === wanted.sheet && top === wanted.row && left === wanted.column;
        },
        { sheet, row, column },
      );
      expect(await selection(page)).toBe(place);
    },
    shown,
    empty: async (place) => {
      const was = await shown(place);
      await page.evaluate(
        ({ sheet, row, column }) => window.emulatedExcel?.type(sheet, row, column, ''),
        partsOf(place),
      );
      return was;
    },
    contents,
    end: async () => ({ before, after: await contents() }),
  };
}
