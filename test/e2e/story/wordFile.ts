/** What the Word file says, read by another program's eyes. */
import { strFromU8, unzipSync } from 'fflate';
import { convertToHtml } from 'mammoth';

export async function readsAsReport(bytes: Uint8Array): Promise<void> {
  const { value: html, messages } = await convertToHtml({ buffer: Buffer.from(bytes) });
  expect(messages.filter(({ type }) => type === 'error')).toEqual([]);
  const words = html.replace(/<img[^>]*>/g, '').replace(/<[^>]+>/g, '');
  // What was mended is in the tables, what was filled in is in the text.
  expect(words).toContain('1,544.79');
  expect(words).not.toContain('1,454.79');
  expect(words).toMatch(/收、支总计2,132\.07万元。与2021年度相比，收、支总计各增加113\.61万元，增长5\.6%/);
  expect(words).toMatch(/第三部分/);
  for (const chapter of ['一、收入支出决算总体情况说明', '十三、预算绩效情况说明'])
    expect(words).toContain(chapter);

  const parts = unzipSync(bytes);
  expect(
    Object.keys(parts).filter((name) => /^word\/media\/.*\.png$/.test(name)).length,
  ).toBeGreaterThanOrEqual(4);
  // What is still missing is marked for whoever completes it.
  expect(strFromU8(parts['word/document.xml'] ?? new Uint8Array())).toContain('<w:highlight');
}
