/**
 * Lets the page work without a network once it was loaded: a service worker that keeps the page's own files. It answers
 * for those files only, of this origin only; nothing else passes through it. Scopes: page.html, and the folder of the
 * scripts, for those of workers (see register.ts).
 */

/** Written by the build: everything the page loads, now or later. */
declare const __PRECACHE__: { readonly version: string; readonly files: readonly string[] };

interface WorkerScope {
  readonly registration: { readonly scope: string };
  readonly location: { readonly href: string };
  addEventListener(type: 'install' | 'activate', listener: (event: Waiting) => void): void;
  addEventListener(type: 'fetch', listener: (event: Asked) => void): void;
}
interface Waiting {
  waitUntil(done: Promise<unknown>): void;
}
interface Asked {
  readonly request: Request;
  respondWith(response: Promise<Response>): void;
}

// The types of the DOM know no service workers: this is the part of one that is used here.
const worker = self as unknown as WorkerScope;

const PREFIX = 'final-accounts-page-';
const CACHE = PREFIX + __PRECACHE__.version;
/** A file whose name carries a hash of its content never changes. */
const HASHED = /\.[0-9a-f]{10}\.\w+$/;

const addressOf = (file: string): string => new URL(file, worker.location.href).href;
const files = new Set(__PRECACHE__.files.map(addressOf));

worker.addEventListener('install', (event) => {
  event.waitUntil(
    caches.open(CACHE).then(async (cache) => {
      // What the registration for the page has kept already serves that for its worker too.
      const kept = await Promise.all([...files].map((file) => cache.match(file)));
      const missing = [...files].filter((file, index) => !HASHED.test(file) || !kept[index]);
      // Past the browser's own cache, which may hold the page of before an update.
      await cache.addAll(
        missing.map((file) => new Request(file, { cache: HASHED.test(file) ? 'default' : 'reload' })),
      );
    }),
  );
});

worker.addEventListener('activate', (event) => {
  event.waitUntil(
    caches
      .keys()
      .then((names) =>
        Promise.all(
          names
            .filter((name) => name.startsWith(PREFIX) && name !== CACHE)
            .map((name) => caches.delete(name)),
        ),
      ),
  );
});

worker.addEventListener('fetch', (event) => {
  const { request } = event;
  const address = request.url.replace(/[?#].*$/, '');
  if (request.method !== 'GET' || !files.has(address)) return;
  event.respondWith(HASHED.test(address) ? keptFirst(request, address) : networkFirst(request, address));
});

async function keptFirst(request: Request, address: string): Promise<Response> {
  return (await kept(address)) ?? fetch(request);
}

/** So that no page is older than what the server has; what is kept answers when the server does not, or is ill. */
async function networkFirst(request: Request, address: string): Promise<Response> {
  try {
    const answer = await fetch(request);
    return answer.status >= 500 ? ((await kept(address)) ?? answer) : answer;
  } catch (error) {
    const answer = await kept(address);
    if (answer) return answer;
    throw error;
  }
}

async function kept(address: string): Promise<Response | undefined> {
  const cache = await caches.open(CACHE);
  return cache.match(address, { ignoreVary: true });
}
