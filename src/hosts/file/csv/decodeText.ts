/**
 * Bytes of a text file as text. Excel for Chinese Windows saves CSV in GBK, “CSV UTF-8” with a byte order mark and
 * “Unicode 文本” in UTF-16; other programs write UTF-8.
 */
export function decodeText(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  try {
    // Both decoders take the byte order mark away. Chinese text in GBK is practically never well-formed UTF-8.
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    // GB18030 has GBK within it.
    return new TextDecoder('gb18030').decode(bytes);
  }
}
