import { teamsHighContrastTheme, webDarkTheme, webLightTheme, type Theme } from '@fluentui/react-components';

/** `contrast` is for hosts that announce high contrast; Windows' forced colours work in every theme. */
export type ThemeName = 'light' | 'dark' | 'contrast';

/** Latin figures from Segoe UI, Chinese from the fonts each system has. */
const FONT =
  '"Segoe UI", "Microsoft YaHei UI", "Microsoft YaHei", "PingFang SC", "Noto Sans CJK SC", system-ui, sans-serif';

const withFont = (theme: Theme): Theme => ({ ...theme, fontFamilyBase: FONT, fontFamilyNumeric: FONT });

export const themes: Readonly<Record<ThemeName, Theme>> = {
  light: withFont(webLightTheme),
  dark: withFont(webDarkTheme),
  contrast: withFont(teamsHighContrastTheme),
};
