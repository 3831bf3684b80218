/** The functions that ribbon buttons call. Excel waits for `completed` and greys the button out until it comes. */
import { toFailure } from './failures';
import { loadOfficeHelpers } from './officeHelpers';

/** Ribbon functions by the name that manifest.xml gives them. */
export type RibbonFunctions = Readonly<Record<string, () => Promise<void>>>;

/** Makes the functions known to Office. A failure is logged for support; the button is released in every case. */
export function associateRibbon(functions: RibbonFunctions): void {
  for (const [name, run] of Object.entries(functions)) {
    Office.actions.associate(name, async (event: Office.AddinCommands.Event) => {
      try {
        await run();
      } catch (error) {
        await logFailure(error);
      } finally {
        event.completed();
      }
    });
  }
}

async function logFailure(error: unknown): Promise<void> {
  const helpers = await loadOfficeHelpers();
  helpers?.log(toFailure(error));
}
