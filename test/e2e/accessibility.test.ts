/**
 * Every view of pane and page, in light, dark and forced colours: nothing that axe finds wrong (WCAG 2.2 AA is among
 * its rules), nothing wider than its window. The views stand in `views/`; one missing there is not looked at.
 */
import type { Page } from 'playwright-core';
import { openPane } from './excelPane';
import {
  accessibilityViolations,
  closeBrowser,
  openSession,
  overflowsSideways,
  type Session,
  type SessionOptions,
} from './session';
import { CHECK_VIEWS, CLEAN_VIEWS, ROUNDING_VIEWS } from './views/checkViews';
import { EXCEL_VIEWS } from './views/excelViews';
import { PAGE_VIEWS } from './views/pageViews';
import type { Scene, View } from './views/view';
import { clean, inYuan, old, planted, rounding, twice, type Workbook } from './views/workbooks';
import {
  CONVERSION_VIEWS,
  FILLING_VIEWS,
  NARRATIVE_VIEWS,
  OLD_VIEWS,
  POINTING_VIEWS,
} from './views/writingViews';
import { WorkbookPage } from './workbookPage';

const LOOKS = {
  light: { colorScheme: 'light', forcedColors: 'none' },
  dark: { colorScheme: 'dark', forcedColors: 'none' },
  'forced colours': { colorScheme: 'light', forcedColors: 'active' },
} as const satisfies Readonly<Record<string, SessionOptions>>;
/** The narrowest pane, the widest, and 200 % zoom of one as low as Excel makes it. */
const SIZES = {
  light: { width: 320, height: 640 },
  dark: { width: 450, height: 800 },
  'forced colours': { width: 350, height: 378 },
} as const;
type Look = keyof typeof LOOKS;
// The names of the looks, which Object.keys forgets.
const LOOK_NAMES = Object.keys(LOOKS) as readonly Look[];

/** The cell that is changed: the one most findings of the planted sample are about. */
const CHANGED = { sheet: '表3支出决算表', row: 8, column: 4 };
let changes = 0;
/** Another figure every time, and never the right one. */
const anotherFigure = (): number => 1400 + ++changes;

interface Group {
  readonly about: string;
  readonly workbook: () => Promise<Workbook>;
  readonly views: readonly View[];
}
const GROUPS: readonly Group[] = [
  { about: 'a check', workbook: planted, views: CHECK_VIEWS },
  { about: 'nothing wrong', workbook: clean, views: CLEAN_VIEWS },
  { about: 'rounding differences', workbook: rounding, views: ROUNDING_VIEWS },
  { about: 'filling, new workbooks and import', workbook: planted, views: FILLING_VIEWS },
  { about: 'the narrative', workbook: planted, views: NARRATIVE_VIEWS },
  { about: 'conversion', workbook: inYuan, views: CONVERSION_VIEWS },
  { about: 'pointing by hand', workbook: twice, views: POINTING_VIEWS },
];

let session: Session;
let wrong: unknown[];
beforeEach(() => {
  wrong = [];
});
afterEach(async () => {
  const { problems } = session;
  await session.close();
  expect({ wrong, problems }).toEqual({ wrong: [], problems: [] });
});
afterAll(closeBrowser);

/** For a check on whatever machine this runs. Milliseconds. */
const SLOW = 15_000;
/** For a change of looks that is under way. Milliseconds. */
const MOMENT = 400;

async function look(page: Page, view: string, within?: string): Promise<void> {
  let violations = await accessibilityViolations(page, within);
  if (violations.length > 0) {
    // A button that is just being enabled is neither the one nor the other; what is wrong is so a moment later, too.
    await page.waitForTimeout(MOMENT);
    violations = await accessibilityViolations(page, within);
  }
  const tooWide = await overflowsSideways(page);
  if (violations.length > 0 || tooWide) wrong.push({ view, violations, tooWide });
}

async function walk(
  scene: Scene,
  views: readonly View[],
  seen: (view: string) => Promise<void>,
): Promise<void> {
  scene.page.setDefaultTimeout(SLOW);
  for (const view of views) {
    try {
      await view.bring(scene);
      await seen(view.name);
      await view.leave?.(scene);
    } catch (error) {
      throw new Error(`View “${view.name}”: ${String(error)}`, { cause: error });
    }
  }
}

describe.each(LOOK_NAMES)('the pane, %s', (name) => {
  const { forcedColors, colorScheme } = LOOKS[name];

  it.each([...GROUPS, { about: 'what only Excel has', workbook: planted, views: EXCEL_VIEWS }])(
    '$about',
    async ({ workbook, views }) => {
      const { snapshot } = await workbook();
      session = await openPane(snapshot, {
        viewport: SIZES[name],
        forcedColors,
        excel: { dark: colorScheme === 'dark' },
      });
      const { page } = session;
      const scene: Scene = {
        page,
        root: page.getByRole('main'),
        change: () =>
          page.evaluate(
            ({ sheet, row, column, value }) => window.emulatedExcel?.type(sheet, row, column, value),
            { ...CHANGED, value: anotherFigure() },
          ),
      };
      await walk(scene, views, (view) => look(page, view));
    },
    60_000,
  );

  it('opened by a browser', async () => {
    session = await openSession('taskpane.html', { viewport: SIZES[name], ...LOOKS[name] });
    await session.page.getByText('请在 Excel 中打开“决算校核”。').waitFor();
    await look(session.page, 'taskpane.html');
  });
});

describe('the page, in each look', () => {
  async function inEachLook(page: Page, view: string, within?: string): Promise<void> {
    for (const name of LOOK_NAMES) {
      await page.emulateMedia(LOOKS[name]);
      await look(page, `${view}, ${name}`, within);
    }
  }

  it('around the pane', async () => {
    const at = await WorkbookPage.open();
    session = at.session;
    for (const view of PAGE_VIEWS) {
      await view.bring(at);
      await inEachLook(at.page, view.name);
      await view.leave?.(at);
    }
  }, 90_000);

  it.each([...GROUPS, { about: 'an .xls', workbook: old, views: OLD_VIEWS }])(
    'the pane: $about',
    async ({ workbook, views }) => {
      const { name, bytes } = await workbook();
      const at = await WorkbookPage.open({ viewport: { width: 900, height: 700 } });
      session = at.session;
      const file = { name, mimeType: 'application/octet-stream', buffer: Buffer.from(bytes) };
      await at.picker.first().setInputFiles(file);
      await at.shows(name);
      const scene: Scene = {
        page: at.page,
        root: at.pane,
        change: async () => {
          await at.sheetTab(CHANGED.sheet).click();
          await at.grid.locator(`td[data-row="${CHANGED.row}"][data-column="${CHANGED.column}"]`).click();
          await at.page.keyboard.type(String(anotherFigure()));
          await at.page.keyboard.press('Enter');
        },
      };
      await walk(scene, views, (view) => inEachLook(at.page, view, 'aside'));
    },
    90_000,
  );
});
