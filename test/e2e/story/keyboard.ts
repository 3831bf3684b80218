/**
 * Hands that have no mouse: Tab and Shift+Tab to where something is, the arrows within a list, Enter. Nothing is
 * focused but by keys, and wherever the focus comes it must be seen.
 */
import type { Locator, Page } from 'playwright-core';
import { looks, standing, stepTo } from './focus';
import type { Hands } from './hands';

/** More than any view has stops: who does not arrive in so many never will. */
const MOST_STEPS = 200;
/** For what the program does by itself after a key. Milliseconds. */
const SOON = 3_000;

export function keyboard(page: Page): Hands {
  // A page that was just opened has the focus nowhere; after the first key there is no excuse.
  let begun = false;
  let last = 'the page was opened';

  const key = async (name: string, doing = name): Promise<void> => {
    await page.keyboard.press(name);
    begun = true;
    last = doing;
  };

  async function hasFocus(): Promise<void> {
    if (!begun) return;
    try {
      await page.waitForFunction(() => document.activeElement !== document.body, undefined, {
        timeout: SOON,
      });
    } catch {
      throw new Error(`The focus was lost after ${last}.`);
    }
  }

  async function isSeen(target: Locator, before: string | null): Promise<void> {
    const { covered, ring } = await target.evaluate(standing);
    if (covered !== null) throw new Error(`The focus on ${String(target)} is behind ${covered}.`);
    const after = await target.evaluate(looks);
    if (before === null ? !ring : before === after) {
      throw new Error(`Nothing shows that the focus is on ${String(target)}.`);
    }
  }

  async function reach(target: Locator, shownBy = target): Promise<void> {
    await target.waitFor();
    await hasFocus();
    let before: string | null = null;
    for (let steps = 0; steps < MOST_STEPS; steps++) {
      const step = await target.evaluate(stepTo);
      if (step === null) return isSeen(shownBy, before);
      before = await shownBy.evaluate(looks);
      await key(step);
    }
    const at = await page.evaluate(() => document.activeElement?.outerHTML.slice(0, 200));
    throw new Error(`No way by keyboard to ${String(target)}; the focus came to ${at ?? 'nothing'}.`);
  }

  return {
    has: 'keyboard',
    stand: reach,
    press: async (target) => {
      await reach(target);
      await key('Enter', `Enter on ${String(target)}`);
    },
    type: async (field, text) => {
      await reach(field);
      await key('Control+A');
      await page.keyboard.type(text);
    },
    key,
    shortcut: async (name) => {
      await hasFocus();
      await key(name);
    },
    isAt: async (place) => {
      await place.waitFor();
      const element = await place.elementHandle();
      try {
        await page.waitForFunction((wanted) => document.activeElement === wanted, element, { timeout: SOON });
      } catch {
        const at = await page.evaluate(() => document.activeElement?.outerHTML.slice(0, 200));
        throw new Error(`After ${last} the focus is not on ${String(place)} but on ${at ?? 'nothing'}.`);
      }
      await isSeen(place, null);
    },
  };
}
