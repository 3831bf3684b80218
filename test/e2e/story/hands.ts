/** How a person works the program, so that one story can be told by mouse and by keyboard. */
import type { Locator, Page } from 'playwright-core';

export interface Hands {
  readonly has: 'mouse' | 'keyboard';
  /** A button, a link, a tab, a line of a list. */
  press(target: Locator): Promise<void>;
  /** Goes to something and does nothing there yet; what shows that may be another element, as the cell of a grid. */
  stand(target: Locator, shownBy?: Locator): Promise<void>;
  /** Into a field, in place of what stands there. */
  type(field: Locator, text: string): Promise<void>;
  /** A key that belongs to what was just typed or selected: Enter, Delete. */
  key(name: string): Promise<void>;
  /** By keyboard the key, by mouse the button that does the same. */
  shortcut(key: string, target: Locator): Promise<void>;
  /** The program has brought the user here: to go on without looking for the place. */
  isAt(place: Locator): Promise<void>;
}

export function mouse(page: Page): Hands {
  const press = (target: Locator): Promise<void> => target.click();
  return {
    has: 'mouse',
    press,
    stand: press,
    type: async (field, text) => {
      await field.click({ clickCount: 3 });
      await page.keyboard.type(text);
    },
    key: (name) => page.keyboard.press(name),
    shortcut: (_, target) => press(target),
    isAt: (place) => place.waitFor(),
  };
}
