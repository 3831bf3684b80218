/** The page: the workbook is in its own grid, and in the copy it hands out. */
import type { Page } from 'playwright-core';
import { readWorkbook } from '../../../src/hosts/file/read';
import { bytesOf, handed } from '../downloads';
import { readSample } from '../samples';
import { WorkbookPage } from '../workbookPage';
import type { Hands } from './hands';
import { contentsOf, partsOf, type Workplace } from './workplace';

export async function onPage(hold: (page: Page) => Hands): Promise<Workplace> {
  const opened = await WorkbookPage.open();
  const { page, pane, grid } = opened;
  const hands = hold(page);

  async function goTo(place: string): Promise<void> {
    const { sheet, cell, row, column } = partsOf(place);
    if (hands.has === 'mouse') {
      await hands.press(opened.sheetTab(sheet));
      await hands.press(grid.locator(`td[data-row="${row}"][data-column="${column}"]`));
    } else {
      const selected = grid.getByRole('gridcell', { selected: true });
      await hands.stand(page.getByRole('textbox', { name: /^编辑 / }), selected);
      await walk(sheet, row, column);
    }
    await opened.hasSelected(new RegExp(`^${sheet}`), cell);
  }

  /** With the arrows, from wherever the selection stands. */
  async function walk(sheet: string, row: number, column: number): Promise<void> {
    const tabs = page.getByRole('main').getByRole('tab');
    const names = await tabs.allInnerTexts();
    const from = names.indexOf(await tabs.and(page.getByRole('tab', { selected: true })).innerText());
    const turns = names.indexOf(sheet) - from;
    for (let turn = 0; turn < Math.abs(turns); turn++) {
      await hands.key(turns > 0 ? 'Control+PageDown' : 'Control+PageUp');
    }
    await opened.sheetTab(sheet, true).waitFor();
    const at = async () => {
      const name = (await page.getByTestId('cell-name').locator('visible=true').textContent()) ?? '';
      return partsOf(`${sheet}!${name.split(':')[0] ?? ''}`);
    };
    for (let now = await at(); now.row !== row; now = await at()) {
      await hands.key(now.row < row ? 'ArrowDown' : 'ArrowUp');
    }
    for (let now = await at(); now.column !== column; now = await at()) {
      await hands.key(now.column < column ? 'ArrowRight' : 'ArrowLeft');
    }
  }

  async function shown(place: string): Promise<string> {
    const { sheet, row, column } = partsOf(place);
    await opened.sheetTab(sheet, true).waitFor();
    return grid.locator(`td[data-row="${row}"][data-column="${column}"]`).innerText();
  }

  return {
    session: opened.session,
    page,
    pane,
    hands,
    begin: async () => {
      await hands.press(page.getByRole('button', { name: '示例（含差错）' }));
      await opened.shows('示例（含差错）.xlsx');
    },
    showsCell: (place) => {
      const { sheet, cell } = partsOf(place);
      return opened.hasSelected(new RegExp(`^${sheet}`), cell);
    },
    shown,
    empty: async (place) => {
      await goTo(place);
      const was = await shown(place);
      await hands.key('Delete');
      // Esc lets Tab out of the grid again.
      await hands.key('Escape');
      return was;
    },
    contents: async () => null,
    end: async () => {
      const button = pane.getByRole('button', { name: /^(另存|保存).*副本$/ });
      const copy = await handed(page, () => hands.press(button));
      await button.waitFor({ state: 'detached' });
      const [before, after] = await Promise.all([
        readSample('planted.xlsx'),
        readWorkbook(await bytesOf(copy), copy.suggestedFilename()),
      ]);
      return { before: contentsOf(before.sheets), after: contentsOf(after.sheets) };
    },
  };
}
