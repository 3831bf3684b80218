import { useEffect, useState } from 'react';
import { readPage, type Page } from '../../help/markdown';

/** loading · failed: the chunk did not arrive · ready; without a page where the check has none. */
export type HelpPage =
  { readonly kind: 'loading' | 'failed' } | { readonly kind: 'ready'; readonly page: Page | null };

/** The bundled page of a check; the pages are loaded with the first one asked for. */
export function useHelpPage(check: string): HelpPage {
  const [loaded, setLoaded] = useState<{ readonly check: string; readonly page: HelpPage } | null>(null);
  useEffect(() => {
    let awaited = true;
    const arrive = (page: HelpPage): void => {
      if (awaited) setLoaded({ check, page });
    };
    import(/* webpackChunkName: "help" */ '../../help/pages').then(
      ({ helpPage }) => {
        const markdown = helpPage(check);
        arrive({ kind: 'ready', page: markdown === null ? null : readPage(markdown) });
      },
      () => arrive({ kind: 'failed' }),
    );
    return () => {
      awaited = false;
    };
  }, [check]);
  return loaded?.check === check ? loaded.page : { kind: 'loading' };
}
