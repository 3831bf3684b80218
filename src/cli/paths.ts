/** Which workbook a file of ours speaks of. Paths are written on another machine, or from another folder. */

/** The path in pieces, whichever slash it was written with; composed and decomposed characters are one. */
function pieces(path: string): string[] {
  return path
    .normalize('NFC')
    .split(/[\\/]+/)
    .filter((piece) => piece !== '' && piece !== '.');
}

/** Whether the path ends in the name: `单位甲.xlsx`, or `2022/单位甲.xlsx` where several folders hold one. */
export function isNamed(path: string, name: string): boolean {
  const own = pieces(path);
  const wanted = pieces(name);
  return (
    wanted.length > 0 && wanted.every((piece, index) => own[own.length - wanted.length + index] === piece)
  );
}

export function isSamePath(one: string, other: string): boolean {
  return pieces(one).join('/') === pieces(other).join('/');
}

/** The file name at the end of the path. */
export function fileName(path: string): string {
  return pieces(path).at(-1) ?? '';
}
