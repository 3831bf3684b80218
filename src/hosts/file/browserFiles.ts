/** Files beside the workbook as a browser or web view offers them: read here, handed out as downloads. */
import type { Files } from '../files';
import { HostFailure } from '../host';
import { MAX_FILE_BYTES } from './limits';

/** Some web views begin to read the file only after the click has been handled. Milliseconds. */
const KEPT_FOR = 10_000;

export const BROWSER_FILES: Files = {
  async openWorkbook(file) {
    const bytes = await bytesOf(file);
    const { readWorkbook } = await import('./read');
    return readWorkbook(bytes, file.name);
  },
  async openText(file) {
    const bytes = await bytesOf(file);
    const { textParagraphs } = await import('./openText');
    return textParagraphs(bytes, file.name);
  },
  async newWorkbook(options) {
    const { newWorkbook } = await import('./newWorkbook/newWorkbook');
    return newWorkbook(options);
  },
  async tables(sheets) {
    const { writeTemplate } = await import('./newWorkbook/writeTemplate');
    return writeTemplate({ sheets });
  },
  async openSource(file) {
    const bytes = await bytesOf(file);
    const { readSource } = await import('./imports');
    return readSource(bytes, file.name);
  },
  async imported(workbook) {
    const { importedBytes } = await import('./imports');
    return importedBytes(workbook);
  },
  save(bytes, name, type) {
    const url = URL.createObjectURL(new Blob([Uint8Array.from(bytes)], { type }));
    const link = document.createElement('a');
    link.href = url;
    link.download = name;
    link.click();
    setTimeout(() => URL.revokeObjectURL(url), KEPT_FOR);
  },
};

/** Refused before it is in memory: a disk image dropped by mistake would fill that. */
async function bytesOf(file: File): Promise<Uint8Array> {
  if (file.size > MAX_FILE_BYTES) throw new HostFailure('tooLarge', `${file.size} bytes`, file.name);
  return new Uint8Array(await file.arrayBuffer());
}
