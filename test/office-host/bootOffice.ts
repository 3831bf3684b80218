/**
 * Runs the unmodified office.js in a jsdom window of its own, on an emulated Excel, and makes its globals
 * (`Excel`, `Office`, `OfficeExtension`) the test's globals. Each boot is a fresh window, so one test file can
 * try several versions of Excel.
 */
import { readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { JSDOM, ResourceLoader, VirtualConsole } from 'jsdom';
import type { WorkbookSnapshot } from '../../src/engine/workbook/snapshot';
import { install, type EmulatedExcel, type EmulatorOptions } from './install';

const GLOBALS = ['Excel', 'Office', 'OfficeExtension'] as const;

export interface BootOptions extends EmulatorOptions {
  /**
   * office.js itself then refuses members that the emulated Excel does not announce, as a real one would;
   * on by default.
   */
  readonly refuseMissingApis?: boolean;
  /** Leaves out the emulated host: a page opened in an ordinary browser. */
  readonly plainBrowser?: boolean;
}

export interface BootedOffice {
  readonly excel: EmulatedExcel;
  readonly window: JSDOM['window'];
  /** Closes the window and removes the globals. */
  shutDown(): void;
}

/** What office.js puts on its window; typed here because the window is not the test's own. */
interface OfficeWindow {
  readonly Office: { onReady(): Promise<unknown> };
  readonly OfficeExtension?: { readonly CommonUtility: { _doApiNotSupportedCheck: boolean } };
}

const OFFICE_JS = dirname(require.resolve('@microsoft/office-js/dist/office.js'));
const ORIGIN = 'https://localhost:3000';

/** Serves the package's own files, byte for byte, as if from our origin. Nothing is asked of any network. */
class OfficeFiles extends ResourceLoader {
  override fetch(url: string): ReturnType<ResourceLoader['fetch']> {
    const { origin, pathname } = new URL(url);
    if (origin !== ORIGIN) return null;
    const reading = readFile(join(OFFICE_JS, pathname));
    // jsdom may abort a request when its window closes; a file needs no aborting.
    return Object.assign(reading, { abort: () => undefined });
  }
}

export async function bootOffice(
  snapshot: WorkbookSnapshot,
  options: BootOptions = {},
): Promise<BootedOffice> {
  let excel: EmulatedExcel | undefined;
  const dom = new JSDOM('<!doctype html><script src="office.js"></script>', {
    url: `${ORIGIN}/taskpane.html`,
    runScripts: 'dangerously',
    resources: new OfficeFiles(),
    virtualConsole: new VirtualConsole(),
    beforeParse: (window) => {
      excel = install(options.plainBrowser ? {} : window, snapshot, options);
    },
  });
  await new Promise((resolve) => dom.window.addEventListener('load', resolve));
  // The window has been filled by office.js, which the DOM types do not know.
  const office = dom.window as unknown as OfficeWindow;
  await office.Office.onReady();
  if (office.OfficeExtension) {
    office.OfficeExtension.CommonUtility._doApiNotSupportedCheck = options.refuseMissingApis ?? true;
  }
  const { window } = dom;
  for (const name of GLOBALS) {
    Object.defineProperty(globalThis, name, { get: () => window[name], configurable: true });
  }
  if (!excel) throw new Error('jsdom did not run beforeParse');
  return {
    excel,
    window,
    shutDown() {
      for (const name of GLOBALS) Reflect.deleteProperty(globalThis, name);
      window.close();
    },
  };
}
