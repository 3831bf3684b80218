/** Files beside the workbook on the page: as in any browser, and documents open in tabs of their own. */
import { BROWSER_FILES } from '../../hosts/file/browserFiles';
import type { Files } from '../../hosts/files';

export const PAGE_FILES: Files = {
  ...BROWSER_FILES,
  show(bytes, type) {
    const url = URL.createObjectURL(new Blob([Uint8Array.from(bytes)], { type }));
    const tab = window.open(url);
    // An open tab keeps its address until this page is closed: it may be loaded again, or saved from there.
    if (!tab) URL.revokeObjectURL(url);
    return tab !== null;
  },
};
