import {
  Button,
  Menu,
  MenuDivider,
  MenuGroup,
  MenuGroupHeader,
  MenuItem,
  MenuItemRadio,
  MenuList,
  MenuPopover,
  MenuTrigger,
  makeStyles,
} from '@fluentui/react-components';
import { SettingsRegular } from '@fluentui/react-icons/svg/settings';
import type { ReactElement } from 'react';
import type { Locale } from '../locales/locale';
import { THEMES } from '../views/settings/preferences';
import type { Preferences } from './preferences';
import type { PageStrings } from './strings';
import { useWorkStrings } from './workStrings';

/** Each language calls itself by its own name, so that it is found by those who read only that one. */
const LANGUAGES: readonly { readonly locale: Locale; readonly name: string }[] = [
  { locale: 'zh-CN', name: '中文' },
  { locale: 'en-US', name: 'English' },
];

const useStyles = makeStyles({
  /** Above the places of the pane and the frozen cells of the grid. */
  list: { zIndex: 20 },
});

export function SettingsMenu(props: {
  readonly preferences: Preferences;
  readonly strings: PageStrings;
  /** Clears what this browser keeps of unsaved changes. */
  readonly onForget: () => void;
}): ReactElement {
  const { preferences, strings } = props;
  const styles = useStyles();
  const words = useWorkStrings();
  return (
    <Menu
      // Within the header: what is open stands in a landmark.
      inline
      checkedValues={{ theme: [preferences.themeChoice], locale: [preferences.locale] }}
      onCheckedValueChange={(_, { name, checkedItems }) => {
        const theme = THEMES.find((each) => each === checkedItems[0]);
        const language = LANGUAGES.find(({ locale }) => locale === checkedItems[0]);
        if (name === 'theme' && theme) preferences.setThemeChoice(theme);
        if (name === 'locale' && language) preferences.setLocale(language.locale);
      }}
    >
      <MenuTrigger disableButtonEnhancement>
        <Button
          size="small"
          appearance="subtle"
          icon={<SettingsRegular />}
          aria-label={strings.settings}
          title={strings.settings}
        />
      </MenuTrigger>
      <MenuPopover className={styles.list}>
        <MenuList>
          <MenuGroup>
            <MenuGroupHeader>{strings.theme}</MenuGroupHeader>
            {THEMES.map((theme) => (
              <MenuItemRadio key={theme} name="theme" value={theme}>
                {strings.themes[theme]}
              </MenuItemRadio>
            ))}
          </MenuGroup>
          <MenuDivider />
          <MenuGroup>
            <MenuGroupHeader>{strings.language}</MenuGroupHeader>
            {LANGUAGES.map(({ locale, name }) => (
              <MenuItemRadio key={locale} name="locale" value={locale} lang={locale}>
                {name}
              </MenuItemRadio>
            ))}
          </MenuGroup>
          <MenuDivider />
          <MenuItem onClick={props.onForget}>{words.recovery.forget}</MenuItem>
        </MenuList>
      </MenuPopover>
    </Menu>
  );
}
