/** What a person sees and does on the page, by the names they read. */
import type { Locator, Page } from 'playwright-core';
import { openSession, type Session, type SessionOptions } from './session';

export class WorkbookPage {
  private constructor(
    readonly session: Session,
    readonly page: Page,
  ) {}

  static async open(options: SessionOptions = {}): Promise<WorkbookPage> {
    const session = await openSession('page.html', options);
    const opened = new WorkbookPage(session, session.page);
    await opened.grid.waitFor();
    return opened;
  }

  get grid(): Locator {
    return this.page.getByRole('grid');
  }

  get pane(): Locator {
    return this.page.getByRole('complementary');
  }

  get findings(): Locator {
    return this.pane.getByRole('group', { name: /^(校验结果|Findings)$/ });
  }

  get picker(): Locator {
    return this.page.locator('input[type=file]');
  }

  get marks(): Locator {
    return this.grid.locator('td[data-mark]');
  }

  sheetTab(name: string | RegExp, selected?: boolean): Locator {
    return this.page
      .getByRole('main')
      .getByRole('tab', { name, ...(selected === undefined ? {} : { selected }) });
  }

  /** Waits until the file is the one in front. */
  async shows(fileName: string): Promise<void> {
    await this.page.getByTestId('file-name').getByText(fileName, { exact: true }).waitFor();
  }

  /** Waits until this cell of this sheet is selected and in view. */
  async hasSelected(sheet: RegExp, cell: string): Promise<void> {
    await this.sheetTab(sheet, true).waitFor();
    await this.page.getByTestId('cell-name').getByText(cell, { exact: true }).waitFor();
    const selected = this.grid.getByRole('gridcell', { selected: true });
    await selected.waitFor();
    if (!(await isInView(selected))) throw new Error(`${cell} is selected but not in view`);
  }

  async openPlanted(): Promise<void> {
    await this.page.getByRole('button', { name: '示例（含差错）' }).click();
    await this.shows('示例（含差错）.xlsx');
  }

  async check(): Promise<void> {
    await this.pane.getByRole('button', { name: '一键校验' }).click();
    await this.findings.waitFor();
  }

  /** Explains the finding on this cell, from the list, and comes back to the list. */
  async explain(finding: RegExp, reason: string): Promise<void> {
    await this.findings.getByRole('listitem').getByRole('button', { name: finding }).first().click();
    await this.pane.getByRole('button', { name: '说明原因…' }).click();
    await this.pane.getByRole('textbox').fill(reason);
    await this.pane.getByRole('button', { name: '保存说明' }).click();
    await this.pane.getByText('已说明，不再计入错误和需说明。').waitFor();
    await this.page.keyboard.press('Escape');
  }

  /** Drops a file on the page, as the browser would tell of it. */
  async drop(name: string, bytes: Buffer): Promise<void> {
    const transfer = await this.page.evaluateHandle(
      ({ name, base64 }) => {
        const data = new DataTransfer();
        data.items.add(
          new File([Uint8Array.from(atob(base64), (character) => character.charCodeAt(0))], name),
        );
        return data;
      },
      { name, base64: bytes.toString('base64') },
    );
    for (const type of ['dragenter', 'dragover', 'drop']) {
      await this.page.dispatchEvent('#root', type, { dataTransfer: transfer });
    }
  }
}

function isInView(cell: Locator): Promise<boolean> {
  return cell.evaluate((element) => {
    const box = element.getBoundingClientRect();
    const middle = document.elementFromPoint(box.left + box.width / 2, box.top + box.height / 2);
    return middle !== null && element.contains(middle);
  });
}
