/** The views of the page around the pane: its grid, its files, its workbooks. */
import type { Page } from 'playwright-core';
import type { WorkbookPage } from '../workbookPage';

export interface PageView {
  readonly name: string;
  bring(at: WorkbookPage): Promise<void>;
  leave?(at: WorkbookPage): Promise<void>;
}

const escape = ({ page }: WorkbookPage): Promise<void> => page.keyboard.press('Escape');
const file = (name: string, content: string) => ({
  name,
  mimeType: 'application/octet-stream',
  buffer: Buffer.from(content),
});
/** A file carried over the page, or away from it again. */
async function carry(page: Page, type: 'dragenter' | 'dragleave'): Promise<void> {
  const transfer = await page.evaluateHandle(() => {
    const data = new DataTransfer();
    data.items.add(new File([], '工作簿.xlsx'));
    return data;
  });
  await page.dispatchEvent('#root', type, { dataTransfer: transfer });
}

export const PAGE_VIEWS: readonly PageView[] = [
  { name: 'first sight', bring: ({ grid }) => grid.waitFor() },
  {
    name: 'a file carried over it',
    bring: async ({ page }) => {
      await carry(page, 'dragenter');
      await page.getByText('松开鼠标，打开此工作簿').waitFor();
    },
    leave: ({ page }) => carry(page, 'dragleave'),
  },
  {
    name: 'a file that cannot be read',
    bring: async ({ page, picker }) => {
      await picker.first().setInputFiles(file('说明.xlsx', '这不是工作簿'));
      await page.getByText('仍保持打开').waitFor();
    },
    leave: ({ page }) => page.getByRole('button', { name: '关闭提示' }).click(),
  },
  {
    name: 'marks in the grid',
    bring: async (at) => {
      await at.openPlanted();
      await at.check();
      await at.pane.getByRole('button', { name: '标记单元格' }).click();
      await at.sheetTab(/^表3.*已标记/).click();
      await at.marks.first().waitFor();
    },
  },
  {
    name: 'a range selected, formulas not recalculated',
    bring: async ({ page, grid }) => {
      await grid.locator('td[data-row="8"][data-column="4"]').click();
      await page.keyboard.type('=LEFT(E10,1)');
      await page.keyboard.press('Enter');
      await page.getByText(/1 处公式未重算/).waitFor();
      await page.keyboard.press('Shift+ArrowDown');
      await page.keyboard.press('Shift+ArrowRight');
    },
  },
  {
    name: 'find bar',
    bring: async ({ page }) => {
      await page.keyboard.press('Control+f');
      await page.getByRole('search').getByRole('textbox').fill('合计');
      await page
        .getByRole('search')
        .getByText(/共 \d+ 个/)
        .waitFor();
    },
    leave: escape,
  },
  {
    name: 'a cell typed into',
    bring: ({ page }) => page.keyboard.type('=1+'),
  },
  {
    name: 'what is no formula',
    bring: async ({ page }) => {
      await page.keyboard.press('Enter');
      await page.getByText(/不是完整的公式/).waitFor();
    },
    leave: ({ page }) => page.getByRole('button', { name: '关闭提示' }).last().click(),
  },
  {
    name: 'page settings',
    bring: ({ page }) => page.getByRole('button', { name: '页面设置' }).click(),
    leave: escape,
  },
  {
    name: 'workbooks to switch between',
    bring: async ({ page }) => {
      await page.getByTestId('file-name').click();
      await page.getByRole('menu').waitFor();
    },
  },
  {
    name: 'a changed workbook about to be closed',
    bring: async ({ page }) => {
      await page.getByRole('menuitem', { name: /^关闭/ }).click();
      await page.getByRole('alertdialog').waitFor();
    },
  },
  {
    name: 'no workbook',
    bring: async ({ page }) => {
      await page.getByRole('button', { name: '不保存，直接关闭' }).click();
      await page.getByText('没有打开的工作簿').waitFor();
    },
  },
];
