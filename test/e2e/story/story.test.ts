/**
 * From first open to the Word file, in the pane of each Excel and on the page, by mouse and by keyboard alone: one
 * story, told to each of them.
 */
import { closeBrowser } from '../session';
import { mouse, type Hands } from './hands';
import { inExcel } from './inExcel';
import { keyboard } from './keyboard';
import { onPage } from './onPage';
import { tell } from './story';
import type { Workplace } from './workplace';
import type { Page } from 'playwright-core';

const HANDS = [
  ['by mouse', mouse],
  ['by keyboard alone', keyboard],
] as const;
const PLACES: readonly (readonly [string, (hold: (page: Page) => Hands) => Promise<Workplace>])[] = [
  ['the pane in Excel 2021', (hold) => inExcel('excel2021', hold)],
  ['the pane in Excel 2024', (hold) => inExcel('excel2024', hold)],
  ['the pane in Microsoft 365', (hold) => inExcel('m365', hold)],
  ['the page', onPage],
];

/** A check of all forms is waited for a dozen times, on whatever machine this runs. Milliseconds. */
const SLOW = 15_000;

afterAll(closeBrowser);

describe.each(PLACES)('%s', (_, open) => {
  it.each(HANDS)(
    '%s',
    async (_, hold) => {
      const at = await open(hold);
      at.page.setDefaultTimeout(SLOW);
      try {
        await tell(at);
        expect(at.session.problems).toEqual([]);
      } finally {
        await at.session.close();
      }
    },
    60_000,
  );
});
