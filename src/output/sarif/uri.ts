/** Paths as the URI references that SARIF and links in HTML ask for. */

/** Relative where the path is; `C:\x\y.xlsx` and `/x/y.xlsx` become file URIs. Every character that is special in a URI is escaped. */
export function pathUri(path: string): string {
  const slashed = path.replaceAll('\\', '/');
  const drive = /^([A-Za-z]:)\//.exec(slashed)?.[1];
  const rest = drive === undefined ? slashed : slashed.slice(drive.length);
  const escaped = wellFormed(rest).split('/').map(encodeURIComponent).join('/');
  if (drive !== undefined) return `file:///${drive}${escaped}`;
  if (escaped.startsWith('//')) return `file:${escaped}`;
  if (escaped.startsWith('/')) return `file://${escaped}`;
  return escaped.replace(/^(?:\.\/)+/, '');
}

/** A lone half of a pair, which a file name may hold, cannot be encoded. */
function wellFormed(text: string): string {
  return text.replace(/[\ud800-\udbff][\udc00-\udfff]|[\ud800-\udfff]/g, (found) =>
    found.length === 2 ? found : '\ufffd',
  );
}
