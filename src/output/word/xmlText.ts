/**
 * Text that XML can hold. Cells may hold anything: control characters and halves of surrogate pairs would make the
 * document unreadable for Word.
 */

/** Without what XML 1.0 forbids; a lone surrogate becomes U+FFFD. Tabs and line breaks stay. */
export function cleanText(text: string): string {
  return text
    .replace(/\r\n?/g, '\n')
    .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, '')
    .replace(/[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g, '\ufffd');
}
