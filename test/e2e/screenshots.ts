/**
 * Pictures of pane and page in every look, for people to judge, in build/screenshots; two of them are the
 * README's, in docs/images.
 */
import { mkdirSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Page } from 'playwright-core';
import { excelWith } from './samples';
import { closeBrowser, openSession, type Session } from './session';
import { WorkbookPage } from './workbookPage';

const drafts = resolve('build/screenshots');
const images = resolve('docs/images');
for (const folder of [drafts, images]) mkdirSync(folder, { recursive: true });

const draw = (page: Page, name: string, folder = drafts) =>
  page.screenshot({ path: resolve(folder, `${name}.png`), animations: 'disabled' });

afterAll(closeBrowser);

describe('the page', () => {
  it.each([
    ['page-1280', { viewport: { width: 1280, height: 800 } }],
    ['page-1280-dark', { viewport: { width: 1280, height: 800 }, colorScheme: 'dark' }],
    ['page-1280-contrast', { viewport: { width: 1280, height: 800 }, forcedColors: 'active' }],
    ['page-1600', { viewport: { width: 1600, height: 900 } }],
    ['page-350', { viewport: { width: 350, height: 700 } }],
    ['page-zoom-200', { viewport: { width: 640, height: 400 }, deviceScaleFactor: 2 }],
  ] as const)('%s', async (name, options) => {
    const workbook = await WorkbookPage.open({ deviceScaleFactor: 1, ...options });
    const { page, pane, findings } = workbook;
    await draw(page, `${name}-first`);
    await workbook.openPlanted();
    await workbook.check();
    await pane.getByRole('button', { name: '标记单元格' }).click();
    await page
      .getByRole('tab', { name: /已标记/ })
      .first()
      .waitFor();
    await findings
      .getByRole('button', { name: /表3.*E9/ })
      .first()
      .click();
    await draw(page, name);
    if (name === 'page-1280') await draw(page, 'page', images);
    await workbook.session.close();
  });

  it('refuses a file', async () => {
    const workbook = await WorkbookPage.open({ viewport: { width: 1280, height: 800 } });
    const buffer = Buffer.from('这不是工作簿');
    await workbook.picker.setInputFiles({ name: '说明.xlsx', mimeType: 'text/plain', buffer });
    await workbook.page.getByText('仍保持打开').waitFor();
    await draw(workbook.page, 'page-refused');
    await workbook.session.close();
  });
});

describe('the pane', () => {
  it.each([
    ['pane-350', false],
    ['pane-350-dark', true],
  ])('%s', async (name, dark) => {
    const before = await excelWith('planted.xlsx', { dark });
    const session: Session = await openSession('taskpane.html', {
      viewport: { width: 350, height: 720 },
      before,
    });
    const { page } = session;
    const button = page.getByRole('button', { name: '一键校验' });
    await button.waitFor();
    await draw(page, `${name}-first`);
    await button.click();
    const findings = page.getByRole('group', { name: '校验结果' });
    await findings.waitFor();
    await draw(page, `${name}-list`);
    await findings
      .getByRole('listitem')
      .getByRole('button', { name: /表3.*E9/ })
      .first()
      .click();
    await draw(page, name);
    if (!dark) await draw(page, 'pane', images);
    await session.close();
  });
});
