/** The built task pane on the unmodified office.js, and the emulated Excel underneath as a test asks it. */
import type { Locator, Page } from 'playwright-core';
import { areaA1 } from '../../src/engine/workbook/reference';
import type { WorkbookSnapshot } from '../../src/engine/workbook/snapshot';
// Only for the declaration of window.emulatedExcel.
import type {} from '../office-host/browser';
import type { EmulatorOptions } from '../office-host/install';
import { excelHolding, excelWith, type SampleName } from './samples';
import { openSession, type Session, type SessionOptions } from './session';

export interface PaneOptions extends Omit<SessionOptions, 'before'> {
  /** What follows taskpane.html: `?place=filling`. */
  readonly asked?: string;
  readonly excel?: EmulatorOptions;
}

/** The pane with this workbook open in Excel, 350 px wide unless said otherwise. */
export async function openPane(
  workbook: SampleName | WorkbookSnapshot,
  { asked = '', excel = {}, ...options }: PaneOptions = {},
): Promise<Session> {
  const before =
    typeof workbook === 'string' ? await excelWith(workbook, excel) : await excelHolding(workbook, excel);
  return openSession(`taskpane.html${asked}`, { viewport: { width: 350, height: 700 }, ...options, before });
}

/** A button by what it says, the first where several say it. */
export const button = (root: Page | Locator, name: string | RegExp): Locator =>
  root.getByRole('button', { name }).first();
export const press = (root: Page | Locator, name: string | RegExp): Promise<void> =>
  button(root, name).click();

/** All that the workbook in Excel is, written the same way whatever order its parts came in. */
export async function model(page: Page): Promise<string> {
  const json = await page.evaluate(() => JSON.stringify(window.emulatedExcel?.workbook));
  return JSON.stringify(JSON.parse(json ?? 'null', (_, value: unknown) => inOrder(value)));
}

/** Its sheets alone, without what is kept beside them. */
export const sheets = (page: Page): Promise<string> =>
  page.evaluate(() => JSON.stringify(window.emulatedExcel?.workbook.sheets.map((sheet) => sheet.toJSON())));

/** What is selected in Excel, as `表3支出决算表!E9`; null before anything was. */
export async function selection(page: Page): Promise<string | null> {
  const selected = await page.evaluate(() => window.emulatedExcel?.workbook.selection ?? null);
  return selected && `${selected.sheet}!${areaA1(selected.area)}`;
}

/**
 * The cells Excel holds, as a reader would hand them to the engine; all else is that of the workbook it was opened
 * with. Numbers are of the kind number even where a text was typed over.
 */
export async function held(page: Page, opened: WorkbookSnapshot): Promise<WorkbookSnapshot> {
  const now = await page.evaluate(() =>
    (window.emulatedExcel?.workbook.sheets ?? []).map((sheet) => ({
      name: sheet.name,
      cells: sheet
        .allCells()
        .map(({ row, column, value, text }) => ({ row, column, value, text: String(text ?? value) })),
    })),
  );
  return {
    ...opened,
    sheets: opened.sheets.map((sheet) => ({
      ...sheet,
      cells: (now.find(({ name }) => name === sheet.name)?.cells ?? []).map((cell) => ({
        ...cell,
        kind: typeof cell.value === 'number' ? ('number' as const) : ('text' as const),
      })),
    })),
  };
}

function inOrder(value: unknown): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
  return Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)));
}
