/** What the pane should look and sound like inside this Office: plain values, read when asked. */
export interface Surroundings {
  /** Language of Office's own interface, `zh-CN`. */
  readonly language: string;
  readonly dark: boolean;
  /** `#RRGGBB` of the Office pane around ours; null where the host does not say. */
  readonly background: string | null;
}

export function readSurroundings(): Surroundings {
  const theme: unknown = Office.context.officeTheme;
  const background = property(theme, 'bodyBackgroundColor');
  const dark = property(theme, 'isDarkTheme');
  const color = typeof background === 'string' && /^#[0-9a-f]{6}$/i.test(background) ? background : null;
  return {
    language: Office.context.displayLanguage,
    // The self-hosted office.js turns every theme value into a colour, isDarkTheme included.
    dark: typeof dark === 'boolean' ? dark : color !== null && luminance(color) < 0.5,
    background: color,
  };
}

/** Perceived brightness from 0 (black) to 1 (white), ITU-R BT.601. */
function luminance(color: string): number {
  const channel = (from: number) => Number.parseInt(color.slice(from, from + 2), 16) / 255;
  return 0.299 * channel(1) + 0.587 * channel(3) + 0.114 * channel(5);
}

function property(object: unknown, name: string): unknown {
  return typeof object === 'object' && object !== null ? Reflect.get(object, name) : undefined;
}
