import { startTransition } from 'react';
import { nextTask } from '../views/tasks';
import { keepForOffline } from './offline/register';

/**
 * Each part is evaluated in a task of its own, the deepest first: whoever opens the page is not made to wait at a
 * stretch. Eager: they are no chunks, all of them come with this script.
 */
async function open(root: HTMLElement): Promise<void> {
  const { createRoot } = await import(/* webpackMode: "eager" */ 'react-dom/client');
  await nextTask();
  await import(/* webpackMode: "eager" */ '../views/App');
  await nextTask();
  await import(/* webpackMode: "eager" */ '../views/CheckPane');
  await nextTask();
  const { Page } = await import(/* webpackMode: "eager" */ './Page');
  await nextTask();
  // In slices, for the same reason.
  startTransition(() => createRoot(root).render(<Page />));
}

const root = document.getElementById('root');
if (root) void open(root);

// What the page needs first comes first.
window.addEventListener('load', () => setTimeout(keepForOffline, 1_000));
