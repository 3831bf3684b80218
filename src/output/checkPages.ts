/** The help pages of the checks, docs/checks, bundled as text so that they are there without a network. */

/** The page as Markdown. `id` is the id of a check of the catalogue: each has a page (test/engine/checks/helpPages). */
export async function loadCheckPage(id: string): Promise<string> {
  const page: { readonly default: string } = await import(
    /* webpackMode: "eager", webpackExclude: /README/ */ `../../docs/checks/${id}.md`
  );
  return page.default;
}
