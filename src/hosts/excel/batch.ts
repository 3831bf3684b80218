import { toFailure } from './failures';

/**
 * One round trip: `ask` queues calls and loads and returns how to read the answers once they are there.
 * A plain RequestContext instead of Excel.run: nothing is tracked, so no clean-up request follows the answer.
 * @throws HostFailure
 */
export async function roundTrip<T>(ask: (workbook: Excel.Workbook) => () => T): Promise<T> {
  try {
    const context = new Excel.RequestContext();
    const read = ask(context.workbook);
    await context.sync();
    return read();
  } catch (error) {
    throw toFailure(error);
  }
}
