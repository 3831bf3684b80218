/**
 * Asks the browser to keep the page for when there is no network. Only for the page itself: the pane in Excel lies in the
 * same folder and stays as it is. Where a browser cannot (a plain http intranet, a file on disk) nothing is lost.
 */
export function keepForOffline(): void {
  if (!('serviceWorker' in navigator) || !/^https?:$/.test(location.protocol)) return;
  const page = location.pathname.replace(/[^/]*$/, 'page.html');
  // `/` may show the page too; only page.html works without a network.
  if (location.pathname !== page) return;
  navigator.serviceWorker.register('service-worker.js', { scope: page }).catch(() => undefined);
}
