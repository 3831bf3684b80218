/**
 * The help pages of `docs/checks` as they lie there, bundled with the program: they work without a network and cannot
 * differ from the documentation. A chunk of its own, loaded when the first page is asked for.
 */
const pages = import.meta.webpackContext('../../docs/checks', {
  recursive: false,
  regExp: /\.md$/,
});

/** The page of a check, as written; null where the check has none. */
export function helpPage(check: string): string | null {
  const name = `./${check}.md`;
  return pages.keys().includes(name) ? pages(name) : null;
}
