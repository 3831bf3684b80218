/** What the browser is handed. */
import type { Download, Page } from 'playwright-core';

/** The download that something done on the page begins. */
export async function handed(page: Page, act: () => Promise<void>, timeout = 20_000): Promise<Download> {
  const [download] = await Promise.all([page.waitForEvent('download', { timeout }), act()]);
  return download;
}

export async function bytesOf(download: Download): Promise<Uint8Array> {
  return new Uint8Array(Buffer.concat(await (await download.createReadStream()).toArray()));
}
