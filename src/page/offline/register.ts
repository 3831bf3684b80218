const SCRIPT = 'service-worker.js';
/** The folder of the scripts of workers. */
const WORKERS = 'scripts/';

/** Whether the scripts of the page's worker are there without a network. */
export async function isWorkerKept(): Promise<boolean> {
  const registration = await navigator.serviceWorker.getRegistration(WORKERS);
  return registration?.active?.state === 'activated';
}

/**
 * Asks the browser to keep the page for when there is no network. Only for the page itself: the pane in Excel lies in the
 * same folder and stays as it is. Where a browser cannot (a plain http intranet, a file on disk) nothing is lost.
 */
export function keepForOffline(): void {
  if (!('serviceWorker' in navigator) || !/^https?:$/.test(location.protocol)) return;
  const page = location.pathname.replace(/[^/]*$/, 'page.html');
  // `/` may show the page too; only page.html works without a network.
  if (location.pathname !== page) return;
  const { serviceWorker } = navigator;
  const register = (scope: string): Promise<unknown> => serviceWorker.register(SCRIPT, { scope });
  register(page)
    // A worker's script is asked for by its own address, not by that of the page: it needs a registration of its own.
    // Behind the other one, so that nothing is fetched twice.
    .then(() => serviceWorker.ready)
    .then(() => register(page.replace(/page\.html$/, WORKERS)))
    .catch(() => undefined);
}
