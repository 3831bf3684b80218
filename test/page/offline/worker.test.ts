/** The service worker in a small browser of its own: caches, a server, and the events that a browser sends. */
export {};

const ORIGIN = 'https://example.test/app/';
const PREFIX = 'final-accounts-page-';
const PAGE = `${ORIGIN}page.html`;
const SCRIPT = 'scripts/page.0123456789.js';

interface Answer {
  readonly status: number;
  readonly text: string;
}

/** What a browser keeps, shared by all versions of the worker. */
class Browser {
  readonly stored = new Map<string, Map<string, Answer>>();
  server = new Map<string, Answer>();
  online = true;
  readonly asked: string[] = [];

  readonly fetch = async (input: Request | string): Promise<Answer> => {
    const url = typeof input === 'string' ? input : input.url;
    this.asked.push(`${url} ${typeof input === 'string' ? '' : input.cache}`.trim());
    if (!this.online) throw new TypeError('Failed to fetch');
    return this.server.get(url.replace(/[?#].*$/, '')) ?? { status: 404, text: '' };
  };

  readonly caches = {
    open: async (name: string) => {
      const own = this.stored.get(name) ?? new Map<string, Answer>();
      this.stored.set(name, own);
      return {
        addAll: async (requests: readonly Request[]) => {
          const answers = await Promise.all(requests.map((request) => this.fetch(request)));
          if (answers.some(({ status }) => status !== 200)) throw new TypeError('Request failed');
          requests.forEach(({ url }, index) => own.set(url, answers[index] ?? { status: 0, text: '' }));
        },
        match: async (url: string) => own.get(url),
      };
    },
    keys: async () => [...this.stored.keys()],
    delete: async (name: string) => this.stored.delete(name),
  };

  /** A worker of this build, with its events. */
  load(version: string, files: readonly string[]) {
    const listeners = new Map<string, (event: object) => void>();
    const scope = {
      location: { href: `${ORIGIN}service-worker.js` },
      registration: { scope: PAGE },
      addEventListener: (type: string, listener: (event: object) => void) => listeners.set(type, listener),
    };
    Object.assign(globalThis, {
      self: scope,
      caches: this.caches,
      fetch: this.fetch,
      __PRECACHE__: { version, files },
    });
    jest.isolateModules(() => {
      // eslint-disable-next-line @typescript-eslint/no-require-imports -- a worker is run, not imported
      require('../../../src/page/offline/worker');
    });
    const lifecycle = async (type: 'install' | 'activate'): Promise<void> => {
      let done: Promise<unknown> = Promise.resolve();
      listeners.get(type)?.({ waitUntil: (promise: Promise<unknown>) => (done = promise) });
      await done;
    };
    return {
      install: () => lifecycle('install'),
      activate: () => lifecycle('activate'),
      /** null where the worker leaves the request to the browser. */
      ask: (url: string, method = 'GET'): Promise<Answer> | null => {
        let answer: Promise<Answer> | null = null;
        listeners.get('fetch')?.({
          request: { url, method, cache: 'default' },
          respondWith: (promise: Promise<Answer>) => (answer = promise),
        });
        return answer;
      },
    };
  }

  publish(files: Readonly<Record<string, string>>): void {
    this.server = new Map(
      Object.entries(files).map(([file, text]) => [`${ORIGIN}${file}`, { status: 200, text }]),
    );
  }
}

const globals = ['self', 'caches', 'fetch', '__PRECACHE__'] as const;
const before = globals.map((name) => [name, Object.getOwnPropertyDescriptor(globalThis, name)] as const);
afterAll(() => {
  for (const [name, property] of before) {
    if (property) Object.defineProperty(globalThis, name, property);
    else Reflect.deleteProperty(globalThis, name);
  }
});

let browser: Browser;
beforeEach(() => {
  browser = new Browser();
  browser.publish({ 'page.html': 'page 1', [SCRIPT]: 'script 1' });
});
const textOf = async (answer: Promise<Answer> | null) => (await answer)?.text;

async function running(version = 'one') {
  const worker = browser.load(version, ['page.html', SCRIPT]);
  await worker.install();
  await worker.activate();
  return worker;
}

it('opens without a network what it has kept', async () => {
  const worker = await running();
  browser.online = false;
  expect(await textOf(worker.ask(PAGE))).toBe('page 1');
  expect(await textOf(worker.ask(`${PAGE}?a=1#b`))).toBe('page 1');
  expect(await textOf(worker.ask(ORIGIN + SCRIPT))).toBe('script 1');
});

it('takes the page from the server whenever that answers, but what carries its hash from what is kept', async () => {
  const worker = await running();
  browser.publish({ 'page.html': 'page 2', [SCRIPT]: 'never asked for' });
  browser.asked.length = 0;
  expect(await textOf(worker.ask(PAGE))).toBe('page 2');
  expect(await textOf(worker.ask(ORIGIN + SCRIPT))).toBe('script 1');
  expect(browser.asked.filter((one) => one.includes(SCRIPT))).toEqual([]);
});

it('answers for an ill server, but believes one that says the page is gone', async () => {
  const worker = await running();
  browser.server.set(PAGE, { status: 503, text: 'ill' });
  expect(await textOf(worker.ask(PAGE))).toBe('page 1');
  browser.server.delete(PAGE);
  expect(await worker.ask(PAGE)).toMatchObject({ status: 404 });
});

it('fetches the page past the cache of the browser when it is installed', async () => {
  await running();
  expect(browser.asked).toContain(`${PAGE} reload`);
  expect(browser.asked).toContain(`${ORIGIN}${SCRIPT} default`);
});

it('serves the new version after an update and leaves nothing of the old one, nor touches other caches', async () => {
  await running('one');
  await browser.caches.open('someone-elses');
  browser.publish({ 'page.html': 'page 2', 'scripts/page.abcdefabcd.js': 'script 2' });
  const next = browser.load('two', ['page.html', 'scripts/page.abcdefabcd.js']);
  await next.install();
  expect([...browser.stored.keys()]).toContain(`${PREFIX}one`);
  await next.activate();
  expect([...browser.stored.keys()].sort()).toEqual([`${PREFIX}two`, 'someone-elses']);
  browser.online = false;
  expect(await textOf(next.ask(PAGE))).toBe('page 2');
  expect(await textOf(next.ask(`${ORIGIN}scripts/page.abcdefabcd.js`))).toBe('script 2');
});

it('is not installed when a file is missing; the version before goes on', async () => {
  const old = await running('one');
  browser.server.delete(ORIGIN + SCRIPT);
  const next = browser.load('two', ['page.html', SCRIPT]);
  await expect(next.install()).rejects.toThrow('Request failed');
  browser.online = false;
  Object.assign(globalThis, { __PRECACHE__: { version: 'one', files: [] } });
  expect(await textOf(old.ask(PAGE))).toBe('page 1');
});

it.each([
  ['the pane', `${ORIGIN}taskpane.html`, 'GET'],
  ['office.js', `${ORIGIN}office/office.js`, 'GET'],
  ['another origin', 'https://elsewhere.test/app/page.html', 'GET'],
  ['another folder', 'https://example.test/page.html', 'GET'],
  ['what is no reading', PAGE, 'POST'],
])('leaves %s to the browser', async (_, url, method) => {
  const worker = await running();
  expect(worker.ask(url, method)).toBeNull();
});

it('fails as the network does where nothing is kept', async () => {
  const worker = browser.load('one', ['page.html', SCRIPT]);
  browser.online = false;
  await expect(worker.ask(PAGE)).rejects.toThrow('Failed to fetch');
});
