/**
 * What the ribbon buttons do. No pane can speak for them, so the marks are the answer: after 校验 the cells that
 * do not agree stand out, and where everything agrees the old marks are gone.
 */
import type { WorkbookReport } from '../engine/report/report';
import type { WorkbookSnapshot } from '../engine/workbook/snapshot';
import { connectExcel } from '../hosts/excel/connect';
import type { RibbonFunctions } from '../hosts/excel/ribbon';
import { marksOf } from '../output/marks';

/** Named as manifest.xml calls them. */
export function ribbonFunctions(check: (workbook: WorkbookSnapshot) => WorkbookReport) {
  return {
    checkWorkbook: async () => {
      const { host } = await connectExcel();
      await host.mark(marksOf(check(await host.read())));
    },
    clearMarks: async () => {
      const { host } = await connectExcel();
      await host.clearMarks();
    },
  } satisfies RibbonFunctions;
}
