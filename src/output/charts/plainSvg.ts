/**
 * What the drawing library adds for a page with a mouse, taken out again, and what Word does not follow put in plain
 * numbers: the picture is still, and its text is the same however many pictures were drawn before.
 */

/** Middle of a Chinese character above its baseline, in heights of the character. */
const MIDDLE = 0.36;

export function plainSvg(svg: string): string {
  return svg
    .replace(/<style[\s\S]*?<\/style>\s*/g, '')
    .replace(/<[a-z]+ [^>]*>/g, (tag) => withBaseline(tag.replace(/ (?:class|ecmeta_\w+)="[^"]*"/g, '')))
    .replace(/\n/g, '');
}

/** `dominant-baseline` is not known to Word: the text is moved down by hand. */
function withBaseline(tag: string): string {
  if (!tag.includes(' dominant-baseline="central"')) return tag;
  const size = Number(/font-size:([\d.]+)px/.exec(tag)?.[1] ?? 12);
  const y = Number(/ y="([-\d.]+)"/.exec(tag)?.[1] ?? 0) + size * MIDDLE;
  return tag.replace(/ (?:dominant-baseline|y)="[^"]*"/g, '').replace(/^<text/, `<text y="${y.toFixed(2)}"`);
}
