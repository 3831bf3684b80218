/** The part of webpack that bundles the help pages: every file of a folder, by its name. */
interface ImportMeta {
  webpackContext(
    folder: string,
    options: { readonly recursive: boolean; readonly regExp: RegExp },
  ): {
    (name: string): string;
    keys(): readonly string[];
  };
}
