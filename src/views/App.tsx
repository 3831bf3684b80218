import { FluentProvider } from '@fluentui/react-components';
import type { ReactElement, ReactNode } from 'react';
import type { Locale } from '../locales/locale';
import { LocaleContext } from './language';
import { themes, type ThemeName } from './theme';

export interface AppProps {
  readonly theme: ThemeName;
  readonly locale: Locale;
  readonly children: ReactNode;
}

/** The frame of every surface: Fluent's theme and the language of all texts below. */
export function App({ theme, locale, children }: AppProps): ReactElement {
  return (
    <LocaleContext value={locale}>
      <FluentProvider theme={themes[theme]} lang={locale} style={{ height: '100%' }}>
        {children}
      </FluentProvider>
    </LocaleContext>
  );
}
