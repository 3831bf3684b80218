import { startTransition, type ReactElement } from 'react';
import { nextTask } from './tasks';

/**
 * Draws a surface. Each part of the script is evaluated in a task of its own, the deepest first, and the first view is
 * drawn in slices: whoever opens it is not made to wait at a stretch. Eager: the parts are no chunks, all of them come
 * with the script.
 * @param surface evaluates the rest, and makes what is drawn
 */
export async function openSurface(root: HTMLElement, surface: () => Promise<ReactElement>): Promise<void> {
  const { createRoot } = await import(/* webpackMode: "eager" */ 'react-dom/client');
  await nextTask();
  await import(/* webpackMode: "eager" */ './App');
  await nextTask();
  await import(/* webpackMode: "eager" */ './CheckPane');
  await nextTask();
  const drawn = await surface();
  await nextTask();
  startTransition(() => createRoot(root).render(drawn));
}
