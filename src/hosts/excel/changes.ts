import { toFailure } from './failures';

/**
 * Calls back when a cell changed anywhere in the workbook, also by a co-author, but not for what we wrote ourselves.
 * Excel tells the two apart from ExcelApi 1.14 on; before that `apply` holds events back while it writes. Our marks
 * are formats and raise no such event.
 * @returns how to stop
 * @throws HostFailure
 */
export async function listenToChanges(listener: () => void): Promise<() => Promise<void>> {
  try {
    const context = new Excel.RequestContext();
    const registration = context.workbook.worksheets.onChanged.add((event) => {
      // A co-author's change counts whoever made it over there.
      if (event.triggerSource !== 'ThisLocalAddin' || String(event.source) === 'Remote') listener();
      return Promise.resolve();
    });
    await context.sync();
    return async () => {
      registration.remove();
      await registration.context.sync();
    };
  } catch (error) {
    throw toFailure(error);
  }
}
