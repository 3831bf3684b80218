import { inBackground } from './background/inBackground';
import type { OpenedFile } from './openWorkbook';

/** An .xls as the .xlsx that can be written to, to be opened in its place (hosts/file/convert says what it keeps). */
export async function converted({ bytes, snapshot }: OpenedFile): Promise<File> {
  const { xlsxName } = await import('../hosts/file/convert');
  return new File([Uint8Array.from(await inBackground('convert', bytes))], xlsxName(snapshot.name));
}
