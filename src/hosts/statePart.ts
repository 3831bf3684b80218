/**
 * How the state of a workbook is carried: a custom XML part of our own namespace, `<state>` with JSON inside. Excel and
 * the file host write the same part, so a workbook explained in one is explained in the other. Excel ignores the part,
 * and a workbook stays an ordinary one when the add-in is gone.
 */
export const STATE_NAMESPACE = 'urn:final-accounts:state';

/** The part for a state. */
export function stateXml(text: string): string {
  const escaped = text
    .replace(/&/g, '&amp;')
    .replace(/</g, '&lt;')
    .replace(/>/g, '&gt;')
    // JSON allows them, XML does not; inside a JSON string the escape means the same.
    .replace(/[\ufffe\uffff]/g, (character) => `\\u${character.charCodeAt(0).toString(16)}`);
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<state xmlns="${STATE_NAMESPACE}">${escaped}</state>`;
}

/** Our root element, whichever prefix a writer gave it. */
const ROOT = /^\s*(?:<\?[^>]*>\s*)?<(?:[\w.-]+:)?state\s[^>]*["']urn:final-accounts:state["'][^>]*>/;

/** Whether a part is ours, by the namespace its root declares. */
export function isStateXml(xml: string): boolean {
  return ROOT.test(xml);
}

/** The state inside a part of ours; a part that was tampered with is returned as it is, for the reader to refuse. */
export function stateText(xml: string): string {
  const start = ROOT.exec(xml)?.[0].length;
  if (start === undefined) return xml;
  const content = xml.slice(start, xml.lastIndexOf('</'));
  return content.includes('<') ? xml : unescaped(content);
}

const ENTITIES: Readonly<Record<string, string>> = { lt: '<', gt: '>', quot: '"', apos: "'", amp: '&' };

/** Other writers may put a character as a number or escape more than we do. */
export function unescaped(content: string): string {
  return content.replace(/&(?:#(\d{1,7})|#x([0-9a-f]{1,6})|(\w{2,4}));/gi, (whole, decimal, hex, name) => {
    if (name) return ENTITIES[String(name)] ?? whole;
    const code = decimal ? Number(decimal) : Number.parseInt(String(hex), 16);
    return code <= 0x10ffff ? String.fromCodePoint(code) : whole;
  });
}
