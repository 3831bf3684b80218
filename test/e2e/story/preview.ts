/** What a preview announces, cell by cell. */
import type { Locator } from 'playwright-core';
import type { Contents, Workplace } from './workplace';

/** Reads the list of a preview, opening it where it is folded: each cell with what it will hold. */
export async function announced(at: Workplace, preview: Locator): Promise<Contents> {
  const list = preview.locator('details');
  if (!(await list.evaluate((details: HTMLDetailsElement) => details.open))) {
    await at.hands.press(list.locator('summary'));
  }
  const cells = await list.locator('tbody').evaluateAll((bodies) =>
    bodies.map((body) => {
      const [, after] = [...body.querySelectorAll('td')];
      return [body.querySelector('th')?.textContent ?? '', after?.textContent ?? ''] as const;
    }),
  );
  expect(cells.length).toBeGreaterThan(0);
  return new Map(cells);
}

/** A preview shows amounts with separators and nothing as 空. */
function plain(shown: string): string {
  if (shown === '空') return '';
  return /^[−-]?[\d,]+(\.\d+)?$/.test(shown)
    ? String(Number(shown.replace(/,/g, '').replace('−', '-')))
    : shown;
}

/** Whether a workbook differs in exactly the cells that were announced, and holds there what was announced. */
export function expectOnly(differing: Contents, told: Contents): void {
  const wanted = [...told].map(([place, text]) => [place, plain(text)] as const);
  const inOrder = (cells: Iterable<readonly [string, string]>) =>
    [...cells].sort(([a], [b]) => (a < b ? -1 : 1));
  expect(inOrder(differing)).toEqual(inOrder(wanted));
}
