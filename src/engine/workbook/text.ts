/**
 * Comparing what people type: width, spaces, brackets and quotation marks carry no meaning in a form.
 */

/** Full-width letters, digits and punctuation as their half-width forms; every minus and space as the plain one. */
export function halfWidth(text: string): string {
  // Most texts of a workbook need nothing: one look is cheaper than three passes.
  if (!/[\uff01-\uff5e\u00a0\u2002-\u200b\u202f\u3000\ufeff\u2212\ufe63]/.test(text)) return text;
  return text
    .replace(/[\uff01-\uff5e]/g, (letter) => String.fromCharCode(letter.charCodeAt(0) - 0xfee0))
    .replace(/[\u00a0\u2002-\u200b\u202f\u3000\ufeff]/g, ' ')
    .replace(/[\u2212\ufe63]/g, '-');
}

/** A text to compare labels by: half-width, no white space, one kind of brackets and quotation marks. */
export function plainLabel(text: string): string {
  const half = halfWidth(text);
  if (!/[\s【〔［[】〕］\]“”„‟〝〞「」『』"'•・]/.test(half)) return half;
  return half
    .replace(/\s+/g, '')
    .replace(/[【〔［[]/g, '(')
    .replace(/[】〕］\]]/g, ')')
    .replace(/[“”„‟〝〞「」『』"']/g, '"')
    .replace(/[·•・]/g, '·');
}

/** A row label without its numbering: `二十一、国有资本…`, `（一）…`, `1.…`, `其中：…`. */
export function unnumbered(label: string): string {
  return plainLabel(label)
    .replace(/^(其中|减|加)[::]/, '')
    .replace(/^[一二三四五六七八九十]{1,4}[、.,]/, '')
    .replace(/^\([一二三四五六七八九十\d]{1,3}\)/, '')
    .replace(/^\d{1,2}[、.](?!\d)/, '');
}

/** The label without a bracketed remark at its end: `使用非财政拨款结余(含专用结余)`. */
export function withoutRemark(label: string): string {
  return label.replace(/\([^()]*\)$/, '');
}
